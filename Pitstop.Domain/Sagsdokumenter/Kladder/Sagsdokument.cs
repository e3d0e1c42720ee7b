using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>The head that documents of a case share: whom it is about, by what law, who writes it and when.</summary>
public abstract class Sagsdokument : ISagshoved
{
    /// <summary>The authority that decides, as a consent names it.</summary>
    public const string Visitationen = "Visitationen";

    /// <summary>The authority for children and families, as a consent names it.</summary>
    public const string Familiecenteret = "Familiecenteret";

    [Unnumbered]
    [Display(GroupName = "Borger og afsender", Name = "Navn")]
    [Required, ReadOnly(true)]
    public string? Navn { get; set; }

    [Display(Name = "Personnummer", Description = "Vises i fuld længde i det færdige Word-dokument.")]
    [Required, ReadOnly(true)]
    public string? Personnummer { get; set; }

    [Display(Name = "Sagsnr.")]
    [Required, ReadOnly(true)]
    public string? Sagsnr { get; set; }

    [Display(Name = "Retsgrundlag")]
    [Required, ReadOnly(true)]
    public Retsgrundlag? Retsgrundlag { get; set; }

    [Display(Name = "Behandler")]
    [Required, ReadOnly(true)]
    public string? Behandler { get; set; }

    [Display(Name = "Dato")]
    [Required, ReadOnly(true)]
    public DateOnly? Dato { get; set; }

    [Display(
        Name = "Godkendt af",
        Description = "Skrives, når en leder har godkendt. Det kræves, når en ny medarbejder har skrevet dokumentet.")]
    [ReadOnly(true)]
    public string? GodkendtAf { get; set; }

    /// <summary>The consent that lets a body be told on a day, in words; null where there is none.</summary>
    public static string? ConsentText(Forloeb forloeb, string body, DateOnly day) => forloeb.SamtykkeTil(body, day) is { } consent
        ? $"Givet {Danish.Date(consent.Fra)} til {consent.Modtager}. Gælder til og med {Danish.Date(consent.Til)}."
        : null;
}
