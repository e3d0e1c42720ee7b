using System.Collections;

namespace Pitstop.Domain.Documents;

/// <summary>
/// The way from a form object to answers, the inverse of <see cref="FormReader"/>: written as a person would type them.
/// A null says nothing of its field, so that a form object with few fields set is a change of only those.
/// </summary>
public static class FormWriter
{
    /// <summary>The answers that a form object gives.</summary>
    public static Answers Write<T>(T form) where T : class, new() => Answers.Empty.With(form);

    /// <summary>The same answers with those of a form object on top. Rows are known by their keys; a new one stands last.</summary>
    public static Answers With<T>(this Answers answers, T form) where T : class, new() =>
        Put(answers, form, FormSchema.Of(form.GetType()).Fields, "");

    /// <summary>
    /// The answers with what the case gives: the fields marked [ReadOnly] as <paramref name="fill"/> leaves them, null takes the answer
    /// away. A field that is typed gets what is set only where it was never answered: what a person typed, also what cannot be read yet,
    /// stands.
    /// </summary>
    /// <param name="answers">The answers as typed.</param>
    /// <param name="fill">
    /// Sets the fields of the form, which holds what can be read of the answers. Rows of the case are set anew, each with its key; what is
    /// typed in them follows the key. Rows that are typed are neither added nor taken away.
    /// </param>
    public static Answers Complete<T>(Answers answers, Action<T> fill) where T : class, new()
    {
        var form = FormReader.Read<T>(answers);
        fill(form);
        return Complete(answers, form, FormSchema.Of<T>().Fields, "");
    }

    private static Answers Put(Answers answers, object form, IReadOnlyList<FormField> fields, string prefix)
    {
        foreach (var field in fields)
        {
            var (path, value) = (prefix + field.Name, field.Property.GetValue(form));
            if (field.Type != FieldType.Rows)
            {
                answers = value is null ? answers : answers.With(path, FieldText.Write(value));
                continue;
            }
            foreach (var (key, row) in RowsOf(value))
                answers = Put(
                    answers.RowKeys(path).Contains(key) ? answers : answers.WithRow(path, key), row, field.Columns, $"{path}[{key}].");
        }
        return answers;
    }

    private static Answers Complete(Answers answers, object form, IReadOnlyList<FormField> fields, string prefix)
    {
        foreach (var field in fields)
        {
            var (path, value) = (prefix + field.Name, field.Property.GetValue(form));
            if (field.Type != FieldType.Rows)
            {
                if (field.Auto || answers[path] is null)
                    answers = answers.With(path, value is null ? null : FieldText.Write(value));
                continue;
            }
            var rows = RowsOf(value).ToArray();
            if (field.Auto)
                answers = answers.WithRows(path, rows.Select(r => r.Key));
            foreach (var (key, row) in rows.Where(r => answers.RowKeys(path).Contains(r.Key)))
                answers = Complete(answers, row, field.Columns, $"{path}[{key}].");
        }
        return answers;
    }

    private static IEnumerable<(string Key, object Row)> RowsOf(object? rows) =>
        ((IEnumerable?)rows ?? Array.Empty<object>()).Cast<object>().Select((row, i) => ((row as FormRow)?.Key ?? $"r{i + 1}", row));
}
