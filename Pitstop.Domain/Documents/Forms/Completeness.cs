using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;

namespace Pitstop.Domain.Documents;

/// <summary>
/// The completeness check ("Mangler før færdiggørelse"): what stands between answers and a finished document.
/// Runs the DataAnnotations of the form and of its rows at any depth, and the rules across fields (<see cref="IValidatableObject"/>).
/// </summary>
public static class Completeness
{
    /// <summary>Everything that is missing, in the order of the form; empty where the document can be finished.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="answers">The answers with the case's own fields filled in.</param>
    /// <param name="today">The day that "not in the future" is measured by.</param>
    /// <param name="isOffered">Whether a field that chooses among pages (<see cref="CatalogueAttribute"/>) may hold a text; without it any
    /// may.</param>
    public static IReadOnlyList<FieldProblem> Of(
        FormSchema schema, Answers answers, DateOnly today, Func<FormField, string, bool>? isOffered = null)
    {
        var reading = FormReader.Read(schema, answers);
        var found = new List<(string Path, string Label, string Message)>();
        foreach (var node in reading.Nodes)
        {
            foreach (var field in node.Fields)
            {
                var path = node.Prefix + field.Name;
                var message = reading.Problems.GetValueOrDefault(path)
                    ?? FirstBroken(node.Instance, field, today)
                    ?? TooLong(answers[path])
                    ?? NotOffered(field, answers[path], isOffered);
                if (message is not null)
                    found.Add((path, field.Label + node.RowText, message));
            }
            if (node.Instance is not IValidatableObject rules)
                continue;
            foreach (var result in rules.Validate(FormDay.Context(node.Instance, today)).Where(r => r.ErrorMessage is not null))
            {
                var path = node.Prefix + StoredName(node, result.MemberNames.FirstOrDefault());
                if (found.All(f => f.Path != path))
                    found.Add((path, (schema.Find(path)?.Label ?? path) + node.RowText, result.ErrorMessage!));
            }
        }
        var order = Order(reading);
        var omitted = schema.Sections
            .Where(s => s.IsOmitted(answers))
            .SelectMany(s => s.Content)
            .Select(f => f.Path)
            .ToHashSet(StringComparer.Ordinal);
        found.RemoveAll(f => omitted.Contains(FieldPath.WithoutKeys(f.Path).Split('.')[0]));
        return [
            .. found.OrderBy(f => order.GetValueOrDefault(f.Path, int.MaxValue)).Select(f => new FieldProblem(f.Path, f.Label, f.Message)),
        ];
    }

    // Rules across fields name properties.
    private static string? StoredName(FormNode node, string? property) =>
        node.Fields.FirstOrDefault(f => f.Property.Name == property)?.Name ?? property;

    private static string? FirstBroken(object instance, FormField field, DateOnly today)
    {
        var value = field.Property.GetValue(instance);
        var rules = field.Property.GetCustomAttributes<ValidationAttribute>().OrderByDescending(r => r is RequiredAttribute);
        foreach (var rule in rules)
        {
            if (rule is RequiredAttribute && value is ICollection { Count: 0 })
                return rule.ErrorMessage ?? "Tilføj mindst én række.";
            var context = FormDay.Context(instance, today);
            context.MemberName = field.Property.Name;
            context.DisplayName = field.Label;
            if (rule.GetValidationResult(value, context) is { } broken)
                return rule.ErrorMessage ?? OwnWords(rule, field) ?? broken.ErrorMessage ?? "Ret feltet.";
        }
        return null;
    }

    private static string? OwnWords(ValidationAttribute rule, FormField field) => (rule, field.Type) switch
    {
        (RequiredAttribute, FieldType.Choice or FieldType.YesNo) => "Vælg et svar.",
        (RequiredAttribute, FieldType.Date) => "Skriv en dato.",
        (RequiredAttribute, FieldType.Number) => "Skriv et tal.",
        (RequiredAttribute, _) when field.Auto => "Mangler på forløbet. Ret det der, så hentes det hertil.",
        (RequiredAttribute, _) => "Feltet er tomt. Udfyld det.",
        (RangeAttribute range, _) =>
            string.Create(CultureInfo.InvariantCulture, $"Tallet skal være fra {range.Minimum} til {range.Maximum}."),
        (StringLengthAttribute length, _) => $"Teksten må højst være {length.MaximumLength} tegn.",
        _ => null,
    };

    private static string? NotOffered(FormField field, string? text, Func<FormField, string, bool>? isOffered) =>
        isOffered is not null && field.Catalogue is { IsFolder: true } && !string.IsNullOrWhiteSpace(text) && !isOffered(field, text.Trim())
            ? $"»{PrintableText.Shortened(text, 60)}« står ikke i kataloget. Vælg en anden."
            : null;

    private static string? TooLong(string? text) => text is not null && text.Length > FieldText.LongestFinished
        ? $"Teksten er på {Danish.Number(text.Length)} tegn. Kladden beholder den, men et færdigt dokument må højst have "
            + $"{Danish.Number(FieldText.LongestFinished)} tegn i ét felt. Forkort teksten."
        : null;

    private static Dictionary<string, int> Order(FormReading reading)
    {
        var order = new Dictionary<string, int>(StringComparer.Ordinal);
        void Walk(FormNode node)
        {
            foreach (var field in node.Fields)
            {
                var path = node.Prefix + field.Name;
                order[path] = order.Count;
                if (field.Type == FieldType.Rows)
                    foreach (var row in reading.Nodes.Where(n => IsRowOf(n.Prefix, path)))
                        Walk(row);
            }
        }
        Walk(reading.Nodes[0]);
        return order;
    }

    private static bool IsRowOf(string prefix, string rows) =>
        prefix.StartsWith(rows + "[", StringComparison.Ordinal) && prefix.IndexOf(']', rows.Length) == prefix.Length - 2;
}
