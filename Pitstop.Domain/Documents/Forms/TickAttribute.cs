namespace Pitstop.Domain.Documents;

/// <summary>A yes/no field that is one box to tick: a tick is yes, and without it nothing was said.</summary>
/// <param name="text">What the document prints for a tick.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class TickAttribute(string text) : Attribute
{
    /// <summary>What the document prints for a tick.</summary>
    public string Text { get; } = text;
}
