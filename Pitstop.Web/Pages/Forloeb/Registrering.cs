
namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>What can be registered on a forløb in its state: the text of the link and the page below the forløb.</summary>
/// <param name="Tekst">What one registers.</param>
/// <param name="Side">The page.</param>
public sealed record Registrering(string Tekst, string Side)
{
    /// <summary>The pages that fit the state, the day and the person; the others would only refuse.</summary>
    public static IReadOnlyList<Registrering> For(Forloeb f, Medarbejder by, DateOnly today)
    {
        var latest = f.Sag.Forloeb.All(x => x.Loebenr <= f.Loebenr);
        var can = new List<(bool Now, string Text, string Page)>
        {
            (!f.ErLukket, "Samtale", "samtale"),
            (!f.ErLukket, "Kontakt eller forsøg", "kontakt"),
            (f.ErIGang, "Afdækning", "afdaekning"),
            (!f.ErLukket, "Samtykke", "samtykke"),
            (f.Status == ForloebStatus.ForsamtaleAfholdt, "Rådgivning uden indskrivning", "raadgivning"),
            (f.ErIGang && f.Indskrivning is null, "Indskrivning", "indskrivning"),
            (f.ErIGang && f.Indskrivning is not null && f.IvaerksatDato is null, "Behandlingsstart", "behandlingsstart"),
            (f.ErIGang && f.FirstSent(Afsendelsesslags.Indstillingen) is not null, "Kommunens afgørelse", "afgoerelse"),
            (f.SenesteAfgoerelse is { ModtagetDato: null }, "Borgeren har modtaget afgørelsen", "modtaget"),
            (f.SenesteAfgoerelse is { KlageDato: null }, "Klage", "klage"),
            (f.ErIGang && f.Indskrivning is not null, "Konference eller statusmøde", "moede"),
            (!f.ErLukket, "Noget er sendt", "afsendelse"),
            (!f.ErLukket, "Bekymring for et barn", "bekymring"),
            (!f.ErLukket, "Pårørende", "paaroerende"),
            (f.ErIGang && f.LaegesamtaleTilbudt is null, "Tilbud om lægesamtale", "laegesamtale"),
            (!f.ErLukket && f.Henvisninger.Any(h => h.Sendt is null), "Henvisning til psykiatrisk udredning", "henvisning"),
            (f.AnmodningDato is not null && f.IvaerksatDato is null && f.ErIGang, "Borgeren sagde nej til en tid", "afslaaet-tid"),
            (f.Status is ForloebStatus.UnderUdredning or ForloebStatus.IBehandling or ForloebStatus.StoffriEfterbehandling, "Pause", "pause"),
            (f.Status == ForloebStatus.Pause, "Afslut pausen", "genoptag"),
            (f.Status == ForloebStatus.IBehandling, "Stoffri efterbehandling", "stoffri"),
            (f.ErIGang && f.IvaerksatDato is not null, "Udskrivning", "udskrivning"),
            (f.ErIGang && f.IvaerksatDato is null, "Afslut uden behandling", "afslut"),
            (f.Status == ForloebStatus.Eftervaern, "Afslut efterværnet", "eftervaern"),
            (f.Udskrivning is not null && !f.ErLukket, "Opfølgning", "opfoelgning"),
            (f.Udskrivning is { OpfoelgningFravalgt: null } && !f.ErLukket, "Borgeren vil ikke følges op", "fravalg"),
            (f.Udskrivning is not null && !f.ErLukket && f.Status != ForloebStatus.Eftervaern, "Luk forløbet", "luk"),
            (!f.ErIGang && latest && f.KanGenaabnesOn(today), "Genåbn forløbet", "genaabn"),
            (f.ErIGang || latest, f.ErIGang ? "Ny henvendelse" : "Borgeren henvender sig igen", "henvendelse"),
            (f.Rettelige.Count > 0 && (by.ErLeder || !f.ErBevilget), "Ret en dato", "ret"),
            (true, "SMDB-tjekliste", "smdb"),
            (!f.ErLukket, "Overdrag forløbet", "overdrag"),
        };
        return [.. can.Where(c => c.Now).Select(c => new Registrering(c.Text, c.Page))];
    }
}
