
namespace Pitstop.Web.Pages;

/// <summary>The texts of an error page.</summary>
/// <param name="Overskrift">What happened, in a few words.</param>
/// <param name="Forklaring">What happened.</param>
/// <param name="Raad">What to do now.</param>
public sealed record FejlTekst(string Overskrift, string Forklaring, string Raad)
{
    private static readonly FejlTekst Other = new(
        "Det lykkedes ikke",
        "Serveren kunne ikke svare på det, du bad om.",
        "Gå tilbage, og prøv igen.");

    /// <summary>The texts of a status.</summary>
    public static FejlTekst Of(int status) => status switch
    {
        400 => new("Formularen kunne ikke læses",
            "Det, du sendte, kom ikke helt frem, eller siden har stået åben, fra før du loggede ind. Intet er gemt eller ændret.",
            "Gå tilbage – det, du har skrevet, står der som regel endnu. Kopiér lange tekster, genindlæs siden, og send igen."),
        401 => new("Du er ikke logget ind",
            "Din session er udløbet, eller du er ikke logget ind.",
            "Log ind, og prøv igen."),
        403 => new("Du har ikke adgang",
            "Din rolle giver ikke adgang til denne side, eller forløbet hører til en kollega.",
            "Bed din faglige leder om adgang, hvis du skal bruge den."),
        404 => new("Siden findes ikke",
            "Adressen er forkert, eller siden er fjernet.",
            "Gå til forsiden, og find den derfra."),
        405 => new("Det kan siden ikke",
            "Siden kan ikke tage imod det, der blev sendt til den.",
            "Gå til forsiden, og begynd derfra."),
        409 => new("Det kan ikke lade sig gøre nu",
            "Oplysningerne er ændret, siden du åbnede siden, eller sagen er nået videre.",
            "Gå tilbage, genindlæs siden, og se, hvad der står nu."),
        413 => new("Det fylder for meget",
            "Det, du sendte, er større end det, vi kan tage imod. Intet er gemt.",
            "Gå tilbage, gør teksten eller filen mindre, og send igen. En fil må højst fylde "
                + $"{WordReader.LargestFile / 1024 / 1024} MB."),
        500 => new("Noget gik galt hos os",
            "Der skete en fejl på serveren. Det er ikke din skyld.",
            "Gå tilbage, og prøv igen om lidt. Sig det til administratoren, hvis det sker igen."),
        _ => Other,
    };
}
