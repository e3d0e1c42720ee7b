using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Indhold;

public sealed class StandardTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void The_rules_and_prices_in_force_are_those_of_the_shipped_pages()
    {
        var standard = Shipped();

        Assert.Equal(227m, standard.TaksterDen(Today).On(Ydelse.AmbulantBehandling, Today)!.KrPrDag);
        Assert.Equal(new DateOnly(2026, 11, 16), standard.FristerDen(new(new(2026, 11, 2), null, null, null), Today).Garantidato);
        Assert.Equal("2018", standard.Edition("kvalitetsstandard", Today)!.Hoved.Udgave);
    }

    [Fact]
    public void Before_the_first_edition_there_are_no_rules_and_a_cost_is_refused_by_name()
    {
        var standard = Shipped();

        Assert.Equal(
            Fristadvarselsslags.IngenRegelPaaDagen,
            standard.FristerDen(new(new(2014, 12, 31), null, null, null), Today).Advarsler[0].Slags);
        var cost = Takstregning.SkoenUdgift(Ydelse.AmbulantBehandling, new(2014, 1, 1), 1, standard.TaksterDen(new(2014, 1, 1)));
        Assert.Equal(Takstafvisningsgrund.ManglerTakst, Assert.Single(cost.Afvisninger).Grund);
    }

    [Fact]
    public void A_new_edition_that_does_not_parse_is_refused_and_the_old_standard_stays()
    {
        var standard = Shipped();
        var broken = Baseline.Files().Select(
            f => f.Sti == "takster.md" ? (f.Sti, f.Tekst.Replace("| 227 |", "| 1.5 |", StringComparison.Ordinal)) : f);

        var refusal = Assert.Throws<IndholdsfejlException>(() => standard.Replace(broken));

        Assert.Contains(
            "takster, tabellen Priser pr. dag, række 1 (Ambulant behandling), kolonne Kr. pr. dag: fandt »1.5«, forventede et beløb",
            refusal.Message,
            StringComparison.Ordinal);
        Assert.Equal(227m, standard.TaksterDen(Today).On(Ydelse.AmbulantBehandling, Today)!.KrPrDag);
    }

    [Theory]
    [InlineData(
        "frister.md",
        "| 14 dage |",
        "| 14 hverdage |",
        "frister, tabellen Fristerne, række 1 (F1), kolonne Længde: fandt »14 hverdage«, forventede en længde")]
    [InlineData(
        "samtalekvoter.md",
        "| 3 | 5 |",
        "| 3 | 1.5 |",
        "samtalekvoter, tabellen Kvoterne, række 1 (Anonym rådgivning), kolonne Til: fandt »1.5«, forventede et helt tal")]
    [InlineData(
        "resultatmaal.md",
        "mindst 45 %",
        "mindst 4.5 %",
        "resultatmaal, tabellen Målene, række 4 (Stoffri af alle udskrevne), kolonne Mål: fandt »mindst "
            + "4.5 %«, forventede »mindst«")]
    public void Each_table_that_acts_refuses_an_edition_that_it_cannot_read(string file, string from, string to, string refusal)
    {
        var standard = Shipped();
        var broken = Baseline.Files().Select(f => f.Sti == file ? (f.Sti, f.Tekst.Replace(from, to, StringComparison.Ordinal)) : f);

        Assert.Contains(refusal, Assert.Throws<IndholdsfejlException>(() => standard.Replace(broken)).Message, StringComparison.Ordinal);
        Assert.Equal(227m, standard.TaksterDen(Today).On(Ydelse.AmbulantBehandling, Today)!.KrPrDag);
    }

    [Fact]
    public void The_targets_of_a_day_are_those_of_the_edition_in_force_on_it()
    {
        var standard = Shipped();
        var text = Baseline.Files().Single(f => f.Sti == "resultatmaal.md").Tekst;
        standard.Replace([
            .. Baseline.Files(),
            ("resultatmaal.2027-01-01.md",
             text.Replace("i-kraft: 01-01-2018", "i-kraft: 01-01-2027", StringComparison.Ordinal).Replace(
                 "under 50 %", "under 37,5 %", StringComparison.Ordinal)),
        ]);

        Assert.Empty(standard.MaalDen(new(2017, 12, 31)));
        Assert.Equal(
            50m, standard.MaalDen(new(2026, 12, 31)).Single(m => m.Maaling == Resultatmaaling.TilbageIndenTolvMaaneder).Graense.Procent);
        Assert.Equal(
            37.5m, standard.MaalDen(new(2027, 1, 1)).Single(m => m.Maaling == Resultatmaaling.TilbageIndenTolvMaaneder).Graense.Procent);
    }

    [Theory]
    [InlineData("takster.md")]
    [InlineData("frister.md")]
    [InlineData("samtalekvoter.md")]
    [InlineData("resultatmaal.md")]
    public void A_standard_without_the_pages_that_rule_the_cases_is_refused(string missing)
    {
        var refusal = Assert.Throws<IndholdsfejlException>(
            () => new Standard().Replace(Baseline.Files().Where(f => f.Sti.Split('.')[0] != missing.Split('.')[0])));

        Assert.Equal(missing, Assert.Single(refusal.Fejl).Side);
    }

    [Fact]
    public void A_template_is_reached_by_its_kind_and_is_no_page()
    {
        var standard = new Standard();
        standard.Replace([
            .. Baseline.Files().Where(f => !f.Sti.StartsWith("dokumenter/", StringComparison.Ordinal)),
            ("dokumenter/proeve.md",
             "---\ntitel: Prøve\nslug: dokumenter/proeve\nslags: skabelon\nudgave: \"1\"\ni-kraft: 01-01-2026\nejer: "
                 + "teamleder\n---\n# {{Titel}}\n"),
        ]);

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
