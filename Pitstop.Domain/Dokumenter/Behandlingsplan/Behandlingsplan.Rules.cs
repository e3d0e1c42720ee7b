using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain;

public sealed partial class Behandlingsplan
{
    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var goals = Maal.Select(m => m.Tema).ToHashSet();
        foreach (var broken in Uddannelsesregel(goals, FormDay.Of(validationContext)))
            yield return broken;
        if (Underskrift == Borgerunderskrift.DeltogUdenUnderskrift && string.IsNullOrWhiteSpace(UnderskriftGrund))
            yield return new("Skriv, hvorfor borgeren ikke skrev under.", [nameof(UnderskriftGrund)]);
        if (Retsgrundlag == Domain.Retsgrundlag.BarnetsLovParagraf33 && string.IsNullOrWhiteSpace(Foraelder))
            yield return new("Borgeren er under 18 år. Skriv, hvilken forælder eller værge der har skrevet under.", [nameof(Foraelder)]);
        foreach (var twice in Maal.Where(m => m.Titel is not null).GroupBy(m => m.Titel!.Trim(), StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
            yield return new($"To mål hedder »{twice.Key}«. Giv dem hver sin titel, så de kan kendes fra hinanden.", [nameof(Maal)]);
    }

    // The inspectorate found that most plans had no goal for education or work: one is set, or the stance says why not and when it is raised again.
    private IEnumerable<ValidationResult> Uddannelsesregel(HashSet<Maaltema?> goals, DateOnly today)
    {
        if (goals.Contains(Maaltema.UddannelseBeskaeftigelse) && Stilling is null or Uddannelsesstilling.HarMaal)
            yield break;
        if (Stilling is not { } stance)
        {
            yield return new("Planen har intet mål om uddannelse og beskæftigelse. Sæt et mål, eller tag stilling her.", [nameof(Stilling)]);
            yield break;
        }
        if (stance == Uddannelsesstilling.HarMaal)
            yield return new("Planen har intet mål med temaet »Uddannelse og beskæftigelse«. Tilføj det, eller vælg en anden stilling.", [nameof(Stilling)]);
        if (stance == Uddannelsesstilling.Foertidspension && !goals.Contains(Maaltema.MeningsfuldHverdag))
            yield return new("Ved førtidspension skal planen have et mål med temaet »Meningsfuld hverdag«. Tilføj det.", [nameof(Stilling)]);
        if (stance == Uddannelsesstilling.IndgaarIAndetMaal && !Maal.Any(m => string.Equals(m.Titel?.Trim(), StillingMaal?.Trim(), StringComparison.OrdinalIgnoreCase) && m.Titel is not null))
            yield return new("Skriv titlen på det mål, det indgår i, som den står ved målet.", [nameof(StillingMaal)]);
        foreach (var broken in Stillingsregel.Broken(stance, StillingBegrundelse, StillingTagesOp, today))
            yield return new(broken.Message, [broken.Reason ? nameof(StillingBegrundelse) : nameof(StillingTagesOp)]);
    }
}

/// <summary>What a stance on education and work must say besides itself (C3; local practice after the inspection of 2025).</summary>
internal static class Stillingsregel
{
    private const int FewestCharacters = 40, LongestMonths = 3;

    /// <summary>What is missing: in the reason, or in the day it is raised again.</summary>
    public static IEnumerable<(bool Reason, string Message)> Broken(Uddannelsesstilling stance, string? reason, DateOnly? raisedAgain, DateOnly today)
    {
        if (stance == Uddannelsesstilling.HarMaal)
            yield break;
        var length = reason?.Trim().Length ?? 0;
        if (length < FewestCharacters)
            yield return (true, $"Begrund stillingen med mindst {FewestCharacters} tegn. Der står {length} nu.");
        if (raisedAgain is not { } day)
            yield return (false, "Skriv den dag, I tager det op igen, senest om tre måneder.");
        else if (day <= today || day > today.AddMonths(LongestMonths))
            yield return (false, $"Dagen skal ligge efter i dag og senest {Danish.Date(today.AddMonths(LongestMonths))}. Ret den.");
    }
}
