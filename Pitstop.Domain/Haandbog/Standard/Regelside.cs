namespace Pitstop.Domain.Haandbog;

/// <summary>A page whose tables the casework follows.</summary>
/// <param name="slug">Its address.</param>
/// <param name="compare">Sets two standards side by side; null where an edition changes nothing in a forløb.</param>
public abstract class Regelside(string slug, Func<Regelskifte, Regelsammenligning>? compare)
{
    /// <summary>Its address without the first slash.</summary>
    public string Slug { get; } = slug;

    /// <summary>What two standards do to the open forløb; null where an edition changes nothing there.</summary>
    public Func<Regelskifte, Regelsammenligning>? Compare { get; } = compare;

    /// <summary>What an edition's tables set.</summary>
    public abstract Type Type { get; }

    /// <summary>Reads an edition's tables; null where something was refused.</summary>
    public abstract object? Read(Udgave udgave, ICollection<Indholdsfejl> fejl);

    /// <summary>What was read, as a list of the page's own type.</summary>
    public abstract object ListOf(IEnumerable<object> rules);
}

/// <summary>A page whose tables set rules of a type.</summary>
public sealed class Regelside<T>(
    string slug,
    Func<Udgave, IReadOnlyList<Block>, ICollection<Indholdsfejl>, T?> read,
    Func<Regelskifte, Regelsammenligning>? compare = null)
    : Regelside(slug, compare) where T : class
{
    public override Type Type => typeof(T);

    public override object? Read(Udgave udgave, ICollection<Indholdsfejl> fejl) => read(udgave, udgave.ReadText().Blocks, fejl);

    public override object ListOf(IEnumerable<object> rules) => rules.Cast<T>().ToArray();
}

/// <summary>Two standards, and the days they are judged by.</summary>
/// <param name="Nu">The one of now.</param>
/// <param name="Med">The one with the proposed edition.</param>
/// <param name="Dag">The later of today and the edition's first day.</param>
/// <param name="Idag">Today.</param>
public sealed record Regelskifte(Standard Nu, Standard Med, DateOnly Dag, DateOnly Idag);
