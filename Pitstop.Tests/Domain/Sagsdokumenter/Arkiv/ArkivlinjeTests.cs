
namespace Pitstop.Tests.Domain.Dokumenter.Arkiv;

public sealed class ArkivlinjeTests
{
    [Fact]
    public void Versions_stand_together_with_the_newest_first_and_the_older_one_is_superseded()
    {
        var first = Sager.Approved();
        var other = Sager.Approved();
        var second = first.NyVersion(Sager.Behandler, 1, Sager.Now.AddDays(2));

        var draft = Lines([first, other, second]);
        Assert.Equal([second.Id, first.Id, other.Id], draft.Select(l => l.Id));
        Assert.All(draft, l => Assert.Null(l.ErstattetAf));

        second.SendTilGodkendelse(Sager.Behandler, [], Sager.Now.AddDays(2));
        second.Godkend(Sager.Leder, [], Sager.Udskrift(), Sager.Now.AddDays(2));
        Assert.Equal([null, 2, null], Lines([first, other, second]).Select(l => l.ErstattetAf));
    }

    [Fact]
    public void A_draft_is_a_line_without_a_file()
    {
        var line = Assert.Single(Lines([Sager.Draft()]));

        Assert.Equal(
            ($"Indstilling, version 1, begyndt {Danish.Date(Sager.Today)}", Dokumentstatus.Kladde, false),
            (line.Navn, line.Status, line.HarFil));
    }

    [Fact]
    public void What_was_sent_stands_at_its_version_and_what_was_made_outside_is_a_line_of_its_own()
    {
        var forloeb = Sager.ForloebWithConsent();
        var document = Sager.Approved();
        document.MarkerSendt(
            DocumentKinds.Find("indstilling")!, forloeb, Sager.Today, "Visitationen", Sager.Today, Sager.Today, Sager.Behandler, Sager.Now);
        forloeb.RegistrerAfsendelse(
            Afsendelsesslags.Statussen, null, null, Sager.Today.AddDays(-1), "Visitationen", Sager.Behandler, Sager.Today);

        var lines = Lines([document], forloeb);

        Assert.Equal(
            [($"Indstilling, version 1 fra {Danish.Date(Sager.Today)}", false), ("3-måneders status", true)],
            lines.Select(l => (l.Navn, l.ErLavetUdenFor)));
        Assert.All(lines, l => Assert.Equal("Visitationen", Assert.Single(l.Afsendelser).Modtager));
        Assert.Equal((Sager.Today, Sager.Leder.Navn), (lines[0].Faerdig, lines[0].FaerdigAf));
    }

    [Fact]
    public void An_empty_forloeb_has_no_lines() => Assert.Empty(Lines([]));

    private static IReadOnlyList<Arkivlinje> Lines(Dokument[] documents, Forloeb? forloeb = null) =>
        Arkivlinje.Of(documents, forloeb?.Afsendelser ?? [], DateOnly.FromDateTime);
}
