
namespace Pitstop.Web.Sider;

/// <summary>A line of the menu and of the front page.</summary>
/// <param name="Text">The name.</param>
/// <param name="Href">The address.</param>
/// <param name="Hjaelp">What one finds there.</param>
public sealed record Menupunkt(string Text, string Href, string Hjaelp)
{
    /// <summary>The pages of the standard, which everybody reads.</summary>
    public static readonly IReadOnlyList<Menupunkt> Standarden =
    [
        new("Vejen gennem et forløb", "/forloebet", "Trin for trin fra det første opkald til den sidste samtale."),
        new("Kvalitetsstandard", "/kvalitetsstandard", "Det, vi har lovet borgerne og kommunen."),
        new("Ydelser", "/ydelser", "Den hjælp, en borger kan blive bevilget."),
        new("Metoder", "/metoder", "Hvordan vi arbejder, og hvorfor."),
        new("Vejledninger", "/vejledninger", "Trin for trin, også til den første dag."),
        new("Frister", "/frister", "Hvad der skal være gjort hvornår."),
        new("Takster", "/takster", "Hvad et forløb koster pr. dag."),
        new("Retsgrundlag", "/retsgrundlag", "De regler, du møder oftest."),
        new("Kontakt", "/kontakt", "Telefonnumre og adresser."),
    ];

    /// <summary>Further pages of the standard, which stand on the front page alone.</summary>
    public static readonly IReadOnlyList<Menupunkt> Opslag =
    [
        new("Om Pitstop", "/om-pitstop", "Stedet, målgruppen, personalet og hverdagen."),
        new("Samtalekvoter", "/samtalekvoter", "Hvor mange samtaler vi plejer at tilbyde."),
        new("Resultatmål", "/resultatmaal", "De tal, resultaterne bliver holdt op imod."),
        new("Resultater og sammenligning", "/resultater-og-sammenligning", "Tallene fra 2018, og hvad de ikke kan bruges til."),
        new("Socialtilsynet", "/socialtilsynet", "Hvad tilsynet så, og hvad vi svarede."),
        new("Udadvendt arbejde", "/udadvendt-arbejde", "Når vi tager ud til skoler og fagfolk."),
    ];

    private static readonly Menupunkt[] Registre =
    [
        new("Borgergennemgang", "/borgergennemgang", "Ugens møde: et klik for hvert mål."),
        new("Grupper", Links.Grupper, "Gruppemøder, hvem der kom, og en note om hver."),
        new("Anonym rådgivning", Links.Anonym, "Samtaler uden navn, og hvor mange vi har."),
    ];

    private static readonly Menupunkt Tavle = new("Tavlen", Links.Tavle, "Det, der skal nås, det ældste først.");
    private static readonly Menupunkt Forloeb = new("Forløb", "/forloeb", "Henvendelser, samtaler og dokumenter.");
    private static readonly Menupunkt Redaktion = new("Redaktion", Links.Redaktion, "Ret siderne, og godkend andres rettelser.");
    private static readonly Menupunkt Personer = new("Personer", "/personer", "Medarbejdere, roller og adgang.");

    /// <summary>The lines of a role besides the standard.</summary>
    public static IReadOnlyList<Menupunkt> For(Medarbejder medarbejder)
    {
        var menu = new List<Menupunkt>();
        if (medarbejder.ArbejderMedSager)
            menu.AddRange([Tavle, Forloeb]);
        if (medarbejder.ErLeder)
            menu.Add(Redaktion);
        if (medarbejder.Rolle == Rolle.Administrator)
            menu.Add(Personer);
        return menu;
    }

    /// <summary>Further lines of the front page, for which the menu has no room.</summary>
    public static IReadOnlyList<Menupunkt> RegistreFor(Medarbejder medarbejder) => medarbejder.ArbejderMedSager ? Registre : [];

    /// <summary>Whether an address is this line's page or lies under it.</summary>
    public bool Rummer(string path) => path.Equals(Href, StringComparison.Ordinal) || path.StartsWith(Href + "/", StringComparison.Ordinal);
}
