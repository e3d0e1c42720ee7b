
namespace Pitstop.Tests.Domain;

public sealed class UnderretningTests
{
    [Fact]
    public void With_nothing_filled_in_it_is_finished_and_the_concern_waits_until_it_is_sent()
    {
        var sag = Dokumentsag.Voksen();
        var kind = DocumentKinds.Find("underretning")!;

        var document = Guid.NewGuid();
        Assert.Null(kind.TakeBack(new(Answers.Empty, Answers.Empty, sag.Forloeb, document, Dokumentsag.Today, "Nina Ny")));

        var concern = Assert.Single(sag.Forloeb.Bekymringer);
        Assert.Equal((Dokumentsag.Today, null, "Nina Ny"), (concern.Viden, concern.Sendt, concern.MedarbejderNavn));
        sag.Forloeb.RegistrerAfsendelse(
            "underretning", document, 1, Dokumentsag.Today, "Familiecenteret", Sager.Behandler, Dokumentsag.Today);
        Assert.Equal(Dokumentsag.Today, concern.Sendt);
        Assert.Equal((true, false, Godkendelseskrav.Aldrig), (kind.IsDuty, kind.NeedsConsent, kind.Approval));
    }

    [Theory]
    [InlineData("snart")]
    [InlineData("31-12-2026")]
    public void A_day_that_cannot_be_holds_nothing_back(string typed)
    {
        var sag = Dokumentsag.Ung();

        sag.Finish("underretning", 20, a => a.With("Kendskab", typed));

        Assert.Equal(
            (Dokumentsag.Start.AddDays(20), Dokumentsag.Start.AddDays(20)),
            (sag.Forloeb.Bekymringer[0].Viden, sag.Forloeb.Bekymringer[0].Sendt!.Value));
    }

    [Fact]
    public void It_answers_the_concern_that_waits_longest()
    {
        var sag = Dokumentsag.Ung();
        foreach (var day in new[] { 12, 10 })
            sag.Forloeb.RegistrerBekymring(Dokumentsag.Start.AddDays(day), null, Sager.Behandler, Dokumentsag.Today);
        Assert.Equal(Danish.Date(Dokumentsag.Start.AddDays(10)), sag.Begin("underretning", 20)["Kendskab"]);

        sag.Finish("underretning", 20);

        Assert.Equal(
            [(10, true), (12, false)],
            sag.Forloeb.Bekymringer
                .OrderBy(b => b.Viden)
                .Select(b => (b.Viden.DayNumber - Dokumentsag.Start.DayNumber, b.Sendt is not null)));
    }

    // A correction was counted as a report of its own: it marked a concern as reported that nobody had reported.
    [Fact]
    public void A_correction_answers_no_other_concern()
    {
        var sag = Dokumentsag.Ung();
        var first = sag.Finish("underretning", 20);
        sag.Forloeb.RegistrerBekymring(Dokumentsag.Start.AddDays(21), null, Sager.Behandler, Dokumentsag.Today);

        sag.Finish("underretning", 22, corrects: first);

        Assert.Equal([true, false], sag.Forloeb.Bekymringer.OrderBy(b => b.Viden).Select(b => b.Sendt is not null));
    }

    // A second recipient of the same report was counted as an answer to the next concern.
    [Fact]
    public void A_copy_to_somebody_else_answers_no_other_concern()
    {
        var sag = Dokumentsag.Ung();
        var sent = sag.Finish("underretning", 20);
        sag.Forloeb.RegistrerBekymring(Dokumentsag.Start.AddDays(21), null, Sager.Behandler, Dokumentsag.Today);

        sag.Forloeb.RegistrerAfsendelse(
            "underretning", sent.DokumentId, 1, Dokumentsag.Today, "Skolen", Sager.Behandler, Dokumentsag.Today);

        Assert.Null(Assert.Single(sag.Forloeb.Bekymringer, b => b.Viden == Dokumentsag.Start.AddDays(21)).Sendt);
    }

