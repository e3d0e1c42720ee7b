namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// What a stance on education and work must hold to, in a plan and in every status (C3; local practice after the inspection of 2025).
/// </summary>
internal static class Stillingsregel
{
    private const int FewestCharacters = 40, LongestMonths = 3;

    /// <summary>What is wrong, and at which member of the form.</summary>
    /// <param name="stance">The stance.</param>
    /// <param name="goals">Theme and title of the goals that are worked on.</param>
    /// <param name="goal">The goal that it is said to be part of.</param>
    /// <param name="reason">Why.</param>
    /// <param name="raisedAgain">The day it is raised again.</param>
    /// <param name="today">Today.</param>
    public static IEnumerable<(string Message, string Member)> Broken(
        Uddannelsesstilling stance,
        IReadOnlyList<(Maaltema? Tema, string? Titel)> goals,
        string? goal,
        string? reason,
        DateOnly? raisedAgain,
        DateOnly today)
    {
        if (stance == Uddannelsesstilling.HarMaal)
        {
            if (goals.All(g => g.Tema != Maaltema.UddannelseBeskaeftigelse))
                yield return (
                    "Der er intet mål med temaet »Uddannelse og beskæftigelse«. Sæt et mål i planen, eller vælg en anden stilling.",
                    nameof(IStilling.Stilling));
            yield break;
        }
        if (stance == Uddannelsesstilling.Foertidspension && goals.All(g => g.Tema != Maaltema.MeningsfuldHverdag))
            yield return (
                "Ved førtidspension skal der være et mål med temaet »Meningsfuld hverdag«. Sæt det i planen.",
                nameof(IStilling.Stilling));
        if (stance == Uddannelsesstilling.IndgaarIAndetMaal
            && !goals.Any(g => g.Titel is not null && string.Equals(g.Titel.Trim(), goal?.Trim(), StringComparison.OrdinalIgnoreCase)))
            yield return ("Skriv titlen på det mål, det indgår i, som den står ved målet.", nameof(IStilling.StillingMaal));
        var length = reason?.Trim().Length ?? 0;
        if (length < FewestCharacters)
            yield return (
                $"Begrund stillingen med mindst {FewestCharacters} tegn. Der står {length} nu.", nameof(IStilling.StillingBegrundelse));
        if (raisedAgain is not { } day)
            yield return ("Skriv den dag, I tager det op igen, senest om tre måneder.", nameof(IStilling.StillingTagesOp));
        else if (day <= today || day > today.AddMonths(LongestMonths))
            yield return (
                $"Dagen skal ligge efter i dag og senest {Danish.Date(today.AddMonths(LongestMonths))}. Ret den.",
                nameof(IStilling.StillingTagesOp));
    }

    /// <summary>The reason as the forløb keeps it.</summary>
    public static string Reason(Uddannelsesstilling stance, string? goal, string? reason) =>
        stance == Uddannelsesstilling.IndgaarIAndetMaal ? $"Målet er »{goal?.Trim()}«. {reason}" : reason ?? "";
}
