namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>From which day to which a consent holds, whom it names, and what a later one does to it.</summary>
public sealed class SamtykkegraenserTests
{
    private static readonly DateOnly Today = Domain.Sager.Today;
    private static readonly Guid Document = Guid.NewGuid();

    [Fact]
    public void A_consent_for_one_day_holds_on_that_day()
    {
        var consent = Given(til: Today);

        Assert.Equal([false, true, false], new[] { -1, 0, 1 }.Select(d => consent.Gaelder(Today.AddDays(d))));
    }

    [Fact]
    public void It_can_be_taken_back_on_its_first_day() => Assert.False(TakenBack(Today, Today.AddDays(5)).Gaelder(Today));

    [Fact]
    public void It_can_be_taken_back_today() => Assert.True(TakenBack(Today.AddDays(5), Today.AddDays(5)).Gaelder(Today.AddDays(4)));

    [Theory]
    [InlineData("  ", null)]
    [InlineData(" Mor ", "Mor")]
    public void A_parent_is_kept_by_name_or_not_at_all(string parent, string? kept) =>
        Assert.Equal(kept, Given(givers: new(true, parent, null)).Foraelder);

    [Fact]
    public void A_signed_consent_keeps_no_witness() => Assert.Null(Given(givers: new(true, null, "Vera Vidne")).Vidne);

    [Fact]
    public void A_spoken_consent_keeps_its_witness() =>
        Assert.Equal("Vera Vidne", Given(givers: new(true, null, " Vera Vidne "), form: Samtykkeform.Mundtligt).Vidne);

    [Theory]
    [InlineData(" ", null)]
    [InlineData(" At hjælpe ", "At hjælpe")]
    public void A_purpose_is_kept_in_words_or_not_at_all(string purpose, string? kept) =>
        Assert.Equal(kept, Given(formaal: purpose).Formaal);

    [Theory]
    [InlineData("Alle offentlige myndigheder")]
    [InlineData("alle involverede parter")]
    [InlineData("Hvem som helst")]
    public void A_text_that_means_everybody_names_nobody(string text) => Assert.True(Samtykke.GaelderAlle(text));

    [Fact]
    public void A_text_that_names_one_body_does_not_mean_everybody() => Assert.False(Samtykke.GaelderAlle("Alle på Visitationen"));

    [Theory]
    [InlineData("Visitation", "Visitationens", true)]
    [InlineData("Visitation", "Visitationerne", false)]
    [InlineData("Visitationerne", "Visitation", false)]
    [InlineData("Egen læge", "Lægen", true)]
    [InlineData("Min mor", "Mors læge", false)]
    [InlineData("SKAT", "Skatten", true)]
    [InlineData("SKAT", "Skattens", false)]
    public void A_word_is_the_same_with_an_ending_of_up_to_three_letters(string given, string asked, bool same) =>
        Assert.Equal(same, Given(modtager: given).Naevner(asked));

    [Fact]
    public void The_consents_stand_with_the_one_that_holds_longest_first()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        foreach (var (body, months) in new[] { ("Jobcenter", 2), ("Visitationen", 5), ("Familiecenteret", 2) })
            forloeb.RegistrerSamtykke(
                body, "Fremmøde", Samtykkeretning.Begge, Today, Today.AddMonths(months), Samtykkeform.Underskrevet, Today);

