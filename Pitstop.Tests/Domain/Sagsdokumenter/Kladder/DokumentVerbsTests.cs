using System.Reflection;
using static Pitstop.Tests.Domain.Sager;

namespace Pitstop.Tests.Domain;

public sealed class DokumentVerbsTests
{
    private static readonly DocumentKind Kind = DocumentKinds.Find("indstilling")!;
    private static readonly FieldProblem Missing = new("Anledning", "Anledning", "Feltet er tomt.");

    [Fact]
    public void A_complete_draft_goes_to_approval_and_its_sender_signs()
    {
        var document = Draft();

        document.SendTilGodkendelse(Kollega, [], Now);

        Assert.Equal((Dokumentstatus.TilGodkendelse, "Karl Kollega"), (document.Status, document.ForfatterNavn));
    }

    [Fact]
    public void A_draft_with_something_missing_does_not_go_to_approval() =>
        Assert.Equal(["Mangler"], Names(() => Draft().SendTilGodkendelse(Behandler, [Missing], Now)));

    [Fact]
    public void What_waits_already_is_not_sent_again() =>
        Assert.Equal(["ErIkkeKladde"], Names(() => Waiting().SendTilGodkendelse(Behandler, [], Now)));

    [Fact]
    public void It_can_be_taken_back_while_it_waits()
    {
        var (document, forloeb) = (Waiting(), ForloebWithConsent());
        document.TagTilbage(forloeb, Behandler, Now);

        Assert.Equal(Dokumentstatus.Kladde, document.Status);
        Assert.Equal(["ErIkkeTilGodkendelse"], Names(() => document.TagTilbage(forloeb, Behandler, Now)));
    }

    [Fact]
    public void Only_who_sent_it_and_the_forloebs_behandler_take_it_back()
    {
        var forloeb = ForloebWithConsent();
        var document = Draft();
        document.SendTilGodkendelse(Kollega, [], Now);

        Assert.Equal(["KunAfsenderenTagerTilbage"], Names(() => document.TagTilbage(forloeb, Leder, Now)));
        Assert.Empty(document.TagTilbageObstacles(forloeb, Kollega));
        Assert.Empty(document.TagTilbageObstacles(forloeb, Behandler));
    }

    [Fact]
    public void A_leader_approves_and_the_bytes_are_archived_as_printed()
    {
        var document = Approved();

        Assert.Equal(Dokumentstatus.Godkendt, document.Status);
        Assert.Equal([1, 2, 3], document.Arkiv!.Indhold);
        Assert.Equal("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", document.Arkiv.Sha256);
        Assert.True(document.Arkiv.IsIntact);
        Assert.DoesNotContain(document.Haendelser, h => h.Skridt == Dokumentskridt.Gemt);
    }

    [Fact]
    public void Who_is_no_leader_does_not_approve() =>
        Assert.Equal(["KunEnLederGodkender"], Names(() => Waiting().Godkend(Kollega, [], Udskrift(), Now)));

    [Fact]
    public void A_leader_does_not_approve_an_own_document()
    {
        var sent = Draft();
        sent.SendTilGodkendelse(Leder, [], Now);
        var begun = new Dokument(Guid.NewGuid(), "indstilling", Godkendelseskrav.Leder, Complete(), Leder, Now);
        begun.SendTilGodkendelse(Behandler, [], Now);

        Assert.Equal(["ForfatterenGodkenderIkke"], Names(() => sent.Godkend(Leder, [], Udskrift(), Now)));
        Assert.Equal(["ForfatterenGodkenderIkke"], Names(() => begun.Godkend(Leder, [], Udskrift(), Now)));
    }

    [Fact]
    public void A_leader_who_has_written_in_it_does_not_approve_it()
    {
        var document = Draft();
        document.Gem(Save(document.Revision, "fane", ("Anledning", "Skrevet af lederen.")), Leder, Now);
        document.SendTilGodkendelse(Behandler, [], Now);

        Assert.Equal(["ForfatterenGodkenderIkke"], Names(() => document.Godkend(Leder, [], Udskrift(), Now)));
        document.Godkend(new Medarbejder("l2", "Lars Leder", Rolle.Tilbudsleder), [], Udskrift(), Now);
    }

    [Fact]
    public void A_role_without_cases_takes_nothing_back() =>
        Assert.Equal(["RollenArbejderIkkeMedSager"], Names(() => Waiting().TagTilbage(ForloebWithConsent(), Oekonomi, Now)));

