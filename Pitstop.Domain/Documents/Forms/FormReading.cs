namespace Pitstop.Domain.Documents;

/// <summary>Answers read into a form object.</summary>
/// <param name="Form">An instance of the form class; a field that could not be read is null in it.</param>
/// <param name="Nodes">The form and all its rows, in the order they stand.</param>
/// <param name="Problems">The fields whose text could not be read, by path.</param>
public sealed record FormReading(object Form, IReadOnlyList<FormNode> Nodes, IReadOnlyDictionary<string, string> Problems);

/// <summary>The form itself or one of its rows.</summary>
/// <param name="Instance">The object that was filled.</param>
/// <param name="Prefix">What its fields' paths begin with: empty, or <c>Rusmidler[a1].</c></param>
/// <param name="RowText">What a reader calls it: empty, or <c>, række 2</c>.</param>
/// <param name="Fields">Its fields.</param>
public sealed record FormNode(object Instance, string Prefix, string RowText, IReadOnlyList<FormField> Fields);
