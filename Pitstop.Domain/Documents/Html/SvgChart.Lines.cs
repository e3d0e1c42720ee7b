using System.Text;

namespace Pitstop.Domain.Documents;

/// <summary>A line chart: the scale to the left, the categories below.</summary>
internal sealed partial class SvgChart
{
    private const int Top = 16, PlotHeight = 130, LongestTurned = 16;

    // The closest that two turned labels below, or two numbers above the line, may stand.
    private const double Turned = 16, Apart = 18;

    /// <summary>How the width is shared out.</summary>
    /// <param name="Left">Where the first category's room begins.</param>
    /// <param name="Spacing">The room of each category.</param>
    /// <param name="Slant">How far turned labels reach down and to the left; 0 where they need not be turned.</param>
    private readonly record struct LinePlot(double Left, double Spacing, double Slant)
    {
        public static LinePlot Of(Chart chart)
        {
            var longest = chart.Categories.Max(c => c.Length);
            var plot = From(chart, Edge + 8 + Letter * ChartScale.Lines(chart).Max(l => Danish.Number(l).Length), 0);
            if (Letter * (longest + 1) <= plot.Spacing)
                return plot;
            var slant = Math.Min(longest, LongestTurned + 2) * Letter * 0.71;
            return From(chart, Math.Max(plot.Left, slant - plot.Spacing / 2), slant);
        }

        public double X(int index) => Left + (index + 0.5) * Spacing;

        private static LinePlot From(Chart chart, double left, double slant) =>
            new(left, (Width - Edge - left) / chart.Categories.Count, slant);
    }

    private static double LineHeight(LinePlot plot) => Top + PlotHeight + (plot.Slant > 0 ? 14 + plot.Slant : 22);

    private static double Y(Chart chart, decimal value) => Top + (1 - Share(chart, value)) * PlotHeight;

    private void DrawLines(Chart chart, LinePlot plot)
    {
        foreach (var line in ChartScale.Lines(chart))
        {
            Line(plot.Left, Y(chart, line), Width - Edge, Y(chart, line), line == chart.Scale.Minimum ? Dark : Grey, 1);
            Label(plot.Left - 6, Y(chart, line) + 4, Danish.Number(line), "end");
        }
        DrawCategories(chart, plot);
        for (var s = 0; s < chart.Series.Count; s++)
            raw(
                $"<path d=\"{Path(chart, plot, chart.Series[s].Values)}\" fill=\"none\" stroke=\"{Ink(s)}\" stroke-width=\"2\" "
                    + $"stroke-linejoin=\"round\"{Dashes[s % Dashes.Length]}/>");
        for (var s = 0; s < chart.Series.Count; s++)
            DrawPoints(chart, plot, s);
    }

    private void DrawCategories(Chart chart, LinePlot plot)
    {
        const int y = Top + PlotHeight;
        var each = plot.Slant > 0 ? (int)Math.Ceiling(Turned / plot.Spacing) : 1;
        for (var i = 0; i < chart.Categories.Count; i += each)
        {
            var x = plot.X(i);
            if (plot.Slant > 0)
                Label(
                    x + 3,
                    y + 14,
                    PrintableText.Shortened(chart.Categories[i], LongestTurned),
                    "end",
                    $" transform=\"rotate(-45 {N(x + 3)} {y + 14})\"");
            else
                Label(x, y + 16, chart.Categories[i], "middle");
        }
    }

    private void DrawPoints(Chart chart, LinePlot plot, int series)
    {
        var values = chart.Series[series].Values;
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is not { } value)
                continue;
            Marker(plot.X(i), Y(chart, value), series, series);
            // Where two lines meet, one number is enough.
            if (plot.Spacing < Apart || chart.Series.Take(series).Any(s => s.Values[i] == value))
                continue;
            var (right, down) = ChartScale.Place(chart, values, i) switch
            {
                LabelPlace.Below => (0, 17),
                LabelPlace.Left => (-5, -7),
                LabelPlace.Right => (5, -7),
                _ => (0, -7),
            };
            Label(plot.X(i) + right, Y(chart, value) + down, Danish.Number(value), "middle");
        }
    }

    private static string Path(Chart chart, LinePlot plot, IReadOnlyList<decimal?> values)
    {
        var path = new StringBuilder();
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
                path.Append(i > 0 && values[i - 1] is not null ? 'L' : 'M').Append(N(plot.X(i))).Append(' ').Append(N(Y(chart, value)));
        }
        return path.ToString();
    }
}
