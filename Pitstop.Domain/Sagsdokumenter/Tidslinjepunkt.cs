namespace Pitstop.Domain.Sagsdokumenter;

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
            forloeb.Henvendelser.Select(
                h => new Tidslinjepunkt(h.Dato, $"Henvendelse fra {h.Henvender.DisplayName().ToLowerInvariant()}", h.Anledning)),
            forloeb.Samtaler.Select(
                s => new Tidslinjepunkt(s.Dato, $"{s.Art.DisplayName()}: {s.Udfald.DisplayName().ToLowerInvariant()}", Samtale(s))),
            forloeb.Samtykker.Select(s => new Tidslinjepunkt(
                s.Givet ?? s.Erklaeret ?? s.Fra,
                $"Samtykke: {s.Retning.DisplayName().ToLowerInvariant()}",
                $"{s.Modtager}, til "
                    + $"{Danish.Date(s.Til)}{(s.VenterPaaUnderskrift ? ". Venter på underskrift og gælder ikke endnu" : "")}")),
            forloeb.Samtykker
                .Where(s => s.TrukketTilbage is not null)
                .Select(s => new Tidslinjepunkt(s.TrukketTilbage!.Value, "Samtykke trukket tilbage", s.Modtager)),
            forloeb.Henvisninger
                .Where(h => h.Sendt is not null)
                .Select(h => h.Sendt!.Value)
                .Distinct()
                .Select(d => new Tidslinjepunkt(d, "Henvist til psykiatrisk udredning", null)),
            forloeb.Indskrivning is { } i ? [new Tidslinjepunkt(i.Dato, "Indskrevet", i.BorgersValg.DisplayName())] : [],
            forloeb.IvaerksatDato is { } start ? [new Tidslinjepunkt(start, "Behandlingen startet", null)] : [],
            forloeb.Afgoerelser.Select(a => new Tidslinjepunkt(
                a.Dato,
                $"Kommunens afgørelse: {a.Udfald.DisplayName().ToLowerInvariant()}",
                a.ModtagetDato is { } got ? $"Modtaget {Danish.Date(got)}" : null)),
            forloeb.Pauser.Select(p => new Tidslinjepunkt(
                p.Fra,
                $"Pause: {p.Aarsag.DisplayName().ToLowerInvariant()}",
                p.Til is { } til ? $"Til og med {Danish.Date(til)}" : "Holder endnu")),
            forloeb.Moeder.Select(
                m => new Tidslinjepunkt(m.Dato, $"{m.Art.DisplayName()}: {m.Udfald.DisplayName().ToLowerInvariant()}", m.Beslutninger)),
            forloeb.Kontakter.Select(k =>
                new Tidslinjepunkt(k.Dato, k.Tovejs ? "Kontakt" : "Forsøg på kontakt", $"{k.Form.DisplayName()} · {k.BehandlerNavn}")),
            forloeb.Deltagelser.Select(
                d => new Tidslinjepunkt(d.Dato, $"Gruppe: {d.Art.DisplayName().ToLower(Danish.Culture)}", Gruppe(d))),
            forloeb.Bekymringer.Select(b => new Tidslinjepunkt(
                b.Viden,
                "Bekymring for et barn",
                b.Sendt is { } sent ? $"Underretning sendt {Danish.Date(sent)}" : "Underretningen er ikke sendt")),
            forloeb.StoffriFra is { } free ? [new Tidslinjepunkt(free, "Stoffri efterbehandling begyndt", null)] : [],
            forloeb.Udskrivning is { } u
                ? [new Tidslinjepunkt(u.Dato, "Udskrevet", $"{u.Aarsag.DisplayName()} · {u.Status.DisplayName().ToLowerInvariant()}")]
                : [],
            forloeb.Opfoelgninger.Select(o => new Tidslinjepunkt(
                o.Dato, $"Opfølgning efter {o.Maaneder} {(o.Maaneder == 1 ? "måned" : "måneder")}", o.Udfald.DisplayName())),
            forloeb.Overdragelser.Select(o => new Tidslinjepunkt(o.Dato, $"Overdraget fra {o.FraNavn} til {o.TilNavn}", o.Note)),
            forloeb.Rettelser.Select(r => new Tidslinjepunkt(
                r.RettetDen,
                $"Dato rettet: {r.Haendelse.DisplayName().ToLowerInvariant()}",
                $"Fra {(r.Fra is { } was ? Danish.Date(was) : "ingen")} til {Danish.Date(r.Til)} af {r.Af}: {r.Begrundelse}")),
            forloeb.Skridt
                .Where(s => s.Til is ForloebStatus.AfsluttetUdenBehandling or ForloebStatus.Lukket
                    or ForloebStatus.RaadgivningUdenIndskrivning || s.Fra >= ForloebStatus.Udskrevet)
                .Select(s => new Tidslinjepunkt(s.Dato, s.Til.DisplayName(), $"{s.Grundlag} · {s.Af}")),
            forloeb.Afsendelser.Select(a => new Tidslinjepunkt(
                a.Dato,
                $"{DocumentKinds.TitleOf(a.Kind)} sendt",
                a.Version is null ? $"Til {a.Modtager}, lavet uden for Pitstop Intranet" : $"Version {a.Version} til {a.Modtager}")),
        }.SelectMany(x => x).OrderByDescending(t => t.Dato),
    ];

    private static string Gruppe(Deltagelse d) =>
        string.Join(
            " · ",
            new[] { d.Fremmoedt switch { true => "Kom", false => "Kom ikke", null => null }, d.LederNavn, d.Note }.OfType<string>());

    private static string Samtale(Samtale s) =>
        string.Join(
            " · ",
            new[]
            {
                s.Klokken is { } k ? $"kl. {k:HH\\:mm}" : null,
                s.BehandlerNavn,
                s.Deltagere is { } d ? $"også {d}" : null,
            }.OfType<string>());
}
