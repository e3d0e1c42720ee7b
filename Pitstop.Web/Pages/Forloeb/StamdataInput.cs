using System.ComponentModel.DataAnnotations;

namespace Pitstop.Web.Pages;

/// <summary>A borger's facts as typed; the domain says what is wrong with them.</summary>
public sealed class StamdataInput
{
    private const int MaxRows = 5;
    private const int SpareRows = 2;

    [Required(ErrorMessage = "Skriv borgerens navn.")]
    [MaxLength(200)]
    [Display(Name = "Borgerens navn", Description = "Pseudonymet, hvis borgeren er anonym.")]
    public string? Navn { get; set; }

    [Display(
        Name = "Anonym behandling efter § 101 a",
        Description = "Kun for voksne. Skriv et pseudonym som navn, og lad personnummeret stå tomt. Adresse, telefon og værger "
            + "bliver ikke gemt. Kender du kun alderen, så skriv 1. januar i fødselsåret. Behandlingsgarantien gælder ikke.")]
    public bool Anonym { get; set; }

    [MaxLength(40)]
    [Display(
        Name = "Personnummer",
        Description = "CPR eller erstatningspersonnummer, med eller uden bindestreg. Lad feltet stå tomt, hvis borgeren ikke har et.")]
    public string? Personnummer { get; set; }

    [Display(Name = "Fødselsdato", Description = "Kun nødvendig uden personnummer.")]
    public DateOnly? FoedselsDato { get; set; }

    [MaxLength(400)]
    [Display(Name = "Adresse")]
    public string? Adresse { get; set; }

    [Display(
        Name = "Borgeren har navne- og adressebeskyttelse", Description = "Sæt kryds, så bliver adressen aldrig skrevet i et dokument.")]
    public bool AdresseBeskyttet { get; set; }

    [MaxLength(40)]
    [Display(Name = "Telefon")]
    public string? Telefon { get; set; }

    [Required(ErrorMessage = "Vælg den kommune, der betaler.")]
    [Display(Name = "Betalingskommune")]
    public string? Kommune { get; set; } = "183";

    [MaxLength(MaxRows, ErrorMessage = "Der kan højst være fem forældre eller værger. Slet dem, der er for mange.")]
    public List<VaergeInput> Vaerger { get; set; } = [new(), new()];

    public static StamdataInput Of(Borger borger) => new()
    {
        Navn = borger.Navn,
        Anonym = borger.Anonym,
        Personnummer = Domain.Sager.Personnummer.TryParse(borger.Personnummer)?.Full,
        FoedselsDato = borger.FoedselsDato,
        Adresse = borger.Adresse,
        AdresseBeskyttet = borger.AdresseBeskyttet,
        Telefon = borger.Telefon,
        Kommune = borger.Betalingskommune,
        Vaerger =
        [
            .. borger.Vaerger.Select(v => new VaergeInput { Navn = v.Navn, Telefon = v.Telefon, Relation = v.Relation }),
            .. Enumerable.Range(0, Math.Clamp(MaxRows - borger.Vaerger.Count, 0, SpareRows)).Select(_ => new VaergeInput()),
        ],
    };

    public Stamdata ToStamdata() => new(Navn, Personnummer, FoedselsDato, Adresse, Telefon, Kommune)
    {
        AdresseBeskyttet = AdresseBeskyttet,
        Vaerger = [.. Vaerger.Select(v => new Vaergeoplysning(v.Navn, v.Telefon, v.Relation))],
        Anonym = Anonym,
    };
}

/// <summary>A guardian as typed; without a name it is left out.</summary>
public sealed class VaergeInput
{
    [MaxLength(200)]
    [Display(Name = "Forælders eller værges navn")]
    public string? Navn { get; set; }

    [MaxLength(40)]
    [Display(Name = "Telefon")]
    public string? Telefon { get; set; }

    [MaxLength(100)]
    [Display(Name = "Relation", Description = "For eksempel mor.")]
    public string? Relation { get; set; }
}
