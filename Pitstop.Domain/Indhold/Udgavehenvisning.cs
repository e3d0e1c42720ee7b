namespace Pitstop.Domain;

/// <summary>Points to the edition of a page that applied.</summary>
/// <param name="Slug">The page's address without the first slash.</param>
/// <param name="IKraft">The edition's first day in force.</param>
/// <param name="Navn">The edition's name.</param>
public sealed record Udgavehenvisning(string Slug, DateOnly IKraft, string Navn)
{
    /// <summary>The edition alone: udgave 2018, i kraft fra 01-01-2018.</summary>
    public string Udgaven => $"udgave {Navn}, i kraft fra {Danish.Date(IKraft)}";

    /// <summary>frister, udgave 2018, i kraft fra 01-01-2018.</summary>
    public override string ToString() => $"{Slug}, {Udgaven}";
}
