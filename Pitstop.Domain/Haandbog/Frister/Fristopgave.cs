namespace Pitstop.Domain.Haandbog;

/// <summary>What somebody at Pitstop must still do in a forløb: an open deadline, or a warning that stands until it is acted on.</summary>
/// <param name="Nr">The deadline's number, or the warning's kind by name.</param>
/// <param name="Led">Which of the row's times, or empty.</param>
/// <param name="Navn">What people call it.</param>
/// <param name="Forfalder">The last day; of a warning the day it has stood since; of the indstilling the last day that leaves time for a
/// decision within the guarantee.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Hvorfor">Why the day is what it is, or what to do, in one sentence or two.</param>
public sealed record Fristopgave(string Nr, string Led, string Navn, DateOnly Forfalder, Friststatus Status, string Hvorfor)
{
    /// <summary>The last working day on or before <see cref="Forfalder"/>.</summary>
    public required DateOnly PlanlaegSenest { get; init; }

    /// <summary>The edition of the page Frister that applied; null for a warning.</summary>
    public Udgavehenvisning? Udgave { get; init; }

    internal static Fristopgave Of(Frist frist) =>
        new(frist.Nr, frist.Led, frist.Navn, frist.Forfalder, frist.Status, frist.Hvorfor)
        {
            PlanlaegSenest = frist.PlanlaegSenest,
            Udgave = frist.Udgave,
        };

    internal static Fristopgave Of(Frist indstilling, DateOnly nyttig, DateOnly garanti, Friststatus status) =>
        Of(indstilling) with
        {
            Forfalder = nyttig,
            PlanlaegSenest = Arbejdsdage.LastOnOrBefore(nyttig),
            Status = status,
            Hvorfor =
                $"Send den senest {Danish.Date(nyttig)}, så Visitationen kan nå at afgøre sagen, før behandlingsgarantien slutter "
                    + $"{Danish.Date(garanti)}. Indstillingens egen frist er {Danish.Date(indstilling.Forfalder)}.",
        };

    internal static Fristopgave Of(Fristadvarsel advarsel, DateOnly siden, DateOnly idag) =>
        new(
            advarsel.Slags.ToString(),
            "",
            advarsel.Slags.DisplayName(),
            siden,
            siden < idag ? Friststatus.Overskredet : Friststatus.IDag,
            advarsel.Tekst)
        {
            PlanlaegSenest = siden,
        };
}
