namespace Pitstop.Domain.Sager;

// The end of treatment, what follows it, and the way back.
public sealed partial class Forloeb
{
    private const int DaysWithoutContact = 14;
    private const int FewestAttempts = 2;
    private const int DaysToReopen = 10;

    /// <summary>The day it ended, by discharge or without treatment; null while it runs.</summary>
    public DateOnly? EndteDato => Udskrivning?.Dato ?? AfsluttetDato;

    /// <summary>
    /// Every reason why the borger cannot be discharged. For no-shows these are the conditions of the standard, and a leader confirms.
    /// </summary>
    public IReadOnlyList<Obstacle> UdskrivningObstacles(UdskrivningData data, Medarbejder by, DateOnly today)
    {
        var found = new List<Obstacle>();
        Running(found);
        if (IvaerksatDato is null)
            found.Add(new(
                "BehandlingenErIkkeStartet",
                "Behandlingen er ikke startet, så borgeren kan ikke udskrives. Afslut forløbet uden behandling i stedet."));
        Day(
            found,
            data.Dato,
            Latest(IvaerksatDato, AabenPause?.Fra, StoffriFra),
            "Udskrivningen",
            this switch
            {
                { AabenPause: not null } => "pausen begyndte",
                { StoffriFra: not null } => "den stoffri efterbehandling begyndte",
                _ => "behandlingen startede",
            },
            today,
            nameof(data.Dato));
        if (data.Aarsag is null)
            found.Add(new("AarsagMangler", "Vælg, hvorfor borgeren udskrives.", nameof(data.Aarsag)));
        if (data.Status is null)
            found.Add(new(
                "AfslutningsstatusMangler",
                "Vælg, hvordan det står til med rusmidlerne. Vælg Uoplyst, hvis du ikke ved det.",
                nameof(data.Status)));
        if (data.Aarsag is Domain.Sager.Afslutningsaarsag.Anden or Domain.Sager.Afslutningsaarsag.IngenYderligereNytte
            && string.IsNullOrWhiteSpace(data.Begrundelse))
            found.Add(new("BegrundelseMangler", "Skriv, hvorfor borgeren udskrives.", nameof(data.Begrundelse)));
        if (data.Aarsag == Domain.Sager.Afslutningsaarsag.Doed && (data.Eftervaern || data.SamtykkeTilOpfoelgning))
            found.Add(new(
                "EfterDoedsfald",
                "Efter et dødsfald er der hverken efterværn eller opfølgning. Fjern krydsene.",
                nameof(data.Eftervaern)));
        if (data.Aarsag == Domain.Sager.Afslutningsaarsag.Udeblevet && data.Dato is { } day)
            found.AddRange(UdeblevetObstacles(day, by));
        return found;
    }

    /// <summary>Discharges the borger. An open pause ends, and meetings planned for later are cancelled.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="UdskrivningObstacles"/> is left.</exception>
    public void Udskriv(UdskrivningData data, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(UdskrivningObstacles(data, by, today));
        AabenPause?.Slut(data.Dato!.Value);
        foreach (var moede in _moeder.Where(m => m.Udfald == Samtaleudfald.Aftalt && m.Dato > data.Dato))
            moede.Aflys();
        Udskrivning = new Udskrivning(Id, data, by);
        Step(ForloebStatus.Udskrevet, Udskrivning.Dato, Udskrivning.Aarsag.DisplayName(), by);
        if (Udskrivning.Eftervaern)
            Step(ForloebStatus.Eftervaern, Udskrivning.Dato, "Borgeren har taget imod efterværn", by);
    }

    /// <summary>Every reason why the forløb cannot end without treatment.</summary>
    public IReadOnlyList<Obstacle> AfslutObstacles(DateOnly? dato, Afslutningsaarsag? aarsag, DateOnly today)
    {
        var found = new List<Obstacle>();
        Running(found);
        if (IvaerksatDato is not null)
            found.Add(new("BehandlingenErStartet", "Behandlingen er startet. Udskriv borgeren i stedet."));
        if (aarsag is null)
            found.Add(new("AarsagMangler", "Vælg, hvorfor forløbet slutter.", "Aarsag"));
        else if (aarsag == Domain.Sager.Afslutningsaarsag.Faerdigbehandlet)
            found.Add(new(
                "IkkeFaerdigbehandlet", "Et forløb uden behandling kan ikke være færdigbehandlet. Vælg en anden årsag.", "Aarsag"));
        Day(found, dato, _henvendelser.Min(h => h.Dato), "Afslutningen", "henvendelsen kom", today, "Dato");
        return found;
    }

