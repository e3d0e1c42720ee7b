using System.Collections.Immutable;
using System.Linq.Expressions;

namespace Pitstop.Domain.Documents;

/// <summary>Carries answers over from the last finished document, as they were typed then.</summary>
public static class CarryOver
{
    /// <summary>
    /// The answers with those of then in each section that is ticked as unchanged. Without a document to carry over from the ticks are
    /// taken away.
    /// </summary>
    public static Answers Of(FormSchema schema, Answers answers, Answers? earlier)
    {
        foreach (var section in schema.Sections.Where(s => s.IsUnchanged(answers)))
            answers = earlier is null
                ? answers.With(section.Unchanged!.Path, null)
                : section.Content.Where(f => !f.Auto).Aggregate(answers, (a, field) => Copied(a, earlier, field.Path));
        return answers;
    }

    /// <summary>The answers with some fields as they were, text by text; one that had no answer then stays as it is now.</summary>
    /// <param name="answers">The answers now.</param>
    /// <param name="earlier">The answers of then, or null where there are none.</param>
    /// <param name="fields">The fields.</param>
    public static Answers Of<T>(Answers answers, Answers? earlier, params Expression<Func<T, object?>>[] fields) where T : class, new() =>
        earlier is null ? answers : fields.Select(FormSchema.PathOf)
            .Where(path => earlier[path] is not null || earlier.Rows.ContainsKey(path))
            .Aggregate(answers, (a, path) => Copied(a, earlier, path));

    /// <summary>The answers without those of some fields.</summary>
    public static Answers Without<T>(Answers answers, params Expression<Func<T, object?>>[] fields) where T : class, new() =>
        fields.Select(FormSchema.PathOf).Aggregate(answers, (a, path) => Copied(a, Answers.Empty, path));

    // A field, and all that stands in its rows, as it was.
    private static Answers Copied(Answers to, Answers from, string path)
    {
        var values = to.Values.Where(v => !FieldPath.IsOf(v.Key, path)).Concat(from.Values.Where(v => FieldPath.IsOf(v.Key, path)));
        var rows = to.Rows.Where(r => !FieldPath.IsOf(r.Key, path)).Concat(from.Rows.Where(r => FieldPath.IsOf(r.Key, path)));
        return Answers.From(
            values.ToImmutableSortedDictionary(StringComparer.Ordinal), rows.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }
}
