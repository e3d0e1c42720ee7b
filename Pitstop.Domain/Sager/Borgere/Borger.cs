namespace Pitstop.Domain.Sager;

/// <summary>The person who seeks or receives help.</summary>
[Sagsdata]
public sealed class Borger
{
    /// <summary>The youngest age that Pitstop treats (quality standard; domain brief, section J).</summary>
    public const int MindsteAlder = 13;

    private const int Myndighedsalder = 18;

    /// <summary>The referral that a person under 13 gets instead of a forløb.</summary>
    public const string HenvisningUnder13 =
        "Pitstop behandler fra 13 år. Er barnet under 13, så kontakt Familiecenteret, som finder den rette hjælp. Er du bekymret for "
            + "barnet, så send en underretning i dag.";

    private readonly List<Vaerge> _vaerger = [];

    private Borger()
    {
    }

    /// <summary>A new borger. Ask <see cref="Obstacles"/> first.</summary>
    /// <exception cref="RefusedException">An obstacle is left.</exception>
    public Borger(Stamdata stamdata, DateOnly today, bool demo)
    {
        RefusedException.ThrowIfAny(Obstacles(stamdata, today, demo));
        Demo = demo;
        Take(stamdata);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Full name; the pseudonym where <see cref="Anonym"/>.</summary>
    [Personoplysning("Borger.Navn")]
    public string Navn { get; private set; } = "";

    /// <summary>Date of birth.</summary>
    [Personoplysning("Borger.FoedselsDato")]
    public DateOnly FoedselsDato { get; private set; }

    /// <summary>CPR number or erstatningspersonnummer as ten digits, or null where the person has none.</summary>
    [Personoplysning("Borger.Personnummer")]
    public string? Personnummer { get; private set; }

    /// <summary>Postal address, or null. Never printed where <see cref="AdresseBeskyttet"/>.</summary>
    [Personoplysning("Borger.Adresse")]
    public string? Adresse { get; private set; }

    /// <summary>Telephone, or null.</summary>
    [Personoplysning("Borger.Telefon")]
    public string? Telefon { get; private set; }

    /// <summary>The address is protected (navne- og adressebeskyttelse).</summary>
    public bool AdresseBeskyttet { get; private set; }

    /// <summary>Three-digit code of the municipality that pays.</summary>
    public string Betalingskommune { get; private set; } = "183";

    /// <summary>Anonymous treatment (serviceloven § 101 a): no guarantee, and no number, address, telephone or guardian is kept.</summary>
    public bool Anonym { get; private set; }

    /// <summary>An invented person. With demo off such a person cannot be made.</summary>
    public bool Demo { get; private set; }

    /// <summary>Parents or others with custody.</summary>
    public IReadOnlyList<Vaerge> Vaerger => _vaerger;

    /// <summary>Whole years on a date.</summary>
    public int Alder(DateOnly date) => Alder(FoedselsDato, date);

    /// <summary>Whole years from a birth to a date. Who is born on 29 February grows older on 1 March in other years.</summary>
    public static int Alder(DateOnly foedt, DateOnly date)
    {
        var years = date.Year - foedt.Year;
        return (date.Month, date.Day).CompareTo((foedt.Month, foedt.Day)) < 0 ? years - 1 : years;
    }

    /// <summary>The date of birth that facts as typed tell, or null.</summary>
    public static DateOnly? Foedt(Stamdata s) => Domain.Sager.Personnummer.TryParse(s.Personnummer)?.FoedselsDato ?? s.FoedselsDato;

    /// <summary>Every reason why these facts cannot be a borger's.</summary>
    /// <param name="s">The facts as typed.</param>
    /// <param name="today">Today.</param>
    /// <param name="demo">Whether it is to be an invented person, who never has a number that somebody may have.</param>
    public static IReadOnlyList<Obstacle> Obstacles(Stamdata s, DateOnly today, bool demo = false)
    {
        var found = new List<Obstacle>();
        if (string.IsNullOrWhiteSpace(s.Navn))
            found.Add(new("NavnMangler", "Skriv borgerens navn.", nameof(s.Navn)));
        if (s.Kommune is null || Kommune.Find(s.Kommune) is null)
            found.Add(new("KommuneMangler", "Vælg den kommune, der betaler.", nameof(s.Kommune)));
        var number = Domain.Sager.Personnummer.TryParse(s.Personnummer);
        if (!string.IsNullOrWhiteSpace(s.Personnummer) && number is null)
            found.Add(new(
                "PersonnummerUgyldigt",
                "Personnummeret skal have ti cifre, og de første seks skal være en dato, der findes. Ret det, eller lad feltet stå "
                    + "tomt, hvis borgeren ikke har et nummer.",
                nameof(s.Personnummer)));
        else if (demo && number is { ErErstatning: false })
            found.Add(new(
                "CprIDemo",
                "I demoen må der kun stå opdigtede personer, og dette kan være et rigtigt CPR-nummer. Læg 60 til dagen, for eksempel "
                    + "610190-1234, eller lad feltet stå tomt.",
                nameof(s.Personnummer)));
        if (number is not null && s.FoedselsDato is { } typed && typed != number.FoedselsDato)
            found.Add(new(
                "FoedselsdatoPasserIkke",
                $"Fødselsdatoen passer ikke til personnummeret, som siger {Danish.Date(number.FoedselsDato)}. Ret den ene.",
                nameof(s.FoedselsDato)));
        var born = Foedt(s);
        if (born is null && found.All(o => o.Field != nameof(s.Personnummer)))
            found.Add(new("FoedselsdatoMangler", "Skriv et personnummer eller en fødselsdato.", nameof(s.FoedselsDato)));
        else if (born > today)
            found.Add(new("FoedselsdatoIFremtiden", "Fødselsdatoen ligger i fremtiden. Ret den.", nameof(s.FoedselsDato)));
        else if (born is { } b && Alder(b, today) > 120)
            found.Add(new("FoedselsdatoUmulig", "Fødselsdatoen giver en alder over 120 år. Ret den.", nameof(s.FoedselsDato)));
        else if (born is { } child && Alder(child, today) < MindsteAlder)
            found.Add(new("UnderTretten", HenvisningUnder13, nameof(s.FoedselsDato)));
        if (s.Anonym && !string.IsNullOrWhiteSpace(s.Personnummer))
            found.Add(new(
                "AnonymMedPersonnummer",
                "Den, der er anonym, må ikke stå med personnummer. Slet nummeret, eller fjern krydset ved anonym behandling.",
                nameof(s.Personnummer)));
        if (s.Anonym && born is { } young && young <= today && Alder(young, today) is >= MindsteAlder and < Myndighedsalder)
            found.Add(new(
                "AnonymUnderAtten",
                "Anonym behandling efter § 101 a er kun for voksne. Fjern krydset, og følg reglerne for unge under 18 år.",
                nameof(s.Anonym)));
        return found;
    }

    /// <summary>Corrects the facts.</summary>
    /// <exception cref="RefusedException">An obstacle is left.</exception>
    public void Ret(Stamdata stamdata, DateOnly today)
    {
        RefusedException.ThrowIfAny(Obstacles(stamdata, today, Demo));
        Take(stamdata);
    }

    private void Take(Stamdata s)
    {
        var number = Domain.Sager.Personnummer.TryParse(s.Personnummer);
        Navn = s.Navn!.Trim();
        Personnummer = number?.Digits;
        FoedselsDato = number?.FoedselsDato ?? s.FoedselsDato!.Value;
        Anonym = s.Anonym;
        Adresse = s.Anonym ? null : Blank(s.Adresse);
        Telefon = s.Anonym ? null : Blank(s.Telefon);
        AdresseBeskyttet = s.AdresseBeskyttet && !s.Anonym;
        Betalingskommune = s.Kommune!;
        _vaerger.Clear();
        _vaerger.AddRange(
            s.Vaerger
                .Where(v => !s.Anonym && !string.IsNullOrWhiteSpace(v.Navn))
                .Select(v => new Vaerge(v.Navn!.Trim(), Blank(v.Telefon), Blank(v.Relation))));
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
