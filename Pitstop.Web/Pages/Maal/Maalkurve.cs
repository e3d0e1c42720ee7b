
namespace Pitstop.Web.Pages;

/// <summary>Pictures of a citizen's own numbers and of a mapping, as blocks of the tree that documents print too.</summary>
public static class Maalkurve
{
    /// <summary>The citizen's numbers for a goal over time; null where there is none.</summary>
    public static Chart? Of(Maal maal)
    {
        var history = maal.Historik.ToArray();
        if (history.All(s => s.Vaerdi is null))
            return null;
        var points = string.Join("; ", history.Select(s => $"{Danish.Date(s.Dato)}: {(s.Vaerdi is { } number ? number : "intet tal")}"));
        return new Chart(
            ChartKind.Line,
            $"{maal.Titel}: borgerens tal",
            $"Kurve over {maal.Titel}. {points}. Skalaen går fra {Skala.Fra} til {Skala.Til}.",
            [.. history.Select(s => Danish.Date(s.Dato))],
            [new ChartSeries("Borgerens tal", [.. history.Select(s => (decimal?)s.Vaerdi)])],
            new(Skala.Fra, Skala.Til));
    }

    /// <summary>The interviewer's severity in the seven areas of ASI; null for another instrument.</summary>
    public static Chart? Of(Kortlaegning mapping)
    {
        var scores = mapping.Scorer.OrderBy(s => s.Omraade).ToArray();
        if (scores.Length == 0)
            return null;
        var points = string.Join("; ", scores.Select(s => $"{s.Omraade.DisplayName()}: {s.Svaerhed}"));
        return new Chart(
            ChartKind.Bar, $"ASI-profil {Danish.Date(mapping.Dato)}", $"Søjler over sværhed i ASI. {points}. Skalaen går fra 0 til 9.",
            [.. scores.Select(s => s.Omraade.DisplayName())],
            [new ChartSeries("Sværhed", [.. scores.Select(s => (decimal?)s.Svaerhed)])],
            new(0, 9));
    }
}
