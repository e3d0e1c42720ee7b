using System.Globalization;
using System.Text.RegularExpressions;

namespace Pitstop.Domain.Sprog;

/// <summary>
/// How hard a Danish text is to read: words per sentence plus the share of words over six letters (Björnsson's readability index).
/// </summary>
/// <param name="Ord">Words; numbers are none.</param>
/// <param name="Saetninger">The sentences in order, each with its words. A line, a table's cell and a colon end one too; a date such as 1.
/// maj does not.</param>
/// <param name="LangeOrd">Words of more than six letters.</param>
public sealed partial record Lix(int Ord, IReadOnlyList<Lixsaetning> Saetninger, int LangeOrd)
{
    /// <summary>The house's own pages stay below this.</summary>
    public const int Maal = 45;

    private const int LongWord = 6;

    /// <summary>The index; 0 for a text without words.</summary>
    public double Tal => Ord == 0 ? 0 : ((double)Ord / Saetninger.Count) + (100.0 * LangeOrd / Ord);

    /// <summary>Whether the text keeps below <see cref="Maal"/>, with the number as it is shown.</summary>
    public bool ErUnderMaalet => Vist < Maal;

    /// <summary>The number and what it means, in one Danish sentence or two.</summary>
    public string Forklaring => Ord == 0
        ? "Der er ingen tekst at måle endnu."
        : string.Create(CultureInfo.InvariantCulture, $"LIX er {Vist}: {Meaning()}. Husets mål er under {Maal}.");

    /// <summary>Measures a text, one line per paragraph, list item or row as <see cref="PlainText"/> gives it.</summary>
    public static Lix Of(string text)
    {
        var sentences = new List<Lixsaetning>();
        var longWords = 0;
        foreach (var part in SentenceEnd().Split(text).Select(s => s.Trim()))
        {
            var words = Word().Matches(part);
            if (words.Count == 0)
                continue;
            sentences.Add(new(part, words.Count));
            longWords += words.Count(w => w.Value.Count(char.IsLetter) > LongWord);
        }
        return new(sentences.Sum(s => s.Ord), sentences, longWords);
    }

    private int Vist => (int)Math.Round(Tal, MidpointRounding.AwayFromZero);

    private string Meaning() => Vist switch
    {
        < 25 => "meget let at læse",
        < 35 => "let at læse",
        < 45 => "almindelig at læse, som en avis",
        < 55 => "svær at læse, som en fagbog",
        _ => "meget svær at læse, som en lovtekst",
    };

    [GeneratedRegex(@"\p{L}[\p{L}-]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"[\n\t]|\s(?<=[!?:][""»«”)]{0,3}\s)|\s(?<=\.[""»«”)]{0,3}\s)(?!\p{Ll})")]
    private static partial Regex SentenceEnd();
}

/// <summary>A sentence that was measured.</summary>
/// <param name="Tekst">The sentence.</param>
/// <param name="Ord">Its words.</param>
public sealed record Lixsaetning(string Tekst, int Ord);
