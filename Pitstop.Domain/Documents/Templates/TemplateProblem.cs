namespace Pitstop.Domain.Documents;

/// <summary>Why a template cannot be used.</summary>
/// <param name="Line">The line of the template; 0 where the problem is of the whole template.</param>
/// <param name="Name">The field or marker that it is about, or empty.</param>
/// <param name="Message">What is wrong and what to do, in Danish.</param>
/// <param name="Kind">Which rule is broken.</param>
public sealed record TemplateProblem(int Line, string Name, string Message, TemplateProblemKind Kind);

/// <summary>The rules that a template may break.</summary>
public enum TemplateProblemKind
{
    /// <summary>A name that the form does not have, or a value that the field cannot have.</summary>
    Unknown,

    /// <summary>A marker that is not closed, closes nothing, or stands where it cannot.</summary>
    Marker,

    /// <summary>A table that is not read as a table.</summary>
    Table,

    /// <summary>A long answer that does not stand alone.</summary>
    LongAnswer,

    /// <summary>A field of the form that no place of the template shows.</summary>
    Unused,

    /// <summary>The template has no title.</summary>
    Title,
}
