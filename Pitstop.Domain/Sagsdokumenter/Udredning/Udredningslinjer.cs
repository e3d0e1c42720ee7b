using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>What the borger lives on.</summary>
public enum Forsoergelse
{
    [Display(Name = "Løn")] Loen,
    [Display(Name = "SU eller elevløn")] Su,
    [Display(Name = "Dagpenge eller sygedagpenge")] Dagpenge,
    [Display(Name = "Kontanthjælp eller uddannelseshjælp")] Kontanthjaelp,
    [Display(Name = "Førtidspension eller fleksjob")] Foertidspension,
    [Display(Name = "Forældre")] Foraeldre,
    [Display(Name = "Andet")] Andet,
}

/// <summary>An earlier treatment (C2).</summary>
public sealed class Behandlingslinje : FormRow
{
    [Display(Name = "Sted"), Required]
    public string? Sted { get; set; }

    [Display(Name = "Periode", Description = "Fx 2022 til 2023"), Required]
    public string? Periode { get; set; }

    [Display(Name = "Udbytte", Description = "Hvad hjalp, og hvad gjorde ikke?"), Required, DataType(DataType.MultilineText)]
    public string? Udbytte { get; set; }
}

/// <summary>The scores of one ASI area (C2).</summary>
public sealed class AsiLinje : FormRow
{
    [Display(Name = "Område"), ReadOnly(true)]
    public AsiOmraade? Omraade { get; set; }

    [Display(Name = "Sværhed 0–9"), Required(ErrorMessage = "Skriv et tal fra 0 til 9."), Range(0, 9)]
    public int? Svaerhed { get; set; }

    [Display(Name = "Bekymring 0–4"), Range(0, 4)]
    public int? Bekymring { get; set; }

    [Display(Name = "Ønske om hjælp 0–4"), Range(0, 4)]
    public int? Oenske { get; set; }

    [Display(Name = "Kommentar")]
    public string? Kommentar { get; set; }
}

/// <summary>What the udredning rests on (C2).</summary>
public sealed class Kildelinje : FormRow
{
    [Display(Name = "Dato"), Required, NotInFuture]
    public DateOnly? Dato { get; set; }

    [Display(Name = "Kilde", Description = "Fx samtale med borgeren, udtalelse fra egen læge"), Required]
    public string? Kilde { get; set; }
}
