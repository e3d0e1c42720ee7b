namespace Pitstop.Domain.Sagsdokumenter;

public sealed partial class Dokument
{
    private static readonly Obstacle RoleObstacle =
        new("RollenArbejderIkkeMedSager", "Din rolle skriver ikke i sager. Bed en behandler eller din faglige leder.");

    /// <summary>Every reason why it cannot be sent to approval.</summary>
    /// <param name="by">Who would send it.</param>
    /// <param name="mangler">The completeness check's findings.</param>
    public IReadOnlyList<Obstacle> SendTilGodkendelseObstacles(Medarbejder by, IReadOnlyList<FieldProblem> mangler)
    {
        var found = new List<Obstacle>();
        if (!by.ArbejderMedSager)
            found.Add(RoleObstacle);
        if (Status != Dokumentstatus.Kladde)
            found.Add(new(
                "ErIkkeKladde",
                $"Dokumentet er ikke en kladde længere. Det står som {Status.DisplayName().ToLowerInvariant()}. Genindlæs siden."));
        if (Krav == Godkendelseskrav.Aldrig)
            found.Add(new("SkalIkkeGodkendes", "Dette dokument skal ikke godkendes af nogen. Send det selv med det samme."));
        found.AddRange(mangler.Select(m => new Obstacle("Mangler", $"{m.Label}: {m.Message}", m.Path)));
        return found;
    }

    /// <summary>Asks a leader to approve; who sends it signs as behandler. The draft is locked meanwhile.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="SendTilGodkendelseObstacles"/> is left.</exception>
    public void SendTilGodkendelse(Medarbejder by, IReadOnlyList<FieldProblem> mangler, DateTime now)
    {
        RefusedException.ThrowIfAny(SendTilGodkendelseObstacles(by, mangler));
        (Status, Returkommentar) = (Dokumentstatus.TilGodkendelse, null);
        (ForfatterId, ForfatterNavn) = (by.Id, by.Navn);
        Record(Dokumentskridt.SendtTilGodkendelse, by, now);
    }

    /// <summary>
    /// Every reason why it cannot be taken back to draft: that is for its own side, while a leader sends it back with a comment.
    /// </summary>
    /// <param name="forloeb">Its forløb.</param>
    /// <param name="by">Who would take it back.</param>
    public IReadOnlyList<Obstacle> TagTilbageObstacles(Forloeb forloeb, Medarbejder by)
    {
        var found = new List<Obstacle>();
        if (!by.ArbejderMedSager)
            found.Add(RoleObstacle);
        if (Status == Dokumentstatus.Kladde)
            found.Add(new("ErIkkeTilGodkendelse", "Dokumentet er allerede en kladde. Skriv videre i den."));
        else if (ErGodkendt)
            found.Add(new(
                "ErIkkeTilGodkendelse",
                "Dokumentet er godkendt og kan ikke tages tilbage. Lav en rettelse, så bliver det til en ny version."));
        else if (by.ArbejderMedSager && by.Id != ForfatterId && by.Id != forloeb.BehandlerId)
            found.Add(new(
                "KunAfsenderenTagerTilbage",
                $"Kun {ForfatterNavn}, som har sendt dokumentet, eller forløbets behandler kan tage det tilbage. En leder kan sende "
                    + "det retur med en kommentar."));
        return found;
    }

    /// <summary>Makes it a draft again before a leader has answered.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="TagTilbageObstacles"/> is left.</exception>
    public void TagTilbage(Forloeb forloeb, Medarbejder by, DateTime now)
    {
        RefusedException.ThrowIfAny(TagTilbageObstacles(forloeb, by));
        Status = Dokumentstatus.Kladde;
        Record(Dokumentskridt.TagetTilbage, by, now);
    }

    /// <summary>Whether a leader must approve what this person finishes.</summary>
    public bool KraeverLeder(Medarbejder by) =>
        Krav == Godkendelseskrav.Leder || (Krav == Godkendelseskrav.Ingen && by.Rolle == Rolle.NyMedarbejder);

