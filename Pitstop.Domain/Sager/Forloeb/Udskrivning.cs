using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>Why a forløb ended: the national list with local kinds of "anden årsag" (domain brief, B1).</summary>
public enum Afslutningsaarsag
{
    [Display(Name = "Færdigbehandlet")] Faerdigbehandlet,
    [Display(Name = "Andet tilbud")] AndetTilbud,
    [Display(Name = "Hospital")] Hospital,
    [Display(Name = "Kriminalforsorgen")] Kriminalforsorgen,
    [Display(Name = "Flyttet til en anden kommune")] FlyttetKommune,
    [Display(Name = "Udeblevet")] Udeblevet,
    [Display(Name = "Bortvist")] Bortvist,
    [Display(Name = "Eget ønske")] EgetOenske,
    [Display(Name = "Død")] Doed,
    [Display(Name = "Anden årsag: ingen yderligere nytte")] IngenYderligereNytte,
    [Display(Name = "Anden årsag: integreret behandling i regionen")] RegionalDobbeltdiagnose,
    [Display(Name = "Anden årsag")] Anden,
}

/// <summary>How it stands with the drugs at discharge (domain brief, F).</summary>
public enum Afslutningsstatus
{
    [Display(Name = "Stoffri")] Stoffri,
    [Display(Name = "Reduceret")] Reduceret,
    [Display(Name = "Stabiliseret")] Stabiliseret,
    [Display(Name = "Uændret")] Uaendret,
    [Display(Name = "Forværret")] Forvaerret,
    [Display(Name = "Uoplyst")] Uoplyst,
}

/// <summary>A discharge as typed.</summary>
/// <param name="Dato">The day.</param>
/// <param name="Aarsag">Why.</param>
/// <param name="Status">How it stands with the drugs.</param>
public sealed record UdskrivningData(DateOnly? Dato, Afslutningsaarsag? Aarsag, Afslutningsstatus? Status)
{
    /// <summary>The borger takes substitution medicine.</summary>
    public bool Substitution { get; init; }

    /// <summary>The borger accepts aftercare.</summary>
    public bool Eftervaern { get; init; }

    /// <summary>The borger agrees to the local follow-up talks.</summary>
    public bool SamtykkeTilOpfoelgning { get; init; }

    /// <summary>Why, in words; needed where the reason is another one.</summary>
    public string? Begrundelse { get; init; }
}

/// <summary>The end of treatment.</summary>
[Sagsdata]
public sealed class Udskrivning
{
    private Udskrivning()
    {
    }

    internal Udskrivning(Guid forloebId, UdskrivningData data, Medarbejder by)
    {
        (ForloebId, Dato, Aarsag, Status, Substitution) =
            (forloebId, data.Dato!.Value, data.Aarsag!.Value, data.Status!.Value, data.Substitution);
        (Eftervaern,
         SamtykkeTilOpfoelgning,
         Begrundelse,
         Af) = (
             data.Eftervaern,
             data.SamtykkeTilOpfoelgning,
             string.IsNullOrWhiteSpace(data.Begrundelse) ? null : data.Begrundelse.Trim(),
             by.Navn);
    }

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>Why.</summary>
    public Afslutningsaarsag Aarsag { get; private set; }

    /// <summary>How it stands with the drugs.</summary>
    public Afslutningsstatus Status { get; private set; }

    /// <summary>The borger takes substitution medicine.</summary>
    public bool Substitution { get; private set; }

    /// <summary>The borger accepted aftercare.</summary>
    public bool Eftervaern { get; private set; }

    /// <summary>The day aftercare was ended before its time, or null.</summary>
    public DateOnly? EftervaernSlut { get; private set; }

    /// <summary>The borger agreed to the local follow-up talks.</summary>
    public bool SamtykkeTilOpfoelgning { get; private set; }

    /// <summary>The day the borger declined follow-up, or null.</summary>
    public DateOnly? OpfoelgningFravalgt { get; private set; }

    /// <summary>Why, in words, or null.</summary>
    [Personoplysning("Udskrivning.Begrundelse")]
    public string? Begrundelse { get; private set; }

    /// <summary>Who recorded it; for no-shows a leader.</summary>
    public string Af { get; private set; } = "";

    internal void Ret(DateOnly dato) => Dato = dato;

    internal void SlutEftervaern(DateOnly dato) => EftervaernSlut = dato;

    internal void FravaelgOpfoelgning(DateOnly dato) => OpfoelgningFravalgt = dato;
}
