using static Pitstop.Tests.Domain.Sager;

namespace Pitstop.Tests.Domain;

/// <summary>Who may do what to a document in which state, and on which day.</summary>
public sealed class DokumentgraenserTests
{
    private static readonly DocumentKind Kind = DocumentKinds.Find("indstilling")!;
    private static readonly Medarbejder Ny = new("n1", "Nana Ny", Rolle.NyMedarbejder);
    private static readonly DateOnly Before = Today.AddDays(-2);

    [Theory]
    [InlineData(Godkendelseskrav.Leder, Rolle.Behandler, true)]
    [InlineData(Godkendelseskrav.Ingen, Rolle.Behandler, false)]
    [InlineData(Godkendelseskrav.Ingen, Rolle.NyMedarbejder, true)]
    [InlineData(Godkendelseskrav.Aldrig, Rolle.NyMedarbejder, false)]
    public void A_new_employee_needs_a_leader_where_others_need_none(Godkendelseskrav need, Rolle role, bool leader) =>
        Assert.Equal(leader, Of(need).KraeverLeder(new("x1", "Xenia", role)));

    [Fact]
    public void A_new_employee_does_not_finish_alone() =>
        Assert.Equal(
            ["ErIkkeTilGodkendelse", "KunEnLederGodkender"], Named(Of(Godkendelseskrav.Ingen, Ny).GodkendObstacles(Ny, [])));

    [Fact]
    public void What_a_new_employee_sends_waits_for_a_leader()
    {
        var document = Of(Godkendelseskrav.Ingen, Ny);
        document.SendTilGodkendelse(Ny, [], Now);

        Assert.Equal(["KunEnLederGodkender"], Named(document.GodkendObstacles(Behandler, [])));
        Assert.Empty(document.GodkendObstacles(Leder, []));
    }

    [Fact]
    public void A_leader_finishes_an_own_draft_of_a_kind_that_needs_nobody() =>
        Assert.Empty(Of(Godkendelseskrav.Ingen, Leder).GodkendObstacles(Leder, []));

    [Fact]
    public void A_role_without_cases_approves_nothing() =>
        Assert.Equal(["RollenArbejderIkkeMedSager", "KunEnLederGodkender"], Named(Waiting().GodkendObstacles(Oekonomi, [])));

    [Fact]
    public void A_role_without_cases_sends_nothing_to_approval() =>
        Assert.Equal(["RollenArbejderIkkeMedSager"], Named(Draft().SendTilGodkendelseObstacles(Oekonomi, [])));

    [Fact]
    public void What_nobody_may_approve_is_not_sent_to_approval() =>
        Assert.Equal(["SkalIkkeGodkendes"], Named(Of(Godkendelseskrav.Aldrig).SendTilGodkendelseObstacles(Behandler, [])));

    [Fact]
    public void A_role_without_cases_begins_no_correction() =>
        Assert.Equal(["RollenArbejderIkkeMedSager"], Named(Approved().NyVersionObstacles(Oekonomi, 1)));

    [Fact]
    public void What_is_approved_is_not_taken_back() =>
        Assert.Equal(["ErIkkeTilGodkendelse"], Named(Approved().TagTilbageObstacles(ForloebWithConsent(), Behandler)));

    [Fact]
    public void A_comment_is_gone_when_it_is_sent_to_approval_again()
    {
        var document = Returned("  Uddyb.  ");
        Assert.Equal(("Uddyb.", "Lone Leder"), (document.Returkommentar, document.ReturneretAf));

        document.SendTilGodkendelse(Behandler, [], Now);

        Assert.Null(document.Returkommentar);
    }

    [Fact]
    public void Only_what_waits_is_sent_back() =>
        Assert.Equal(["ErIkkeTilGodkendelse"], Named(Draft().SendReturObstacles(Leder, "Ret.")));

