namespace Pitstop.Domain.Sager;

/// <summary>One area of the afdækning: a text, or the deliberate answer that there is nothing to note.</summary>
/// <param name="Tekst">What was told, or null.</param>
/// <param name="IntetAtBemaerke">"Intet at bemærke" was chosen.</param>
public sealed record Omraade([property: Personoplysning("Tekst")] string? Tekst, bool IntetAtBemaerke)
{
    // How it is loaded: the text comes when it is decrypted.
    private Omraade(bool intetAtBemaerke)
        : this(null, intetAtBemaerke)
    {
    }
}
