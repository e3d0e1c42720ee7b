using System.Globalization;

namespace Pitstop.Domain.Documents;

/// <summary>
/// Where the marks of a chart stand on a drawing 320 units wide: narrow enough that its letters can be read on a telephone. Numbers and
/// fixed names alone become attributes, every text goes through <see cref="Text"/>.
/// </summary>
/// <param name="raw">Takes markup.</param>
/// <param name="text">Takes text and encodes it.</param>
internal sealed partial class SvgChart(Action<string> raw, Action<string> text)
{
    private const int Width = 320, Letters = 12, Edge = 4, Legend = 17, LongestLegend = 42;

    // A letter is about so wide; numbers and capitals more, i and l less.
    private const double Letter = 6.3;

    private const string Grey = "#d0d5d9", Dark = "#595959";
    private static readonly string[] Dashes = ["", " stroke-dasharray=\"6 3\"", " stroke-dasharray=\"2 3\""];

    /// <summary>Draws a chart that has categories.</summary>
    /// <param name="chart">What to draw.</param>
    /// <param name="number">Which chart of the page it is, for the names that tie title and description to it.</param>
    public void Draw(Chart chart, int number)
    {
        var top = chart.Series.Count > 1 ? chart.Series.Count * Legend + 2 : 0;
        LinePlot? plot = chart.Kind == ChartKind.Line ? LinePlot.Of(chart) : null;
        var height = plot is { } line ? LineHeight(line) : BarsHeight(chart);
        raw(
            $"<svg role=\"img\" aria-labelledby=\"diagram-{number}-titel diagram-{number}-tekst\" viewBox=\"0 0 {Width} "
                + $"{N(top + height)}\" font-size=\"{Letters}\"><title id=\"diagram-{number}-titel\">");
        text(chart.Title);
        raw($"</title><desc id=\"diagram-{number}-tekst\">");
        text(chart.AlternativeText);
        raw("</desc>");
        if (top > 0)
            DrawLegend(chart);
        raw($"<g transform=\"translate(0 {top})\">");
        if (plot is { } lines)
            DrawLines(chart, lines);
        else
            DrawBars(chart);
        raw("</g></svg>");
    }

    private void DrawLegend(Chart chart)
    {
        for (var i = 0; i < chart.Series.Count; i++)
        {
            var y = i * Legend + 8;
            if (chart.Kind == ChartKind.Line)
                Line(Edge, y, Edge + 24, y, Ink(i), 2, Dashes[i % Dashes.Length]);
            Marker(Edge + 12, y, chart.Kind == ChartKind.Line ? i : 1, i);
            Label(Edge + 30, y + 4, PrintableText.Shortened(chart.Series[i].Name, LongestLegend));
        }
    }

    /// <summary>Series are told apart by shape and lightness, never by colour alone.</summary>
    private void Marker(double x, double y, int shape, int series) => raw((shape % 3) switch
    {
        0 => $"<circle cx=\"{N(x)}\" cy=\"{N(y)}\" r=\"3.5\" fill=\"{Ink(series)}\"/>",
        1 => $"<rect x=\"{N(x - 3.5)}\" y=\"{N(y - 3.5)}\" width=\"7\" height=\"7\" fill=\"{Ink(series)}\"/>",
        _ => $"<path d=\"M{N(x)} {N(y - 4)}l4 7h-8z\" fill=\"{Ink(series)}\"/>",
    });

    private void Line(double x1, double y1, double x2, double y2, string colour, double width, string dash = "") =>
        raw($"<line x1=\"{N(x1)}\" y1=\"{N(y1)}\" x2=\"{N(x2)}\" y2=\"{N(y2)}\" stroke=\"{colour}\" stroke-width=\"{N(width)}\"{dash}/>");

    /// <summary>A text with a white rim, so that it can be read where it meets a line.</summary>
    private void Label(double x, double y, string label, string anchor = "start", string more = "")
    {
        raw(
            $"<text x=\"{N(x)}\" y=\"{N(y)}\" text-anchor=\"{anchor}\" stroke=\"#fff\" stroke-width=\"3\" "
                + $"stroke-linejoin=\"round\" paint-order=\"stroke\"{more}>");
        text(label);
        raw("</text>");
    }

    private static string Ink(int series) => "#" + ChartScale.Inks[series % ChartScale.Inks.Length];

    /// <summary>Which part of the scale lies below a value: 0 to 1.</summary>
    private static double Share(Chart chart, decimal value) => (double)chart.Scale.ShareOf(value);

    private static string N(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);
}
