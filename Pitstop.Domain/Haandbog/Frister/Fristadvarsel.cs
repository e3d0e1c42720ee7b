using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Haandbog;

/// <summary>Something about deadlines that a person should act on before one is missed.</summary>
/// <param name="Slags">The kind by name.</param>
/// <param name="Tekst">What is the matter and what to do now, in Danish.</param>
/// <param name="Siden">Where it is a task of its own, which stands on the board: the day it has stood since; see
/// <see cref="StaaendeAdvarsel"/>.</param>
public sealed record Fristadvarsel(Fristadvarselsslags Slags, string Tekst, DateOnly? Siden = null);

/// <summary>The kinds of <see cref="Fristadvarsel"/>.</summary>
public enum Fristadvarselsslags
{
    /// <summary>The indstilling's own deadline lies after the guarantee's.</summary>
    IndstillingsfristEfterGaranti,

    /// <summary>The indstilling is not sent, and there is hardly time left for a decision within the guarantee.</summary>
    SenestNyttigDatoPasseret,

    /// <summary>There has been no contact for so long that somebody must act.</summary>
    IngenKontakt,

    /// <summary>Treatment has started, and no grant is recorded.</summary>
    [Display(Name = "Startet uden registreret bevilling")] StartetUdenBevilling,

    /// <summary>The citizen has turned 18 in the middle, and the legal basis is another.</summary>
    [Display(Name = "Nyt retsgrundlag – ny afgørelse")] FyldtAtten,

    /// <summary>An udredning says that the citizen needs a psychiatric assessment, and no referral is recorded.</summary>
    [Display(Name = "Henvisning")] HenvisningMangler,

    /// <summary>The day has come on which education and work are to be raised again.</summary>
    [Display(Name = "Uddannelse og beskæftigelse")] StillingTagesOp,

    /// <summary>A declaration of consent is finished and not signed.</summary>
    [Display(Name = "Underskrift på samtykke")] UnderskriftMangler,

    /// <summary>No edition of the page was in force on the day that starts a deadline.</summary>
    IngenRegelPaaDagen,
}
