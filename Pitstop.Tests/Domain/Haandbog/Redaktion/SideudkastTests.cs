
namespace Pitstop.Tests.Domain.Indhold.Redaktion;

public sealed class SideudkastTests
{
    private static readonly Medarbejder Ane = new("1", "Ane Holm", Rolle.FagligLeder);
    private static readonly Medarbejder Bo = new("2", "Bo Krog", Rolle.Tilbudsleder);
    private static readonly Medarbejder Behandler = new("3", "Mia Lund", Rolle.Behandler);
    private static readonly DateOnly Today = new(2026, 11, 26);
    private static readonly DateTime Now = new(2026, 11, 26, 10, 0, 0, DateTimeKind.Utc);
    private static readonly Indholdsfejl Fejl = new("side", "linje 1", "noget", "noget andet");

    [Fact]
    public void Another_leader_approves_and_the_page_becomes_an_edition_from_its_day()
    {
        var draft = Sent(Page());

        var edition = draft.Godkend(Bo, Pages(), [], Today, Now)!;

        Assert.Equal((Udkaststatus.Udgivet, new DateOnly(2027, 1, 1), "2027"), (draft.Status, edition.IKraft, edition.Hoved.Udgave));
        Assert.Equal("Ny tekst.\n", edition.Broedtekst);
        Assert.Equal([Udkastskridt.Begyndt, Udkastskridt.Sendt, Udkastskridt.Godkendt], draft.Haendelser.Select(h => h.Skridt));
    }

    [Fact]
    public void The_standard_waits_for_its_adoption_and_says_so_on_its_page()
    {
        var draft = Sent(Page("standard"));
        Assert.Null(draft.Godkend(Bo, Pages("standard"), [], Today, Now));
        Assert.Equal(Udkaststatus.Godkendt, draft.Status);

        var edition = draft.Vedtag((" Social- og sundhedsudvalget ", new(2026, 11, 20), "26/1234"), Ane, Pages("standard"), Today, Now);

        Assert.Equal(
            ("Social- og sundhedsudvalget", "20-11-2026", "26/1234"),
            (edition.Hoved.VedtagetAf, edition.Hoved.Vedtaget, edition.Hoved.Sagsnr));
        Assert.Equal(Udkaststatus.Udgivet, draft.Status);
    }

    [Fact]
    public void Whoever_has_written_in_it_does_not_approve_it()
    {
        var draft = Page();
        draft.SkrivMed(Bo, Now);
        Sent(draft);

        Assert.Equal(["ForfatterenGodkenderIkke"], Names(draft.GodkendObstacles(Ane, Pages(), [], Today)));
        Assert.Equal(["ForfatterenGodkenderIkke"], Names(draft.GodkendObstacles(Bo, Pages(), [], Today)));
        Assert.Throws<RefusedException>(() => draft.Godkend(Bo, Pages(), [], Today, Now));
    }

    [Fact]
    public void Only_leaders_write_send_approve_send_back_and_give_up()
    {
        Assert.Equal("KunLedereRedigerer", Refusal(() => Sideudkast.Begin(Edition(), Behandler, Now)));
        var draft = Page();
        Assert.Equal("KunLedereRedigerer", Refusal(() => draft.SkrivMed(Behandler, Now)));
        Assert.Equal("KunLedereRedigerer", Refusal(() => draft.Opgiv(Behandler, Now)));
        Assert.Equal(["KunLedereRedigerer"], Names(draft.GemObstacles(draft.Tekst, Behandler)));
        Assert.Contains("KunLedereRedigerer", Names(draft.SendObstacles(Behandler, Pages(), [], Today)));
        Sent(draft);
        Assert.Equal(["KunLedereRedigerer"], Names(draft.GodkendObstacles(Behandler, Pages(), [], Today)));
        Assert.Equal(["KunLedereRedigerer"], Names(draft.SendReturObstacles(Behandler, "Ret det.", [])));
    }

    [Theory]
    [InlineData("", "opslag", "", "IKraftMangler")]
    [InlineData("31-02-2027", "opslag", "", "IKraftMangler")]
    [InlineData("25-11-2026", "regler", "En fejl.", "IKraftIFortiden")]
    [InlineData("25-11-2026", "skabelon", "En fejl.", "IKraftIFortiden")]
    [InlineData("25-11-2026", "opslag", "", "BegrundelseMangler")]
    [InlineData("01-01-2026", "opslag", "En fejl.", "DagenErOptaget")]
    public void A_day_that_an_edition_cannot_begin_on_is_refused(string day, string kind, string reason, string refusal)
    {
        var draft = Page(kind, t => t with { IKraft = day, Begrundelse = reason });

        Assert.Equal([refusal], Names(draft.SendObstacles(Ane, Pages(kind), [], Today)));
    }

    [Theory]
    [InlineData("25-11-2026", "opslag", "Den gamle tekst var forkert.")]
    [InlineData("26-11-2026", "regler", "")]
    [InlineData("27-11-2026", "regler", "")]
    public void Other_days_may_be_chosen(string day, string kind, string reason) =>
        Assert.Empty(Page(kind, t => t with { IKraft = day, Begrundelse = reason }).SendObstacles(Ane, Pages(kind), [], Today));

