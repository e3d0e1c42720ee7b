namespace Pitstop.Domain.Documents;

/// <summary>How a word is printed: the runs, link and field around it.</summary>
/// <param name="Run">The run, without its text.</param>
/// <param name="Link">The address of the link around it, or null.</param>
/// <param name="Field">The field around it that prints a stand-in, without its text; null for all other text.</param>
public sealed record TextShape(TextRun Run, string? Link, FieldInline? Field)
{
    public static readonly TextShape Plain = new(new TextRun(""), null, null);
}
