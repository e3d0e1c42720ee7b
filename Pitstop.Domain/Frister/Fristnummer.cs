namespace Pitstop.Domain;

/// <summary>A deadline that the code can judge: which rows the page may hold, and what fulfils each.</summary>
/// <param name="Nr">The row's number.</param>
/// <param name="OpfyldesAf">The fact that fulfils it.</param>
/// <param name="Kraeves">Whether it applies to a forløb at all.</param>
public sealed record Fristnummer(string Nr, Fristhaendelse OpfyldesAf, Func<Fristfakta, bool> Kraeves)
{
    /// <summary>The guarantee: treatment started.</summary>
    public const string Behandlingsgaranti = "F1";

    /// <summary>The indstilling to Visitationen.</summary>
    public const string Indstilling = "F3";

    /// <summary>Every deadline that can be judged, in the order of lists with the same day.</summary>
    public static readonly IReadOnlyList<Fristnummer> Alle =
    [
        new(Behandlingsgaranti, Fristhaendelse.Ivaerksaettelse, _ => true),
        new(Indstilling, Fristhaendelse.IndstillingAfsendt, f => f.OenskerIndskrivning),
    ];
}
