namespace Pitstop.Domain.Documents;

/// <summary>
/// At the first field of a section: the document has no numbered chapter of its own for it. At a form: the document numbers no chapters.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Class)]
public sealed class UnnumberedAttribute : Attribute
{
    /// <summary>Whether the section that begins with a field has no number.</summary>
    internal static bool Applies(Type form, FormField first) =>
        form.IsDefined(typeof(UnnumberedAttribute), false) || first.Property.IsDefined(typeof(UnnumberedAttribute), false);
}