    /// <summary>Ends the forløb without treatment.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="AfslutObstacles"/> is left.</exception>
    public void Afslut(DateOnly? dato, Afslutningsaarsag? aarsag, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(AfslutObstacles(dato, aarsag, today));
        (AfsluttetDato, Afslutningsaarsag) = (dato, aarsag);
        Step(ForloebStatus.AfsluttetUdenBehandling, dato!.Value, aarsag!.Value.DisplayName(), by);
    }

    /// <summary>Every reason why aftercare cannot end.</summary>
    public IReadOnlyList<Obstacle> SlutEftervaernObstacles(DateOnly? dato, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (Status != ForloebStatus.Eftervaern)
            found.Add(new("IntetEftervaern", "Borgeren er ikke i efterværn."));
        Day(found, dato, Udskrivning?.Dato, "Efterværnets slutdag", "borgeren blev udskrevet", today, "Dato");
        return found;
    }

    /// <summary>Aftercare ends; the follow-up talks go on.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="SlutEftervaernObstacles"/> is left.</exception>
    public void SlutEftervaern(DateOnly? dato, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(SlutEftervaernObstacles(dato, today));
        Udskrivning!.SlutEftervaern(dato!.Value);
        Step(ForloebStatus.Opfoelgning, dato.Value, "Efterværnet er slut", by);
    }

    /// <summary>Every reason why a follow-up cannot be recorded.</summary>
    public IReadOnlyList<Obstacle> OpfoelgningObstacles(int? maaneder, DateOnly? dato, Opfoelgningsudfald? udfald, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (Udskrivning is null || ErLukket)
            found.Add(new(
                "IkkeUdskrevet", Udskrivning is null ? "Opfølgning begynder, når borgeren er udskrevet." : "Forløbet er lukket."));
        if (maaneder is null or < 1 or > 24)
            found.Add(new("MaanederMangler", "Vælg, hvilken opfølgning det er.", nameof(Opfoelgningssamtale.Maaneder)));
        if (udfald is null)
            found.Add(new("UdfaldMangler", "Vælg, om samtalen blev holdt, eller om I prøvede.", nameof(Opfoelgningssamtale.Udfald)));
        Day(found, dato, Udskrivning?.Dato, "Opfølgningen", "borgeren blev udskrevet", today, nameof(Opfoelgningssamtale.Dato));
        return found;
    }

    /// <summary>Records a follow-up talk, or an attempt at one.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="OpfoelgningObstacles"/> is left.</exception>
    public void RegistrerOpfoelgning(
        int? maaneder, DateOnly? dato, Opfoelgningsudfald? udfald, string? note, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(OpfoelgningObstacles(maaneder, dato, udfald, today));
        _opfoelgninger.Add(new Opfoelgningssamtale(Id, maaneder!.Value, dato!.Value, udfald!.Value, note, by));
        Revision++;
        if (Status == ForloebStatus.Udskrevet)
            Step(ForloebStatus.Opfoelgning, dato.Value, "Opfølgningen er begyndt", by);
    }

    /// <summary>Every reason why it cannot be recorded that the borger wants no follow-up.</summary>
    public IReadOnlyList<Obstacle> FravaelgOpfoelgningObstacles(DateOnly? dato, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (Udskrivning is null)
            found.Add(new("IkkeUdskrevet", "Opfølgning begynder, når borgeren er udskrevet."));
        else if (ErLukket)
            found.Add(ErSlut);
        else if (Udskrivning.OpfoelgningFravalgt is { } earlier)
            found.Add(new("AlleredeFravalgt", $"Borgeren sagde nej til opfølgning {Danish.Date(earlier)}."));
        Day(found, dato, Udskrivning?.Dato, "Dagen", "borgeren blev udskrevet", today, "Dato");
        return found;
    }

    /// <summary>The borger wants no follow-up.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="FravaelgOpfoelgningObstacles"/> is left.</exception>
    public void FravaelgOpfoelgning(DateOnly? dato, DateOnly today)
    {
        RefusedException.ThrowIfAny(FravaelgOpfoelgningObstacles(dato, today));
        Udskrivning!.FravaelgOpfoelgning(dato!.Value);
        Revision++;
    }

    /// <summary>Every reason why the forløb cannot be closed for good.</summary>
    /// <param name="frister">Its deadlines today; what is open stands in the way.</param>
    public IReadOnlyList<Obstacle> LukObstacles(IEnumerable<Frist> frister)
    {
        var found = new List<Obstacle>();
        if (Udskrivning is null)
            found.Add(new("IkkeUdskrevet", "Et forløb lukkes, når borgeren er udskrevet og opfølgningen er slut."));
        else if (ErLukket)
            found.Add(new("AlleredeLukket", "Forløbet er allerede lukket."));
        else if (OpenOf(frister) is { Length: > 0 } open)
            found.Add(new(
                "AabneFrister",
                $"Der er noget tilbage: {string.Join("; ", open)}. Gør det først, eller notér, at borgeren har sagt nej."));
        return found;
    }

