using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Haandbog;

/// <summary>A fact of the case that starts a deadline. The name is what the column Udløser of the page Frister writes.</summary>
public enum Fristhaendelse
{
    /// <summary>The citizen's own first request, oral or written; a relative's call is not one.</summary>
    [Display(Name = "Borgerens egen henvendelse")] BorgersAnmodning,

    /// <summary>The first forsamtale that was held.</summary>
    [Display(Name = "Første forsamtale")] FoersteForsamtale,

    /// <summary>The indstilling was sent to Visitationen.</summary>
    [Display(Name = "Indstilling sendt")] IndstillingAfsendt,

    /// <summary>The enrolment.</summary>
    [Display(Name = "Indskrivning")] BlevIndskrevet,

    /// <summary>The first treatment or enrolment session that was held after the decision.</summary>
    [Display(Name = "Behandling sat i gang")] Ivaerksaettelse,

    /// <summary>Somebody learned of a child's need for support.</summary>
    [Display(Name = "Kendskab til bekymring")] KendskabTilBekymring,

    /// <summary>The last contact in which both sides took part.</summary>
    [Display(Name = "Seneste kontakt")] SenesteKontakt,

    /// <summary>The citizen received the authority's decision.</summary>
    [Display(Name = "Afgørelse modtaget")] AfgoerelseModtaget,

    /// <summary>The discharge.</summary>
    [Display(Name = "Udskrivning")] BlevUdskrevet,

    /// <summary>The quality standard was adopted.</summary>
    [Display(Name = "Standarden vedtaget")] StandardVedtaget,
}
