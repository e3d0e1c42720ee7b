namespace Pitstop.Domain.Haandbog;

public sealed partial class Sideudkast
{
    /// <summary>Every reason why it cannot be sent to another leader.</summary>
    /// <param name="by">Who would send it.</param>
    /// <param name="sider">All editions of all pages.</param>
    /// <param name="fejl">What does not read in it: front matter, tables, template.</param>
    /// <param name="idag">Today in Denmark.</param>
    public IReadOnlyList<Obstacle> SendObstacles(Medarbejder by, Sidesamling sider, IReadOnlyList<Indholdsfejl> fejl, DateOnly idag)
    {
        var found = new List<Obstacle>();
        if (!by.ErLeder)
            found.Add(KunLedere);
        if (Status != Udkaststatus.Kladde)
            return [.. found, ErIkkeKladde];
        if (by.ErLeder && !ErSkrevetAf(by))
            found.Add(SkriverIkkeMed);
        found.AddRange(FieldObstacles());
        found.AddRange(DateObstacles(sider, idag));
        if (Replaces(sider, idag) is { } other && Tekst.SigerDetSamme(other))
            found.Add(new(
                "UdenAendring",
                "Siden siger det samme som den udgave, der ellers gælder den dag. Ret teksten, eller opgiv kladden.",
                nameof(Sidetekst.Markdown)));
        found.AddRange(fejl.Select(KanIkkeTagesIBrug));
        return found;
    }

    /// <summary>Asks another leader to approve. The draft is locked meanwhile.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="SendObstacles"/> is left.</exception>
    public void Send(Medarbejder by, Sidesamling sider, IReadOnlyList<Indholdsfejl> fejl, DateOnly idag, DateTime now)
    {
        RefusedException.ThrowIfAny(SendObstacles(by, sider, fejl, idag));
        Status = Udkaststatus.TilGodkendelse;
        Record(Udkastskridt.Sendt, by, now);
    }

    /// <summary>Every reason why it cannot be sent back to its writers.</summary>
    public IReadOnlyList<Obstacle> SendReturObstacles(Medarbejder by, string? kommentar, IReadOnlyList<Afsnitskommentar> afsnit)
    {
        var found = new List<Obstacle>();
        if (!by.ErLeder)
            found.Add(KunLedere);
        if (Status is not (Udkaststatus.TilGodkendelse or Udkaststatus.Godkendt))
            found.Add(ErIkkeTilGodkendelse);
        if (string.IsNullOrWhiteSpace(kommentar) && afsnit.Count == 0)
            found.Add(new("KommentarMangler", "Skriv, hvad der skal rettes, enten her eller ud for et afsnit.", "Kommentar"));
        else if ((kommentar?.Length ?? 0) > LaengsteFelt || afsnit.Any(a => a.Tekst.Length > LaengsteFelt))
            found.Add(new(
                "KommentarForLang", $"En kommentar må højst være {Danish.Number(LaengsteFelt)} tegn. Gør den kortere.", "Kommentar"));
        return found;
    }

    /// <summary>Makes it a draft again, with comments.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="SendReturObstacles"/> is left.</exception>
    public void SendRetur(Medarbejder by, string? kommentar, IReadOnlyList<Afsnitskommentar> afsnit, DateTime now)
    {
        RefusedException.ThrowIfAny(SendReturObstacles(by, kommentar, afsnit));
        Status = Udkaststatus.Kladde;
        Record(Udkastskridt.SendtRetur, by, now, string.IsNullOrWhiteSpace(kommentar) ? null : kommentar.Trim(), afsnit);
    }

