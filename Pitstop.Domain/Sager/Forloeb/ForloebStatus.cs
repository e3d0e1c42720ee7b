using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>Where a forløb is on the way through (domain brief, B1).</summary>
public enum ForloebStatus
{
    [Display(Name = "Henvendt")] Henvendt,
    [Display(Name = "Forsamtale aftalt")] ForsamtaleAftalt,
    [Display(Name = "Forsamtale afholdt")] ForsamtaleAfholdt,
    [Display(Name = "Rådgivning uden indskrivning")] RaadgivningUdenIndskrivning,
    [Display(Name = "Indskrevet")] Indskrevet,
    [Display(Name = "Indstilling sendt")] IndstillingSendt,
    [Display(Name = "Bevilget")] Bevilget,
    [Display(Name = "Under udredning")] UnderUdredning,
    [Display(Name = "I behandling")] IBehandling,
    [Display(Name = "Pause")] Pause,
    [Display(Name = "Stoffri efterbehandling")] StoffriEfterbehandling,
    [Display(Name = "Udskrevet")] Udskrevet,
    [Display(Name = "Efterværn")] Eftervaern,
    [Display(Name = "Opfølgning")] Opfoelgning,
    [Display(Name = "Afslag")] Afslag,
    [Display(Name = "Frit valg, andet tilbud")] FritValgAndetTilbud,
    [Display(Name = "Afsluttet uden behandling")] AfsluttetUdenBehandling,
    [Display(Name = "Lukket")] Lukket,
}
