namespace Pitstop.Domain;

/// <summary>What a form class says of its relation to the case. Pure: the same facts give the same answers.</summary>
public interface ICaseForm
{
    /// <summary>The first answers of a new draft: all that the case knows already and the author may rewrite.</summary>
    static abstract Answers Prefill(Forloeb forloeb, DateOnly today);

    /// <summary>The answers with the fields that the case and the rules fill in (marked [ReadOnly]).</summary>
    static abstract Answers Complete(Answers answers, Sagsfakta fakta);

    /// <summary>What stands between the finished document and sending it on a day, besides what holds for every kind.</summary>
    static virtual IReadOnlyList<Obstacle> SendObstacles(Forloeb forloeb, DateOnly dato) => [];

    /// <summary>Takes back to the case what a finished document says of it. What was corrected on the case since the draft began is never overwritten.</summary>
    /// <param name="start">The answers that the draft began with.</param>
    /// <param name="answers">The finished answers.</param>
    /// <param name="forloeb">The case.</param>
    /// <returns>What the case has kept of its own although the document says otherwise, in words for the person who approves; null where nothing.</returns>
    static virtual string? TakeBack(Answers start, Answers answers, Forloeb forloeb) => null;
}