    /// <summary>Every reason why a person cannot approve it.</summary>
    /// <param name="by">Who would approve.</param>
    /// <param name="sider">All editions of all pages.</param>
    /// <param name="fejl">What does not read in it.</param>
    /// <param name="idag">Today in Denmark.</param>
    public IReadOnlyList<Obstacle> GodkendObstacles(Medarbejder by, Sidesamling sider, IReadOnlyList<Indholdsfejl> fejl, DateOnly idag)
    {
        if (Status != Udkaststatus.TilGodkendelse)
            return [ErIkkeTilGodkendelse];
        var found = new List<Obstacle>();
        if (!by.ErLeder)
            found.Add(KunLedere);
        if (ErSkrevetAf(by))
            found.Add(new("ForfatterenGodkenderIkke", "Du har selv skrevet i kladden. En anden leder skal godkende den."));
        found.AddRange(DateObstacles(sider, idag).Select(Locked));
        found.AddRange(fejl.Select(KanIkkeTagesIBrug));
        return found;
    }

    /// <summary>Approves. The standard then waits for its adoption; any other page becomes an edition.</summary>
    /// <returns>The edition to keep; null where it waits for its adoption.</returns>
    /// <exception cref="RefusedException">An obstacle of <see cref="GodkendObstacles"/> is left.</exception>
    public Udgave? Godkend(Medarbejder by, Sidesamling sider, IReadOnlyList<Indholdsfejl> fejl, DateOnly idag, DateTime now)
    {
        RefusedException.ThrowIfAny(GodkendObstacles(by, sider, fejl, idag));
        Status = Slags == Sideslags.Kvalitetsstandard ? Udkaststatus.Godkendt : Udkaststatus.Udgivet;
        Record(Udkastskridt.Godkendt, by, now);
        return Status == Udkaststatus.Udgivet ? Finished() : null;
    }

    /// <summary>Every reason why the committee's adoption cannot be noted.</summary>
    /// <param name="vedtagelse">Committee, day and case number as typed.</param>
    /// <param name="by">Who would note it.</param>
    /// <param name="sider">All editions of all pages.</param>
    /// <param name="idag">Today in Denmark.</param>
    public IReadOnlyList<Obstacle> VedtagObstacles(
        (string? Udvalg, DateOnly? Dato, string? Sagsnr) vedtagelse, Medarbejder by, Sidesamling sider, DateOnly idag)
    {
        var found = new List<Obstacle>();
        if (!by.ErLeder)
            found.Add(KunLedere);
        if (Status != Udkaststatus.Godkendt)
            return [
                .. found,
                new("ErIkkeGodkendt", "Kun en godkendt kvalitetsstandard kan blive vedtaget. Genindlæs siden, og se, hvordan den står."),
            ];
        if (string.IsNullOrWhiteSpace(vedtagelse.Udvalg))
            found.Add(new("UdvalgMangler", "Skriv, hvilket udvalg der har vedtaget den.", "Udvalg"));
        if (vedtagelse.Dato is not { } day)
            found.Add(new("VedtagetMangler", "Skriv datoen for mødet.", "Dato"));
        else if (day > idag)
            found.Add(new("VedtagetIFremtiden", "Mødet er ikke holdt endnu. Vent med at notere det, til standarden er vedtaget.", "Dato"));
        if (string.IsNullOrWhiteSpace(vedtagelse.Sagsnr))
            found.Add(new("SagsnrMangler", "Skriv sagsnummeret fra dagsordenen.", "Sagsnr"));
        foreach (var (field, value) in new[] { ("Udvalg", vedtagelse.Udvalg), ("Sagsnr", vedtagelse.Sagsnr) })
        {
            if (value?.Length > LaengsteNavn)
                found.Add(new("FeltetErForLangt", $"Feltet må højst være {Danish.Number(LaengsteNavn)} tegn. Gør det kortere.", field));
        }
        found.AddRange(DateObstacles(sider, idag).Select(Locked));
        return found;
    }

    /// <summary>Notes the adoption: the standard becomes an edition.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="VedtagObstacles"/> is left.</exception>
    public Udgave Vedtag(
        (string? Udvalg, DateOnly? Dato, string? Sagsnr) vedtagelse, Medarbejder by, Sidesamling sider, DateOnly idag, DateTime now)
    {
        RefusedException.ThrowIfAny(VedtagObstacles(vedtagelse, by, sider, idag));
        Vedtagelse = new(vedtagelse.Udvalg!.Trim(), vedtagelse.Dato!.Value, vedtagelse.Sagsnr!.Trim());
        Status = Udkaststatus.Udgivet;
        Record(Udkastskridt.Vedtaget, by, now);
        return Finished();
    }

