namespace Pitstop.Domain.Documents;

/// <summary>Bars that lie: each under its label, so that a long label takes no room from them.</summary>
internal sealed partial class SvgChart
{
    private const int BarLabel = 16, Bar = 11, BarGap = 2, Row = 8, Below = 18;

    private static double RowHeight(Chart chart) => BarLabel + chart.Series.Count * (Bar + BarGap) + Row;

    private static double BarsHeight(Chart chart) => chart.Categories.Count * RowHeight(chart) + Below;

    private void DrawBars(Chart chart)
    {
        var bottom = chart.Categories.Count * RowHeight(chart);
        var room = Letter * ChartScale.Lines(chart).Append(chart.Scale.Maximum).Max(l => Danish.Number(l).Length) + 8;
        double X(decimal value) => Edge + 4 + Share(chart, value) * (Width - 2 * Edge - 4 - room);
        var zero = X(Math.Clamp(0, chart.Scale.Minimum, chart.Scale.Maximum));
        foreach (var line in ChartScale.Lines(chart))
        {
            Line(X(line), 0, X(line), bottom, Grey, 1);
            Label(X(line), bottom + 13, Danish.Number(line), "middle");
        }
        Line(zero, 0, zero, bottom, Dark, 1);
        for (var i = 0; i < chart.Categories.Count; i++)
        {
            var y = i * RowHeight(chart);
            Label(X(chart.Scale.Minimum) + 4, y + 12, PrintableText.Shortened(chart.Categories[i], (int)((Width - 2 * Edge) / Letter)));
            for (var s = 0; s < chart.Series.Count; s++)
            {
                if (chart.Series[s].Values[i] is not { } value)
                    continue;
                var top = y + BarLabel + s * (Bar + BarGap);
                raw(
                    $"<rect x=\"{N(Math.Min(zero, X(value)))}\" y=\""
                        + $"{N(top)}\" width=\"{N(Math.Abs(X(value) - zero))}\" height=\"{Bar}\" fill=\"{Ink(s)}\"/>");
                Label(Math.Max(zero, X(value)) + 4, top + 9, Danish.Number(value));
            }
        }
    }
}