        Assert.Equal(["Visitationen", "Familiecenteret", "Jobcenter"], forloeb.GaeldendeSamtykker(Today).Select(s => s.Modtager));
    }

    [Theory]
    [InlineData("Visitationen", 10, Samtykkeretning.Begge, true)]
    [InlineData("Visitationen", 9, Samtykkeretning.Videregive, false)]
    [InlineData("Visitationen", 10, Samtykkeretning.Indhente, false)]
    [InlineData("Jobcenter", 10, Samtykkeretning.Begge, false)]
    public void Only_a_paper_that_could_allow_it_is_pointed_to(string body, int lastDay, Samtykkeretning way, bool pointedTo)
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        Tag(forloeb, Document, Today, Today.AddDays(lastDay), way, body);

        var obstacle = Assert.Single(forloeb.DelingObstacles("Visitationen", Today.AddDays(10)));

        Assert.Equal(pointedTo, obstacle.Message.Contains("venter på borgerens underskrift", StringComparison.Ordinal));
    }

    [Fact]
    public void A_signed_consent_that_has_ended_is_not_pointed_to()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        Tag(forloeb, Document, Today, Today.AddDays(20), Samtykkeretning.Begge, "Visitationen");
        forloeb.UnderskrivSamtykkeerklaering(Document, Today, Today);
        forloeb.TraekSamtykkeTilbage(forloeb.Samtykker[0].Id, Today, Today);

        Assert.Contains(
            "Registrér samtykket", Assert.Single(forloeb.DelingObstacles("Visitationen", Today)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_paper_can_be_signed_on_the_day_it_was_made_and_on_its_last_day()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        Tag(forloeb, Document, Today, Today.AddDays(5), Samtykkeretning.Begge, "Visitationen");

        Assert.Empty(forloeb.UnderskrivObstacles(Document, Today, Today.AddDays(9)));
        Assert.Empty(forloeb.UnderskrivObstacles(Document, Today.AddDays(5), Today.AddDays(5)));
    }

    [Fact]
    public void Two_declarations_know_nothing_of_each_other()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        var other = Guid.NewGuid();
        Tag(forloeb, Document, Today, Today.AddDays(5), Samtykkeretning.Begge, "Visitationen");
        Tag(forloeb, other, Today, Today.AddDays(9), Samtykkeretning.Begge, "Visitationen");

        forloeb.UnderskrivSamtykkeerklaering(other, Today, Today);

        Assert.True(forloeb.VenterPaaUnderskrift(Document));
        Assert.False(forloeb.VenterPaaUnderskrift(other));
        forloeb.UnderskrivSamtykkeerklaering(Document, Today, Today);
        Assert.Equal([5, 9], forloeb.GaeldendeSamtykker(Today).Select(s => s.Til.DayNumber - Today.DayNumber).Order());
        forloeb.TraekSamtykkeTilbage(forloeb.Samtykker.Single(s => s.DokumentId == other).Id, Today, Today);
        Assert.Equal(Document, Assert.Single(forloeb.GaeldendeSamtykker(Today)).DokumentId);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    public void A_version_that_never_held_a_whole_day_is_gone_when_its_correction_is_signed(int later, int left)
    {
        var forloeb = Signed();
        Tag(forloeb, Document, Today, Today.AddDays(9), Samtykkeretning.Begge, "Visitationen");

        forloeb.UnderskrivSamtykkeerklaering(Document, Today.AddDays(later), Today.AddDays(later));

        Assert.Equal(left, forloeb.Samtykker.Count);
    }

    [Fact]
    public void A_version_that_had_ended_already_keeps_its_last_day()
    {
        var forloeb = Signed(lastDay: 2);
        Tag(forloeb, Document, Today, Today.AddDays(20), Samtykkeretning.Begge, "Visitationen");

        forloeb.UnderskrivSamtykkeerklaering(Document, Today.AddDays(8), Today.AddDays(8));

        Assert.Equal([2, 20], forloeb.Samtykker.Select(s => s.Til.DayNumber - Today.DayNumber).Order());
    }

    [Fact]
    public void A_version_that_would_have_ended_on_the_day_its_correction_is_signed_ends_the_day_before()
    {
        var forloeb = Signed(lastDay: 3);
        Tag(forloeb, Document, Today, Today.AddDays(20), Samtykkeretning.Begge, "Visitationen");

        forloeb.UnderskrivSamtykkeerklaering(Document, Today.AddDays(3), Today.AddDays(3));

        Assert.Equal([2, 20], forloeb.Samtykker.Select(s => s.Til.DayNumber - Today.DayNumber).Order());
    }

    [Fact]
    public void A_correction_of_a_paper_that_waits_takes_its_place()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        Tag(forloeb, Document, Today, Today.AddDays(9), Samtykkeretning.Begge, "Visitationen", "Jobcenter");

        Tag(forloeb, Document, Today, Today.AddDays(5), Samtykkeretning.Begge, "Visitationen");

        Assert.Equal(("Visitationen", Today.AddDays(5)), Assert.Single(forloeb.Samtykker.Select(s => (s.Modtager, s.Til))));
    }

    [Fact]
    public void A_paper_that_is_signed_or_refused_leaves_a_higher_revision()
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        var other = Guid.NewGuid();
        Tag(forloeb, Document, Today, Today.AddDays(9), Samtykkeretning.Begge, "Visitationen");
        Tag(forloeb, other, Today, Today.AddDays(9), Samtykkeretning.Begge, "Jobcenter");
        var before = forloeb.Revision;

        forloeb.UnderskrivSamtykkeerklaering(Document, Today, Today);
        var signed = forloeb.Revision;
        forloeb.AfvisSamtykke(forloeb.Samtykker.Single(s => s.DokumentId == other).Id);

        Assert.True(before < signed && signed < forloeb.Revision);
    }

    [Fact]
    public void A_version_holds_to_the_day_before_its_correction_is_signed()
    {
        var forloeb = Signed();
        Tag(forloeb, Document, Today, Today.AddDays(20), Samtykkeretning.Begge, "Jobcenter");

        forloeb.UnderskrivSamtykkeerklaering(Document, Today.AddDays(3), Today.AddDays(3));

        Assert.NotNull(forloeb.SamtykkeTil("Visitationen", Today.AddDays(2)));
        Assert.Null(forloeb.SamtykkeTil("Visitationen", Today.AddDays(3)));
    }

    [Fact]
    public void A_spoken_correction_takes_the_place_of_the_signed_version_at_once()
    {
        var forloeb = Signed();
        forloeb.TagSamtykkeerklaering(
            Document, "At hjælpe", "Fremmøde", ["Jobcenter"], Samtykkeretning.Begge, Today.AddDays(3), Today.AddDays(9),
            Samtykkeform.Mundtligt, new(true, null, "Vera Vidne"), Today.AddDays(3));

        Assert.Equal(["Jobcenter"], forloeb.GaeldendeSamtykker(Today.AddDays(3)).Select(s => s.Modtager));
    }

    [Fact]
    public void Taking_back_one_body_leaves_the_others_that_wait()
    {
        var forloeb = Signed();
        Tag(forloeb, Document, Today, Today.AddDays(9), Samtykkeretning.Begge, "Visitationen", "Jobcenter");

        forloeb.TraekSamtykkeTilbage(forloeb.SamtykkeTil("Visitationen", Today)!.Id, Today, Today);

        Assert.Equal("Jobcenter", Assert.Single(forloeb.Samtykker, s => s.VenterPaaUnderskrift).Modtager);
    }

    private static Forloeb Signed(int lastDay = 9)
    {
        var forloeb = Domain.Sager.ForloebWithForsamtale();
        Tag(forloeb, Document, Today, Today.AddDays(lastDay), Samtykkeretning.Begge, "Visitationen");
        forloeb.UnderskrivSamtykkeerklaering(Document, Today, Today);
        return forloeb;
    }

    private static void Tag(Forloeb forloeb, Guid document, DateOnly fra, DateOnly til, Samtykkeretning way, params string[] bodies) =>
        forloeb.TagSamtykkeerklaering(
            document, "At hjælpe", "Fremmøde", bodies, way, fra, til, Samtykkeform.Underskrevet, Samtykkegivere.BorgerSelv, fra);

    private static Samtykke TakenBack(DateOnly day, DateOnly today)
    {
        var consent = Given();
        consent.TraekTilbage(day, today);
        return consent;
    }

    private static Samtykke Given(
        string modtager = "Visitationen", DateOnly? til = null, Samtykkegivere? givers = null, string? formaal = null,
        Samtykkeform form = Samtykkeform.Underskrevet) =>
        new(
            Guid.NewGuid(), modtager, "helbred", Samtykkeretning.Begge, Today, til ?? Today.AddMonths(12), form,
            givers ?? Samtykkegivere.BorgerSelv, Today, formaal);
}
