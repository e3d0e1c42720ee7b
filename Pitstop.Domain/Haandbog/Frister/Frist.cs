using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Haandbog;

/// <summary>A deadline of one forløb as it stands on a day.</summary>
/// <param name="Nr">The row's number.</param>
/// <param name="Led">What tells it from the row's other times: <c>nr. 2</c>, <c>6 måneder</c>, or empty.</param>
/// <param name="Navn">What people call it, with <paramref name="Led"/>.</param>
/// <param name="Udloest">The day of the fact that it rests on; day 0.</param>
/// <param name="Forfalder">The last day; the deadline ends when this day does.</param>
/// <param name="Status">How it stands.</param>
public sealed record Frist(string Nr, string Led, string Navn, DateOnly Udloest, DateOnly Forfalder, Friststatus Status)
{
    /// <summary>The fact that it rests on, in words.</summary>
    public required string HvilerPaa { get; init; }

    /// <summary>The last working day on or before <see cref="Forfalder"/>.</summary>
    public required DateOnly PlanlaegSenest { get; init; }

    /// <summary>The day it was fulfilled, or null.</summary>
    public DateOnly? Opfyldt { get; init; }

    /// <summary>
    /// The day from which nothing more is to be done: fulfilled, fallen away or settled by the citizen's choice; null while it is open.
    /// </summary>
    public DateOnly? Lukket { get; init; }

    /// <summary>Why the day is what it is, one sentence for a colleague.</summary>
    public required string Hvorfor { get; init; }

    /// <summary>Law or local practice.</summary>
    public required Fristart Art { get; init; }

    /// <summary>The edition of the page Frister that applied.</summary>
    public required Udgavehenvisning Udgave { get; init; }

    /// <summary>What a deadline is known by within its forløb, whatever its day.</summary>
    public string Noegle => $"{Nr}|{Led}";

    /// <summary>Something is still to be done.</summary>
    public bool ErAaben => Lukket is null;
}

/// <summary>How a deadline stands.</summary>
public enum Friststatus
{
    /// <summary>Far enough away.</summary>
    [Display(Name = "Kommende")] Kommende,

    /// <summary>Near, by the page's own measure.</summary>
    [Display(Name = "Snart")] Snart,

    /// <summary>Today is the last day.</summary>
    [Display(Name = "I dag")] IDag,

    /// <summary>The last day has passed and nothing fulfils it.</summary>
    [Display(Name = "Overskredet")] Overskredet,

    /// <summary>Fulfilled on or before the last day.</summary>
    [Display(Name = "Opfyldt")] Opfyldt,

    /// <summary>Fulfilled after the last day.</summary>
    [Display(Name = "Opfyldt for sent")] OpfyldtForSent,

    /// <summary>It fell away on or before the last day.</summary>
    [Display(Name = "Bortfaldet")] Bortfaldet,

    /// <summary>Not fulfilled, and no breach: the citizen chose so.</summary>
    [Display(Name = "Ikke opfyldt – borgers valg")] IkkeOpfyldtBorgersValg,

    /// <summary>A correction of the trigger moved the last day into the past.</summary>
    [Display(Name = "Overskredet efter rettelse")] OverskredetEfterRettelse,
}
