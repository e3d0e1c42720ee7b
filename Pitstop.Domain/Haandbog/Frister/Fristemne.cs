namespace Pitstop.Domain.Haandbog;

/// <summary>What a deadline is about, where a page or a document asks for those of one kind.</summary>
public enum Fristemne
{
    /// <summary>Nothing that is asked for by itself.</summary>
    Andet,

    /// <summary>A conference of the borger's case.</summary>
    Borgerkonference,

    /// <summary>A status of the treatment that runs.</summary>
    Status,

    /// <summary>A talk after discharge.</summary>
    Opfoelgning,
}
