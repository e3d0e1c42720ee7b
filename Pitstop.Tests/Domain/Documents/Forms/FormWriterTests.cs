using System.Text.Json;
using Pitstop.Tests.Documents;

namespace Pitstop.Tests.Domain;

public sealed class FormWriterTests
{
    public static TheoryData<string> Slugs => [.. DocumentKinds.All.Select(k => k.Slug)];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_form_with_every_field_filled_in_is_read_back_as_it_was(string slug)
    {
        var schema = DocumentKinds.Find(slug)!.Schema;
        var form = FormReader.Read(schema, Proevesvar.Of(schema)).Form;

        Assert.Equal(JsonOf(form), JsonOf(FormReader.Read(schema, FormWriter.Write(form)).Form));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Answers_that_can_all_be_read_are_written_with_the_same_paths_texts_and_row_keys(string slug)
    {
        var schema = DocumentKinds.Find(slug)!.Schema;
        var answers = Proevesvar.Of(schema);

        Assert.Equal(AnswersJson.Write(answers), AnswersJson.Write(FormWriter.Write(FormReader.Read(schema, answers).Form)));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_form_object_changes_only_the_field_that_is_set_in_it(string slug)
    {
        var schema = DocumentKinds.Find(slug)!.Schema;
        var full = FormReader.Read(schema, Proevesvar.Of(schema)).Form;
        var unreadable = schema.Fields.Where(f => f.Type != FieldType.Rows).Aggregate(Proevesvar.Of(schema), (a, f) => a.With(f.Path, "?"));

        foreach (var field in schema.Fields.Where(f => f.Type != FieldType.Rows))
        {
            var change = Activator.CreateInstance(schema.Form)!;
            field.Property.SetValue(change, field.Property.GetValue(full));

            var delta = AnswersDelta.Between(unreadable, unreadable.With(change));

            Assert.Equal([field.Path], delta.Texts.Select(t => t.Path));
            Assert.Empty(delta.Rows);
        }
    }

    [Fact]
    public void A_decimal_keeps_its_digits() =>
        Assert.Equal("1,50", FormWriter.Write(new Behandlingsplan { Frekvens = 1.50m })["Frekvens"]);

    [Fact]
    public void A_row_without_a_key_is_known_by_its_place() =>
        Assert.Equal(["r1", "r2"], FormWriter.Write(new Indstilling { Rusmidler = [new(), new()] }).RowKeys("Rusmidler").AsEnumerable());

    [Fact]
    public void A_row_is_changed_by_its_key()
    {
        var before =
            Answers.Empty.WithRows("Parter", ["a1", "b2"]).With("Parter[a1].Hvem", "Egen læge").With("Parter[b2].Hvem", "Jobcenter");

        var after = before.With(new Behandlingsplan { Parter = [new() { Key = "b2", Opgave = "Aktivering" }] });

        Assert.Equal(["a1", "b2"], after.RowKeys("Parter").AsEnumerable());
        Assert.Equal(
            ("Egen læge", "Jobcenter", "Aktivering"), (after["Parter[a1].Hvem"], after["Parter[b2].Hvem"], after["Parter[b2].Opgave"]));
    }

    [Theory]
    [InlineData("i går", "i går")]
    [InlineData("", "")]
    [InlineData("5/11/2026", "5/11/2026")]
    [InlineData(null, "01-12-2026")]
    public void What_was_typed_stands_and_only_what_was_never_answered_is_filled_in(string? typed, string expected)
    {
        var filled =
            FormWriter.Complete<Indstilling>(Answers.Empty.With("FritValgOplyst", typed), form => form.FritValgOplyst = new(2026, 12, 1));

        Assert.Equal(expected, filled["FritValgOplyst"]);
    }

    [Theory]
    [InlineData("Prøvevej 1")]
    [InlineData(null)]
    public void A_field_of_the_case_is_as_the_case_says(string? address) =>
        Assert.Equal(
            address,
            FormWriter.Complete<Indstilling>(Answers.Empty.With("Adresse", "Skrevet udefra"), form => form.Adresse = address)["Adresse"]);

    [Fact]
    public void What_is_typed_in_rows_of_the_case_follows_the_key()
    {
        var typed = Answers.Empty.WithRows("Maal", ["m1", "m2"]).With("Maal[m1].Tal", "syv").With("Maal[m2].Tal", "4");

        var filled = FormWriter.Complete<StatusTreMaaneder>(
            typed, form => form.Maal = [new() { Key = "m3", Titel = "Ny" }, new() { Key = "m1", Titel = "Sove" }]);

        Assert.Equal(["m3", "m1"], filled.RowKeys("Maal").AsEnumerable());
        Assert.Equal(
            ("Ny", "Sove", "syv", null),
            (filled["Maal[m3].Titel"], filled["Maal[m1].Titel"], filled["Maal[m1].Tal"], filled["Maal[m2].Tal"]));
    }

    [Fact]
    public void Rows_that_are_typed_stay_as_they_are()
    {
        var typed = Answers.Empty.WithRows("Parter", ["a1"]).With("Parter[a1].Hvem", "Egen læge");

        var filled = FormWriter.Complete<Behandlingsplan>(typed, form => form.Parter = [new() { Key = "b2", Samtykke = "Intet" }]);

        Assert.Equal(AnswersJson.Write(typed), AnswersJson.Write(filled));
    }

    [Fact]
    public void A_path_is_found_by_the_property_that_the_field_is_read_from() =>
        Assert.Equal("OpfoelgningSamtykke", FormSchema.PathOf<Behandlingsplan>(p => p.OpfoelgningSamtykke));

    [Fact]
    public void An_expression_that_is_no_field_of_the_form_has_no_path() =>
        Assert.Throws<ArgumentException>(() => FormSchema.PathOf<Behandlingsplan>(p => p.Maal.Count));

    private static string JsonOf(object form) => JsonSerializer.Serialize(form, form.GetType());
}
