namespace Pitstop.Domain.Documents;

/// <summary>A section of a form: the fields that share a group, in the order they are declared.</summary>
/// <param name="Position">1, 2, … from the top of the form.</param>
/// <param name="Number">The number of the document's chapter that prints it, so that "section 3" is the same in both; null where the
/// document has no such chapter or numbers none.</param>
/// <param name="Title">The group's Danish name.</param>
/// <param name="Fields">The fields; a repeated field holds its columns.</param>
public sealed record FormSection(int Position, int? Number, string Title, IReadOnlyList<FormField> Fields)
{
    /// <summary>The field that holds why the section does not apply, or null where it always does.</summary>
    public FormField? Omission { get; } = Fields.FirstOrDefault(f => f.Property.IsDefined(typeof(OmissionAttribute), false));

    /// <summary>The box "unchanged since the last one", or null.</summary>
    public FormField? Unchanged { get; } = Fields.FirstOrDefault(f => f.Property.IsDefined(typeof(UnchangedAttribute), false));

    /// <summary>The fields besides those two.</summary>
    public IEnumerable<FormField> Content => Fields.Where(f => f != Omission && f != Unchanged);

    /// <summary>Whether the answers say why it does not apply.</summary>
    public bool IsOmitted(Answers answers) => Omission is { } field && !string.IsNullOrWhiteSpace(answers[field.Path]);

    /// <summary>Whether the answers say that it is unchanged.</summary>
    public bool IsUnchanged(Answers answers) => Unchanged is { } field && answers[field.Path] == "true";
}
