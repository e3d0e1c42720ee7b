using Pitstop.Domain;

namespace Pitstop.Tests.Domain;

public sealed class UnderretningTests
{
    [Fact]
    public void With_nothing_filled_in_it_is_finished_and_counts_as_sent_today()
    {
        var sag = Dokumentsag.Voksen();
        var kind = DocumentKinds.Find("underretning")!;

        Assert.Null(kind.TakeBack(new(Answers.Empty, Answers.Empty, sag.Forloeb, Guid.NewGuid(), Dokumentsag.Today, "Nina Ny")));

        var concern = Assert.Single(sag.Forloeb.Bekymringer);
        Assert.Equal((Dokumentsag.Today, Dokumentsag.Today, "Nina Ny"), (concern.Viden, concern.Sendt!.Value, concern.MedarbejderNavn));
        Assert.Equal((true, false, Godkendelseskrav.Aldrig), (kind.SendsAtOnce, kind.NeedsConsent, kind.Approval));
    }

    [Theory]
    [InlineData("snart")]
    [InlineData("31-12-2026")]
    public void A_day_that_cannot_be_holds_nothing_back(string typed)
    {
        var sag = Dokumentsag.Ung();

        sag.Finish("underretning", 20, a => a.With("Kendskab", typed));

        Assert.Equal((Dokumentsag.Start.AddDays(20), Dokumentsag.Start.AddDays(20)), (sag.Forloeb.Bekymringer[0].Viden, sag.Forloeb.Bekymringer[0].Sendt!.Value));
    }

    [Fact]
    public void It_answers_the_concern_that_waits_longest()
    {
        var sag = Dokumentsag.Ung();
        foreach (var day in new[] { 12, 10 })
            sag.Forloeb.RecordBekymring(Dokumentsag.Start.AddDays(day), null, Sager.Behandler, Dokumentsag.Today);
        Assert.Equal(Danish.Date(Dokumentsag.Start.AddDays(10)), sag.Begin("underretning", 20)["Kendskab"]);

        sag.Finish("underretning", 20);

        Assert.Equal([(10, true), (12, false)], sag.Forloeb.Bekymringer.OrderBy(b => b.Viden).Select(b => (b.Viden.DayNumber - Dokumentsag.Start.DayNumber, b.Sendt is not null)));
    }

    // A correction was counted as a report of its own: it marked a concern as reported that nobody had reported.
    [Fact]
    public void A_correction_answers_no_other_concern()
    {
        var sag = Dokumentsag.Ung();
        var first = sag.Finish("underretning", 20);
        sag.Forloeb.RecordBekymring(Dokumentsag.Start.AddDays(21), null, Sager.Behandler, Dokumentsag.Today);

        sag.Finish("underretning", 22, corrects: first);

        Assert.Equal([true, false], sag.Forloeb.Bekymringer.OrderBy(b => b.Viden).Select(b => b.Sendt is not null));
    }

    [Fact]
    public void It_begins_with_the_young_borger_and_with_no_child_where_the_borger_is_an_adult()
    {
        var (young, adult) = (Dokumentsag.Ung().Begin("underretning", 20), Dokumentsag.Voksen().Begin("underretning", 20));

        Assert.Equal(("Alma Opdigtsen", "16 år", "Borgeren selv", "Hanne Opdigtsen, mor, 00 00 11 60"), (young["BarnetsNavn"], young["BarnetsAlder"], young["Forhold"], young["Foraeldre"]));
        Assert.Equal((null, null), (adult["BarnetsNavn"], adult["Forhold"]));
    }

    [Fact]
    public void The_moment_it_was_sent_and_who_reports_are_printed()
    {
        var svar = Dokumentsag.Ung().Write("underretning", 20).Svar;

        Assert.Equal(("Bente Behandler", "10-05-2026 10:30"), (svar["Underretter"], svar["Sendt"]));
    }
}
