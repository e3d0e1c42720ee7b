namespace Pitstop.Domain.Documents;

/// <summary>Something that a writer is told of by its line, which the document tree does not keep.</summary>
/// <param name="Line">The line, counted from the first line that the reader was told.</param>
public abstract record MarkdownPlace(int Line);

/// <summary>A heading.</summary>
/// <param name="Line">Its line.</param>
/// <param name="Level">1 to 6.</param>
/// <param name="Text">What it says.</param>
/// <param name="Anchor">What a link may point to, or null.</param>
public sealed record HeadingPlace(int Line, int Level, string Text, string? Anchor) : MarkdownPlace(Line);

/// <summary>A link that is one: its address is allowed (<see cref="LinkTarget"/>), whether or not it leads somewhere.</summary>
public sealed record LinkPlace(int Line, string Target) : MarkdownPlace(Line);

/// <summary>A picture of this site.</summary>
public sealed record PicturePlace(int Line, string Source, string AlternativeText) : MarkdownPlace(Line);

/// <summary>A link or a picture whose address is not allowed, so that only its text is printed.</summary>
public sealed record LostTargetPlace(int Line, string Target) : MarkdownPlace(Line);

/// <summary>HTML, which is printed as it was typed.</summary>
public sealed record HtmlPlace(int Line, string Tag) : MarkdownPlace(Line);
