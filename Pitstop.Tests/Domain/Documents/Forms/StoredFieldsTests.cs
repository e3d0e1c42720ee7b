using System.ComponentModel.DataAnnotations;

namespace Pitstop.Tests.Documents;

/// <summary>A form whose members have got other names in C# since answers were stored: everything goes on under the stored names.</summary>
public sealed class StoredFieldsTests
{
    private const string Template =
        "# Om {{Hvem}}\n\n{{Stof}}\n\n| Dato | Tal |\n|---|---|\n| {{#hver Linjer}}{{Linjer.Dag}} | {{Linjer.Antal}}{{/hver}} |";

    private static readonly Answers Old = Answers.Empty
        .With("Hvem", "Egen læge").With("Stof", "Sprit")
        .WithRows("Linjer", ["a1"]).With("Linjer[a1].Dag", "05-11-2026").With("Linjer[a1].Antal", "4");

    [Fact]
    public void A_renamed_field_reads_the_answer_that_was_stored_before() => Assert.Equal("Egen læge", FormReader.Read<Ny>(Old).Modtager);

    [Fact]
    public void A_renamed_row_and_its_renamed_column_read_the_answers_that_were_stored_before() =>
        Assert.Equal(4, Assert.Single(FormReader.Read<Ny>(Old).Raekker).Tal);

    [Fact]
    public void A_renamed_member_of_an_enum_reads_the_answer_that_was_stored_before() =>
        Assert.Equal(NytStof.Alkohol, FormReader.Read<Ny>(Old).Stof);

    [Fact]
    public void A_renamed_member_is_not_read_by_its_name_in_the_code() =>
        Assert.NotNull(FieldText.Read(FormSchema.Of<Ny>().Find("Stof")!, "Alkohol").Problem);

    [Fact]
    public void A_renamed_form_writes_the_answers_as_the_form_before_wrote_them() =>
        Assert.Equal(AnswersJson.Write(Old), AnswersJson.Write(FormWriter.Write(FormReader.Read<Ny>(Old))));

    [Fact]
    public void A_renamed_form_prints_the_same_by_the_same_template() => Assert.Equal(Printed<Gammel>(), Printed<Ny>());

    [Fact]
    public void The_path_of_a_renamed_property_is_its_stored_name() => Assert.Equal("Hvem", FormSchema.PathOf((Ny f) => f.Modtager));

    [Fact]
    public void A_rule_that_names_a_renamed_property_is_told_at_the_stored_path() =>
        Assert.Equal(
            [("Hvem", "Hvem"), ("Linjer[a1].Antal", "Antal, række 1")],
            Completeness.Of(FormSchema.Of<Ny>(), Old.With("Hvem", "").With("Linjer[a1].Antal", "0"), new(2026, 11, 5)).Select(
                m => (m.Path, m.Label)));

    [Fact]
    public void A_field_that_offers_the_texts_of_renamed_rows_finds_them_by_their_stored_names()
    {
        var schema = FormSchema.Of<Ny>();
        var offered = schema.OfferedBy(schema.Find("Valgt")!.Catalogue!)!.Value;
        Assert.Equal(("Linjer", "Dag"), (offered.Rows.Path, offered.Text.Name));
    }

    [Fact]
    public void Two_members_of_an_enum_with_one_stored_name_are_refused() => Assert.Throws<ArgumentException>(() => Samme.Et.StoredName());

    private static string Printed<T>() where T : class, new()
    {
        var schema = FormSchema.Of<T>();
        var template = DocumentTemplate.Compile(Template, schema);
        Assert.All(template.Problems, p => Assert.Equal(TemplateProblemKind.Unused, p.Kind));
        return PlainText.Of(template.Fill(Old).Blocks);
    }

    private enum GammeltStof
    {
        [Display(Name = "Alkohol")] Sprit,
    }

    private enum NytStof
    {
        [Display(Name = "Hash")] Hash,
        [Display(Name = "Alkohol"), StoredName("Sprit")] Alkohol,
    }

    private enum Samme
    {
        Et,
        [StoredName("Et")] To,
    }

    private sealed class Gammel
    {
        [Display(Name = "Hvem", GroupName = "Om")]
        public string? Hvem { get; set; }

        [Display(Name = "Stof")]
        public GammeltStof? Stof { get; set; }

        [Display(Name = "Linjer")]
        public List<GammelLinje> Linjer { get; set; } = [];
    }

    private sealed class GammelLinje : FormRow
    {
        [Display(Name = "Dag")]
        public DateOnly? Dag { get; set; }

        [Display(Name = "Antal")]
        public int? Antal { get; set; }
    }

    private sealed class Ny : IValidatableObject
    {
        [Display(Name = "Hvem", GroupName = "Om"), StoredName("Hvem")]
        public string? Modtager { get; set; }

        [Display(Name = "Stof")]
        public NytStof? Stof { get; set; }

        [Display(Name = "Linjer"), StoredName("Linjer")]
        public List<NyLinje> Raekker { get; set; } = [];

        [Display(Name = "Valgt"), Catalogue(nameof(Raekker) + "." + nameof(NyLinje.Dato))]
        public string? Valgt { get; set; }

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
            string.IsNullOrEmpty(Modtager) ? [new("Skriv, hvem det er.", [nameof(Modtager)])] : [];
    }

    private sealed class NyLinje : FormRow, IValidatableObject
    {
        [Display(Name = "Dag"), StoredName("Dag")]
        public DateOnly? Dato { get; set; }

        [Display(Name = "Antal"), StoredName("Antal")]
        public int? Tal { get; set; }

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
            Tal > 0 ? [] : [new("Skriv et tal over nul.", [nameof(Tal)])];
    }
}
