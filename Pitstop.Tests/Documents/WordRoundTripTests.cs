using Pitstop.Domain;
using Pitstop.Tests.Content;

namespace Pitstop.Tests.Documents;

public sealed class WordRoundTripTests
{
    private static readonly FormSchema Schema = FormSchema.Of<Indstilling>();
    private static readonly DocumentTemplate Template = DocumentTemplate.Compile(Baseline.Pages().Editions("dokumenter/indstilling")[^1].Broedtekst, Schema);

    [Fact]
    public void Every_typed_field_of_the_indstilling_edited_in_Word_comes_back_exactly()
    {
        var all = Proevesvar.Of(Schema);
        var ticked = new[] { "SocialeForholdIntet", "HelbredIntet", "ArbejdeUddannelseIntet", "BoligIntet", "AndenHjaelpIntet", "Rusmidler[a1].Hovedstof", "Rusmidler[b2].Hovedstof" }
            .Aggregate(all, (answers, path) => answers.With(path, "true"));
        var seen = EditEveryField(all).Concat(EditEveryField(ticked)).Select(FieldPath.WithoutKeys).ToHashSet();

        Assert.Equal(TypedFields(Schema.Fields).Order(), seen.Order());
    }

    private static string[] EditEveryField(Answers printed)
    {
        var word = WordWriter.Write(Template.Fill(printed), Proeve.Identity(draft: true));
        var edits = word.Bookmarks.Values.Distinct().Where(p => Schema.Find(p) is { Auto: false } && !p.StartsWith("Forsamtaler", StringComparison.Ordinal))
            .ToDictionary(p => p, p => Other(Schema.Find(p)!, printed[p]!));
        var file = edits.Aggregate(word.Bytes, (bytes, e) => bytes.Type(e.Key, Shown(Schema.Find(e.Key)!, e.Value)));

        var found = WordDifferences.Of(Schema, WordReader.Open(file).Answers(Schema, word.Bookmarks), printed, printed);

        Assert.Equal(edits.OrderBy(e => e.Key, StringComparer.Ordinal), found.Select(d => KeyValuePair.Create(d.Path, d.Options[1].Text!)).OrderBy(e => e.Key, StringComparer.Ordinal));
        return [.. edits.Keys];
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

    private static IEnumerable<string> TypedFields(IEnumerable<FormField> fields) =>
        fields.Where(f => !f.Auto).SelectMany(f => f.Type == FieldType.Rows ? TypedFields(f.Columns) : [f.Path]);
}