    [Fact]
    public void A_draft_knows_what_it_began_with()
    {
        var document = Draft();
        document.Gem(Save(document.Revision, "fane", ("AlkoholDage", "9")), Behandler, Now);
        document.Gem(Save(document.Revision, "anden", ("AlkoholDage", "12")), Kollega, Now);

        Assert.Equal(("4", "12"), (document.StartAnswers["AlkoholDage"], document.Answers["AlkoholDage"]));
    }

    [Fact]
    public void A_second_approval_is_refused_and_the_first_archive_stands()
    {
        var document = Approved();
        var archive = document.Arkiv;

        Assert.Equal(["AlleredeGodkendt"], Names(() => document.Godkend(Leder, [], Udskrift(), Now)));
        Assert.Same(archive, document.Arkiv);
    }

    [Fact]
    public void A_draft_or_an_incomplete_one_is_not_approved()
    {
        Assert.Equal(["ErIkkeTilGodkendelse"], Names(() => Draft().Godkend(Leder, [], Udskrift(), Now)));
        Assert.Equal(["Mangler"], Names(() => Waiting().Godkend(Leder, [Missing], Udskrift(), Now)));
    }

    [Fact]
    public void A_kind_that_asks_for_no_leader_is_finished_by_its_author()
    {
        var document = new Dokument(Guid.NewGuid(), "notat", Godkendelseskrav.Ingen, Complete(), Behandler, Now);

        document.Godkend(Behandler, [], Udskrift(), Now);

        Assert.Equal(Dokumentstatus.Godkendt, document.Status);
    }

    [Fact]
    public void A_leader_sends_back_with_a_comment()
    {
        var document = Waiting();
        Assert.Equal(["KommentarMangler"], Names(() => document.SendRetur(Leder, "  ", Now)));
        Assert.Equal(["KunEnLederGodkender"], Names(() => document.SendRetur(Kollega, "Ret.", Now)));

        document.SendRetur(Leder, "Uddyb begrundelsen.", Now);

        Assert.Equal((Dokumentstatus.Kladde, "Uddyb begrundelsen."), (document.Status, document.Returkommentar));
    }

    [Fact]
    public void Marked_as_sent_it_becomes_a_fact_of_the_case()
    {
        var (document, forloeb) = (Approved(), ForloebWithConsent());

        document.MarkerSendt(Kind, forloeb, Today, "Visitationen", Today, Today, Behandler, Now);

        Assert.Equal(Today, forloeb.FoerstSendt("indstilling"));
        Assert.Equal(Dokumentstatus.Sendt, document.Status);
        Assert.Equal(
            ["AlleredeSendt"], Names(() => document.MarkerSendt(Kind, forloeb, Today, "Visitationen", Today, Today, Behandler, Now)));
        Assert.Single(forloeb.Afsendelser);
    }

    [Fact]
    public void A_document_is_sent_to_the_borger_and_to_the_authority_and_each_is_a_fact()
    {
        var forloeb = ForloebWithConsent();
        var document = Approved();
        document.MarkerSendt(Kind, forloeb, Today, "Borgeren", Today, Today, Behandler, Now);
        document.MarkerSendt(Kind, forloeb, Today, "Visitationen", Today, Today, Behandler, Now);

        Assert.Equal(["Borgeren", "Visitationen"], document.SentTo(forloeb).Select(a => a.Modtager).Order());
        Assert.Equal("Borgeren", document.SendtTil);
        Assert.Equal(["AlleredeSendt"], Names(() => document.MarkerSendt(Kind, forloeb, Today, "borgeren", Today, Today, Behandler, Now)));
    }

    [Fact]
    public void An_indstilling_is_not_sent_on_a_day_without_consent()
    {
        var forloeb = ForloebWithForsamtale();

        Assert.Equal(
            ["SamtykkeMangler"], Names(() => Approved().MarkerSendt(Kind, forloeb, Today, "Visitationen", Today, Today, Behandler, Now)));
        Assert.Empty(forloeb.Afsendelser);
    }

