using Pitstop.Domain;
using Pitstop.Tests.Content;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Indhold;

public sealed class StandardTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void The_rules_and_prices_in_force_are_those_of_the_shipped_pages()
    {
        var standard = Shipped();

        Assert.Equal(227m, standard.TaksterOn(Today).On(Ydelse.AmbulantBehandling, Today)!.KrPrDag);
        Assert.Equal(new DateOnly(2026, 11, 16), standard.FristerOn(new(new(2026, 11, 2), null, null, null), Today).Garantidato);
        Assert.Equal("2018", standard.Edition("kvalitetsstandard", Today)!.Hoved.Udgave);
    }

    [Fact]
    public void Before_the_first_edition_there_are_no_rules_and_a_cost_is_refused_by_name()
    {
        var standard = Shipped();

        Assert.Equal(Fristadvarselsslags.IngenRegelPaaDagen, standard.FristerOn(new(new(2014, 12, 31), null, null, null), Today).Advarsler[0].Slags);
        var cost = Takstregning.EstimateCost(Ydelse.AmbulantBehandling, new(2014, 1, 1), 1, standard.TaksterOn(new(2014, 1, 1)));
        Assert.Equal(Takstafvisningsgrund.ManglerTakst, Assert.Single(cost.Afvisninger).Grund);
    }

    [Fact]
    public void A_new_edition_that_does_not_parse_is_refused_and_the_old_standard_stays()
    {
        var standard = Shipped();
        var broken = Baseline.Files().Select(f => f.Sti == "takster.md" ? (f.Sti, f.Tekst.Replace("| 227 |", "| 1.5 |", StringComparison.Ordinal)) : f);

        var refusal = Assert.Throws<IndholdsfejlException>(() => standard.Replace(broken));

        Assert.Contains("takster, tabellen Priser pr. dag, række 1 (Ambulant behandling), kolonne Kr. pr. dag: fandt »1.5«, forventede et beløb", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(227m, standard.TaksterOn(Today).On(Ydelse.AmbulantBehandling, Today)!.KrPrDag);
    }

    [Theory]
    [InlineData("takster.md")]
    [InlineData("frister.md")]
    public void A_standard_without_the_pages_that_rule_the_cases_is_refused(string missing)
    {
        var refusal = Assert.Throws<IndholdsfejlException>(() => new Standard().Replace(Baseline.Files().Where(f => f.Sti.Split('.')[0] != missing.Split('.')[0])));

        Assert.Equal(missing, Assert.Single(refusal.Fejl).Side);
    }

    [Fact]
    public void A_template_is_reached_by_its_kind_and_is_no_page()
    {
        var standard = new Standard();
        standard.Replace([.. Baseline.Files().Where(f => !f.Sti.StartsWith("dokumenter/", StringComparison.Ordinal)), ("dokumenter/proeve.md", "---\ntitel: Prøve\nslug: dokumenter/proeve\nslags: skabelon\nudgave: \"1\"\ni-kraft: 01-01-2026\nejer: teamleder\n---\n# {{Titel}}\n")]);

        Assert.Equal("# {{Titel}}\n", standard.Template("proeve", Today)!.Broedtekst);
        Assert.Null(standard.Template("proeve", new(2025, 12, 31)));
        Assert.Null(standard.Visning("dokumenter/proeve", Today));
        Assert.False(standard.Knows("dokumenter/proeve"));
        Assert.False(standard.Knows("dokumenter"));
        Assert.True(standard.Knows("metoder"));
    }

    private static Standard Shipped()
    {
        var standard = new Standard();
        standard.Replace(Baseline.Files());
        return standard;
    }
}
