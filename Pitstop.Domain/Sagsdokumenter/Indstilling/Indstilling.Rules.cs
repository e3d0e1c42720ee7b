using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

// The rules across fields. A member that is named here is where the page puts the message.
public sealed partial class Indstilling
{
    private const int FewestCharacters = 30;

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var today = FormDay.Of(validationContext);
        return Rusmiddelregler()
            .Concat(Omraade(SocialeForhold, SocialeForholdIntet, nameof(SocialeForhold)))
            .Concat(Omraade(Helbred, HelbredIntet, nameof(Helbred)))
            .Concat(Omraade(ArbejdeUddannelse, ArbejdeUddannelseIntet, nameof(ArbejdeUddannelse)))
            .Concat(Omraade(Bolig, BoligIntet, nameof(Bolig)))
            .Concat(Omraade(AndenHjaelp, AndenHjaelpIntet, nameof(AndenHjaelp)))
            .Concat(Resten(today));
    }

    private IEnumerable<ValidationResult> Rusmiddelregler()
    {
        var main = Rusmidler.Count(r => r.Hovedstof == true);
        if (Rusmidler.Count > 0 && main == 0)
            yield return Broken("Sæt kryds ved ét hovedstof.", nameof(Rusmidler));
        if (main > 1)
            yield return Broken($"Der er kryds ved {main} hovedstoffer. Der skal være præcis ét.", nameof(Rusmidler));
        var alcohol = Rusmidler.FirstOrDefault(r => r.Stof == Stof.Alkohol);
        if (alcohol?.DageAfSeneste30 is { } days && AlkoholDage is { } asked && days != asked)
            yield return Broken($"I tabellen står {days} dage med alkohol, her står {asked}. Ret det ene.", nameof(AlkoholDage));
    }

    private static IEnumerable<ValidationResult> Omraade(string? text, bool? nothing, string member)
    {
        var length = text?.Trim().Length ?? 0;
        if (nothing == true && length > 0)
            yield return Broken("Der er både tekst og kryds ved »Intet at bemærke«. Fjern det ene.", member);
        else if (nothing != true && length == 0)
            yield return Broken("Skriv en kort beskrivelse, eller sæt kryds ved »Intet at bemærke«.", member);
        else if (nothing != true && length < FewestCharacters)
            yield return Broken(
                $"Skriv mindst {FewestCharacters} tegn, eller sæt kryds ved »Intet at bemærke«. Der står {length} nu.", member);
    }

    private IEnumerable<ValidationResult> Resten(DateOnly today)
    {
        if ((BoernUnder18 == true || Graviditet == true) && string.IsNullOrWhiteSpace(BoernHandling))
            yield return Broken(
                "Du har svaret ja. Skriv, hvad der er gjort, eller at der ikke er brug for noget, og hvorfor.", nameof(BoernHandling));
        if (Start is { } start && start < Henvendelsesdato)
            yield return Broken(
                $"Behandlingen kan ikke begynde før henvendelsen {Danish.Date(Henvendelsesdato.Value)}. Ret datoen.", nameof(Start));
        else if (Start > today.AddYears(1))
            yield return Broken("Starten ligger mere end et år fremme. Ret datoen.", nameof(Start));
        if (VarighedMaaneder > 12 && string.IsNullOrWhiteSpace(BegrundelseVarighed))
            yield return Broken("Over 12 måneder skal begrundes. Skriv hvorfor, eller ret varigheden.", nameof(BegrundelseVarighed));
        // Before these are filled in, they are what is missing, and not the price.
        if (Ydelse is not null && Start is not null && Takst is null)
            yield return Broken(
                "Der er ingen takst for ydelsen på startdagen. Ret ydelse eller start, eller bed tilbudslederen om at skrive "
                    + "taksten på siden Takster.",
                nameof(Takst));
        else if (Takst is not null && VarighedMaaneder is >= 1 and <= 60 && SkoennetUdgift is null)
            yield return Broken(
                "Udgiften kan ikke regnes ud: der mangler en takst for en del af perioden. Ret start eller varighed, eller bed "
                    + "tilbudslederen om at skrive taksten på siden Takster.",
                nameof(SkoennetUdgift));
        if (FritValgOplyst < Henvendelsesdato)
            yield return Broken(
                $"Datoen ligger før henvendelsen {Danish.Date(Henvendelsesdato!.Value)}. Ret den.", nameof(FritValgOplyst));
        if (GodkendtAf is { } leader && leader == Behandler)
            yield return Broken("Den, der godkender, kan ikke være den samme som behandleren.", nameof(GodkendtAf));
    }

    private static ValidationResult Broken(string message, string member) => new(message, [member]);
}
