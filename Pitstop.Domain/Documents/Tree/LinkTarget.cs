namespace Pitstop.Domain.Documents;

/// <summary>Which addresses a link or a picture may have.</summary>
public static class LinkTarget
{
    private static readonly string[] Schemes = ["http://", "https://", "mailto:", "tel:"];

    /// <summary>http, https, mailto, tel, a path on this site (<c>/takster</c>) or an anchor (<c>#maal</c>).</summary>
    public static bool IsAllowed(string? target) =>
        IsLocal(target)
        || (IsClean(target) && Schemes.Any(s => target!.Length > s.Length && target.StartsWith(s, StringComparison.OrdinalIgnoreCase)));

    /// <summary>A path on this site or an anchor; never an address of another host (<c>//host</c>, <c>/\host</c>).</summary>
    public static bool IsLocal(string? target) =>
        IsClean(target) && (target![0] == '#' || (target[0] == '/' && (target.Length == 1 || target[1] is not ('/' or '\\'))));

    private static bool IsClean(string? target) =>
        !string.IsNullOrEmpty(target) && !target.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c is '<' or '>' or '"');
}
