
namespace Pitstop.Tests.Domain.Forloebet;

public sealed class SamtykkeerklaeringVerbTests
{
    private static readonly DateOnly Today = Domain.Sager.Today;
    private static readonly Guid Document = Guid.NewGuid();

    [Fact]
    public void A_declaration_gives_one_consent_for_each_body_it_names()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();

        Tag(forloeb, ["Visitationen", "Familiecenteret", "visitationen"]);

        Assert.Equal(["Familiecenteret", "Visitationen"], forloeb.GaeldendeSamtykker(Today).Select(s => s.Modtager));
        Assert.All(
            forloeb.GaeldendeSamtykker(Today),
            s => Assert.Equal(("At hjælpe", "Fremmøde", Document), (s.Formaal, s.Oplysninger, s.DokumentId!.Value)));
    }

    [Fact]
    public void A_corrected_declaration_says_them_anew_and_leaves_consents_of_other_origin()
    {
        var forloeb = Domain.Sager.ForloebWithConsent();
        Tag(forloeb, ["Jobcenter Ishøj", "Familiecenteret"]);

        Tag(forloeb, ["Familiecenteret"], Today.AddMonths(3));

        Assert.Equal(
            [("Familiecenteret", Today.AddMonths(3)), ("Visitationen", new DateOnly(2027, 11, 4))],
            forloeb.GaeldendeSamtykker(Today).Select(s => (s.Modtager, s.Til)).Order());
    }

    [Fact]
    public void What_the_borger_has_taken_back_stays_taken_back_through_a_correction()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        Tag(forloeb, ["Visitationen", "Familiecenteret"]);
        forloeb.TraekSamtykkeTilbage(forloeb.SamtykkeTil("Visitationen", Today)!.Id, Today, Today);

        Tag(forloeb, ["Visitationen", "Familiecenteret"]);

        Assert.Null(forloeb.SamtykkeTil("Visitationen", Today));
        Assert.NotNull(forloeb.SamtykkeTil("Familiecenteret", Today));
    }

    [Fact]
    public void A_declaration_that_cannot_be_is_refused_whole()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();

        Assert.Equal(["SamtykkeTilAlle"], Refused(() => Tag(forloeb, ["Visitationen", "alle"])));
        Assert.Equal(["PeriodeForLang"], Refused(() => Tag(forloeb, ["Visitationen"], Today.AddMonths(13))));
        Assert.Equal(["ForaelderMangler"], Refused(() => Tag(Domain.Sager.ForloebWithForsamtale(Today.AddYears(-14)), ["Visitationen"])));
        Assert.Empty(forloeb.GaeldendeSamtykker(Today));
    }

    [Theory]
    [InlineData("Jobcenter Ishøj", "Visitationen, Ishøj Kommune", false)]
    [InlineData("Ishøj Kommune", "Visitationen, Ishøj Kommune", false)]
    [InlineData("Center for Voksne og Velfærd", "Visitationen, Borger- og Socialservice", false)]
    [InlineData("Min familie", "Familiecenteret, Ishøj Kommune", false)]
    [InlineData("Egen læge", "Familiecenteret, Ishøj Kommune", false)]
    [InlineData("Visitation i Ishøj", "Visitationen, Borger- og Socialservice", true)]
    [InlineData("FAMILIECENTERET", "Familiecenteret, Ishøj Kommune", true)]
    [InlineData("Familiecenterets sagsbehandler", "Familiecenteret", true)]
    public void A_consent_speaks_only_of_the_body_it_names(string given, string asked, bool names)
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        forloeb.RegistrerSamtykke(
            given, "Fremmøde", Samtykkeretning.Videregive, Today, Today.AddMonths(1), Samtykkeform.Underskrevet, Today);

        Assert.Equal(names, Assert.Single(forloeb.GaeldendeSamtykker(Today)).Naevner(asked));
        Assert.Equal(names, forloeb.SamtykkeTil(asked, Today) is not null);
    }

    [Fact]
    public void The_consent_that_holds_longest_is_the_one_told_of_and_one_to_obtain_is_none()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        foreach (var (way, months) in new[] { (Samtykkeretning.Videregive, 2), (Samtykkeretning.Begge, 5), (Samtykkeretning.Indhente, 9) })
            forloeb.RegistrerSamtykke("Visitationen", "Fremmøde", way, Today, Today.AddMonths(months), Samtykkeform.Underskrevet, Today);

        Assert.Equal(Today.AddMonths(5), forloeb.SamtykkeTil("Visitationen", Today)!.Til);
        Assert.Null(forloeb.SamtykkeTil("Visitationen", Today.AddMonths(6)));
    }

    [Theory]
    [InlineData("Borgeren")]
    [InlineData(" ida opdigtet ")]
    public void The_borger_may_be_told_without_any_consent(string recipient) =>
        Assert.Empty(Domain.Sager.ForloebWithForsamtale().DelingObstacles(recipient, Today));

    [Fact]
    public void Sharing_is_allowed_to_the_last_day_and_refused_from_the_day_it_was_taken_back()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        forloeb.RegistrerSamtykke(
            "Visitationen", "Fremmøde", Samtykkeretning.Videregive, Today.AddDays(-3), Today, Samtykkeform.Underskrevet, Today);

        Assert.Empty(forloeb.DelingObstacles("Visitationen", Today));
        Assert.Equal("SamtykkeMangler", Assert.Single(forloeb.DelingObstacles("Visitationen", Today.AddDays(1))).Name);
        forloeb.TraekSamtykkeTilbage(forloeb.SamtykkeTil("Visitationen", Today)!.Id, Today.AddDays(-1), Today);

        Assert.Equal("SamtykkeMangler", Assert.Single(forloeb.DelingObstacles("Visitationen", Today)).Name);
        Assert.Empty(forloeb.DelingObstacles("Visitationen", Today.AddDays(-2)));
    }

    // Finished declarations gave their consents before anybody had signed the paper.
    [Fact]
    public void A_paper_holds_from_the_day_it_is_signed_and_not_before()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        Tag(forloeb, ["Visitationen"], sign: false);

        Assert.Empty(forloeb.GaeldendeSamtykker(Today));
        Assert.Contains(
            "venter på borgerens underskrift",
            Assert.Single(forloeb.DelingObstacles("Visitationen", Today)).Message,
            StringComparison.Ordinal);
        Assert.Equal([new Fristunderskrift(Today, Today.AddMonths(12))], forloeb.Fakta().Underskrifter);
        forloeb.UnderskrivSamtykkeerklaering(Document, Today.AddDays(2), Today.AddDays(3));

        Assert.Null(forloeb.SamtykkeTil("Visitationen", Today.AddDays(1)));
        Assert.NotNull(forloeb.SamtykkeTil("Visitationen", Today.AddDays(2)));
        Assert.Empty(forloeb.Fakta().Underskrifter);
    }

    [Fact]
    public void What_was_said_aloud_holds_at_once()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();

        forloeb.TagSamtykkeerklaering(
            Document,
            "At hjælpe",
            "Fremmøde",
            ["Visitationen"],
            Samtykkeretning.Begge,
            Today,
            Today.AddMonths(12),
            Samtykkeform.Mundtligt,
            new Samtykkegivere(true, null, "Vera Vidne"),
            Today);

        Assert.NotNull(forloeb.SamtykkeTil("Visitationen", Today));
    }

    // Signing a correction took away that the earlier version had ever held, and what was sent under it could no longer be noted.
    [Fact]
    public void The_signed_version_holds_until_its_correction_is_signed_and_has_held_afterwards()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        Tag(forloeb, ["Visitationen", "Egen læge"]);
        var later = Today.AddDays(10);

        Tag(forloeb, ["Visitationen"], Today.AddMonths(3), sign: false, today: later);
        Assert.Equal(["Egen læge", "Visitationen"], forloeb.GaeldendeSamtykker(later).Select(s => s.Modtager).Order());
        forloeb.UnderskrivSamtykkeerklaering(Document, later.AddDays(1), later.AddDays(2));

        Assert.Equal(
            ("Visitationen", Today.AddMonths(3)),
            Assert.Single(forloeb.GaeldendeSamtykker(later.AddDays(1)).Select(s => (s.Modtager, s.Til))));
        Assert.Equal(["Egen læge", "Visitationen"], forloeb.GaeldendeSamtykker(later).Select(s => s.Modtager).Order());
    }

    [Fact]
    public void What_is_not_signed_was_never_given()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        Tag(forloeb, ["Visitationen"], sign: false);
        Assert.Equal(["VenterPaaUnderskrift"], Refused(() => forloeb.TraekSamtykkeTilbage(forloeb.Samtykker[0].Id, Today, Today)));

        forloeb.AfvisSamtykke(forloeb.Samtykker[0].Id);

        Assert.Empty(forloeb.Samtykker);
        Assert.Equal(["VenterIkkePaaUnderskrift"], Refused(() => forloeb.UnderskrivSamtykkeerklaering(Document, Today, Today)));
        Tag(forloeb, ["Visitationen"]);
        Assert.Equal(["VenterIkkePaaUnderskrift"], Refused(() => forloeb.AfvisSamtykke(forloeb.Samtykker[0].Id)));
    }

    [Fact]
    public void What_is_taken_back_is_not_given_again_by_a_correction_that_was_signed_before()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        Tag(forloeb, ["Visitationen", "Egen læge"]);
        Tag(forloeb, ["Visitationen", "Egen læge"], sign: false);

        forloeb.TraekSamtykkeTilbage(forloeb.SamtykkeTil("Visitationen", Today)!.Id, Today, Today);
        forloeb.UnderskrivSamtykkeerklaering(Document, Today, Today);

        Assert.Equal(["Egen læge"], forloeb.GaeldendeSamtykker(Today).Select(s => s.Modtager));
    }

    [Fact]
    public void A_day_on_which_it_cannot_have_been_signed_is_refused()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        Tag(forloeb, ["Visitationen"], Today.AddDays(5), sign: false);

        Assert.Equal(["DatoMangler"], Refused(() => forloeb.UnderskrivSamtykkeerklaering(Document, null, Today)));
        Assert.Equal(["UnderskriftIFremtiden"], Refused(() => forloeb.UnderskrivSamtykkeerklaering(Document, Today.AddDays(1), Today)));
        Assert.Equal(
            ["UnderskriftFoerErklaeringen"], Refused(() => forloeb.UnderskrivSamtykkeerklaering(Document, Today.AddDays(-1), Today)));
        Assert.Equal(
            ["UnderskriftEfterPerioden"],
            Refused(() => forloeb.UnderskrivSamtykkeerklaering(Document, Today.AddDays(6), Today.AddDays(6))));
        Assert.Equal(["VenterIkkePaaUnderskrift"], Refused(() => forloeb.UnderskrivSamtykkeerklaering(Guid.NewGuid(), Today, Today)));
    }

    private static void Tag(Forloeb forloeb, string[] bodies, DateOnly? til = null, bool sign = true, DateOnly? today = null)
    {
        forloeb.TagSamtykkeerklaering(
            Document,
            "At hjælpe",
            "Fremmøde",
            bodies,
            Samtykkeretning.Begge,
            Today,
            til ?? Today.AddMonths(12),
            Samtykkeform.Underskrevet,
            Samtykkegivere.BorgerSelv,
            today ?? Today);
        if (sign)
            forloeb.UnderskrivSamtykkeerklaering(Document, today ?? Today, today ?? Today);
    }

    private static string[] Refused(Action verb) => [.. Assert.Throws<RefusedException>(verb).Obstacles.Select(o => o.Name)];
}
