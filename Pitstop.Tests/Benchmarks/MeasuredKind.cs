using System.Globalization;

namespace Pitstop.Benchmarks;

/// <summary>
/// The kinds of document that ship, every field answered: long answers with about 280 characters of Danish, no two alike.
/// </summary>
internal static class MeasuredKind
{
    /// <summary>The template that ships.</summary>
    public static DocumentTemplate Template(DocumentKind kind)
    {
        var lines = File.ReadAllText(Path.Combine("content", kind.Template + ".md")).ReplaceLineEndings("\n");
        var template = DocumentTemplate.Compile(lines[(lines.IndexOf("\n---\n", StringComparison.Ordinal) + 5)..], kind.Schema);
        return template.Problems.Count == 0 ? template : throw new InvalidOperationException(template.Problems[0].Message);
    }

    /// <summary>Answers in which every section applies; <paramref name="rows"/> gives the number of rows of a repeated field.</summary>
    public static Answers Answers(DocumentKind kind, int seed, Func<string, int> rows)
    {
        var without = kind.Schema.Sections
            .SelectMany(s => new[] { s.Omission, s.Unchanged })
            .OfType<FormField>()
            .Select(f => f.Path)
            .ToHashSet(StringComparer.Ordinal);
        return Add(
            Domain.Documents.Answers.Empty, [.. kind.Schema.Fields.Where(f => !without.Contains(f.Path))], "", new Random(seed), rows);
    }

    private static Answers Add(Answers answers, IReadOnlyList<FormField> fields, string prefix, Random random, Func<string, int> rows)
    {
        foreach (var field in fields)
        {
            var path = prefix + field.Name;
            if (field.Type != FieldType.Rows)
            {
                answers = answers.With(path, Value(field, random));
                continue;
            }
            answers = answers.WithRows(path, Enumerable.Range(1, rows(field.Path)).Select(i => $"r{i}"));
            foreach (var key in answers.RowKeys(path))
                answers = Add(answers, field.Columns, $"{path}[{key}].", random, rows);
        }
        return answers;
    }

    private static string Value(FormField field, Random random) => field.Type switch
    {
        FieldType.LongText => MeasuredDocument.Text(random),
        FieldType.Date => Danish.Date(new DateOnly(2026, 1, 1).AddDays(random.Next(300))),
        FieldType.Number => random.Next(10).ToString(CultureInfo.InvariantCulture),
        FieldType.YesNo => "true",
        FieldType.Choice => field.Choices[random.Next(field.Choices.Count)].Value,
        _ => MeasuredDocument.Text(random)[..40],
    };
}
