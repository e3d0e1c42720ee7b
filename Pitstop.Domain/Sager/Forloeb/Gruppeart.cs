using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>What a group session is about. A choice and no text, so that no name stands in a title.</summary>
public enum Gruppeart
{
    [Display(Name = "Psykoedukation")] Psykoedukation,
    [Display(Name = "Forebyggelse af tilbagefald")] Tilbagefald,
    [Display(Name = "Social færdighedstræning")] SocialeFaerdigheder,
    [Display(Name = "Mindfulness")] Mindfulness,
    [Display(Name = "NADA")] Nada,
    [Display(Name = "Anden gruppe")] Anden,
}
