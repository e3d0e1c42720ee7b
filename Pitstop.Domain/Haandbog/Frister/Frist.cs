using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Haandbog;

/// <summary>A deadline of one forløb as it stands on a day.</summary>
/// <param name="Nr">The row's number.</param>
/// <param name="Led">What tells it from the row's other times: <c>nr. 2</c>, <c>6 måneder</c>, or empty.</param>
/// <param name="Navn">What people call it, with <paramref name="Led"/>.</param>
/// <param name="HvilerPaa">The fact that it rests on, in words.</param>
/// <param name="Udloest">The day of that fact; day 0.</param>
/// <param name="Forfalder">The last day; the deadline ends when this day does.</param>
/// <param name="PlanlaegSenest">The last working day on or before <see cref="Forfalder"/>.</param>
/// <param name="Opfyldt">The day it was fulfilled, or null.</param>
/// <param name="Lukket">The day from which nothing more is to be done: fulfilled, fallen away or settled by the citizen's choice; null
/// while it is open.</param>
/// <param name="Status">How it stands.</param>
/// <param name="Hvorfor">Why the day is what it is, one sentence for a colleague.</param>
/// <param name="Art">Law or local practice.</param>
/// <param name="Udgave">The edition of the page Frister that applied.</param>
public sealed record Frist(
    string Nr,
    string Led,
    string Navn,
    string HvilerPaa,
    DateOnly Udloest,
    DateOnly Forfalder,
    DateOnly PlanlaegSenest,
    DateOnly? Opfyldt,
    DateOnly? Lukket,
    Friststatus Status, string Hvorfor, Fristart Art, Udgavehenvisning Udgave)
{
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