    /// <summary>Closes the forløb for good.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="LukObstacles"/> is left.</exception>
    public void Luk(IEnumerable<Frist> frister, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(LukObstacles(frister));
        AfsluttetDato = today;
        Step(ForloebStatus.Lukket, today, "Opfølgningen er slut", by);
    }

    /// <summary>
    /// Whether a new request on a day belongs to this ended forløb: within ten days the national statistics merge them (domain brief, B1).
    /// </summary>
    public bool KanGenaabnes(DateOnly dato) =>
        EndteDato is { } ended && dato >= ended && dato <= ended.AddDays(DaysToReopen) && !SluttedeVedDoed;

    /// <summary>Every reason why it cannot be reopened.</summary>
    public IReadOnlyList<Obstacle> GenaabnObstacles(DateOnly? dato, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (ErIGang)
            found.Add(new("ErIGang", "Forløbet er i gang og skal ikke genåbnes."));
        Day(found, dato, EndteDato, "Henvendelsen", "forløbet sluttede", today, "Dato");
        if (SluttedeVedDoed)
            found.Add(BorgerErDoed);
        else if (!ErIGang && dato is { } asked && asked <= today && asked >= EndteDato && !KanGenaabnes(asked))
            found.Add(new("ForSentAtGenaabne", $"Der er gået mere end {DaysToReopen} dage. Begynd et nyt forløb.", "Dato"));
        if (Sag.Forloeb.Any(f => f.Loebenr > Loebenr))
            found.Add(HarNyere);
        return found;
    }

    /// <summary>The borger is back within ten days: the forløb goes on where it was, with its first request.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="GenaabnObstacles"/> is left.</exception>
    public void Genaabn(DateOnly? dato, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(GenaabnObstacles(dato, today));
        var before = _skridt.OrderBy(s => s.Nummer).Last(s => s.Fra < ForloebStatus.Udskrevet && s.Til >= ForloebStatus.Udskrevet).Fra;
        (Udskrivning, AfsluttetDato, Afslutningsaarsag, GenaabnetDato) = (null, null, null, dato);
        _smdbTjek.RemoveAll(t => t.Punkt == SmdbPunkt.Udskrivning);
        GenaabnMaal();
        Sag.Touch();
        Step(before == ForloebStatus.Pause ? StatusFoerPausen : before, dato!.Value, "Borgeren kom igen inden for ti dage", by);
    }

    // The aftercare is something left, also where nobody judges its deadline.
    private string[] OpenOf(IEnumerable<Frist> frister)
    {
        string[] open = [.. frister.Where(f => f.ErAaben && f.Nr != Fristnummer.Klagefrist).Select(f => f.Navn)];
        return open.Length == 0 && Status == ForloebStatus.Eftervaern ? ["efterværnet"] : open;
    }

    private static DateOnly? Latest(params DateOnly?[] days) => days.Max();

    internal static Obstacle BorgerErDoed { get; } =
        new("BorgerenErDoed", "Forløbet er afsluttet ved dødsfald. Er det en fejl, så tal med teamlederen.");

    private static Obstacle HarNyere { get; } = new("HarNyereForloeb", "Borgeren har et nyere forløb. Arbejd videre i det.");

    internal bool SluttedeVedDoed =>
        Udskrivning?.Aarsag == Domain.Sager.Afslutningsaarsag.Doed || Afslutningsaarsag == Domain.Sager.Afslutningsaarsag.Doed;

    private IEnumerable<Obstacle> UdeblevetObstacles(DateOnly day, Medarbejder by)
    {
        if (!by.ErLeder)
            yield return new(
                "KunLederBekraefter",
                "Kun en leder kan udskrive en borger, der er udeblevet. Bed teamlederen om at gøre det.",
                nameof(UdskrivningData.Aarsag));
        var since = Fakta().SenesteKontakt;
        if (since is { } last && day < last.AddDays(DaysWithoutContact))
            yield return new(
                "IkkeFjortenDageUdenKontakt",
                $"Den seneste kontakt var {Danish.Date(last)}. Der skal være gået {DaysWithoutContact} dage.",
                nameof(UdskrivningData.Dato));
        if (_kontakter.Count(k => !k.Tovejs && k.Dato >= since) is var attempts && attempts < FewestAttempts)
            yield return new(
                "ForsoegMangler",
                $"Der er noteret {attempts} forsøg på kontakt siden. Der skal være mindst {FewestAttempts}. Notér dem først.",
                nameof(UdskrivningData.Aarsag));
        if (!_samtaler.Any(s => s.Udfald == Samtaleudfald.Udeblevet && s.Dato >= since))
            yield return new(
                "UdeblivelseMangler",
                "Der er ingen samtale siden, som borgeren udeblev fra. Registrér udeblivelsen først.",
                nameof(UdskrivningData.Aarsag));
    }
}
