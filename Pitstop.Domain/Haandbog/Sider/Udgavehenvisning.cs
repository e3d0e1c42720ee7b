namespace Pitstop.Domain.Haandbog;

/// <summary>Points to the edition of a page that applied.</summary>
/// <param name="Slug">The page's address without the first slash.</param>
/// <param name="IKraft">The edition's first day in force.</param>
/// <param name="Navn">The edition's name.</param>
public sealed record Udgavehenvisning(string Slug, DateOnly IKraft, string Navn)
{
    private const string BeforeName = ", udgave ", BeforeDay = ", i kraft fra ";

    /// <summary>The edition alone: udgave 2018, i kraft fra 01-01-2018.</summary>
    public string Udgaven => $"udgave {Navn}, i kraft fra {Danish.Date(IKraft)}";

    /// <summary>frister, udgave 2018, i kraft fra 01-01-2018.</summary>
    public override string ToString() => $"{Slug}{BeforeName}{Navn}{BeforeDay}{Danish.Date(IKraft)}";

    /// <summary>Reads what <see cref="ToString"/> wrote; null for anything else.</summary>
    public static Udgavehenvisning? Read(string text)
    {
        var (name, day) = (text.IndexOf(BeforeName, StringComparison.Ordinal), text.LastIndexOf(BeforeDay, StringComparison.Ordinal));
        return name > 0 && day >= name + BeforeName.Length && Danish.TryDate(text[(day + BeforeDay.Length)..], out var first)
            ? new(text[..name], first, text[(name + BeforeName.Length)..day])
            : null;
    }
}
