namespace Pitstop.Domain.Sprog;

/// <summary>
/// The name by which a form's field or an enum's member is stored, where it differs from the one in C#. It is written when the member gets
/// another name in C#, and never changes afterwards: what is stored already is found by it.
/// </summary>
/// <param name="name">The stored name: one part of a field's path, or a member's name.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class StoredNameAttribute(string name) : Attribute
{
    /// <summary>The stored name.</summary>
    public string Name { get; } = name;
}
