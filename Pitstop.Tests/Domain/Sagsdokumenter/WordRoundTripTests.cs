using Pitstop.Web.Demo;

namespace Pitstop.Tests.Documents;

public sealed class WordRoundTripTests
{
    private static readonly DateOnly Day = new(2026, 11, 2);

    public static TheoryData<string> Kinds => [.. DocumentKinds.All.Select(k => k.Slug)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_typed_field_edited_in_Word_comes_back_as_one_difference(string slug)
    {
        var kind = DocumentKinds.Find(slug)!;

        var seen = Printed(kind).SelectMany(answers => EditEveryField(kind, answers)).Select(FieldPath.WithoutKeys).ToHashSet();
        Assert.Equal(TypedFields(kind.Schema.Fields).Order(), seen.Order());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_untouched_file_says_nothing_new_outside_its_fields_and_has_all_its_rows(string slug)
    {
        var kind = DocumentKinds.Find(slug)!;
        foreach (var printed in Printed(kind).Append(Answers.Empty))
        {
            var word = Word(kind, printed);
            var before = WordReader.Open(word.Bytes).Outside(kind.Schema, word.Bookmarks);

            Assert.Empty(before.Rows);
            Assert.NotEmpty(before.Lines);
            Assert.DoesNotContain(before.Lines, l => l.Contains("Svar på ", StringComparison.Ordinal));
            Assert.All(
                new[] { word.Bytes.WithoutTags(), word.Bytes.WithoutBookmarks() }, file => AssertQuiet(kind, word, printed, before, file));
        }
    }

    private static void AssertQuiet(DocumentKind kind, WordDocument word, Answers printed, WordOutside before, byte[] file)
    {
        var reader = WordReader.Open(file);
        var now = reader.Outside(kind.Schema, word.Bookmarks);

        Assert.Empty(OutsideDifferences.Of(before, now, before));
        Assert.Empty(now.Rows);
        Assert.Equal(WordNotes.None, reader.Notes);
        Assert.Empty(WordRows.Gone(kind.Schema, reader.Answers(kind.Schema, word.Bookmarks), word.Bookmarks, printed));
    }

    private static Answers[] Printed(DocumentKind kind)
    {
        var all = Proevesvar.Of(kind.Schema);
        var applies = kind.Schema.Sections
            .Select(s => s.Omission)
            .OfType<FormField>()
            .Aggregate(all, (answers, field) => answers.With(field.Path, ""));
        return [all, applies, Ticked(applies, kind.Schema.Fields, ""), .. DemoAnswers(kind)];
    }

    private static WordDocument Word(DocumentKind kind, Answers printed) =>
        WordWriter.Write(
            DocumentTemplate.Compile(Baseline.Pages().Editions(kind.Template)[^1].Broedtekst, kind.Schema).Fill(printed),
            Proeve.Identity(draft: true));

    private static string[] EditEveryField(DocumentKind kind, Answers printed)
    {
        var schema = kind.Schema;
        var word = Word(kind, printed);
        var edits = word.Bookmarks.Values
            .Distinct()
            .Where(p => IsTyped(schema, p))
            .ToDictionary(p => p, p => Other(schema.Find(p)!, printed[p] ?? ""));
        var file = edits.Aggregate(word.Bytes, (bytes, e) => bytes.Type(e.Key, Shown(schema.Find(e.Key)!, e.Value)));

        var found = WordDifferences.Of(schema, WordReader.Open(file).Answers(schema, word.Bookmarks), printed, printed);

        Assert.Equal(
            edits.OrderBy(e => e.Key, StringComparer.Ordinal),
            found.Select(d => KeyValuePair.Create(d.Path, d.Options[1].Text!)).OrderBy(e => e.Key, StringComparer.Ordinal));
        AssertQuiet(kind, word, printed, WordReader.Open(word.Bytes).Outside(schema, word.Bookmarks), file);
        return [.. edits.Keys];
    }

    private static IEnumerable<Answers> DemoAnswers(DocumentKind kind)
    {
        var begun = kind.Schema.Find("Maal") is { Auto: true } ? Answers.Empty.WithRows("Maal", ["m1", "m2"]) : Answers.Empty;
        return kind.Slug switch
        {
            "indstilling" => [DemoSvar.Indstilling(begun, Day)],
            "udredning" => [DemoSvar.Udredning(begun, Day), DemoSvar.UngUdredning(begun, Day)],
            "behandlingsplan" => [DemoSvar.Plan(begun, Day), DemoSvar.Plan(begun, Day, ung: true, anden: true)],
            "status" => [DemoSvar.Status(begun, 1), DemoSvar.Status(begun, 2)],
            "udskrivningsstatus" => [DemoSvar.Udskrivningsstatus(begun)],
            "samtykkeerklaering" => [DemoSvar.Samtykke(begun, Day, ung: true)],
            "underretning" => [DemoSvar.Underretning(begun, Day)],
            _ => [],
        };
    }

    private static Answers Ticked(Answers answers, IReadOnlyList<FormField> fields, string prefix)
    {
        foreach (var field in fields)
        {
            var path = prefix + field.Name;
            if (field.Type == FieldType.YesNo)
                answers = answers.With(path, "true");
            foreach (var key in answers.RowKeys(path))
                answers = Ticked(answers, field.Columns, $"{path}[{key}].");
        }
        return answers;
    }

    private static string Other(FormField field, string now) => field.Type switch
    {
        FieldType.LongText => $"Nyt om {field.Label}\npå to linjer.\n\n- et **fedt** punkt\n- et punkt til\n\nSlut, 17. maj & <b>.",
        FieldType.Date => "28-02-2027",
        FieldType.Number => "29",
        FieldType.YesNo or FieldType.Choice => field.Choices.First(c => c.Value != now).Value,
        _ => $"Nyt i {field.Label}",
    };

    private static string Shown(FormField field, string value) => field.Choices.FirstOrDefault(c => c.Value == value)?.Text ?? value;

    private static bool IsTyped(FormSchema schema, string path) =>
        schema.Find(path) is { Auto: false, Type: not FieldType.Rows } && FieldPath.RowsOf(path).All(r => schema.Find(r.RowsPath)!.IsTyped);

    private static IEnumerable<string> TypedFields(IEnumerable<FormField> fields) =>
        fields.Where(f => f.IsTyped).SelectMany(f => f.Type == FieldType.Rows ? TypedFields(f.Columns) : [f.Path]);
}
