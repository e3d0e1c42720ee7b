using Pitstop.Domain;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages.TavlePages;

/// <summary>A line of the board: a deadline of a forløb, and the page where one does something about it.</summary>
/// <param name="Forloeb">The forløb.</param>
/// <param name="Frist">The deadline as the pure function judges it.</param>
public sealed record Tavlelinje(Forloeb Forloeb, Frist Frist)
{
    /// <summary>What to do, and where.</summary>
    public (string Tekst, string Href) Handling => Frist.Nr switch
    {
        "F1" when Forloeb.Indskrivning is null => ("Indskriv", Links.To(Forloeb, "indskrivning")),
        "F1" => ("Registrér start", Links.To(Forloeb, "behandlingsstart")),
        "F2" => ("Notér tilbud", Links.To(Forloeb, "laegesamtale")),
        "F3" => ("Skriv indstilling", Links.To(Forloeb) + "#dokumenter"),
        "F4" or "F7" or "F9" or "F12" => ("Notér afsendt", Links.To(Forloeb, "afsendelse")),
        "F5" or "F6" => Moedet(Moedeart.Borgerkonference),
        "F8" => Moedet(Moedeart.Statusmoede),
        "F10" => ("Underret nu", Links.To(Forloeb) + "#bekymringer"),
        "F11" => ("Notér kontakt", Links.To(Forloeb, "kontakt")),
        "F14" or "F15" => ("Notér opfølgning", Links.To(Forloeb, "opfoelgning")),
        _ => ("Åbn forløbet", Links.To(Forloeb)),
    };

    private (string Tekst, string Href) Moedet(Moedeart art) =>
        Forloeb.Moeder.Where(m => m.Art == art && m.Udfald == Samtaleudfald.Aftalt).MinBy(m => m.Dato) is { } planned
            ? ("Notér mødet", Links.To(Forloeb, $"moede/{planned.Id}"))
            : ("Planlæg møde", Links.To(Forloeb, "moede"));
}
