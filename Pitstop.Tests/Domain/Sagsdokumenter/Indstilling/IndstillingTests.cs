using static Pitstop.Tests.Domain.Sager;

namespace Pitstop.Tests.Domain;

public sealed class IndstillingTests
{
    [Fact]
    public void The_form_has_the_nineteen_sections()
    {
        var sections = FormSchema.Of<Indstilling>().Sections;

        Assert.Equal(19, sections.Count);
        Assert.Equal(("Borger", "Underskrift"), (sections[0].Title, sections[18].Title));
    }

    [Fact]
    public void Every_field_that_is_typed_has_a_help_text_or_a_plain_question() =>
        Assert.All(
            FormSchema.Of<Indstilling>().Fields.Where(f => f is { Auto: false, Type: FieldType.LongText or FieldType.Rows }),
            f => Assert.False(string.IsNullOrWhiteSpace(f.Help), f.Path));

    [Fact]
    public void A_new_draft_begins_with_what_the_case_knows()
    {
        var forloeb = ForloebWithConsent();
        forloeb.RegistrerAfdaekning(AfdaekningData.Empty with
        {
            Rusmidler = [new Rusmiddel(Stof.Hash, 15, 28, "2 gram", Indtagelsesform.Ryger, true)],
            AlkoholDage = 3,
            Bolig = new Omraade(null, true),
            SocialeForhold = new Omraade("Bor alene.", false),
            BoernUnder18 = false,
        });

        var answers = Indstilling.Prefill(new Sagsstart(forloeb, Today, _ => null));

        Assert.Equal("Vil gerne stoppe med hash.", answers["Anledning"]);
        Assert.Equal(
            ("Hash", "15", "28", "2 gram", "Ryger", "true"),
            (answers["Rusmidler[r1].Stof"],
             answers["Rusmidler[r1].Debutalder"],
             answers["Rusmidler[r1].DageAfSeneste30"],
             answers["Rusmidler[r1].Maengde"],
             answers["Rusmidler[r1].Indtagelsesform"],
             answers["Rusmidler[r1].Hovedstof"]));
        Assert.Equal(
            ("3", "true", "Bor alene.", "false", null),
            (answers["AlkoholDage"], answers["BoligIntet"], answers["SocialeForhold"], answers["BoernUnder18"], answers["Graviditet"]));
    }

    [Fact]
    public void The_case_fills_in_its_own_fields()
    {
        var answers = CompleteWithFacts();

        Assert.Equal("S-1042/1", answers["Sagsnr"]);
        Assert.Equal("Ishøj Kommune", answers["Betalingskommune"]);
        Assert.Equal(("02-11-2026", "Borger"), (answers["Henvendelsesdato"], answers["HenvendtAf"]));
        Assert.Equal(
            ("05-11-2026", "Borgeren og Bente Behandler. Desuden: Borgerens søster"),
            (answers["Forsamtaler[s1].Dato"], answers["Forsamtaler[s1].Deltagere"]));
        Assert.Equal("227,00 kr. pr. dag (taksten er ikke bekræftet)", answers["Takst"]);
        Assert.Equal("41.087,00 kr. for 181 dage", answers["SkoennetUdgift"]);
        Assert.StartsWith("Givet 05-11-2026 til Visitationen", answers["Samtykke"], StringComparison.Ordinal);
    }

    [Fact]
    public void An_enrolment_that_comes_after_the_draft_fills_in_what_was_never_typed()
    {
        var forloeb = ForloebWithConsent();
        forloeb.Indskriv(new IndskrivningData(new DateOnly(2026, 11, 6), true, true, FritValg.Pitstop), Behandler, Today);

        var filled = Indstilling.Complete(Answers.Empty, Fakta(forloeb));
        var typed = Indstilling.Complete(Answers.Empty.With("FritValgOplyst", "05-11-2026").With("BorgersValg", ""), Fakta(forloeb));

        Assert.Equal(("06-11-2026", "Pitstop"), (filled["FritValgOplyst"], filled["BorgersValg"]));
        Assert.Equal(("05-11-2026", ""), (typed["FritValgOplyst"], typed["BorgersValg"]));
        Assert.Null(Indstilling.Complete(Answers.Empty, Fakta(ForloebWithConsent()))["FritValgOplyst"]);
    }

    [Theory]
    [InlineData(2008, 11, 9, "ServicelovenParagraf101")]
    [InlineData(2008, 11, 10, "BarnetsLovParagraf33")]
    public void The_legal_basis_follows_the_age_on_the_day(int year, int month, int day, string expected) =>
        Assert.Equal(
            expected, Indstilling.Complete(Answers.Empty, Fakta(ForloebWithForsamtale(new DateOnly(year, month, day))))["Retsgrundlag"]);

