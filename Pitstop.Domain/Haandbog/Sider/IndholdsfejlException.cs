namespace Pitstop.Domain.Haandbog;

/// <summary>Pages that do not read: nothing of them is taken into use. The message holds every problem, one a line.</summary>
public sealed class IndholdsfejlException : Exception
{
    /// <summary>Collects the problems in one message that says what to do.</summary>
    public IndholdsfejlException(IReadOnlyList<Indholdsfejl> fejl)
        : base(
            $"Indholdet kan ikke tages i brug. Ret {(fejl.Count == 1 ? "fejlen" : $"de {fejl.Count} fejl")} og prøv "
                + $"igen:\n{string.Join("\n", fejl.Select(f => "- " + f))}") =>
        Fejl = fejl;

    /// <summary>The problems in the order they were found; never empty.</summary>
    public IReadOnlyList<Indholdsfejl> Fejl { get; }

    /// <summary>Throws when there is a problem.</summary>
    /// <exception cref="IndholdsfejlException">With all of them.</exception>
    public static void ThrowIfAny(IReadOnlyList<Indholdsfejl> fejl)
    {
        if (fejl.Count > 0)
            throw new IndholdsfejlException(fejl);
    }
}
