namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// A text cut where it departs from another: what both begin with, what is this one's own, what both end with. Words stay whole.
/// </summary>
/// <param name="Start">What both begin with.</param>
/// <param name="Own">What only this text says; empty where something was only taken away.</param>
/// <param name="End">What both end with.</param>
public readonly record struct ChangedStretch(string Start, string Own, string End)
{
    /// <summary>Cuts <paramref name="text"/> where it departs from <paramref name="other"/>.</summary>
    public static ChangedStretch Of(string text, string other)
    {
        var shorter = Math.Min(text.Length, other.Length);
        var start = 0;
        while (start < shorter && text[start] == other[start])
            start++;
        while (start > 0 && !(Ends(text, start) && Ends(other, start)))
            start--;
        var end = 0;
        while (end < shorter - start && text[^(end + 1)] == other[^(end + 1)])
            end++;
        while (end > 0 && !(Ends(text, text.Length - end) && Ends(other, other.Length - end)))
            end--;
        return new(text[..start], text[start..^end], text[^end..]);
    }

    private static bool Ends(string text, int at) =>
        at == 0 || at == text.Length || char.IsWhiteSpace(text[at - 1]) || char.IsWhiteSpace(text[at]);
}