    // Two reports that were written before either was sent answered one concern between them, and the other child was forgotten.
    [Fact]
    public void Each_report_that_is_written_has_its_own_concern_until_it_is_sent_itself()
    {
        var sag = Dokumentsag.Ung();
        sag.Forloeb.RegistrerBekymring(Dokumentsag.Start.AddDays(10), null, Sager.Behandler, Dokumentsag.Today);
        var (first, second) = (Guid.NewGuid(), Guid.NewGuid());
        sag.Forloeb.TagBekymring(first, Dokumentsag.Start.AddDays(10), Dokumentsag.Today, "A");
        sag.Forloeb.TagBekymring(second, Dokumentsag.Start.AddDays(11), Dokumentsag.Today, "B");
        sag.Forloeb.TagBekymring(first, Dokumentsag.Start.AddDays(10), Dokumentsag.Today, "A");
        Assert.Equal([first, second], sag.Forloeb.Bekymringer.OrderBy(b => b.Viden).Select(b => b.DokumentId!.Value));

        sag.Forloeb.RegistrerAfsendelse(
            "underretning", second, 1, Dokumentsag.Today, "Familiecenteret", Sager.Behandler, Dokumentsag.Today);

        Assert.Equal([first], sag.Forloeb.Bekymringer.Where(b => b.Sendt is null).Select(b => b.DokumentId!.Value));
        Assert.Equal(
            ["UnderretningenErSkrevetHer"],
            Assert.Throws<RefusedException>(() => sag.Forloeb.MarkerUnderretningSendt(
                sag.Forloeb.Bekymringer.Single(b => b.Sendt is null).Id,
                Dokumentsag.Today,
                Dokumentsag.Today)).Obstacles.Select(o => o.Name));
    }

    [Theory]
    [InlineData(Rolle.Behandler, "Behandler")]
    [InlineData(Rolle.NyMedarbejder, "Behandler")]
    [InlineData(Rolle.FagligLeder, "Faglig leder")]
    public void It_begins_with_the_title_and_telephone_of_who_reports(Rolle rolle, string title)
    {
        var by = new Medarbejder("x", "Xenia Opdigtet", rolle) { Telefon = "00 00 20 09" };

        var begun = DocumentKinds.Find(
            "underretning")!.Begin(new Sagsstart(Dokumentsag.Ung().Forloeb, Dokumentsag.Today, _ => null), by, DateTime.UnixEpoch).Answers;

        Assert.Equal((title, "00 00 20 09"), (begun["Stilling"], begun["Telefon"]));
    }

    [Fact]
    public void What_is_missing_in_a_finished_one_is_not_stated()
    {
        var kind = DocumentKinds.Find("underretning")!;
        var template = DocumentTemplate.Compile(Baseline.Pages().Editions(kind.Template)[^1].Broedtekst, kind.Schema);
        string Printed(bool finished) => HtmlWriter.Write(template.Fill(Answers.Empty, finished));

        Assert.Contains("[mangler]", Printed(finished: false), StringComparison.Ordinal);
        Assert.DoesNotContain("[mangler]", Printed(finished: true), StringComparison.Ordinal);
        Assert.Contains("Ikke oplyst", Printed(finished: true), StringComparison.Ordinal);
    }

    [Fact]
    public void It_begins_with_the_young_borger_and_with_no_child_where_the_borger_is_an_adult()
    {
        var (young, adult) = (Dokumentsag.Ung().Begin("underretning", 20), Dokumentsag.Voksen().Begin("underretning", 20));

        Assert.Equal(
            ("Alma Opdigtsen", "16 år", "Borgeren selv", "Hanne Opdigtsen, mor, 00 00 11 60"),
            (young["BarnetsNavn"], young["BarnetsAlder"], young["Forhold"], young["Foraeldre"]));
        Assert.Equal((null, null), (adult["BarnetsNavn"], adult["Forhold"]));
    }

    [Fact]
    public void The_moment_it_was_ready_and_who_reports_are_printed()
    {
        var svar = Dokumentsag.Ung().Write("underretning", 20).Svar;

        Assert.Equal(("Bente Behandler", "10-05-2026 10:30"), (svar["Underretter"], svar["Klar"]));
    }
}
