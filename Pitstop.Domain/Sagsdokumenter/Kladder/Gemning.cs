namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A save of a draft as one opened page sends it.</summary>
/// <param name="Posted">The fields that were in the post.</param>
/// <param name="Start">The revision that the page was made from.</param>
/// <param name="Fane">The page's own mark, new each time it is opened.</param>
/// <param name="FieldStarts">Fields that the page still holds from an older revision than <paramref name="Start"/>.</param>
/// <param name="Choices">What was chosen for fields in conflict.</param>
public sealed record Gemning(
    PostedForm Posted,
    int Start,
    string Fane,
    IReadOnlyDictionary<string, int> FieldStarts,
    IReadOnlyDictionary<string, Konfliktvalg> Choices);

/// <summary>A choice for a field in conflict.</summary>
/// <param name="Side">Which text to keep.</param>
/// <param name="Shown">The revision whose text was shown as the other's. Has the field been changed since, the conflict is shown
/// again.</param>
public sealed record Konfliktvalg(Konfliktside Side, int Shown);

/// <summary>Which text to keep of two.</summary>
public enum Konfliktside
{
    /// <summary>The one in the page that saves, as it stands now.</summary>
    Min,

    /// <summary>The one that is stored.</summary>
    Anden,

    /// <summary>The stored one with mine after it.</summary>
    Begge,
}

/// <summary>What became of a save.</summary>
/// <param name="Changed">Whether anything was stored.</param>
/// <param name="Conflicts">Fields that wait for a choice; the stored text stands meanwhile.</param>
/// <param name="Refresh">Paths (a repeated field's own path for its rows) where the stored answer now is another than the one the page
/// sent.</param>
/// <param name="Others">The names of the other persons whose changes were taken over or are in conflict.</param>
/// <param name="OwnElsewhere">Whether the same person has made such a change in another opened page.</param>
public sealed record GemResultat(
    bool Changed, IReadOnlyList<FieldConflict> Conflicts, IReadOnlyList<string> Refresh, IReadOnlyList<string> Others, bool OwnElsewhere);
