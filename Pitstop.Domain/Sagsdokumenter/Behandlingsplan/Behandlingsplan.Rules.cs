using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

public sealed partial class Behandlingsplan
{
    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var goals = Maal.Select(m => m.Tema).ToHashSet();
        foreach (var broken in Uddannelsesregel(goals, FormDay.Of(validationContext)))
            yield return broken;
        if (Underskrift == Borgerunderskrift.DeltogUdenUnderskrift && string.IsNullOrWhiteSpace(UnderskriftGrund))
            yield return new("Skriv, hvorfor borgeren ikke skriver under.", [nameof(UnderskriftGrund)]);
        if (Retsgrundlag == Domain.Sager.Retsgrundlag.BarnetsLovParagraf33 && string.IsNullOrWhiteSpace(Foraelder))
            yield return new("Borgeren er under 18 år. Skriv, hvilken forælder eller værge der skriver under.", [nameof(Foraelder)]);
        foreach (var twice in Maal.Where(m => m.Titel is not null)
            .GroupBy(m => m.Titel!.Trim(), StringComparer.OrdinalIgnoreCase)
            .Where(g => g.Count() > 1))
            yield return new($"To mål hedder »{twice.Key}«. Giv dem hver sin titel, så de kan kendes fra hinanden.", [nameof(Maal)]);
    }

    // The inspectorate found that most plans had no goal for education or work: one is set, or the stance says why not and when it is
    // raised again.
    private IEnumerable<ValidationResult> Uddannelsesregel(HashSet<Maaltema?> goals, DateOnly today)
    {
        if (goals.Contains(Maaltema.UddannelseBeskaeftigelse) && Stilling is null or Uddannelsesstilling.HarMaal)
            yield break;
        if (Stilling is not { } stance)
        {
            yield return new(
                "Planen har intet mål om uddannelse og beskæftigelse. Sæt et mål, eller tag stilling her.", [nameof(Stilling)]);
            yield break;
        }
        foreach (var broken in Stillingsregel.Broken(
            stance, [.. Maal.Select(m => (m.Tema, m.Titel))], StillingMaal, StillingBegrundelse, StillingTagesOp, today))
            yield return new(broken.Message, [broken.Member]);
    }
}
