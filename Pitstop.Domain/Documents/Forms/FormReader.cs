using System.Collections;

namespace Pitstop.Domain.Documents;

/// <summary>The way from answers as typed to a form object with dates, numbers and choices.</summary>
public static class FormReader
{
    /// <summary>
    /// Reads answers by a schema. Text that cannot be read is told, never guessed; answers that the schema does not know are passed over.
    /// </summary>
    public static FormReading Read(FormSchema schema, Answers answers)
    {
        var nodes = new List<FormNode>();
        var problems = new Dictionary<string, string>(StringComparer.Ordinal);
        var form = Fill(schema.Form, schema.Fields, "", "", answers, nodes, problems);
        return new FormReading(form, nodes, problems);
    }

    /// <summary>The form object alone.</summary>
    public static T Read<T>(Answers answers) where T : class, new() => (T)Read(FormSchema.Of<T>(), answers).Form;

    // A row that the case gives is known by what stands first in it.
    private static string? NameOf(FormField rows, string prefix, Answers answers) =>
        rows is { Auto: true, Columns: [{ Auto: true, Type: FieldType.Text or FieldType.Choice } first, ..] }
            && answers[prefix + first.Name] is { Length: > 0 } text
                ? first.Choices.FirstOrDefault(c => c.Value == text)?.Text ?? text
                : null;

    private static object Fill(
        Type type,
        IReadOnlyList<FormField> fields,
        string prefix,
        string place,
        Answers answers,
        List<FormNode> nodes,
        Dictionary<string, string> problems)
    {
        var instance = Activator.CreateInstance(type)!;
        nodes.Add(new FormNode(instance, prefix, place, fields));
        foreach (var field in fields)
        {
            var path = prefix + field.Name;
            if (field.Type == FieldType.Rows)
            {
                var rows = (IList)Activator.CreateInstance(field.Property.PropertyType)!;
                var rowType = field.Property.PropertyType.GetGenericArguments()[0];
                foreach (var key in answers.RowKeys(path))
                {
                    var start = $"{path}[{key}].";
                    var name = NameOf(field, start, answers) ?? $"række {rows.Count + 1}";
                    var row = Fill(rowType, field.Columns, start, $"{place}, {name}", answers, nodes, problems);
                    if (row is FormRow keyed)
                        keyed.Key = key;
                    rows.Add(row);
                }
                field.Property.SetValue(instance, rows);
                continue;
            }
            var (value, problem) = FieldText.Read(field, answers[path]);
            if (problem is not null)
                problems[path] = problem;
            else if (value is not null)
                field.Property.SetValue(instance, value);
        }
        return instance;
    }
}
