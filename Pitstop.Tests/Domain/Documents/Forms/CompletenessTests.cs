using static Pitstop.Tests.Domain.Sager;

namespace Pitstop.Tests.Domain;

public sealed class CompletenessTests
{
    [Fact]
    public void Nothing_is_missing_in_a_complete_indstilling() => Assert.Empty(Check(CompleteWithFacts()));

    [Fact]
    public void Everything_missing_is_listed_in_the_order_of_the_form()
    {
        var paths = Check(Indstilling.Complete(Answers.Empty, Fakta(ForloebWithForsamtale()))).Select(m => m.Path).ToArray();

        Assert.Equal(
            [
                "Anledning", "Rusmidler", "AlkoholDage", "SocialeForhold", "Helbred", "ArbejdeUddannelse", "Bolig", "AndenHjaelp",
                "BoernUnder18", "Graviditet",
                "BorgerensOenske", "FagligVurdering", "Ydelse", "Frekvens", "Start", "VarighedMaaneder", "FritValgOplyst", "BorgersValg",
                "Samtykke",
            ],
            paths);
    }

    [Theory]
    [InlineData("Start", "31-02-2026", "31-02-2026 er ikke en dato, der findes")]
    [InlineData("Start", "snart", "kan ikke læses som en dato")]
    [InlineData("Start", "16-11-2029", "mere end et år fremme")]
    [InlineData("Start", "01-11-2026", "ikke begynde før henvendelsen")]
    [InlineData("FritValgOplyst", "10-11-2026", "ligger i fremtiden")]
    [InlineData("FritValgOplyst", "01-11-2026", "før henvendelsen")]
    [InlineData("Frekvens", "1.5", "»1.5« kan ikke læses som et tal. Skriv for eksempel 2 eller 1,5.")]
    [InlineData("AlkoholDage", "1.5", "Skriv for eksempel 2.")]
    [InlineData("Frekvens", "3", "fra 1 til 2")]
    [InlineData("Frekvens", "2,4", "fra 1 til 2")]
    [InlineData("VarighedMaaneder", "2,5", "ikke et helt tal")]
    [InlineData("VarighedMaaneder", "0", "fra 1 til 60")]
    [InlineData("AlkoholDage", "31", "fra 0 til 30")]
    [InlineData("AlkoholDage", "", "Spørg til alkohol")]
    [InlineData("Rusmidler[a1].DageAfSeneste30", "-1", "fra 0 til 30")]
    [InlineData("Rusmidler[a1].Stof", "Kaffe", "ikke en af mulighederne")]
    [InlineData("Rusmidler[a1].Debutalder", "200", "fra 0 til 120")]
    [InlineData("SocialeForhold", "For kort.", "mindst 30 tegn")]
    [InlineData("Bolig", "Bor godt hos sin mor i Ishøj by nu.", "Fjern det ene")]
    [InlineData("FagligVurdering", "For kort.", "mindst 200 tegn. Der står 9")]
    [InlineData("BorgerensOenske", "   ", "tomt")]
    [InlineData("BorgersValg", "Andet", "ikke en af mulighederne")]
    public void A_broken_rule_is_told_at_its_field(string path, string typed, string expected)
    {
        var missing =
            Assert.Single(Check(Indstilling.Complete(Complete().With(path, typed), Fakta(ForloebWithConsent()))), m => m.Path == path);

        Assert.Contains(expected, missing.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_than_a_year_needs_a_reason()
    {
        Assert.Equal("BegrundelseVarighed", Assert.Single(Check(Facts(Complete().With("VarighedMaaneder", "13")))).Path);
        Assert.Empty(Check(Facts(Complete().With("VarighedMaaneder", "13").With("BegrundelseVarighed", "Svær start."))));
        Assert.Empty(Check(Facts(Complete().With("VarighedMaaneder", "12"))));
    }

    [Fact]
    public void Children_or_pregnancy_ask_what_was_done()
    {
        Assert.Equal("BoernHandling", Assert.Single(Check(Facts(Complete().With("Graviditet", "true")))).Path);
        Assert.Empty(Check(Facts(Complete().With("BoernUnder18", "true").With("BoernHandling", "Familiecenteret er orienteret."))));
    }

    [Fact]
    public void Exactly_one_main_substance()
    {
        var two = Complete().WithRow("Rusmidler", "b2").With("Rusmidler[b2].Stof", "Kokain").With("Rusmidler[b2].DageAfSeneste30", "2");

        Assert.Empty(Check(Facts(two)));
        Assert.Contains(
            "2 hovedstoffer", Assert.Single(Check(Facts(two.With("Rusmidler[b2].Hovedstof", "true")))).Message, StringComparison.Ordinal);
        Assert.Contains(
            "ét hovedstof", Assert.Single(Check(Facts(two.With("Rusmidler[a1].Hovedstof", "")))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_in_a_row_names_the_row()
    {
        var rows = Complete().WithRow("Rusmidler", "b2").With("Rusmidler[b2].Stof", "Kokain");

        Assert.Equal("Dage af seneste 30, række 2", Assert.Single(Check(Facts(rows))).Label);
    }

    [Fact]
    public void Without_consent_that_holds_today_it_cannot_be_finished() =>
        Assert.Equal("Samtykke", Assert.Single(Check(Indstilling.Complete(Complete(), Fakta(ForloebWithForsamtale())))).Path);

    [Fact]
    public void A_finished_field_takes_twenty_thousand_characters_and_no_more()
    {
        Assert.Empty(Check(Facts(Complete().With("FagligVurdering", new string('a', 20_000)))));
        Assert.Contains(
            "højst have 20.000 tegn",
            Assert.Single(Check(Facts(Complete().With("FagligVurdering", new string('a', 20_001))))).Message,
            StringComparison.Ordinal);
    }

    private static Answers Facts(Answers answers) => Indstilling.Complete(answers, Fakta(ForloebWithConsent()));

    private static IReadOnlyList<FieldProblem> Check(Answers answers) => Completeness.Of(FormSchema.Of<Indstilling>(), answers, Today);
}
