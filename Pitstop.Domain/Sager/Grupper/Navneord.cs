using System.Text;

namespace Pitstop.Domain.Sager;

/// <summary>
/// The words of names, to find them in a text: whole words of three letters or more, without regard to case, also in the genitive (Emmas).
/// </summary>
public sealed class Navneord
{
    private const int FewestLetters = 3;
    private readonly HashSet<string> _words;

    private Navneord(IEnumerable<string> words) => _words = new(words, StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of some names.</summary>
    public static Navneord Of(params string[] navne) => new(navne.SelectMany(Words).Where(w => w.Length >= FewestLetters));

    /// <summary>These words without those of another name: who shares a name with a colleague of the group may be named by it.</summary>
    public Navneord Except(Navneord other) => new(_words.Where(w => !other._words.Contains(w)));

    /// <summary>The first word of a text that is one of the names' words, as it stands there; null where there is none.</summary>
    public string? Foerste(string? text) =>
        text is null ? null : Words(text).FirstOrDefault(w => _words.Contains(w) || (w[^1] is 's' or 'S' && _words.Contains(w[..^1])));

    private static IEnumerable<string> Words(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text.Normalize() + ' ')
        {
            if (char.IsLetter(c))
                word.Append(c);
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
    }
}
