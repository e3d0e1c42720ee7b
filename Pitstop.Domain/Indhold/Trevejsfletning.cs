namespace Pitstop.Domain;

/// <summary>Temporary.</summary>
public sealed record Trevejsfletning(string Tekst)
{
    /// <summary>Temporary.</summary>
    public static Trevejsfletning Of(string grund, string min, string anden) => new(grund.Length > 0 ? min + "\n\n" + anden : min + "\n\n" + anden);
}
