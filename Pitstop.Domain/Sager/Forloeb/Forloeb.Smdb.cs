namespace Pitstop.Domain.Sager;

// What is keyed into the national register, and what has been.
public sealed partial class Forloeb
{
    private readonly List<SmdbTjek> _smdbTjek = [];

    /// <summary>The points that somebody has keyed in.</summary>
    public IReadOnlyList<SmdbTjek> SmdbTjek => _smdbTjek;

    /// <summary>Every point of the checklist, with its day from the case or what is missing.</summary>
    public IReadOnlyList<SmdbLinje> SmdbLinjer() => [.. Enum.GetValues<SmdbPunkt>().Select(SmdbLinje)];

    /// <summary>
    /// Every reason why a point cannot be ticked. No state of the forløb stands in the way: the last is keyed in when it is over.
    /// </summary>
    public IReadOnlyList<Obstacle> TjekSmdbObstacles(SmdbPunkt? punkt)
    {
        if (punkt is not { } sought || !Enum.IsDefined(sought))
            return [new("PunktMangler", "Vælg, hvad du har indtastet.")];
        var line = SmdbLinje(sought);
        if (line.Tjek is { } done)
            return [
                new(
                    "AlleredeIndtastet",
                    $"{done.MedarbejderNavn} har allerede sat flueben ved {sought.DisplayName()} {Danish.Date(done.Dato)}."),
            ];
        return line.Mangler is { } missing ? [new("OplysningMangler", $"{sought.DisplayName()}: {missing}")] : [];
    }

    /// <summary>A point has been keyed in.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="TjekSmdbObstacles"/> is left.</exception>
    public void TjekSmdb(SmdbPunkt? punkt, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(TjekSmdbObstacles(punkt));
        _smdbTjek.Add(new SmdbTjek(Id, punkt!.Value, today, by));
        Revision++;
    }

    /// <summary>Takes a tick back.</summary>
    /// <exception cref="RefusedException">There is none.</exception>
    public void FortrydSmdb(SmdbPunkt? punkt)
    {
        if (_smdbTjek.RemoveAll(t => t.Punkt == punkt) == 0)
            throw new RefusedException([new("IkkeIndtastet", "Der er ikke noget flueben at fjerne. En kollega har måske fjernet det.")]);
        Revision++;
    }

    private SmdbLinje SmdbLinje(SmdbPunkt punkt)
    {
        var (dato, oplysning, mangler) = SmdbFact(punkt);
        return new(punkt, dato, oplysning, mangler, _smdbTjek.SingleOrDefault(t => t.Punkt == punkt));
    }

    private (DateOnly? Dato, string? Oplysning, string? Mangler) SmdbFact(SmdbPunkt punkt)
    {
        var grant = _afgoerelser.Where(a => a.Udfald == Afgoerelsesudfald.Bevilget).OrderBy(a => a.Dato).FirstOrDefault();
        return punkt switch
        {
            SmdbPunkt.Anmodning => Fact(
                AnmodningDato,
                $"Kommunekode {Sag.Borger.Betalingskommune}",
                "Borgeren har ikke selv bedt om behandling endnu. Registrér henvendelsen, når det sker."),
            SmdbPunkt.Ivaerksaettelse => Fact(
                IvaerksatDato, null, "Behandlingen er ikke startet. Registrér behandlingsstarten, når den første samtale er holdt."),
            SmdbPunkt.HenvistTil =>
                Fact(grant?.Dato, "Pitstop", "Kommunens bevilling er ikke registreret. Registrér kommunens afgørelse."),
            SmdbPunkt.Indskrivning => Fact(Indskrivning?.Dato, null, "Borgeren er ikke indskrevet."),
            SmdbPunkt.Instrument => FoerstSendt(Afsendelsesslags.Udredningen) is { } sent
                ? (null, $"Brug interviewets dato og scorer fra udredningen, der blev sendt {Danish.Date(sent)}", null)
                : Fact(null, null, "Udredningen er ikke sendt. Interviewets dato og scorer står i den."),
            SmdbPunkt.YdelseStart => Fact(
                grant is null ? null : IvaerksatDato,
                grant?.Ydelse?.DisplayName(),
                grant is null
                    ? "Ydelsen er ikke bevilget. Registrér kommunens afgørelse."
                    : "Behandlingen er ikke startet. Registrér behandlingsstarten."),
            _ => Udskrivning is { } u
                ? (u.Dato, $"Årsag: {u.Aarsag.DisplayName()}. Status: "
                    + $"{u.Status.DisplayName()}{(u.Substitution ? ", i substitutionsbehandling" : "")}", null)
                : Fact(
                    AfsluttetDato, $"Afsluttet uden behandling. Årsag: {Afslutningsaarsag?.DisplayName()}", "Borgeren er ikke udskrevet."),
        };
    }

    private static (DateOnly?, string?, string?) Fact(DateOnly? dato, string? oplysning, string mangler) =>
        dato is null ? (null, null, mangler) : (dato, oplysning, null);
}