    [Fact]
    public void A_protected_address_is_never_in_the_answers_or_the_document()
    {
        var answers = Indstilling.Complete(Complete(), Fakta(ForloebWithForsamtale(protectedAddress: true)));

        Assert.Equal("Adressen er beskyttet", answers["Adresse"]);
        Assert.DoesNotContain("Prøvevej", AnswersJson.Write(answers), StringComparison.Ordinal);
    }

    [Fact]
    public void An_absurd_start_gives_no_cost_and_no_fault() =>
        Assert.Null(Indstilling.Complete(Complete().With("Start", "31-12-9999"), Fakta(ForloebWithConsent()))["SkoennetUdgift"]);

    [Theory]
    [InlineData("Start", "")]
    [InlineData("VarighedMaaneder", "")]
    public void The_price_is_not_missing_before_what_it_rests_on_is_there(string field, string value)
    {
        var answers = Indstilling.Complete(Complete().With(field, value), Fakta(ForloebWithConsent()));

        Assert.Equal(
            [field],
            Completeness.Of(FormSchema.Of<Indstilling>(), answers, Today)
                .Select(m => m.Path)
                .Where(p => p is "Start" or "VarighedMaaneder" or "Takst" or "SkoennetUdgift"));
    }

    [Fact]
    public void A_start_without_a_price_is_missing_the_price()
    {
        var answers = Indstilling.Complete(Complete().With("Start", "31-12-2014"), Fakta(ForloebWithConsent()));

        Assert.Contains("Takst", Completeness.Of(FormSchema.Of<Indstilling>(), answers, Today).Select(m => m.Path));
    }

    [Fact]
    public void A_finished_indstilling_gives_its_afdaekning_back_to_the_case()
    {
        var forloeb = ForloebWithConsent();

        Assert.Null(TakeBack(Answers.Empty, CompleteWithFacts(), forloeb));

        Assert.Equal(Stof.Hash, Assert.Single(forloeb.Afdaekning!.Rusmidler).Stof);
        Assert.True(forloeb.Afdaekning.Bolig.IntetAtBemaerke);
        Assert.Equal(4, forloeb.Afdaekning.AlkoholDage);
    }

    [Fact]
    public void An_afdaekning_that_nobody_has_touched_since_the_draft_began_follows_the_draft()
    {
        var forloeb = ForloebWithAfdaekning();
        var start = Indstilling.Prefill(new Sagsstart(forloeb, Today, _ => null));

        Assert.Null(TakeBack(start, start.With("AlkoholDage", "7"), forloeb));

        Assert.Equal((7, "Bor hos sin søster."), (forloeb.Afdaekning!.AlkoholDage, forloeb.Afdaekning.Bolig.Tekst));
        Assert.Equal([Stof.Hash, Stof.Kokain], forloeb.Afdaekning.Rusmidler.Select(r => r.Stof));
    }

    [Fact]
    public void An_afdaekning_that_was_corrected_since_the_draft_began_is_kept_and_told_of()
    {
        var forloeb = ForloebWithAfdaekning();
        var start = Indstilling.Prefill(new Sagsstart(forloeb, Today, _ => null));
        forloeb.RegistrerAfdaekning(AfdaekningData.Empty with { Bolig = new Omraade("Er flyttet på herberg.", false) });
        var revision = forloeb.Revision;

        Assert.Contains(
            "ikke ændret af indstillingen", TakeBack(start, start.With("AlkoholDage", "7"), forloeb), StringComparison.Ordinal);

        Assert.Equal(("Er flyttet på herberg.", revision), (forloeb.Afdaekning!.Bolig.Tekst, forloeb.Revision));
    }

    [Fact]
    public void An_afdaekning_recorded_after_an_empty_draft_began_is_kept()
    {
        var forloeb = ForloebWithAfdaekning();

        Assert.NotNull(TakeBack(Answers.Empty, CompleteWithFacts(), forloeb));

        Assert.Equal("Bor hos sin søster.", forloeb.Afdaekning!.Bolig.Tekst);
    }

    private static Forloeb ForloebWithAfdaekning()
    {
        var forloeb = ForloebWithConsent();
        forloeb.RegistrerAfdaekning(AfdaekningData.Empty with
        {
            Rusmidler = [
                new Rusmiddel(Stof.Kokain, 20, 2, null, null, false),
                new Rusmiddel(Stof.Hash, 15, 28, "2 gram", Indtagelsesform.Ryger, true),
            ],
            AlkoholDage = 3,
            Bolig = new Omraade("Bor hos sin søster.", false),
        });
        return forloeb;
    }

    [Fact]
    public void The_file_is_named_without_person_data() =>
        Assert.Equal(
            "2026-11-22_Indstilling_S-1042_v1.docx", DocumentKinds.Find("indstilling")!.FileName(new DateOnly(2026, 11, 22), "S-1042", 1));

    private static string? TakeBack(Answers start, Answers finished, Forloeb forloeb) =>
        Indstilling.TakeBack(new Faerdiggoerelse(start, finished, forloeb, Guid.NewGuid(), Today, Behandler.Navn));
}
