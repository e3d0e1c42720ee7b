using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Haandbog;

/// <summary>What is counted against a soft limit. The name is what the column Kvote of the page Samtalekvoter writes.</summary>
public enum Kvote
{
    /// <summary>Anonymous talks of one seeker.</summary>
    [Display(Name = "Anonym rådgivning")] AnonymeSamtaler,

    /// <summary>Advisory talks of a forløb after its forsamtale.</summary>
    [Display(Name = "Rådgivning efter forsamtale")] RaadgivningEfterForsamtale,

    /// <summary>Talks with one relative in one phase.</summary>
    [Display(Name = "Samtaler med en pårørende")] PaaroerendeSamtaler,

    /// <summary>Talks a week in treatment.</summary>
    [Display(Name = "Samtaler i behandlingen")] SamtalerOmUgen,

    /// <summary>Months of treatment.</summary>
    [Display(Name = "Forløbets længde")] ForloebetsLaengde,
}

/// <summary>A row of the page Samtalekvoter: a soft limit, which warns and never stops.</summary>
/// <param name="Kvote">What is counted.</param>
/// <param name="Fra">The fewest that are normal.</param>
/// <param name="Til">The most that are normal.</param>
public sealed record Kvoteregel(Kvote Kvote, int Fra, int Til);

/// <summary>A count beside its limit, in words, and a warning where it is outside.</summary>
/// <param name="Kvote">What is counted.</param>
/// <param name="Tekst">The count.</param>
/// <param name="Advarsel">What is outside the limit and what to do; null within it.</param>
public sealed record Taeller(Kvote Kvote, string Tekst, string? Advarsel);
