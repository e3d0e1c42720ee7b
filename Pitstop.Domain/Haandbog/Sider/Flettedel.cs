namespace Pitstop.Domain.Haandbog;

/// <summary>Who changed a stretch of a text that two people worked on at once.</summary>
public enum Fletteslags
{
    /// <summary>Nobody: it stands in all three texts.</summary>
    Uaendret,

    /// <summary>I alone.</summary>
    KunMin,

    /// <summary>The other alone.</summary>
    KunDeres,

    /// <summary>Both of us, to the same.</summary>
    Ens,

    /// <summary>Both of us, each to something else.</summary>
    Konflikt,
}

/// <summary>
/// A stretch of whole lines in its three versions. Each text ends as it does in its own version: with a line break, or at the end of it; ""
/// where nothing stands.
/// </summary>
/// <param name="Slags">Who changed it.</param>
/// <param name="Grundlag">As both found it.</param>
/// <param name="Min">As it stands in my text.</param>
/// <param name="Deres">As it stands in the other's text.</param>
public sealed record Flettedel(Fletteslags Slags, string Grundlag, string Min, string Deres);
