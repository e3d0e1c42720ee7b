namespace Pitstop.Domain.Documents;

/// <summary>Makes the chart of repeated rows from the answers.</summary>
internal static class ChartOfRows
{
    private const int LongestCategory = 40, LongestName = 80;

    /// <summary>The chart, or null where no row holds a number that can be read on the scale.</summary>
    /// <param name="slot">Which rows, and how they are drawn.</param>
    /// <param name="path">Where the rows stand: <c>Maal[a1].Historik</c>.</param>
    /// <param name="name">What the row around them is called, or null.</param>
    /// <param name="answers">All answers.</param>
    /// <param name="finished">Whether the document is finished.</param>
    public static Chart? Of(ChartSlot slot, string path, string? name, Answers answers, bool finished)
    {
        var (rows, diagram, _) = slot;
        var keys = answers.RowKeys(path);
        FormField Column(string property) => rows.Columns.First(c => c.Property.Name == property);
        string? Typed(string key, FormField column) => answers[$"{path}[{key}].{column.Name}"];

        var label = Column(diagram.Label);
        var categories = keys.Select(k =>
            OneLine(PrintedText.Of(label, Typed(k, label)) ?? PrintedText.StandIn(label, finished).Text, LongestCategory)).ToArray();
        var series = diagram.Values.Select(Column)
            .Select(c => new ChartSeries(
                c.Label,
                [
                    .. keys.Select(
                        k => Danish.TryNumber(Typed(k, c), out var n) && n >= diagram.Minimum && n <= diagram.Maximum ? n : (decimal?)null),
                ]))
            .ToArray();
        if (series.All(s => s.Values.All(v => v is null)))
            return null;

        name = name is null ? null : OneLine(name, LongestName);
        return new Chart(
            diagram.Kind,
            name is null ? rows.Label : $"{name} – {rows.Label}",
            InWords(diagram, name is null ? rows.Label : $"{rows.Label}, {name}", categories, series),
            categories,
            series,
            new(diagram.Minimum, diagram.Maximum));
    }

    private static string OneLine(string text, int most) =>
        PrintableText.Shortened(string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)), most);

    private static string InWords(DiagramAttribute diagram, string subject, string[] categories, ChartSeries[] series)
    {
        var kind = diagram.Kind == ChartKind.Line ? "Kurve" : "Søjlediagram";
        var points = series.Select(s => $"{(series.Length > 1 ? $". {s.Name}" : "")}: {Points(categories, s)}");
        return $"{kind} over {subject}{string.Concat(points)}. Skalaen går fra {Danish.Number(diagram.Minimum)} til "
            + $"{Danish.Number(diagram.Maximum)}.";
    }

    private static string Points(string[] categories, ChartSeries series) =>
        string.Join("; ", categories.Zip(series.Values, (c, v) => $"{c}: {(v is { } number ? Danish.Number(number) : "intet tal")}"));
}
