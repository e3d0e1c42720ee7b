using System.Collections.Immutable;

namespace Pitstop.Domain.Documents;

/// <summary>Carries over the sections that are ticked as unchanged from the last finished document of the same kind.</summary>
public static class Overfoersel
{
    /// <summary>The answers with those of then in each section that is ticked. Without a document to carry over from the ticks are taken away.</summary>
    public static Answers Of(FormSchema schema, Answers answers, Answers? forrige)
    {
        foreach (var section in schema.Sections.Where(s => s.ErUaendret(answers)))
            answers = forrige is null ? answers.With(section.Uaendret!.Path, null) : section.Indhold.Where(f => !f.Auto).Aggregate(answers, (a, field) => Copied(a, forrige, field.Path));
        return answers;
    }

    /// <summary>The answers with a field, and all that stands in its rows, as it was.</summary>
    public static Answers Copied(Answers to, Answers from, string path)
    {
        var values = to.Values.Where(v => !FieldPath.IsOf(v.Key, path)).Concat(from.Values.Where(v => FieldPath.IsOf(v.Key, path)));
        var rows = to.Rows.Where(r => !FieldPath.IsOf(r.Key, path)).Concat(from.Rows.Where(r => FieldPath.IsOf(r.Key, path)));
        return Answers.From(values.ToImmutableSortedDictionary(StringComparer.Ordinal), rows.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }
}
