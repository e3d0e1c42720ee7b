namespace Pitstop.Domain;

/// <summary>A numbered section of a form: the fields that share a group, in the order they are declared.</summary>
/// <param name="Number">1, 2, …</param>
/// <param name="Title">The group's Danish name.</param>
/// <param name="Fields">The fields; a repeated field holds its columns.</param>
public sealed record FormSection(int Number, string Title, IReadOnlyList<FormField> Fields);
