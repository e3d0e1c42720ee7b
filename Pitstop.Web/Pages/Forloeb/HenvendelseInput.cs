using System.ComponentModel.DataAnnotations;

namespace Pitstop.Web.Pages;

/// <summary>A contact as typed; the domain says what is missing.</summary>
public class HenvendelseInput
{
    [Required(ErrorMessage = "Skriv den dag, henvendelsen kom.")]
    [Display(Name = "Hvornår kom henvendelsen?")]
    public DateOnly? Dato { get; set; }

    [Required(ErrorMessage = "Vælg, hvem der henvendte sig.")]
    [Display(Name = "Hvem henvendte sig?")]
    public Henvender? Henvender { get; set; }

    [MaxLength(200)]
    [Display(Name = "Navn på den, der henvendte sig", Description = "Kun hvis det ikke er borgeren selv.")]
    public string? HenvenderNavn { get; set; }

    [Required(ErrorMessage = "Skriv kort, hvad henvendelsen handler om.")]
    [MaxLength(20000)]
    [DataType(DataType.MultilineText)]
    [Display(
        Name = "Hvad handler henvendelsen om?", Description = "Kort og konkret. Skriv ikke mere om andre personer, end sagen kræver.")]
    public string? Anledning { get; set; }

    [Display(
        Name = "Hvornår bad borgeren selv om behandling?",
        Description = "Skal skrives, når borgeren selv henvender sig, eller en forælder gør det for en borger under 18. Den dag "
            + "starter behandlingsgarantien på 14 dage. Ringer en anden, så lad feltet stå tomt, indtil borgeren "
            + "selv beder om behandling.")]
    public DateOnly? AnmodningDato { get; set; }

    public HenvendelseData ToHenvendelse() => new(Dato, Henvender, HenvenderNavn, Anledning, AnmodningDato);
}
