namespace Pitstop.Domain.Haandbog;

/// <summary>The kinds of picture that a page may show: those that every browser reads and that cannot hold code.</summary>
public enum Billedtype
{
    Png,
    Jpeg,
    Gif,
    Webp,
}
