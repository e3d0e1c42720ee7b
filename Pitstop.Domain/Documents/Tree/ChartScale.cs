namespace Pitstop.Domain.Documents;

/// <summary>Where the number of a point stands, so that no line runs through it.</summary>
internal enum LabelPlace
{
    Above,
    Below,
    Left,
    Right,
}

/// <summary>The scale of a chart, divided alike in Word and HTML.</summary>
internal static class ChartScale
{
    /// <summary>Dark enough to stand out in greyscale; the colour of the document's headings.</summary>
    public const string Ink = "17384F";

    /// <summary>The colours of several series, told apart by their lightness alone.</summary>
    public static readonly string[] Inks = [Ink, "6B8294", "A3B3BF"];

    private const int MostSteps = 6;

    // A number under a point that lies lower than this would stand on the axis.
    private const decimal LowestBelow = 0.15m;
    private static readonly int[] Steps = [1, 2, 3, 5], RoundSteps = [1, 2, 5];

    /// <summary>
    /// Between two lines of the scale: 2 from 0 to 10, 3 from 0 to 9. At most six steps, and if it can be so that the last line is where
    /// the scale ends.
    /// </summary>
    public static decimal Step(Chart chart)
    {
        var range = chart.Scale.Maximum - chart.Scale.Minimum;
        var power = 1m;
        while (range > MostSteps * 5 * power)
            power *= 10;
        while (range < MostSteps * power / 10 * 5)
            power /= 10;
        var round = RoundSteps.Select(s => s * power).First(s => range / s <= MostSteps);
        return Steps.Select(s => s * power).FirstOrDefault(s => range / s <= MostSteps && range % s == 0, round);
    }

    /// <summary>The lines of the scale, from the minimum up.</summary>
    public static IEnumerable<decimal> Lines(Chart chart)
    {
        var step = Step(chart);
        for (var line = chart.Scale.Minimum; line <= chart.Scale.Maximum; line += step)
            yield return line;
    }

    /// <summary>The free side of a point in a line: under a valley, else away from the neighbour that lies higher.</summary>
    public static LabelPlace Place(Chart chart, IReadOnlyList<decimal?> values, int index)
    {
        var fromAbove = index > 0 && values[index - 1] > values[index];
        var toAbove = index + 1 < values.Count && values[index + 1] > values[index];
        return (fromAbove, toAbove) switch
        {
            (true, true) => chart.Scale.ShareOf(values[index]!.Value) >= LowestBelow ? LabelPlace.Below : LabelPlace.Above,
            (true, false) => LabelPlace.Right,
            (false, true) => LabelPlace.Left,
            _ => LabelPlace.Above,
        };
    }
}