    [Fact]
    public void What_is_missing_or_does_not_read_is_said_all_at_once()
    {
        var draft = Page(change: t => t with { Titel = " ", Ejer = "", RevisionSenest = "snart", Markdown = " " });

        Assert.Equal(
            ["TitelMangler", "EjerMangler", "RevisionKanIkkeLaeses", "TekstMangler", "KanIkkeTagesIBrug"],
            Names(draft.SendObstacles(Ane, Pages(), [Fejl], Today)));
    }

    [Fact]
    public void A_draft_that_says_nothing_new_is_not_sent()
    {
        var draft = Page(change: t => t with { Markdown = "Gammel tekst.\n" });

        Assert.Equal(["UdenAendring"], Names(draft.SendObstacles(Ane, Pages(), [], Today)));
    }

    [Fact]
    public void A_wrong_edition_to_come_is_undone_by_one_that_says_what_the_page_says_now()
    {
        var now = Edition();
        var wrong = Udgave.Read(
            "side.md",
            now.Kilde.Replace("01-01-2026", "01-01-2027", StringComparison.Ordinal).Replace("Gammel", "Forkert", StringComparison.Ordinal),
            [])!;
        var pages = new Sidesamling([now, wrong]);
        Sideudkast Undoing(string day) => Page(change: t => t with { Markdown = now.Broedtekst, IKraft = day });

        Assert.Empty(Undoing("01-01-2027").SendObstacles(Ane, pages, [], Today));
        Assert.Empty(Undoing("01-02-2027").SendObstacles(Ane, pages, [], Today));
        Assert.Equal(["UdenAendring"], Names(Undoing("31-12-2026").SendObstacles(Ane, pages, [], Today)));
        Assert.Same(wrong, Undoing("01-01-2027").Replaces(pages, Today));
    }

    [Fact]
    public void What_does_not_read_is_not_approved_either()
    {
        var draft = Sent(Page());

        Assert.Equal(["KanIkkeTagesIBrug"], Names(draft.GodkendObstacles(Bo, Pages(), [Fejl], Today)));
        Assert.Equal(["IKraftIFortiden"], Names(Sent(Page("regler")).GodkendObstacles(Bo, Pages("regler"), [], new(2027, 1, 2))));
    }

    [Fact]
    public void It_comes_back_with_comments_on_paragraphs_and_can_be_sent_again()
    {
        var draft = Sent(Page());
        Assert.Equal(["KommentarMangler"], Names(draft.SendReturObstacles(Bo, " ", [])));
        Assert.Equal(["KommentarForLang"], Names(draft.SendReturObstacles(Bo, new string('x', 2001), [])));

        draft.SendRetur(Bo, null, [new("Ny tekst.", "Skriv den kortere.")], Now);

        Assert.Equal(("Bo Krog", "Skriv den kortere."), (draft.Retur!.Navn, draft.Retur.Afsnit.Single().Tekst));
        Sent(draft);
        Assert.Null(draft.Retur);
        Assert.Equal(["ErIkkeKladde"], Names(draft.GemObstacles(draft.Tekst, Ane)));
        Assert.Equal(["ErIkkeKladde"], Names(draft.SendObstacles(Ane, Pages(), [], Today)));
    }

    [Fact]
    public void An_adoption_says_who_when_and_in_which_case()
    {
        var draft = Sent(Page("standard"));
        Assert.Equal(["ErIkkeGodkendt"], Names(draft.VedtagObstacles(("U", Today, "1"), Ane, Pages("standard"), Today)));
        draft.Godkend(Bo, Pages("standard"), [], Today, Now);

        Assert.Equal(
            ["UdvalgMangler", "VedtagetMangler", "SagsnrMangler"],
            Names(draft.VedtagObstacles((null, null, " "), Ane, Pages("standard"), Today)));
        Assert.Equal(["VedtagetIFremtiden"], Names(draft.VedtagObstacles(("U", Today.AddDays(1), "1"), Ane, Pages("standard"), Today)));
    }

    [Fact]
    public void A_save_that_changes_nothing_makes_no_version_and_a_reader_cannot_save()
    {
        var draft = Page();
        var version = draft.Version;

        Assert.False(draft.Gem(draft.Tekst with { Laesere = [.. draft.Tekst.Laesere] }, Ane, Now));
        Assert.Equal(version, draft.Version);
        Assert.True(draft.Gem(draft.Tekst with { Laesere = [Rolle.Behandler] }, Ane, Now));
        Assert.Equal(version + 1, draft.Version);
        Assert.Equal(["SkriverIkkeMed"], Names(draft.GemObstacles(draft.Tekst, Bo)));
    }