    private static Obstacle ErIkkeTilGodkendelse =>
        new("ErIkkeTilGodkendelse", "Kladden venter ikke på godkendelse længere. Genindlæs siden, og se, hvordan den står.");

    private static Obstacle KanIkkeTagesIBrug(Indholdsfejl fejl) => new("KanIkkeTagesIBrug", fejl.ToString(), nameof(Sidetekst.Markdown));

    // What waits cannot be written in: who approves sends it back for that.
    private static Obstacle Locked(Obstacle obstacle) =>
        obstacle with { Message = obstacle.Message + " Send den retur, så det kan rettes.", Field = null };

    private Udgave Finished()
    {
        var fejl = new List<Indholdsfejl>();
        return Edition(fejl) ?? throw new IndholdsfejlException(fejl);
    }

    private IEnumerable<Obstacle> FieldObstacles()
    {
        if (string.IsNullOrWhiteSpace(Tekst.Titel))
            yield return new("TitelMangler", "Skriv sidens titel.", nameof(Sidetekst.Titel));
        if (string.IsNullOrWhiteSpace(Tekst.Ejer))
            yield return new(
                "EjerMangler", "Skriv, hvilken funktion der har ansvaret for siden, for eksempel teamleder.", nameof(Sidetekst.Ejer));
        if (Tekst.RevisionSenest.Trim().Length > 0 && !Danish.TryDate(Tekst.RevisionSenest, out _))
            yield return new(
                "RevisionKanIkkeLaeses", "Skriv datoen som 31-12-2028, eller lad feltet være tomt.", nameof(Sidetekst.RevisionSenest));
        if (string.IsNullOrWhiteSpace(Tekst.Markdown))
            yield return new("TekstMangler", "Siden har ingen tekst. Skriv den.", nameof(Sidetekst.Markdown));
        if (Trevejsfletning.HarMaerke(Tekst.Markdown))
            yield return new(
                "KonfliktenErIkkeLoest",
                "To rettelser er stødt sammen, og linjen med === står stadig i teksten. Vælg, hvad der skal stå, og slet linjen.",
                nameof(Sidetekst.Markdown));
    }

    private IEnumerable<Obstacle> DateObstacles(Sidesamling sider, DateOnly idag)
    {
        if (Tekst.IKraftDag is not { } day)
            yield return new(
                "IKraftMangler",
                Tekst.IKraft.Length == 0
                    ? "Skriv den dag, udgaven skal gælde fra, for eksempel 01-01-2027."
                    : $"»{Tekst.IKraft}« er ikke en dato, der findes. Skriv den dag, udgaven skal gælde fra, for eksempel 01-01-2027.",
                nameof(Sidetekst.IKraft));
        else if (day < idag && Virker)
            yield return new(
                "IKraftIFortiden",
                "Sagerne følger denne side, så en udgave kan ikke gælde fra en dag, der er gået. Vælg "
                    + $"{Danish.Date(idag)} eller senere.",
                nameof(Sidetekst.IKraft));
        else if (day < idag && string.IsNullOrWhiteSpace(Tekst.Begrundelse))
            yield return new(
                "BegrundelseMangler",
                "Dagen er gået. Skriv, hvorfor udgaven skal gælde fra da, eller vælg en dag, der kommer.",
                nameof(Sidetekst.Begrundelse));
        else if (day <= idag && sider.Editions(Slug).Any(u => u.IKraft == day))
            yield return new(
                "DagenErOptaget",
                $"Der er allerede en udgave, der har været i kraft fra {Danish.Date(day)}. Den skal kunne læses, som den var. Vælg en "
                    + "anden dag.",
                nameof(Sidetekst.IKraft));
    }
}
