using System.Globalization;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Words as numbers, the same in both texts. A token is a word in its shape: a word that turned bold is another token. Words are runs of
/// letters and digits, runs of blanks, and single other signs; a date or an amount is one word.
/// </summary>
public sealed class Vocabulary
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _wordsBySpan;
    private readonly List<string> _texts = [];
    private readonly Dictionary<Inline, int> _signs = [];
    private readonly Dictionary<TextShape, int> _shapeNumbers = [];
    private readonly List<TextShape> _shapes = [];
    private readonly Dictionary<long, int> _tokenNumbers = [];
    private readonly List<(int Word, int Shape, Inline? Sign)> _tokens = [];
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);
    private readonly Dictionary<Block, int> _blocks = [];

    public Vocabulary() => _wordsBySpan = _words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a kind of leaf.</summary>
    public int Kind(string name) => Number(_kinds, name);

    /// <summary>The number of a sequence of numbers: the same for the same sequence and for no other.</summary>
    public int Key(List<int> sequence) =>
        Number(_keys, string.Create(sequence.Count * 2, sequence, static (chars, numbers) =>
        {
            for (var i = 0; i < numbers.Count; i++)
                (chars[2 * i], chars[2 * i + 1]) = ((char)(numbers[i] >> 16), (char)numbers[i]);
        }));

    /// <summary>The number of a block that is compared as a whole.</summary>
    public int Opaque(Block block) => Number(_blocks, block);

    /// <summary>The tokens of running text.</summary>
    public int[] Tokens(IReadOnlyList<Inline> inlines)
    {
        var tokens = new List<int>();
        Add(tokens, inlines, TextShape.Plain);
        return [.. tokens];
    }

    public TextShape Shape(int token) => _shapes[_tokens[token].Shape];

    /// <summary>The line break or picture that a token is, or null for a word.</summary>
    public Inline? Sign(int token) => _tokens[token].Sign;

    public string Text(int token) => _texts[_tokens[token].Word];

    public bool IsBlank(int token) => _tokens[token].Sign is null && string.IsNullOrWhiteSpace(Text(token));

    /// <summary>The number of the word whatever its shape; -1 where the token has neither letter nor digit.</summary>
    public int Word(int token) => _tokens[token].Sign is null && Text(token).Any(char.IsLetterOrDigit) ? _tokens[token].Word : -1;

    private void Add(List<int> tokens, IReadOnlyList<Inline> inlines, TextShape shape)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextRun run: AddWords(tokens, run.Text, ShapeNumber(shape with { Run = run with { Text = "" } })); break;
                case Link link: Add(tokens, link.Inlines, shape with { Link = link.Target }); break;
                case FieldInline field: Add(tokens, field.Inlines, shape with { Field = field with { Inlines = [] } }); break;
                default: tokens.Add(Token(-1 - Number(_signs, inline), ShapeNumber(shape), inline)); break;
            }
        }
    }

    private void AddWords(List<int> tokens, string text, int shape)
    {
        for (int i = 0, end; i < text.Length; i = end)
        {
            end = i + 1;
            if (char.IsWhiteSpace(text[i]))
            {
                while (end < text.Length && char.IsWhiteSpace(text[end]))
                    end++;
            }
            else if (IsWordPart(text[i]))
            {
                while (end < text.Length && (IsWordPart(text[end]) || IsInsideNumber(text, end)))
                    end++;
            }
            tokens.Add(Token(WordNumber(text.AsSpan(i, end - i)), shape, null));
        }
    }

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c)
        || char.IsSurrogate(c)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.Format;

    private static bool IsInsideNumber(string text, int at) =>
        text[at] is '.' or ',' or '-' or '/' or ':'
        && at + 1 < text.Length
        && char.IsAsciiDigit(text[at - 1])
        && char.IsAsciiDigit(text[at + 1]);

    private int WordNumber(ReadOnlySpan<char> word)
    {
        if (_wordsBySpan.TryGetValue(word, out var number))
            return number;
        _texts.Add(word.ToString());
        _words.Add(_texts[^1], _texts.Count - 1);
        return _texts.Count - 1;
    }

    private int ShapeNumber(TextShape shape)
    {
        var number = Number(_shapeNumbers, shape);
        if (number == _shapes.Count)
            _shapes.Add(shape);
        return number;
    }

    private int Token(int word, int shape, Inline? sign)
    {
        var number = Number(_tokenNumbers, ((long)word << 32) | (uint)shape);
        if (number == _tokens.Count)
            _tokens.Add((word, shape, sign));
        return number;
    }

    private static int Number<T>(Dictionary<T, int> numbers, T value) where T : notnull
    {
        if (!numbers.TryGetValue(value, out var number))
            numbers.Add(value, number = numbers.Count);
        return number;
    }
}