    [Theory]
    [InlineData(0)]
    [InlineData(1, "KommentarForLang")]
    public void A_comment_is_no_longer_than_a_finished_answer(int more, params string[] refused) =>
        Assert.Equal(refused, Named(Waiting().SendReturObstacles(Leder, new string('x', FieldText.LongestFinished + more))));

    [Fact]
    public void An_approval_says_who_and_when()
    {
        var document = Waiting();

        document.Godkend(Leder, [], Udskrift(), Now.AddHours(1));

        Assert.Equal(("Lone Leder", Now.AddHours(1)), (document.GodkendtAf, document.GodkendtTidspunkt));
        Assert.Equal(("Lone Leder", Now.AddHours(1)), (document.SenestAendretAf, document.SenestAendret));
        Assert.Equal(
            [Dokumentskridt.Oprettet, Dokumentskridt.SendtTilGodkendelse, Dokumentskridt.Godkendt],
            document.Haendelser.Select(h => h.Skridt));
    }

    [Fact]
    public void Each_step_has_the_next_revision()
    {
        var document = Returned("Ret.");
        document.SendTilGodkendelse(Behandler, [], Now);
        document.TagTilbage(ForloebWithConsent(), Behandler, Now);

        Assert.Equal([1, 2, 3, 4, 5], document.Haendelser.Select(h => h.Revision));
        Assert.Equal(5, document.Revision);
    }

    [Fact]
    public void Who_finishes_it_signs()
    {
        var document = Of(Godkendelseskrav.Ingen);

        document.Faerdiggoer(Kollega, [], Udskrift, Now);

        Assert.Equal(("b2", "Karl Kollega"), (document.ForfatterId, document.ForfatterNavn));
        Assert.Equal(("Karl Kollega", true), (document.GodkendtAf, document.ErGodkendt));
    }

    [Fact]
    public void An_approval_throws_the_way_back_to_earlier_answers_away()
    {
        var document = Draft();
        document.Gem(Save(document.Revision, "fane", ("AlkoholDage", "9")), Behandler, Now);
        document.SendTilGodkendelse(Behandler, [], Now);

        document.Godkend(Leder, [], Udskrift(), Now);

        Assert.DoesNotContain(document.Haendelser, h => h.Skridt == Dokumentskridt.Gemt);
    }

    [Fact]
    public void What_is_sent_and_filed_is_said_step_by_step()
    {
        var (document, forloeb) = (Approved(), ForloebWithConsent());

        document.MarkerSendt(Kind, forloeb, Today, "Visitationen", Before, Today, Behandler, Now);
        document.MarkerJournaliseret(Today, Before, Today, Behandler, Now);

        Assert.Equal(
            [Dokumentskridt.MarkeretSendt, Dokumentskridt.Journaliseret], document.Haendelser.TakeLast(2).Select(h => h.Skridt));
    }

    [Fact]
    public void What_cannot_be_finished_is_not_printed_and_keeps_its_author()
    {
        var document = Draft();

        Assert.Throws<RefusedException>(
            () => document.Faerdiggoer(Kollega, [], () => throw new InvalidOperationException("It was printed."), Now));

        Assert.Equal("b1", document.ForfatterId);
    }

    [Theory]
    [InlineData(Godkendelseskrav.Ingen, "Færdig")]
    [InlineData(Godkendelseskrav.Leder, "Godkendt")]
    public void What_nobody_approved_is_called_finished(Godkendelseskrav need, string name)
    {
        var document = Of(need);
        if (need == Godkendelseskrav.Leder)
            document.SendTilGodkendelse(Behandler, [], Now);
        document.Godkend(Leder, [], Udskrift(), Now);

        Assert.Equal(name, document.StatusNavn);
    }

    [Fact]
    public void A_draft_of_a_kind_that_needs_nobody_is_a_draft() => Assert.Equal("Kladde", Of(Godkendelseskrav.Ingen).StatusNavn);

    [Fact]
    public void It_can_be_sent_on_the_day_it_was_approved_and_later() =>
        Assert.All(new[] { Before, Today }, day => Assert.Empty(Sending(ForloebWithConsent(), day, "Visitationen")));

