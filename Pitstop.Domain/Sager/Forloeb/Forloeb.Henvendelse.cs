namespace Pitstop.Domain.Sager;

public sealed partial class Forloeb
{
    private const int LongestSinceRequest = 60;
    private static readonly DateOnly Opening = new(2015, 1, 1);

    /// <summary>Every reason why a contact cannot be recorded.</summary>
    public static IReadOnlyList<Obstacle> HenvendelseObstacles(HenvendelseData data, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (data.Dato is null)
            found.Add(new("DatoMangler", "Skriv den dag, henvendelsen kom.", nameof(data.Dato)));
        else if (data.Dato > today)
            found.Add(new("HenvendelseIFremtiden", "Henvendelsen kan ikke være kommet i fremtiden. Ret datoen.", nameof(data.Dato)));
        else if (data.Dato < Opening)
            found.Add(new("HenvendelseFoerAabning", "Pitstop åbnede i 2015. Ret datoen.", nameof(data.Dato)));
        if (data.Henvender is null)
            found.Add(new("HenvenderMangler", "Vælg, hvem der henvendte sig.", nameof(data.Henvender)));
        if (string.IsNullOrWhiteSpace(data.Anledning))
            found.Add(new("AnledningMangler", "Skriv kort, hvad henvendelsen handler om.", nameof(data.Anledning)));
        if (data.AnmodningDato > today)
            found.Add(new(
                "AnmodningIFremtiden", "Borgeren kan ikke have bedt om behandling i fremtiden. Ret datoen.", nameof(data.AnmodningDato)));
        else if (data.AnmodningDato < Opening)
            found.Add(new("AnmodningFoerAabning", "Pitstop åbnede i 2015. Ret datoen.", nameof(data.AnmodningDato)));
        else if (data.AnmodningDato < data.Dato?.AddDays(-LongestSinceRequest))
            found.Add(new(
                "AnmodningForTidlig",
                $"Dagen ligger mere end {LongestSinceRequest} dage før henvendelsen {Danish.Date(data.Dato.Value)}. Skriv den dag, "
                    + "borgeren bad om behandling denne gang, eller ret henvendelsens dato.",
                nameof(data.AnmodningDato)));
        if (data is { AnmodningDato: null, Henvender: Domain.Sager.Henvender.Borger or Domain.Sager.Henvender.Foraelder })
            found.Add(new(
                "AnmodningMangler",
                "Skriv den dag, der blev bedt om behandling. Den dag starter behandlingsgarantien.",
                nameof(data.AnmodningDato)));
        return found;
    }

    /// <summary>Why the contact cannot be from a parent: one has a say only until the borger is 18.</summary>
    /// <param name="data">The contact.</param>
    /// <param name="foedt">The borger's date of birth, or null where it is not known yet.</param>
    public static IReadOnlyList<Obstacle> ForaelderObstacles(HenvendelseData data, DateOnly? foedt) =>
        data is { Henvender: Domain.Sager.Henvender.Foraelder, Dato: { } dato }
            && foedt is { } born
            && Retsgrundlaget.Of(Borger.Alder(born, dato)) == Retsgrundlag.ServicelovenParagraf101
            ? [new(
                "ForaelderTilVoksen",
                "Borgeren var fyldt 18 år, da henvendelsen kom. Vælg Pårørende, eller ret borgerens fødselsdato.",
                nameof(data.Henvender))]
            : [];

    /// <summary>Every reason why a borger who is back is not received in this forløb, running or ended: there is a newer one.</summary>
    public IReadOnlyList<Obstacle> GenhenvendelseObstacles() => ErIGang || Sag.Forloeb.All(f => f.Loebenr <= Loebenr) ? [] : [HarNyere];

    /// <summary>Records a further contact. If it holds the borger's own first request, the guarantee starts on that day.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="HenvendelseObstacles"/> or <see cref="ForaelderObstacles"/> is left,
    /// or the forløb has ended.</exception>
    public void RegistrerHenvendelse(HenvendelseData data, DateOnly today)
    {
        List<Obstacle> found = [.. HenvendelseObstacles(data, today), .. ForaelderObstacles(data, Sag.Borger.FoedselsDato)];
        Running(found);
        RefusedException.ThrowIfAny(found);
        _henvendelser.Add(new Henvendelse(Id, data));
        if (data.AnmodningDato is { } asked && (AnmodningDato is null || asked < AnmodningDato))
            AnmodningDato = asked;
        Revision++;
    }
}
