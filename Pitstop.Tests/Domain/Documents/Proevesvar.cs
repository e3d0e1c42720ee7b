
namespace Pitstop.Tests.Documents;

/// <summary>Answers to every field of any form, the same each time: the input of the files in Fixtures.</summary>
internal static class Proevesvar
{
    private static readonly string[] LongAnswers =
    [
        "Et enkelt afsnit med æ, ø og å – og en tankestreg.",
        "Første linje\nanden linje med **fed skrift** i.\n\nAndet afsnit, 17. maj.",
        "Indledning:\n\n- første punkt\n- **andet** punkt med 5*5\n- tredje punkt\n\nSlutning\npå to linjer.",
        "- begynder med en liste\n- og ender med den",
        "**Fed begyndelse** og <b>ikke HTML</b> {{Navn}}.\n\n\nTredje afsnit & mere.",
    ];

    /// <summary>Answers with two rows wherever rows repeat; fields in <paramref name="without"/> stay unanswered.</summary>
    public static Answers Of(FormSchema schema, params string[] without) => Add(Answers.Empty, schema.Fields, "", without);

    /// <summary>
    /// Answers to a kind of document in which every section applies and nothing is carried over. One field is missing and one that few need
    /// is not stated.
    /// </summary>
    public static Answers Of(DocumentKind kind)
    {
        string[] without = [
            .. kind.Schema.Sections.SelectMany(s => new[] { s.Omission, s.Unchanged }).OfType<FormField>().Select(f => f.Path),
            "Telefon",
            "GodkendtAf",
        ];
        var answers = Of(kind.Schema, without);
        return kind.Schema.Find("ErVoksen") is null ? answers : answers.With("ErVoksen", "true");
    }

    private static Answers Add(Answers answers, IReadOnlyList<FormField> fields, string prefix, string[] without)
    {
        for (var i = 0; i < fields.Count; i++)
        {
            var field = fields[i];
            var path = prefix + field.Name;
            if (without.Contains(field.Path))
                continue;
            if (field.Type != FieldType.Rows)
            {
                answers = answers.With(path, Value(field, i));
                continue;
            }
            answers = answers.WithRows(path, ["a1", "b2"]);
            foreach (var key in answers.RowKeys(path))
                answers = Add(answers, field.Columns, $"{path}[{key}].", without);
        }
        return answers;
    }

    private static string Value(FormField field, int number) => field.Type switch
    {
        FieldType.LongText => LongAnswers[number % LongAnswers.Length],
        FieldType.Date => $"{number % 27 + 1:00}-11-2026",
        FieldType.Number => $"{number + 1}",
        FieldType.YesNo => "false",
        FieldType.Choice => field.Choices[number % field.Choices.Count].Value,
        _ => number % 4 == 0 ? $"{field.Label}, linje 1\nlinje 2" : $"Svar på {field.Label}",
    };
}
