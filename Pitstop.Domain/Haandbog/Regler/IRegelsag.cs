namespace Pitstop.Domain.Haandbog;

/// <summary>A case as the rules see it: what they are judged on, and nothing of whom it is about.</summary>
public interface IRegelsag
{
    /// <summary>Its number: <c>S-1042/1</c>.</summary>
    string Nummer { get; }

    /// <summary>What the deadlines follow from.</summary>
    Fristfakta Fakta();

    /// <summary>What is paid for from a day on.</summary>
    /// <param name="dag">The first day.</param>
    /// <param name="eftervaernTil">The last day of aftercare, or null where there is none.</param>
    IReadOnlyList<Ydelsesperiode> YdelserFra(DateOnly dag, DateOnly? eftervaernTil);

    /// <summary>The counts beside the soft limits on a day.</summary>
    IReadOnlyList<Taeller> Taellere(Kvoteudgave kvoter, DateOnly today);
}
