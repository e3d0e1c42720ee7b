using Pitstop.Domain;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages.TavlePages;

/// <summary>A line of the board: what is to be done in a forløb, and the page where one does it.</summary>
/// <param name="Forloeb">The forløb.</param>
/// <param name="Opgave">The task as the pure function judges it.</param>
public sealed record Tavlelinje(Forloeb Forloeb, Fristopgave Opgave)
{
    /// <summary>What to do, and where.</summary>
    public (string Tekst, string Href) Handling => Opgave.Nr switch
    {
        "F1" when Forloeb.Indskrivning is null => ("Indskriv", To("indskrivning")),
        "F1" => ("Registrér start", To("behandlingsstart")),
        "F2" => ("Notér tilbud", To("laegesamtale")),
        "F3" => Write("indstilling"),
        "F4" => Write(Forloeb.FoerstSendt(Afsendelsesslags.Udredningen) is null ? "udredning" : "behandlingsplan"),
        "F7" or "F12" => Write("status"),
        "F9" => Write("orientering"),
        "F5" => Moedet(Moedeart.Borgerkonference),
        // The first planned conference is the first one's, as long as none is held.
        "F6" => Moedet(Moedeart.Borgerkonference, Forloeb.Moeder.Any(m => m is { Art: Moedeart.Borgerkonference, Udfald: Samtaleudfald.Afholdt }) ? 0 : 1),
        "F8" => Moedet(Moedeart.Statusmoede),
        "F10" => ("Underret nu", Links.To(Forloeb) + "#bekymringer"),
        "F11" => ("Notér kontakt", To("kontakt")),
        "F14" or "F15" => ("Notér opfølgning", To("opfoelgning")),
        nameof(Fristadvarselsslags.StartetUdenBevilling) or nameof(Fristadvarselsslags.FyldtAtten) => ("Registrér afgørelse", To("afgoerelse")),
        nameof(Fristadvarselsslags.HenvisningMangler) => ("Notér henvisning", To("henvisning")),
        nameof(Fristadvarselsslags.StillingTagesOp) => Write("status"),
        nameof(Fristadvarselsslags.UnderskriftMangler) => ("Notér underskrift", To("samtykke")),
        _ => ("Åbn forløbet", Links.To(Forloeb)),
    };

    private (string Tekst, string Href) Moedet(Moedeart art, int skip = 0) =>
        Forloeb.Moeder.Where(m => m.Art == art && m.Udfald == Samtaleudfald.Aftalt).OrderBy(m => m.Dato).Skip(skip).FirstOrDefault() is { } planned
            ? ("Notér mødet", Back(Links.To(Forloeb, $"moede/{planned.Id}")))
            : ("Planlæg møde", To("moede"));

    // What was made elsewhere is noted from there too.
    private (string Tekst, string Href) Write(string what) => ($"Skriv {what}", Links.To(Forloeb) + "#dokumenter");

    private string To(string trin) => Back(Links.To(Forloeb, Trinliste.Of(trin)));

    // Whoever comes from the board goes back to it.
    private static string Back(string href) => $"{href}?fra={Links.FraTavlen}";
}