    [Theory]
    [InlineData("Jobcenter Ishøj", false)]
    [InlineData("visitationen i Ishøj Kommune", true)]
    [InlineData("Ishøj Kommunes Visitation og Jobcenter", true)]
    public void A_consent_counts_only_where_it_names_Visitationen(string modtager, bool counts)
    {
        var forloeb = ForloebWithForsamtale();
        forloeb.RegistrerSamtykke(
            modtager,
            "Det, der står i indstillingen",
            Samtykkeretning.Videregive,
            Today,
            Today.AddMonths(6),
            Samtykkeform.Underskrevet,
            Today);

        Assert.Equal(counts, Approved().MarkerSendtObstacles(Kind, forloeb, Today, "Visitationen", Today, Today).Count == 0);
        Assert.Equal(counts, Indstilling.Complete(Complete(), Fakta(forloeb))["Samtykke"] is not null);
    }

    [Fact]
    public void It_is_not_sent_before_it_is_approved_nor_in_the_future_nor_to_nobody()
    {
        var forloeb = ForloebWithConsent();

        Assert.Equal(
            ["ErIkkeGodkendt"], Names(() => Waiting().MarkerSendt(Kind, forloeb, Today, "Visitationen", null, Today, Behandler, Now)));
        Assert.Equal(
            ["AfsendelseFoerGodkendelse"],
            Names(() => Approved().MarkerSendt(Kind, forloeb, Today.AddDays(-1), "Visitationen", Today, Today, Behandler, Now)));
        Assert.Equal(
            ["AfsendelseIFremtiden", "ModtagerMangler"],
            Names(() => Approved().MarkerSendt(Kind, forloeb, Today.AddDays(1), " ", Today, Today, Behandler, Now)));
        Assert.Empty(forloeb.Afsendelser);
    }

    [Fact]
    public void It_is_filed_once_and_on_a_possible_day()
    {
        var document = Approved();
        Assert.Equal(
            ["JournaliseretIFremtiden"], Names(() => document.MarkerJournaliseret(Today.AddDays(1), Today, Today, Behandler, Now)));

        document.MarkerJournaliseret(Today, Today, Today, Behandler, Now);

        Assert.Equal((Today, "Bente Behandler"), (document.JournaliseretDato!.Value, document.JournaliseretAf));
        Assert.Equal(["AlleredeJournaliseret"], Names(() => document.MarkerJournaliseret(Today, Today, Today, Behandler, Now)));
        Assert.Equal(["ErIkkeGodkendt"], Names(() => Draft().MarkerJournaliseret(Today, null, Today, Behandler, Now)));
    }

    [Fact]
    public void A_correction_is_the_next_version_and_leaves_this_one()
    {
        var document = Approved();

        var next = document.NyVersion(Kollega, 1, Now);

        Assert.Equal((2, document.DokumentId, Dokumentstatus.Kladde), (next.Version, next.DokumentId, next.Status));
        Assert.Equal(document.SvarJson, next.SvarJson);
        Assert.Equal((1, Dokumentstatus.Godkendt), (document.Version, document.Status));
        Assert.Equal(["HarNyereVersion"], Names(() => document.NyVersion(Kollega, 2, Now)));
        Assert.Equal(["ErIkkeGodkendt"], Names(() => Draft().NyVersion(Kollega, 1, Now)));
    }

    [Fact]
    public void Nothing_in_an_archive_can_be_set_from_outside() =>
        Assert.All(typeof(ArkiveretDokument).GetProperties(), p => Assert.False(p.SetMethod?.IsPublic ?? false, p.Name));

    [Fact]
    public void Answers_and_bytes_carry_the_mark_of_person_data() =>
        Assert.All(
            new[]
            {
                (typeof(Dokument), "SvarJson"),
                (typeof(Dokument), "Returkommentar"),
                (typeof(Dokumenthaendelse), "Delta"),
                (typeof(ArkiveretDokument), "Indhold"),
                (typeof(ArkiveretDokument), "SvarJson"),
            },
            p => Assert.NotNull(p.Item1.GetProperty(p.Item2)!.GetCustomAttribute<PersonoplysningAttribute>()));

    [Fact]
    public void The_answers_are_read_once_for_each_text_that_is_stored()
    {
        var document = Draft();
        var before = document.Answers;

        Assert.Same(before, document.Answers);
        var posted = PostedForm.Read(FormSchema.Of<Indstilling>(), [new("Anledning", "Ny tekst")]);
        document.Gem(new Gemning(posted, 1, "a", new Dictionary<string, int>(), new Dictionary<string, Konfliktvalg>()), Behandler, Now);

        Assert.Equal("Ny tekst", document.Answers["Anledning"]);
    }

    private static string[] Names(Action verb) => [.. Assert.Throws<RefusedException>(verb).Obstacles.Select(o => o.Name)];
}
