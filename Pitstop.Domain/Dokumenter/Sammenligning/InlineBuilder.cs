using System.Text;

namespace Pitstop.Domain;

/// <summary>Makes running text of tokens again: links outermost, then fields, then changes, then runs of one shape.</summary>
internal static class InlineBuilder
{
    public static IReadOnlyList<Inline> Build(Vocabulary vocabulary, IReadOnlyList<(Change Change, int Token)> tokens)
    {
        var inlines = new List<Inline>();
        foreach (var part in Parts(tokens, t => vocabulary.Shape(t.Token).Link))
        {
            var inside = Fields(vocabulary, part.Tokens);
            if (part.Value is null)
                inlines.AddRange(inside);
            else
                inlines.Add(new Link(part.Value, inside));
        }
        return inlines;
    }

    private static List<Inline> Fields(Vocabulary vocabulary, IReadOnlyList<(Change Change, int Token)> tokens)
    {
        var inlines = new List<Inline>();
        foreach (var part in Parts(tokens, t => vocabulary.Shape(t.Token).Field))
        {
            var inside = Changes(vocabulary, part.Tokens);
            if (part.Value is null)
                inlines.AddRange(inside);
            else
                inlines.Add(part.Value with { Inlines = inside });
        }
        return inlines;
    }

    private static List<Inline> Changes(Vocabulary vocabulary, IReadOnlyList<(Change Change, int Token)> tokens)
    {
        var inlines = new List<Inline>();
        foreach (var part in Parts(tokens, t => t.Change))
        {
            var inside = Runs(vocabulary, part.Tokens);
            if (part.Value == Change.Kept)
                inlines.AddRange(inside);
            else
                inlines.Add(new ChangedInline(part.Value, inside));
        }
        return inlines;
    }

    private static List<Inline> Runs(Vocabulary vocabulary, IReadOnlyList<(Change Change, int Token)> tokens)
    {
        var inlines = new List<Inline>();
        foreach (var part in Parts(tokens, t => (vocabulary.Sign(t.Token), vocabulary.Shape(t.Token).Run)))
        {
            var (sign, run) = part.Value;
            if (sign is not null)
                inlines.AddRange(Enumerable.Repeat(sign, part.Tokens.Count));
            else
                inlines.Add(run with { Text = part.Tokens.Aggregate(new StringBuilder(), (text, t) => text.Append(vocabulary.Text(t.Token))).ToString() });
        }
        return inlines;
    }

    private static IEnumerable<(T Value, IReadOnlyList<(Change Change, int Token)> Tokens)> Parts<T>(IReadOnlyList<(Change Change, int Token)> tokens, Func<(Change Change, int Token), T> valueOf)
    {
        for (int i = 0, end; i < tokens.Count; i = end)
        {
            var value = valueOf(tokens[i]);
            end = i + 1;
            while (end < tokens.Count && EqualityComparer<T>.Default.Equals(value, valueOf(tokens[end])))
                end++;
            yield return (value, tokens.Skip(i).Take(end - i).ToArray());
        }
    }
}
