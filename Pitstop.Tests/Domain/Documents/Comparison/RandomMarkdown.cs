namespace Pitstop.Tests.Documents.Sammenligning;

/// <summary>Pages of Markdown at random, and what becomes of one when somebody works on its text.</summary>
internal sealed class RandomMarkdown
{
    private static readonly string[] Words =
    [
        "borgeren", "møder", "hver", "uge", "til", "samtale", "om", "sit", "forbrug", "og", "ønsker", "støtte", "i", "hverdagen",
        "fristen", "er", "14", "dage", "fra", "henvendelsen", "612,50", "kr.",
        "01-02-2026", "§", "101", "behandlingsplanen", "opfølgning", "efter", "3", "måneder", "på", "Ærø", "æbler", "(se",
        "bilag)", "åben", "rådgivning", "ikke", "altid", "først",
    ];

    private readonly Random _random;

    private RandomMarkdown(Random random) => _random = random;

    /// <summary>A page and what it became; each tenth time another page altogether.</summary>
    public static readonly Gen<(string Before, string After)> Pairs = Sampling.Of(random =>
    {
        var text = new RandomMarkdown(random);
        var before = text.Page();
        return (string.Join("\n\n", before), string.Join("\n\n", random.Next(10) == 9 ? text.Page() : text.Edited(before)));
    });

    private bool Chance(int percent) => _random.Next(100) < percent;

    private List<string> Page() => [.. Enumerable.Range(0, _random.Next(1, 12)).Select(_ => Block())];

    private string Block() => _random.Next(9) switch
    {
        0 or 1 => new string('#', _random.Next(1, 5)) + " " + Text(3),
        2 or 3 => Text(_random.Next(3, 25)),
        4 or 5 => List(""),
        6 => Table(),
        7 => string.Join("\n", Enumerable.Range(0, _random.Next(1, 4)).Select(_ => "> " + Text(6))),
        _ => Chance(30) ? "---" : Text(8) + "\\\n" + Text(4),
    };

    private string List(string indent)
    {
        var mark = Chance(40) ? "1. " : "- ";
        return string.Join("\n", Enumerable.Range(0, _random.Next(1, 6)).Select(_ =>
            indent
            + mark
            + Text(_random.Next(1, 8))
            + (indent.Length < 6 && Chance(25) ? "\n" + List(indent + new string(' ', mark.Length)) : "")));
    }

    private string Table()
    {
        var columns = _random.Next(1, 5);
        var head = Chance(20) ? Row(columns, () => " ") : Row(columns, () => Text(1));
        return string.Join(
            "\n",
            [
                head,
                Row(columns, () => Chance(30) ? "---:" : "---"),
                .. Enumerable.Range(0, _random.Next(1, 7)).Select(_ => Row(columns, () => Text(_random.Next(0, 4)))),
            ]);
    }

    private static string Row(int columns, Func<string> cell) =>
        "| " + string.Join(" | ", Enumerable.Range(0, columns).Select(_ => cell())) + " |";

    private string Text(int words) => string.Join(" ", Enumerable.Range(0, words).Select(_ => Word()));

    private string Word()
    {
        var word = Words[_random.Next(Words.Length)];
        return _random.Next(24) switch
        {
            0 => $"**{word}**",
            1 => $"*{word}*",
            2 => $"[{word} her](/{(Chance(50) ? "takster" : "frister")})",
            3 => $"`{word}`",
            4 => $"**{word} *{Words[_random.Next(Words.Length)]}***",
            5 => word + ".",
            _ => word,
        };
    }

    private List<string> Edited(List<string> blocks)
    {
        var edited = new List<string>();
        foreach (var block in blocks)
        {
            if (Chance(8))
                edited.Add(Block());
            if (Chance(92))
                edited.Add(Chance(50) ? block : Reworked(block));
        }
        if (edited.Count > 2 && Chance(15))
        {
            var moved = edited[0];
            edited.RemoveAt(0);
            edited.Insert(_random.Next(edited.Count), moved);
        }
        return edited.Count > 0 ? edited : [Block()];
    }

    // As people do it: in the text, whatever it means; so a list may become a paragraph and a table lose its header.
    private string Reworked(string block)
    {
        var lines = block.Split('\n').ToList();
        var at = _random.Next(lines.Count);
        switch (_random.Next(8))
        {
            case 0 when lines.Count > 1: lines.RemoveAt(at); break;
            case 1: lines.Insert(at, lines[_random.Next(lines.Count)]); break;
            case 2: (lines[0], lines[at]) = (lines[at], lines[0]); break;
            case 3: lines[at] = "  " + lines[at]; break;
            case 4: lines[at] = lines[at].TrimStart('#', '>', ' '); break;
            default:
                var words = lines[at].Split(' ');
                words[_random.Next(words.Length)] = Word();
                lines[at] = string.Join(" ", words);
                break;
        }
        return string.Join("\n", lines);
    }
}