    [Fact]
    public void Of_a_day_in_the_future_only_the_future_is_told() =>
        Assert.Equal(
            ["AfsendelseIFremtiden"],
            Named(Approved().MarkerSendtObstacles(Kind, ForloebWithConsent(), Today.AddDays(1), "Visitationen", Today.AddDays(2), Today)));

    [Fact]
    public void A_day_in_the_future_is_not_asked_for_consent() =>
        Assert.Equal(["AfsendelseIFremtiden"], Sending(ForloebWithForsamtale(), Today.AddDays(1), "Visitationen"));

    [Fact]
    public void A_kind_that_needs_no_consent_is_sent_without() =>
        Assert.Empty(
            Approved().MarkerSendtObstacles(
                Kind with { NeedsConsent = false }, ForloebWithForsamtale(), Today, "Visitationen", Today, Today));

    [Fact]
    public void The_first_sending_stands_and_all_are_told_by_day()
    {
        var (document, forloeb) = (Approved(), ForloebWithConsent());
        document.MarkerSendt(Kind, forloeb, Today, "Visitationen", Before, Today, Behandler, Now);
        document.MarkerSendt(Kind, forloeb, Before, "Borgeren", Before, Today, Behandler, Now);

        Assert.Equal((Today, "Visitationen"), (document.SendtDato, document.SendtTil));
        Assert.Equal(["Borgeren", "Visitationen"], document.SentTo(forloeb).Select(a => a.Modtager));
    }

    [Fact]
    public void A_correction_was_not_sent_because_the_version_before_it_was()
    {
        var (document, forloeb) = (Approved(), ForloebWithConsent());
        document.MarkerSendt(Kind, forloeb, Today, "Visitationen", Today, Today, Behandler, Now);

        Assert.Empty(document.NyVersion(Behandler, 1, Now).SentTo(forloeb));
    }

    [Fact]
    public void It_can_be_filed_on_the_day_it_was_approved() =>
        Assert.Empty(Approved().MarkerJournaliseretObstacles(Before, Before, Today));

    [Fact]
    public void It_is_not_filed_before_it_was_approved() =>
        Assert.Equal(
            ["JournaliseretFoerGodkendelse"], Named(Approved().MarkerJournaliseretObstacles(Before.AddDays(-1), Before, Today)));

    [Fact]
    public void A_filing_has_a_day() =>
        Assert.Equal(["DatoMangler"], Named(Approved().MarkerJournaliseretObstacles(null, Before, Today)));

    [Fact]
    public void Corrections_are_taken_over_into_a_draft() => Assert.Empty(Draft().TagOverObstacles(Behandler, 1));

    [Fact]
    public void Corrections_are_not_taken_over_while_it_waits() =>
        Assert.Equal(["DokumentetErTilGodkendelse"], Named(Waiting().TagOverObstacles(Behandler, 1)));

    [Fact]
    public void A_role_without_cases_takes_no_corrections_over() =>
        Assert.Equal(["RollenArbejderIkkeMedSager"], Named(Draft().TagOverObstacles(Oekonomi, 1)));

    [Fact]
    public void Corrections_of_what_is_approved_begin_the_next_version() =>
        Assert.Equal(["HarNyereVersion"], Named(Approved().TagOverObstacles(Behandler, 2)));

    private static IEnumerable<string> Sending(Forloeb forloeb, DateOnly day, string recipient) =>
        Named(Approved().MarkerSendtObstacles(Kind, forloeb, day, recipient, Before, Today));

    private static Dokument Of(Godkendelseskrav need, Medarbejder? by = null) =>
        new(Guid.NewGuid(), "notat", need, Complete(), by ?? Behandler, Now);

    private static Dokument Returned(string comment)
    {
        var document = Waiting();
        document.SendRetur(Leder, comment, Now);
        return document;
    }

    private static IEnumerable<string> Named(IEnumerable<Obstacle> obstacles) => obstacles.Select(o => o.Name);
}
