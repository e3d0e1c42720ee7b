namespace Pitstop.Domain.Documents;

/// <summary>
/// Who and what a printed document is: its header, footer, properties and the custom properties that survive LibreOffice. Dates come in,
/// never from a clock.
/// </summary>
/// <param name="DocumentId">The document's key, the same in all its versions.</param>
/// <param name="Kind">The registered kind, for instance <c>indstilling</c>.</param>
/// <param name="Version">1, 2, …</param>
/// <param name="CaseNumber">The sagsnr. with forløb, for instance <c>S-1042/2</c>; printed in the header.</param>
/// <param name="Author">The behandler's name, for Word's properties.</param>
/// <param name="Date">The date of the document.</param>
public sealed record DocumentIdentity(Guid DocumentId, string Kind, int Version, string CaseNumber, string Author, DateOnly Date)
{
    /// <summary>Whether the pages carry KLADDE.</summary>
    public required bool Draft { get; init; }

    /// <summary>Which edition of the template was filled.</summary>
    public required string TemplateEdition { get; init; }

    /// <summary>Which print of a draft it is; null where it is finished, for then the archive says what was printed.</summary>
    public DraftPrint? Print { get; init; }

    /// <summary>
    /// Which edition, where it is a page of the standard ("udgave 2018, i kraft fra 01-01-2018"); null for a document of a case. Such a
    /// page is public, belongs to no case and does not come back.
    /// </summary>
    public string? Edition { get; init; }

    /// <summary>A page of the standard.</summary>
    /// <param name="slug">The page's address.</param>
    /// <param name="edition">The edition in words.</param>
    /// <param name="author">The function that keeps the page.</param>
    /// <param name="date">The first day in force.</param>
    public static DocumentIdentity OfPage(string slug, string edition, string author, DateOnly date) =>
        new(Guid.Empty, slug, 1, "", author, date) { Draft = false, TemplateEdition = "", Edition = edition };
}

/// <summary>A print of a draft: one revision prints different things on different days, for the case moves on.</summary>
/// <param name="Revision">The draft's revision.</param>
/// <param name="Number">1, 2, … within the revision.</param>
public readonly record struct DraftPrint(int Revision, int Number);
