namespace Pitstop.Domain;

/// <summary>The deadlines of one forløb on a day.</summary>
/// <param name="Frister">By last day, then number.</param>
/// <param name="Advarsler">What to act on.</param>
/// <param name="SenestNyttigDato">The last day to send the indstilling so that a decision can fall within the guarantee; null without a guarantee.</param>
public sealed record Fristoversigt(IReadOnlyList<Frist> Frister, IReadOnlyList<Fristadvarsel> Advarsler, DateOnly? SenestNyttigDato)
{
    /// <summary>What somebody at Pitstop must still do. Aftercare ends by itself, and the right to complain is the citizen's.</summary>
    public IEnumerable<Frist> Opgaver => Frister.Where(f => f.ErAaben && Fristnummer.ErOpgave(f.Nr));

    /// <summary>The deadline with a number, or null where it does not run.</summary>
    public Frist? Find(string nr) => Frister.FirstOrDefault(f => f.Nr == nr);

    /// <summary>The last day of the guarantee, or null where no guarantee runs.</summary>
    public DateOnly? Garantidato => Find(Fristnummer.Behandlingsgaranti)?.Due;
}
