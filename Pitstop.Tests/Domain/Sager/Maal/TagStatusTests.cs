using static Pitstop.Tests.Domain.Maalsager;
using static Pitstop.Tests.Domain.Sager;

namespace Pitstop.Tests.Domain;

public sealed class TagStatusTests
{
    private static readonly Guid First = Guid.NewGuid(), Second = Guid.NewGuid();

    [Fact]
    public void A_status_scales_and_judges_and_a_corrected_one_says_it_once()
    {
        var forloeb = ForloebWithMaal("a");

        Tag(forloeb, First, Today, 5);
        Tag(forloeb, First, Today.AddDays(2), 6, Maalvurdering.Opnaaet);

        Assert.Equal([3, 6], forloeb.Find("a").Historik.Select(s => s.Vaerdi!.Value));
        var verdict = Assert.Single(forloeb.Find("a").Bedoemmelser);
        Assert.Equal(
            (Maalvurdering.Opnaaet, Bedoemmelsessted.Status, "Fordi.", First, "Bente Behandler"),
            (verdict.Vurdering, verdict.Sted, verdict.Forklaring, verdict.DokumentId!.Value, verdict.Af));
    }

    [Fact]
    public void Another_status_adds_its_number_and_its_verdict_and_leaves_the_weekly_review_alone()
    {
        var forloeb = ForloebWithMaal("a");
        forloeb.BedoemMaal(forloeb.Find("a").Id, Maalvurdering.IkkeOpnaaet, Leder, Today);

        Tag(forloeb, First, Today, 5);
        Tag(forloeb, Second, Today.AddDays(1), 7);

        Assert.Equal([3, 5, 7], forloeb.Find("a").Historik.Select(s => s.Vaerdi!.Value));
        Assert.Equal(
            [Bedoemmelsessted.Borgergennemgang, Bedoemmelsessted.Status, Bedoemmelsessted.Status],
            forloeb.Find("a").Bedoemmelser.Select(b => b.Sted).Order());
    }

    [Fact]
    public void A_goal_that_a_status_closed_is_reopened_by_its_correction()
    {
        var forloeb = ForloebWithMaal("a");
        Tag(forloeb, First, Today, 9, close: true);
        Assert.Equal(Today, forloeb.Find("a").AfsluttetDato);

        Tag(forloeb, First, Today.AddDays(2), 8);

        Assert.True(forloeb.Find("a").ErAktivt);
        Assert.Equal([3, 8], forloeb.Find("a").Historik.Select(s => s.Vaerdi!.Value));
    }

    // A correction of an earlier status opened the goal again that a later one had closed.
    [Fact]
    public void A_goal_that_another_document_closed_stays_closed_when_an_earlier_status_is_corrected()
    {
        var forloeb = ForloebWithMaal("a");
        Tag(forloeb, First, Today, 5);
        Tag(forloeb, Second, Today.AddDays(7), 10, close: true);

        Tag(forloeb, First, Today.AddDays(9), 6);

        Assert.Equal(Today.AddDays(7), forloeb.Find("a").AfsluttetDato);
        Assert.Equal([3, 6, 10], forloeb.Find("a").Historik.Select(s => s.Vaerdi!.Value));
    }

    [Fact]
    public void A_corrected_discharge_status_leaves_the_day_on_which_a_status_had_closed_a_goal()
    {
        var forloeb = ForloebWithMaal("a", "b");
        Tag(forloeb, First, Today, 10, close: true);
        foreach (var (noegle, day) in new[] { ("a", 10), ("b", 10), ("a", 12), ("b", 12) })
            forloeb.TagStatus(
                noegle,
                null,
                Maalvurdering.Opnaaet,
                "Slut.",
                Bedoemmelsessted.Udskrivning,
                afslut: true,
                new(Second, Today.AddDays(day), "Bente Behandler"));

        Assert.Equal((Today, Today.AddDays(10)), (forloeb.Find("a").AfsluttetDato!.Value, forloeb.Find("b").AfsluttetDato!.Value));
        Assert.Equal([Bedoemmelsessted.Status, Bedoemmelsessted.Udskrivning], forloeb.Find("a").Bedoemmelser.Select(b => b.Sted).Order());
    }

    [Fact]
    public void A_number_that_cannot_be_is_refused_and_the_goal_stands_as_it_did()
    {
        var forloeb = ForloebWithMaal("a");
        Tag(forloeb, First, Today, 9, close: true);

        Assert.Equal(["UdenForSkalaen"], Refused(() => Tag(forloeb, First, Today, 11)));
        Assert.Equal(["MaaletErAfsluttet"], Refused(() => Tag(forloeb, Second, Today, 5)));

        Assert.Equal(Today, forloeb.Find("a").AfsluttetDato);
        Assert.Equal([3, 9], forloeb.Find("a").Historik.Select(s => s.Vaerdi!.Value));
    }

    private static void Tag(
        Forloeb forloeb,
        Guid document,
        DateOnly day,
        int number,
        Maalvurdering verdict = Maalvurdering.DelvistOpnaaet,
        bool close = false) =>
        forloeb.TagStatus(
            "a",
            new(document == First ? Today : day, number, "»Bedre.«", null),
            verdict,
            " Fordi. ",
            Bedoemmelsessted.Status,
            close,
            new(document, day, "Bente Behandler"));
}
