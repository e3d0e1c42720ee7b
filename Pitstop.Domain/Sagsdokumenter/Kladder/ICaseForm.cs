namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>What a form class says of its relation to the case. Pure: the same facts give the same answers.</summary>
public interface ICaseForm
{
    /// <summary>The first answers of a new draft: all that the case knows already and the author may rewrite.</summary>
    static abstract Answers Prefill(Sagsstart start);

    /// <summary>The answers with the fields that the case and the rules fill in (marked [ReadOnly]).</summary>
    static abstract Answers Complete(Answers answers, Sagsfakta fakta);

    /// <summary>
    /// Takes back to the case what a finished document says of it. What was corrected on the case since the draft began is never
    /// overwritten.
    /// </summary>
    /// <returns>What the person who finishes it must know: what the case has kept of its own although the document says otherwise, or what
    /// is still to be done; null where nothing.</returns>
    static virtual string? TakeBack(Faerdiggoerelse done) => null;
}

/// <summary>What a new draft begins from.</summary>
/// <param name="Forloeb">The forløb.</param>
/// <param name="Dag">The day.</param>
/// <param name="Seneste">The answers of the newest finished document of a kind (by slug) in the forløb, or null.</param>
public sealed record Sagsstart(Forloeb Forloeb, DateOnly Dag, Func<string, Forrige?> Seneste)
{
    /// <summary>Who begins it, or null where it does not matter.</summary>
    public Medarbejder? Af { get; init; }
}

/// <summary>A document that was finished before.</summary>
/// <param name="Dato">The day it was finished in Denmark.</param>
/// <param name="Svar">Its answers.</param>
public sealed record Forrige(DateOnly Dato, Answers Svar);

/// <summary>A document at the moment it is finished.</summary>
/// <param name="Start">The answers that the draft began with.</param>
/// <param name="Svar">The finished answers.</param>
/// <param name="Forloeb">The case.</param>
/// <param name="DokumentId">The document, the same in all its versions.</param>
/// <param name="Dag">The day.</param>
/// <param name="Af">The name of the behandler who signs it.</param>
public sealed record Faerdiggoerelse(Answers Start, Answers Svar, Forloeb Forloeb, Guid DokumentId, DateOnly Dag, string Af)
{
    /// <summary>Where the facts come from that the case takes over.</summary>
    public Dokumentspor Spor => new(DokumentId, Dag, Af);
}
