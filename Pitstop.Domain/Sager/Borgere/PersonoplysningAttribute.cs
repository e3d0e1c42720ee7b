namespace Pitstop.Domain.Sager;

/// <summary>
/// Marks a property that tells something about a person. From this one mark come column encryption, masking in logs and the tests that look
/// for leaks. Allowed on <see cref="string"/>, <see cref="DateOnly"/>, <see cref="int"/> and <see cref="byte"/> arrays, nullable or not. On
/// a property whose type has marks of its own it says what stands before their names: <c>Afdaekning.Helbred</c> and <c>Tekst</c> make
/// <c>Afdaekning.Helbred.Tekst</c>.
/// </summary>
/// <param name="navn">
/// The stored name, <c>Borger.Navn</c>: the value is bound to it, and what follows the first point is its column. It never changes,
/// whatever the property is called in C#.
/// </param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonoplysningAttribute(string navn) : Attribute
{
    /// <summary>The stored name.</summary>
    public string Navn { get; } = navn;
}
