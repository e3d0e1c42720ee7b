using Pitstop.Domain;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>One line of a forløb's time line.</summary>
/// <param name="Dato">The day.</param>
/// <param name="Titel">What happened.</param>
/// <param name="Tekst">A few words more, or null.</param>
public sealed record Tidslinjepunkt(DateOnly Dato, string Titel, string? Tekst)
{
    /// <summary>Everything that has happened or is planned, latest first.</summary>
    public static IReadOnlyList<Tidslinjepunkt> Of(Forloeb forloeb) =>
    [
        .. new[]
        {
            forloeb.Henvendelser.Select(h => new Tidslinjepunkt(h.Dato, $"Henvendelse fra {h.Henvender.DisplayName().ToLowerInvariant()}", h.Anledning)),
            forloeb.Samtaler.Select(s => new Tidslinjepunkt(s.Dato, $"{s.Art.DisplayName()}: {s.Udfald.DisplayName().ToLowerInvariant()}", Samtale(s))),
            forloeb.Samtykker.Select(s => new Tidslinjepunkt(s.Fra, $"Samtykke: {s.Retning.DisplayName().ToLowerInvariant()}", $"{s.Modtager}, til {Danish.Date(s.Til)}")),
            forloeb.Indskrivning is { } i ? [new Tidslinjepunkt(i.Dato, "Indskrevet", i.BorgersValg.DisplayName())] : [],
            forloeb.IvaerksatDato is { } start ? [new Tidslinjepunkt(start, "Behandlingen startet", null)] : [],
            forloeb.Afsendelser.Select(a => new Tidslinjepunkt(a.Dato, $"{Capitalised(a.Kind)} sendt", a.Version is null ? $"Til {a.Modtager}, lavet uden for Pitstop Intranet" : $"Version {a.Version} til {a.Modtager}")),
        }.SelectMany(x => x).OrderByDescending(t => t.Dato),
    ];

    private static string Samtale(Samtale s) =>
        string.Join(" · ", new[] { s.Klokken is { } k ? $"kl. {k:HH\\:mm}" : null, s.BehandlerNavn, s.Deltagere is { } d ? $"også {d}" : null }.OfType<string>());

    private static string Capitalised(string kind) => char.ToUpperInvariant(kind[0]) + kind[1..];
}
