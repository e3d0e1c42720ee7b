using System.Text;

namespace Pitstop.Domain.Documents;

/// <summary>Makes running text of tokens again: links outermost, then fields, then changes, then runs of one shape.</summary>
internal static class InlineBuilder
{
    public static IReadOnlyList<Inline> Build(Vocabulary vocabulary, IReadOnlyList<(Change Change, int Token)> tokens) =>
        Around(tokens, t => vocabulary.Shape(t.Token).Link, (link, inside) => new Link(link!, inside), linked =>
            Around(linked, t => vocabulary.Shape(t.Token).Field, (field, inside) => field! with { Inlines = inside }, within =>
                Around(
                    within, t => t.Change, (change, inside) => new ChangedInline(change, inside), changed => Runs(vocabulary, changed))));

    // Stretches with the same thing around them; the default is nothing.
    private static List<Inline> Around<T>(
        IReadOnlyList<(Change Change, int Token)> tokens,
        Func<(Change Change, int Token), T> valueOf,
        Func<T, List<Inline>, Inline> wrap,
        Func<IReadOnlyList<(Change Change, int Token)>, List<Inline>> inner)
    {
        var inlines = new List<Inline>();
        foreach (var part in Parts(tokens, valueOf))
        {
            var inside = inner(part.Tokens);
            if (EqualityComparer<T>.Default.Equals(part.Value, default))
                inlines.AddRange(inside);
            else
                inlines.Add(wrap(part.Value, inside));
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
                inlines.Add(run with
                {
                    Text = part.Tokens.Aggregate(new StringBuilder(), (text, t) => text.Append(vocabulary.Text(t.Token))).ToString(),
                });
        }
        return inlines;
    }

    private static IEnumerable<(T Value, IReadOnlyList<(Change Change, int Token)> Tokens)> Parts<T>(
        IReadOnlyList<(Change Change, int Token)> tokens, Func<(Change Change, int Token), T> valueOf)
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