    [Fact]
    public void A_text_or_a_field_that_is_far_too_long_is_refused()
    {
        var draft = Page();

        Assert.Equal(["TekstenErForLang"], Names(draft.GemObstacles(draft.Tekst with { Markdown = new string('x', 1_000_001) }, Ane)));
        Assert.Equal(["FeltetErForLangt"], Names(draft.GemObstacles(draft.Tekst with { Ubekraeftet = new string('x', 2001) }, Ane)));
    }

    [Fact]
    public void A_draft_that_is_given_up_is_closed_and_keeps_its_text()
    {
        var draft = Page();
        Assert.Equal("SkriverIkkeMed", Refusal(() => draft.Opgiv(Bo, Now)));

        draft.Opgiv(Ane, Now);

        Assert.Equal((false, "Ny tekst.\n"), (draft.ErAabent, draft.Tekst.Markdown));
        Assert.Equal("ErIkkeKladde", Refusal(() => draft.Opgiv(Ane, Now)));
        Assert.Equal("ErIkkeKladde", Refusal(() => draft.SkrivMed(Bo, Now)));
    }

    [Theory]
    [InlineData("", "metoder/rollespil", "TitelMangler")]
    [InlineData("Rollespil", "Metoder/Rollespil", "AdressenKanIkkeBruges")]
    [InlineData("Rollespil", "a/b/c", "AdressenKanIkkeBruges")]
    [InlineData("Rollespil", "rollespil.2026-01-01", "AdressenKanIkkeBruges")]
    [InlineData("Rollespil", "side", "AdressenErOptaget")]
    [InlineData("Rollespil", "forloeb", "AdressenErOptaget")]
    [InlineData("Rollespil", "forloeb/rollespil", "AdressenErOptaget")]
    public void A_new_page_needs_a_title_and_an_address_of_its_own(string title, string slug, string refusal) =>
        Assert.Equal([refusal], Names(Sideudkast.NySideObstacles(title, slug, Pages(), Ane, ["/forloeb"])));

    [Fact]
    public void A_new_page_begins_empty()
    {
        var draft = Sideudkast.NySide(" Rollespil ", "metoder/rollespil", Sideslags.Metode, Pages(), Ane, ["/forloeb"], Now);

        Assert.Equal(("Rollespil", "", null), (draft.Tekst.Titel, draft.Tekst.Markdown, draft.Grundlag));
    }

    [Theory]
    [InlineData("Priser: \"nu\" \\ og så")]
    [InlineData("2027")]
    [InlineData("ja")]
    [InlineData("- # [x] {y} & *z")]
    [InlineData("En\nto")]
    public void What_is_typed_at_the_top_is_read_back_as_it_was(string text)
    {
        var draft = Page(change: t => t with
        {
            Titel = text,
            Udgave = text,
            Ejer = text,
            Ubekraeftet = text,
            Laesere = [Rolle.Oekonomi, Rolle.NyMedarbejder],
            IBrug = false,
            RevisionSenest = "31-12-2028",
        });

        var head = draft.Edition([])!.Hoved;

        var line = text.Replace('\n', ' ');
        Assert.Equal((line, line, line, line), (head.Titel, head.Udgave, head.Ejer, head.Ubekraeftet));
        Assert.Equal([Rolle.Oekonomi, Rolle.NyMedarbejder], head.Laesere);
        Assert.Equal((false, new DateOnly(2028, 12, 31)), (head.IBrug, head.RevisionSenest));
    }

    [Fact]
    public void A_draft_can_be_looked_at_before_its_fields_read()
    {
        var draft = Page(change: t => t with { Titel = "", IKraft = "snart", Ejer = "", RevisionSenest = "31-02-2027" });

        var preview = draft.Preview(new(2026, 11, 27));

        Assert.Equal(
            (new DateOnly(2026, 11, 27), "Ny tekst.\n", (DateOnly?)new DateOnly(2028, 11, 27)),
            (preview.IKraft, preview.Broedtekst, preview.Hoved.RevisionSenest));
    }

    private static string Refusal(Action verb) => Assert.Throws<RefusedException>(verb).Obstacles.Single().Name;

    private static IEnumerable<string> Names(IEnumerable<Obstacle> obstacles) => obstacles.Select(o => o.Name);

    private static Sideudkast Sent(Sideudkast draft)
    {
        draft.Send(Ane, Pages(draft.Slags.DisplayName()), [], Today, Now);
        return draft;
    }

    private static Sideudkast Page(string kind = "opslag", Func<Sidetekst, Sidetekst>? change = null)
    {
        var draft = Sideudkast.Begin(Edition(kind), Ane, Now);
        var typed = draft.Tekst with { IKraft = "01-01-2027", Markdown = "Ny tekst.\n" };
        draft.Gem(change is null ? typed : change(typed), Ane, Now);
        return draft;
    }

    private static Sidesamling Pages(string kind = "opslag") => new([Edition(kind)]);

    private static Udgave Edition(string kind = "opslag") =>
        Udgave.Read(
            "side.md",
            $"---\ntitel: Side\nslug: side\nslags: {kind}\nudgave: \"2026\"\ni-kraft: 01-01-2026\nejer: teamleder\n---\n\nGammel tekst.\n",
            [])!;
}
