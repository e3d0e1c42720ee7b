namespace Pitstop.Domain.Haandbog;

/// <summary>
/// What somebody does about a deadline or a standing warning. It knows no address: the step's slug is mapped to one in Web.
/// </summary>
/// <param name="Tekst">What to do, in words: Notér kontakt.</param>
/// <param name="Slug">The step that registers it (<c>kontakt</c>), or the kind of document that is written (<c>status</c>).</param>
public sealed record Fristskridt(string Tekst, string Slug)
{
    private const string Moeder = "moede";

    /// <summary>Whether a document is written; else something is registered.</summary>
    public bool ErDokument { get; init; }

    /// <summary>Which planned meeting it is about, by key; null for a step that is about none.</summary>
    public Func<Fristfakta, Guid?>? Moede { get; init; }

    /// <summary>When it fits; of several the first that fits is the one to take.</summary>
    public Func<Fristfakta, bool> Passer { get; init; } = _ => true;

    /// <summary>What to do now about a task.</summary>
    /// <param name="nr">A deadline's number, or a standing warning's kind by name: <see cref="Fristopgave.Nr"/>.</param>
    /// <param name="fakta">The facts of the forløb.</param>
    /// <exception cref="ArgumentException">Nothing has that number.</exception>
    public static Fristskridt Of(string nr, Fristfakta fakta) =>
        Fristnummer.Find(nr)?.Skridt.FirstOrDefault(s => s.Passer(fakta)) ?? StaaendeAdvarsel.Find(nr)?.Skridt
        ?? throw new ArgumentException("Nothing to be done has this number.", nameof(nr));

    internal static Fristskridt Skriv(string tekst, string slags) => new(tekst, slags) { ErDokument = true };

    // A meeting is noted once it is planned.
    internal static Fristskridt[] Moedet(Func<Fristfakta, Guid?> aftalt) =>
        [new("Notér mødet", Moeder) { Moede = aftalt, Passer = f => aftalt(f) is not null }, new("Planlæg møde", Moeder)];
}