    /// <summary>
    /// Every reason why this person cannot approve it, or finish it where nobody need approve. All its steps must be loaded: who has
    /// written in this version does not approve it.
    /// </summary>
    public IReadOnlyList<Obstacle> GodkendObstacles(Medarbejder by, IReadOnlyList<FieldProblem> mangler)
    {
        var found = new List<Obstacle>();
        var leader = KraeverLeder(by) || Status == Dokumentstatus.TilGodkendelse;
        if (!by.ArbejderMedSager)
            found.Add(RoleObstacle);
        if (ErGodkendt)
            found.Add(new("AlleredeGodkendt", $"Dokumentet er allerede godkendt af {GodkendtAf}. Du skal ikke gøre mere."));
        else if (leader && Status == Dokumentstatus.Kladde)
            found.Add(new("ErIkkeTilGodkendelse", "Dokumentet er ikke sendt til godkendelse. Bed behandleren om at sende det."));
        if (leader && !by.ErLeder)
            found.Add(new("KunEnLederGodkender", "Kun en faglig leder eller tilbudsleder kan godkende. Bed din leder om det."));
        else if (leader && (by.Id == ForfatterId || by.Id == BegyndtAf || HasWritten(by)))
            found.Add(new("ForfatterenGodkenderIkke", "Du har selv skrevet dokumentet. En anden leder skal godkende det."));
        found.AddRange(mangler.Select(m => new Obstacle("Mangler", $"{m.Label}: {m.Message}", m.Path)));
        return found;
    }

    private bool HasWritten(Medarbejder by) => _haendelser.Any(h => h.Skridt == Dokumentskridt.Gemt && h.MedarbejderId == by.Id);

    /// <summary>
    /// Approves: the document is archived as printed and never changed again. The way back to earlier answers and the prints of the draft,
    /// which must be loaded, are thrown away.
    /// </summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="GodkendObstacles"/> is left.</exception>
    public void Godkend(Medarbejder by, IReadOnlyList<FieldProblem> mangler, Udskrift udskrift, DateTime now)
    {
        RefusedException.ThrowIfAny(GodkendObstacles(by, mangler));
        Status = Dokumentstatus.Godkendt;
        (GodkendtAf, GodkendtTidspunkt, Returkommentar) = (by.Navn, now, null);
        Arkiv = new ArkiveretDokument(Id, udskrift, by, now);
        Record(Dokumentskridt.Godkendt, by, now);
        _haendelser.RemoveAll(h => h.Skridt == Dokumentskridt.Gemt);
        _udskrifter.Clear();
    }

    /// <summary>Finishes it where nobody need approve: who does so signs as behandler, and it is archived as printed.</summary>
    /// <param name="by">Who finishes it.</param>
    /// <param name="mangler">The completeness check's findings; empty for a kind that nothing holds back.</param>
    /// <param name="print">Prints it with the signature.</param>
    /// <param name="now">UTC.</param>
    /// <exception cref="RefusedException">An obstacle of <see cref="GodkendObstacles"/> is left.</exception>
    public void Faerdiggoer(Medarbejder by, IReadOnlyList<FieldProblem> mangler, Func<Udskrift> print, DateTime now)
    {
        RefusedException.ThrowIfAny(GodkendObstacles(by, mangler));
        (ForfatterId, ForfatterNavn) = (by.Id, by.Navn);
        Godkend(by, mangler, print(), now);
    }

    /// <summary>Every reason why it cannot be sent back.</summary>
    public IReadOnlyList<Obstacle> SendReturObstacles(Medarbejder by, string? kommentar)
    {
        var found = new List<Obstacle>();
        if (Status != Dokumentstatus.TilGodkendelse)
            found.Add(new(
                "ErIkkeTilGodkendelse",
                "Dokumentet venter ikke på godkendelse, så det kan ikke sendes retur. Genindlæs siden, og se, hvordan det står."));
        if (!by.ErLeder)
            found.Add(new(
                "KunEnLederGodkender",
                "Kun en faglig leder eller tilbudsleder kan sende retur. Bed din leder om det, eller tag dokumentet tilbage."));
        if (string.IsNullOrWhiteSpace(kommentar))
            found.Add(new("KommentarMangler", "Skriv, hvad der skal rettes, så behandleren ved det.", "Kommentar"));
        else if (kommentar.Length > FieldText.LongestFinished)
            found.Add(new(
                "KommentarForLang",
                $"Kommentaren må højst være {Danish.Number(FieldText.LongestFinished)} tegn. Gør den kortere.",
                "Kommentar"));
        return found;
    }

    /// <summary>Makes it a draft again with a leader's comment.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="SendReturObstacles"/> is left.</exception>
    public void SendRetur(Medarbejder by, string? kommentar, DateTime now)
    {
        RefusedException.ThrowIfAny(SendReturObstacles(by, kommentar));
        (Status, Returkommentar, ReturneretAf) = (Dokumentstatus.Kladde, kommentar!.Trim(), by.Navn);
        Record(Dokumentskridt.SendtRetur, by, now);
    }
}
