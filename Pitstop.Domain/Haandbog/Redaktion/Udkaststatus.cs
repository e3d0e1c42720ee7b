using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Haandbog;

/// <summary>Where a draft of a page is on its way.</summary>
public enum Udkaststatus
{
    /// <summary>Its writers work on it.</summary>
    [Display(Name = "Kladde")] Kladde,

    /// <summary>Another leader is asked.</summary>
    [Display(Name = "Til godkendelse")] TilGodkendelse,

    /// <summary>Approved, and waits for the committee's adoption; only the standard rests here.</summary>
    [Display(Name = "Godkendt, mangler vedtagelse")] Godkendt,

    /// <summary>It has become an edition, which is in force from its date.</summary>
    [Display(Name = "Udgivet")] Udgivet,

    /// <summary>Its writers gave it up; it is kept.</summary>
    [Display(Name = "Opgivet")] Opgivet,
}

/// <summary>A step on the way of a draft.</summary>
public enum Udkastskridt
{
    [Display(Name = "Begyndt")] Begyndt,
    [Display(Name = "Medforfatter")] Medforfatter,
    [Display(Name = "Sendt til godkendelse")] Sendt,
    [Display(Name = "Sendt retur")] SendtRetur,
    [Display(Name = "Godkendt")] Godkendt,
    [Display(Name = "Vedtaget")] Vedtaget,
    [Display(Name = "Opgivet")] Opgivet,
}

/// <summary>Who took a step, and when.</summary>
/// <param name="Skridt">The step.</param>
/// <param name="Navn">The employee's name.</param>
/// <param name="Tidspunkt">UTC.</param>
/// <param name="Kommentar">What was said to it, or null.</param>
/// <param name="Afsnit">Comments on single paragraphs; empty for none.</param>
public sealed record Udkasthaendelse(
    Udkastskridt Skridt, string Navn, DateTime Tidspunkt, string? Kommentar, IReadOnlyList<Afsnitskommentar> Afsnit);

/// <summary>A comment on a paragraph.</summary>
/// <param name="Afsnit">How the paragraph begins, as plain text, so that the comment finds it after an edit.</param>
/// <param name="Tekst">The comment.</param>
public sealed record Afsnitskommentar(string Afsnit, string Tekst);

/// <summary>Somebody who has written in a draft, and so does not approve it.</summary>
/// <param name="Id">The account.</param>
/// <param name="Navn">The name.</param>
public sealed record Sideforfatter(string Id, string Navn);
