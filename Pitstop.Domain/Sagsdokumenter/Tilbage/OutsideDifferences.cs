namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A text outside the fields that an edited Word file changes, adds or leaves out. It is told and never taken over.</summary>
/// <param name="Printed">What was printed; empty where it is new.</param>
/// <param name="InFile">What the file says; empty where it is gone.</param>
public sealed record OutsideDifference(string Printed, string InFile);

/// <summary>What somebody has written outside the fields of a Word file of ours.</summary>
public static class OutsideDifferences
{
    /// <summary>Compares, paragraph by paragraph in the order of the file.</summary>
    /// <param name="printed">What was printed outside the fields.</param>
    /// <param name="file">What the file says outside them.</param>
    /// <param name="withoutGoneRows">What would have been printed without the rows that are gone from the file: their headings and labels
    /// went with them.</param>
    public static IReadOnlyList<OutsideDifference> Of(WordOutside printed, WordOutside file, WordOutside withoutGoneRows)
    {
        var wentAlong = printed.Lines.CountBy(l => l).ToDictionary(l => l.Key, l => l.Value, StringComparer.Ordinal);
        foreach (var line in withoutGoneRows.Lines)
            wentAlong[line] = wentAlong.GetValueOrDefault(line) - 1;
        bool WentAlong(string line)
        {
            var left = wentAlong.GetValueOrDefault(line);
            wentAlong[line] = left - 1;
            return left > 0;
        }

        var found = new List<OutsideDifference>();
        var partner = Partners(printed.Lines, file.Lines);
        var next = 0;
        for (var i = 0; i <= partner.Length; i++)
        {
            if (i < partner.Length && partner[i] == Myers.Unmatched)
            {
                if (!WentAlong(printed.Lines[i]))
                    found.Add(new(printed.Lines[i], ""));
                continue;
            }
            var at = i == partner.Length ? file.Lines.Count : partner[i];
            found.AddRange(file.Lines.Skip(next).Take(at - next).Select(l => new OutsideDifference("", l)));
            next = at + 1;
            if (i < partner.Length && printed.Lines[i] != file.Lines[at])
                found.Add(new(printed.Lines[i], file.Lines[at]));
        }
        return found;
    }

    private static int[] Partners(IReadOnlyList<string> before, IReadOnlyList<string> after)
    {
        var vocabulary = new Vocabulary();
        IReadOnlyList<Leaf> Leaves(IReadOnlyList<string> lines) =>
            LeafReader.Read(vocabulary, [.. lines.Select(l => new Paragraph([new TextRun(l)]))]).All;
        return LeafPartners.Of(Leaves(before), Leaves(after));
    }
}
