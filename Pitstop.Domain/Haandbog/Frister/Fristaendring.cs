namespace Pitstop.Domain.Haandbog;

/// <summary>What a proposed edition does to one deadline of a forløb that is open by the rules of now or by the proposal.</summary>
/// <param name="Nr">The row's number.</param>
/// <param name="Led">Which of the row's times, or empty.</param>
/// <param name="Navn">What people call it; by the proposal where it holds it.</param>
/// <param name="Fra">The last day by the rules of now, as the board shows it; null where it is not open by them.</param>
/// <param name="Til">The last day by the proposal; null where it is not open by it.</param>
/// <param name="Overskrides">It has passed its last day by the proposal and not by the rules of now.</param>
public sealed record Fristaendring(string Nr, string Led, string Navn, DateOnly? Fra, DateOnly? Til, bool Overskrides)
{
    /// <summary>What happens to it.</summary>
    public Fristaendringsslags Slags => (Fra, Til) switch
    {
        (null, _) => Fristaendringsslags.Ny,
        (_, null) => Fristaendringsslags.FalderBort,
        var (fra, til) when fra == til => Fristaendringsslags.SammeDato,
        _ => Fristaendringsslags.FlytterSig,
    };
}

/// <summary>What happens to a deadline.</summary>
public enum Fristaendringsslags
{
    /// <summary>It keeps its last day.</summary>
    SammeDato,

    /// <summary>It gets another last day.</summary>
    FlytterSig,

    /// <summary>It was not there, or was closed.</summary>
    Ny,

    /// <summary>It is not there any more, or is closed.</summary>
    FalderBort,
}
