namespace Pitstop.Domain.Documents;

/// <summary>
/// Something that stands between a draft and a finished document: a field that is empty, cannot be read or breaks a rule.
/// </summary>
/// <param name="Path">The field's path with row keys; the page's links and error texts hang on it.</param>
/// <param name="Label">The field's Danish name, with the row's number where it stands in a row.</param>
/// <param name="Message">What is wrong and what to do, in Danish.</param>
public sealed record FieldProblem(string Path, string Label, string Message);
