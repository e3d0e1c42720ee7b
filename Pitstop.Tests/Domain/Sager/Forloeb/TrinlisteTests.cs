
namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>The rules that the menu kept for itself are the verbs' own: what is not offered is refused, whoever posts it.</summary>
public sealed class TrinlisteTests
{
    private static readonly Medarbejder Bente = Trinsituationer.Bente;

    [Theory]
    [InlineData("afdaekning", "Udskrevet")]
    [InlineData("laegesamtale", "Udskrevet")]
    [InlineData("afslaaet-tid", "Afsluttet uden behandling")]
    [InlineData("samtykke", "Lukket")]
    [InlineData("afsendelse", "Lukket")]
    [InlineData("paaroerende", "Lukket")]
    [InlineData("overdrag", "Lukket")]
    [InlineData("fravalg", "Lukket")]
    [InlineData("henvisning", "Afsluttet, henvisning mangler")]
    public void What_the_menu_does_not_offer_after_the_end_the_verb_refuses(string step, string situation)
    {
        var (forloeb, today) = Trinsituationer.Of(situation);
        var refused = Assert.Throws<RefusedException>(() => Try(step, forloeb, today));
        Assert.Equal(["ForloebetErSlut"], refused.Obstacles.Select(o => o.Name));
    }

    [Theory]
    [InlineData("afdaekning", "Under udredning")]
    [InlineData("laegesamtale", "Under udredning")]
    [InlineData("afslaaet-tid", "Indskrevet")]
    [InlineData("samtykke", "Udskrevet")]
    [InlineData("afsendelse", "Udskrevet")]
    [InlineData("paaroerende", "Udskrevet")]
    [InlineData("overdrag", "Udskrevet")]
    [InlineData("fravalg", "Udskrevet")]
    [InlineData("henvisning", "Udskrevet, henvisning mangler")]
    public void What_the_menu_offers_the_verb_takes(string step, string situation)
    {
        var (forloeb, today) = Trinsituationer.Of(situation);
        var before = forloeb.Revision;
        Try(step, forloeb, today);
        Assert.True(forloeb.Revision > before);
    }

    [Fact]
    public void A_document_written_here_is_noted_as_sent_also_when_nothing_else_is_left_to_do()
    {
        var (forloeb, today) = Trinsituationer.Of("Lukket");
        forloeb.RegistrerAfsendelse(Afsendelsesslags.Statussen, Guid.NewGuid(), 1, today, "Visitationen", Bente, today);
        Assert.Equal(today, forloeb.FoerstSendt(Afsendelsesslags.Statussen));
    }

    [Fact]
    public void A_document_that_is_finished_after_the_end_still_gives_its_afdaekning()
    {
        var (forloeb, _) = Trinsituationer.Of("Udskrevet");
        forloeb.TagAfdaekning(Afdaekning);
        Assert.Equal(4, forloeb.Afdaekning!.AlkoholDage);
    }

    [Fact]
    public void A_concern_for_a_child_is_taken_in_every_state()
    {
        var (forloeb, today) = Trinsituationer.Of("Lukket");
        forloeb.RegistrerBekymring(today, null, Bente, today);
        Assert.Single(forloeb.Bekymringer);
    }

    [Fact]
    public void The_aftercare_is_something_left_also_where_no_deadline_says_so()
    {
        var (forloeb, today) = Trinsituationer.Of("Efterværn");
        var refused = Assert.Throws<RefusedException>(() => forloeb.Luk([], Bente, today));
        Assert.Contains("efterværnet", Assert.Single(refused.Obstacles).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_borger_who_is_back_is_not_received_in_a_forloeb_that_has_a_newer_one()
    {
        var (forloeb, _) = Trinsituationer.Of("Udskrevet, et nyere forløb kører");
        Assert.Equal(["HarNyereForloeb"], forloeb.GenhenvendelseObstacles().Select(o => o.Name));
    }

    [Fact]
    public void Only_who_may_hand_a_forloeb_over_is_offered_to()
    {
        var (forloeb, today) = Trinsituationer.Of("I behandling");
        forloeb.Tildel("b2");
        var offered = Trinliste.Paa(forloeb, new Medarbejder("b2", "Bo Behandler", Rolle.Behandler), today);
        Assert.DoesNotContain("overdrag", offered.Select(t => t.Slug));
    }

    [Fact]
    public void A_slug_names_one_step() => Assert.Equal(Trinliste.Alle.Count, Trinliste.Alle.Select(t => t.Slug).Distinct().Count());

    [Fact]
    public void A_step_is_found_in_any_case() => Assert.Equal("klage", Trinliste.Of("KLAGE").Slug);

    [Fact]
    public void A_name_that_is_no_step_is_refused() => Assert.Throws<ArgumentException>(() => Trinliste.Of("findes-ikke"));

    [Fact]
    public void The_shared_page_has_no_other_field_than_the_date()
    {
        var refusals = Trinliste.Alle.Select(t => t.Side).OfType<Trinside>().SelectMany(Refusals);
        Assert.Equal(["Dato"], refusals.Select(o => o.Field).OfType<string>().Distinct());
    }

    private static AfdaekningData Afdaekning => AfdaekningData.Empty with { AlkoholDage = 4 };

    private static IReadOnlyList<Obstacle> Refusals(Trinside side)
    {
        var (forloeb, today) = Trinsituationer.Of("I behandling");
        return Assert.Throws<RefusedException>(() => side.Udfoer(forloeb, new Trinsvar(null, Bente, today, []))).Obstacles;
    }

    private static void Try(string step, Forloeb forloeb, DateOnly today)
    {
        switch (step)
        {
            case "afdaekning": forloeb.RegistrerAfdaekning(Afdaekning); break;
            case "laegesamtale": forloeb.TilbydLaegesamtale(today, true, today); break;
            case "afslaaet-tid": forloeb.AfslaaTid(today, today); break;
            case "samtykke":
                forloeb.RegistrerSamtykke(
                    "Egen læge", "Fremmøde", Samtykkeretning.Begge, today, today.AddMonths(1), Samtykkeform.Underskrevet, today);
                break;
            case "afsendelse":
                forloeb.RegistrerAfsendelse(
                Afsendelsesslags.Statussen, null, null, today, "Visitationen", Bente, today); break;
            case "paaroerende": forloeb.TilfoejPaaroerende("Tove Testgaard", "søster"); break;
            case "overdrag": forloeb.Overdrag(new Medarbejder("b2", "Bo Behandler", Rolle.Behandler), "Ring mandag.", Bente, today); break;
            case "fravalg": forloeb.FravaelgOpfoelgning(today, today); break;
            default: forloeb.Henvis(today, today); break;
        }
    }
}
