namespace Pitstop.Domain.Documents;

/// <summary>
/// Widths of a table's columns, weighed by what stands in them: a column of dates is narrow, a column of reasons wide, and no word is
/// broken that need not be.
/// </summary>
internal static class ColumnWidths
{
    /// <summary>Between the margins of the page, in twentieths of a point.</summary>
    public const int Page = 9184;

    // A letter of 10 pt Calibri and the padding of a cell, in twentieths of a point.
    private const int Letter = 104, Padding = 230, LongestLine = 70, LongestWord = 26;

    /// <summary>One width per column; together exactly <paramref name="whole"/>.</summary>
    public static int[] Of(Table table, int whole)
    {
        var columns = table.Alignment.Count;
        if (table.Header is null && columns == 2)
            return Labels(table, whole);
        var least = new int[columns];
        var wish = new int[columns];
        if (table.Header is not null)
            Measure(table.Header, least, wish, header: true);
        foreach (var row in table.Rows)
            Measure(row, least, wish, header: false);
        var widths = new int[columns];
        var leastSum = 0;
        var moreSum = 0;
        for (var i = 0; i < columns; i++)
        {
            widths[i] = Math.Max(least[i], 3) * Letter + Padding;
            leastSum += widths[i];
            wish[i] = Math.Max(wish[i] - Math.Max(least[i], 3), 1);
            moreSum += wish[i];
        }
        var rest = whole;
        for (var i = 0; i < columns; i++)
        {
            widths[i] = leastSum <= whole
                ? widths[i] + (int)((long)(whole - leastSum) * wish[i] / moreSum)
                : (int)((long)widths[i] * whole / leastSum);
            rest -= widths[i];
        }
        widths[^1] += rest;
        return widths;
    }

    /// <summary>
    /// Tables of labels have one width of labels in the whole document where they can, so that the answers stand under each other.
    /// </summary>
    private static int[] Labels(Table table, int whole)
    {
        var longest = table.Rows.Count == 0 ? 0 : table.Rows.Max(r => PlainText.Of(r.Cells[0].Blocks).Length);
        var label = Math.Clamp(longest * Letter + Padding, whole * 35 / 100, whole * 45 / 100);
        return [label, whole - label];
    }

    private static void Measure(TableRow row, int[] least, int[] wish, bool header)
    {
        for (var i = 0; i < row.Cells.Count && i < least.Length; i++)
        {
            var text = PlainText.Of(row.Cells[i].Blocks).AsSpan();
            var word = 0;
            foreach (var part in text.SplitAny(" \n\t/"))
                word = Math.Max(word, text[part].Length);
            least[i] = Math.Max(least[i], Math.Min(header ? word + word / 12 : word, LongestWord));
            // A header may break between its words; what stands below should rather not.
            wish[i] = Math.Max(wish[i], Math.Min(header ? text.Length / 2 : text.Length, LongestLine));
        }
    }
}
