namespace Pitstop.Domain.Sagsdokumenter;

public sealed partial class Dokument
{
    /// <summary>The account that began this version; its owner does not approve it, nor does anyone who has written in it.</summary>
    public string BegyndtAf { get; private set; } = "";

    /// <summary>Every reason why it cannot be marked as sent.</summary>
    /// <param name="kind">Its kind, which may need a consent.</param>
    /// <param name="forloeb">Its forløb.</param>
    /// <param name="dato">The day it was sent.</param>
    /// <param name="modtager">To whom.</param>
    /// <param name="godkendtDato">The day it was approved in Denmark; null before.</param>
    /// <param name="today">Today.</param>
    public IReadOnlyList<Obstacle> MarkerSendtObstacles(
        DocumentKind kind, Forloeb forloeb, DateOnly? dato, string? modtager, DateOnly? godkendtDato, DateOnly today)
    {
        var found = forloeb.AfsendelseObstacles(dato, modtager, today, DokumentId).ToList();
        if (SentTo(forloeb).FirstOrDefault(
            a => string.Equals(a.Modtager, modtager?.Trim(), StringComparison.OrdinalIgnoreCase)) is { } before)
            found.Add(new(
                "AlleredeSendt",
                $"Dokumentet er allerede markeret som sendt {Danish.Date(before.Dato)} til {before.Modtager}. Skriv en anden modtager, "
                    + "hvis det også er sendt til andre."));
        else if (!ErGodkendt)
            found.Add(new("ErIkkeGodkendt", "Dokumentet er ikke godkendt endnu. Det skal godkendes, før det sendes."));
        else if (dato < godkendtDato && dato <= today)
            found.Add(new(
                "AfsendelseFoerGodkendelse",
                $"Dokumentet blev godkendt {Danish.Date(godkendtDato!.Value)} og kan ikke være sendt før. Ret datoen.",
                nameof(Domain.Sager.Afsendelse.Dato)));
        else if (dato <= today && kind.NeedsConsent && !string.IsNullOrWhiteSpace(modtager))
            found.AddRange(forloeb.DelingObstacles(modtager, dato.Value));
        return found;
    }

    /// <summary>To whom this version was sent, and when, in that order: a plan goes to the borger and to the authority.</summary>
    public IReadOnlyList<Afsendelse> SentTo(Forloeb forloeb) =>
        [.. forloeb.Afsendelser.Where(a => a.DocumentId == DokumentId && a.Version == Version).OrderBy(a => a.Dato)];

    /// <summary>Marks it as sent to one more recipient and writes the fact on the forløb, which the deadlines read.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="MarkerSendtObstacles"/> is left.</exception>
    public Afsendelse MarkerSendt(
        DocumentKind kind,
        Forloeb forloeb,
        DateOnly? dato,
        string? modtager,
        DateOnly? godkendtDato,
        DateOnly today,
        Medarbejder by,
        DateTime now)
    {
        RefusedException.ThrowIfAny(MarkerSendtObstacles(kind, forloeb, dato, modtager, godkendtDato, today));
        var afsendelse = forloeb.RegistrerAfsendelse(Kind, DokumentId, Version, dato, modtager, by, today);
        if (Status != Dokumentstatus.Sendt)
            (Status, SendtDato, SendtTil) = (Dokumentstatus.Sendt, afsendelse.Dato, afsendelse.Modtager);
        Record(Dokumentskridt.MarkeretSendt, by, now);
        return afsendelse;
    }

    /// <summary>Every reason why it cannot be marked as filed.</summary>
    public IReadOnlyList<Obstacle> MarkerJournaliseretObstacles(DateOnly? dato, DateOnly? godkendtDato, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (!ErGodkendt)
            found.Add(new("ErIkkeGodkendt", "Dokumentet er ikke godkendt endnu. Kun et godkendt dokument journaliseres."));
        if (JournaliseretDato is { } filed)
            found.Add(new("AlleredeJournaliseret", $"Dokumentet er allerede journaliseret i Cura {Danish.Date(filed)}."));
        if (dato is null)
            found.Add(new("DatoMangler", "Skriv den dag, dokumentet blev journaliseret.", nameof(JournaliseretDato)));
        else if (dato > today)
            found.Add(new(
                "JournaliseretIFremtiden", "Dokumentet kan ikke være journaliseret i fremtiden. Ret datoen.", nameof(JournaliseretDato)));
        else if (dato < godkendtDato)
            found.Add(new(
                "JournaliseretFoerGodkendelse",
                $"Dokumentet blev godkendt {Danish.Date(godkendtDato.Value)} og kan ikke være journaliseret før. Ret datoen.",
                nameof(JournaliseretDato)));
        return found;
    }

    /// <summary>Marks it as filed in Cura.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="MarkerJournaliseretObstacles"/> is left.</exception>
    public void MarkerJournaliseret(DateOnly? dato, DateOnly? godkendtDato, DateOnly today, Medarbejder by, DateTime now)
    {
        RefusedException.ThrowIfAny(MarkerJournaliseretObstacles(dato, godkendtDato, today));
        (JournaliseretDato, JournaliseretAf) = (dato, by.Navn);
        Record(Dokumentskridt.Journaliseret, by, now);
    }

    /// <summary>Every reason why no correction can be begun.</summary>
    /// <param name="by">Who would begin it.</param>
    /// <param name="newest">The highest version of this document that exists.</param>
    public IReadOnlyList<Obstacle> NyVersionObstacles(Medarbejder by, int newest)
    {
        var found = new List<Obstacle>();
        if (!by.ArbejderMedSager)
            found.Add(RoleObstacle);
        if (!ErGodkendt)
            found.Add(new("ErIkkeGodkendt", "Dokumentet er ikke godkendt endnu. Ret direkte i kladden."));
        if (newest != Version)
            found.Add(new("HarNyereVersion", $"Der er allerede en version {newest}. Arbejd videre i den."));
        return found;
    }

    /// <summary>Begins a correction: a draft of the next version with these answers. This version stays as it is.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="NyVersionObstacles"/> is left.</exception>
    public Dokument NyVersion(Medarbejder by, int newest, DateTime now)
    {
        RefusedException.ThrowIfAny(NyVersionObstacles(by, newest));
        return new Dokument(ForloebId, Kind, Krav, Answers, by, now) { DokumentId = DokumentId, Version = Version + 1 };
    }
}
