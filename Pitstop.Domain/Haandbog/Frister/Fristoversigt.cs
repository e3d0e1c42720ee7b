namespace Pitstop.Domain.Haandbog;

/// <summary>The deadlines of one forløb on a day.</summary>
/// <param name="Frister">By last day, then number.</param>
/// <param name="Advarsler">What to act on.</param>
/// <param name="SenestNyttigDato">The last day to send the indstilling so that a decision can fall within the guarantee; null without a
/// guarantee.</param>
/// <param name="Idag">The day they are judged on.</param>
public sealed record Fristoversigt(
    IReadOnlyList<Frist> Frister, IReadOnlyList<Fristadvarsel> Advarsler, DateOnly? SenestNyttigDato, DateOnly Idag)
{
    /// <summary>How long before its last day a deadline is near, by the page in force today.</summary>
    public Fristlaengde? Snart { get; init; }

    /// <summary>
    /// What somebody at Pitstop must still do, by day. Aftercare ends by itself, and the right to complain is the citizen's.
    /// </summary>
    public IEnumerable<Fristopgave> Opgaver =>
        Frister.Where(f => f.ErAaben && Fristnummer.Find(f.Nr) is { ErOpgave: true }).Select(TaskOf)
            .Concat(Advarsler.Where(a => a.Siden is not null).Select(a => Fristopgave.Of(a, a.Siden!.Value, Idag)))
            .OrderBy(o => o.Forfalder);

    // While the guarantee is open, the indstilling is done by the last day that leaves time for a decision.
    internal Fristopgave TaskOf(Frist frist) =>
        frist.Nr == Fristnummer.Indstilling
            && SenestNyttigDato is { } useful
            && useful < frist.Forfalder
            && Find(Fristnummer.Behandlingsgaranti) is { ErAaben: true } guarantee
            ? Fristopgave.Of(frist, useful, guarantee.Forfalder, Fristberegning.OpenStatus(useful, Idag, Snart!))
            : Fristopgave.Of(frist);

    /// <summary>The deadline with a number, or null where it does not run.</summary>
    public Frist? Find(string nr) => Frister.FirstOrDefault(f => f.Nr == nr);

    /// <summary>The deadlines that are about one thing, by last day.</summary>
    public IEnumerable<Frist> Om(Fristemne emne) => Frister.Where(f => Fristnummer.Find(f.Nr)?.Emne == emne);

    /// <summary>The last day of the guarantee, or null where no guarantee runs.</summary>
    public DateOnly? Garantidato => Find(Fristnummer.Behandlingsgaranti)?.Forfalder;
}
