using Pitstop.Domain;
using Pitstop.Tests.Content;
using Pitstop.Web.Data.Demo;

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
        var all = Proevesvar.Of(kind.Schema);
        var applies = kind.Schema.Sections.Select(s => s.Udeladelse).OfType<FormField>().Aggregate(all, (answers, field) => answers.With(field.Path, ""));

        Answers[] printed = [all, applies, Ticked(applies, kind.Schema.Fields, ""), .. DemoAnswers(kind)];

        var seen = printed.SelectMany(answers => EditEveryField(kind, answers)).Select(FieldPath.WithoutKeys).ToHashSet();
        Assert.Equal(TypedFields(kind.Schema.Fields).Order(), seen.Order());
    }

    private static string[] EditEveryField(DocumentKind kind, Answers printed)
    {
        var schema = kind.Schema;
        var word = WordWriter.Write(DocumentTemplate.Compile(Baseline.Pages().Editions(kind.Template)[^1].Broedtekst, schema).Fill(printed), Proeve.Identity(draft: true));
        var edits = word.Bookmarks.Values.Distinct().Where(p => IsTyped(schema, p)).ToDictionary(p => p, p => Other(schema.Find(p)!, printed[p] ?? ""));
        var file = edits.Aggregate(word.Bytes, (bytes, e) => bytes.Type(e.Key, Shown(schema.Find(e.Key)!, e.Value)));

        var found = WordDifferences.Of(schema, WordReader.Open(file).Answers(schema, word.Bookmarks), printed, printed);

        Assert.Equal(edits.OrderBy(e => e.Key, StringComparer.Ordinal), found.Select(d => KeyValuePair.Create(d.Path, d.Options[1].Text!)).OrderBy(e => e.Key, StringComparer.Ordinal));
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
            var path = prefix + field.Property.Name;
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
