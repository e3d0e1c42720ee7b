namespace Pitstop.Domain.Sager;

/// <summary>Something that can be registered on a forløb: an entry of <see cref="Trinliste"/>, which pages, menu and board read.</summary>
/// <param name="Slug">The last segment of its page's address, below the forløb. What leads to it, such as a deadline, names it so.</param>
/// <param name="Ord">What the menu calls it.</param>
/// <param name="Obstacles">Every reason why an employee cannot register it on a day, whatever is typed; without any it is offered.</param>
public sealed record Trin(string Slug, string Ord, Func<Forloeb, Medarbejder, DateOnly, IReadOnlyList<Obstacle>> Obstacles)
{
    /// <summary>What the menu calls it when the forløb has ended, where that is another word; else null.</summary>
    public string? OrdEfterSlut { get; init; }

    /// <summary>What the shared page asks; null for a step with a page of its own.</summary>
    public Trinside? Side { get; init; }

    /// <summary>What the menu calls it on a forløb.</summary>
    public string OrdFor(Forloeb forloeb) => forloeb.ErIGang ? Ord : OrdEfterSlut ?? Ord;
}

/// <summary>A step that takes one date and a sentence, or the sentence alone: its words and its verb.</summary>
/// <param name="Overskrift">The page's heading.</param>
/// <param name="Knap">What its button says.</param>
/// <param name="Besked">What is said when it is done.</param>
/// <param name="Udfoer">The verb, which refuses by name with <c>Dato</c> as its only field.</param>
public sealed record Trinside(string Overskrift, string Knap, string Besked, Action<Forloeb, Trinsvar> Udfoer)
{
    /// <summary>The question that the date answers; null where no date is asked for.</summary>
    public string? Spoergsmaal { get; init; }

    /// <summary>A help text to the question, or null.</summary>
    public string? Hjaelp { get; init; }

    /// <summary>What the reader is told before the button, or null.</summary>
    public string? Forklaring { get; init; }

    /// <summary>What the log says was changed.</summary>
    public string Emne { get; init; } = nameof(Forloeb);
}

/// <summary>What a step's page was answered.</summary>
/// <param name="Dato">The day that was typed, or null.</param>
/// <param name="By">Who answered.</param>
/// <param name="Today">Today.</param>
/// <param name="Frister">The forløb's deadlines as they stand.</param>
public sealed record Trinsvar(DateOnly? Dato, Medarbejder By, DateOnly Today, IEnumerable<Frist> Frister);
