namespace Pitstop.Domain.Haandbog;

/// <summary>
/// What a proposed edition does to the open forløb, for the person who is about to send or approve it. Numbers are of all forløb and name
/// nobody; lines are of those that the person may see.
/// </summary>
/// <param name="Tal">The numbers, a Danish sentence each.</param>
/// <param name="Grundlag">What they rest on, in Danish.</param>
/// <param name="Linjer">What changes, the worst first; at most <see cref="Flest"/>.</param>
/// <param name="Flere">How many more lines the person may see.</param>
/// <param name="Skjulte">How many lines are of forløb that the person may not see.</param>
public sealed record Regelvirkning(IReadOnlyList<string> Tal, string Grundlag, IReadOnlyList<Virkningslinje> Linjer, int Flere, int Skjulte)
{
    /// <summary>The most lines that are shown.</summary>
    public const int Flest = 50;
}

/// <summary>One thing that changes in one forløb.</summary>
/// <param name="Nummer">The forløb: S-1042/1.</param>
/// <param name="Hvad">The deadline, service or quota.</param>
/// <param name="Foer">How it stands now, in Danish.</param>
/// <param name="Efter">How it stands by the proposal, in Danish.</param>
/// <param name="Overskrides">A deadline that passes its last day by the proposal.</param>
public sealed record Virkningslinje(string Nummer, string Hvad, string Foer, string Efter, bool Overskrides = false);
