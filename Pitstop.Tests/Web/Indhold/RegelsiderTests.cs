using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Indhold;

/// <summary>The one list of pages that set rules, and that a publication reads one page.</summary>
public sealed class RegelsiderTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Fact]
    public void Every_page_that_sets_rules_has_exactly_one_entry() =>
        Assert.Equal(["frister", "takster", "samtalekvoter", "resultatmaal"], Regelsider.Alle.Select(r => r.Slug));

    [Fact]
    public void The_targets_alone_change_nothing_in_a_forloeb() =>
        Assert.Equal(["resultatmaal"], Regelsider.Alle.Where(r => r.Compare is null).Select(r => r.Slug));

    [Theory]
    [InlineData("frister", 2)]
    [InlineData("takster", 2)]
    [InlineData("kontakt", 1)]
    public void A_publication_reads_its_own_page_anew_and_no_other(string slug, int readings)
    {
        var standard = new Standard();
        standard.Replace(Baseline.Files());
        var before = Read(standard);
        standard.Take(Forslag.Of(slug));
        Assert.Equal(readings, Read(standard).Except(before, ReferenceEqualityComparer.Instance).Count());
    }

    // A view is one reading of a page, and what its tables set another.
    private static List<object> Read(Standard standard) =>
    [
        .. standard.Sider.Udgaver.Select(u => standard.Visning(u.Slug, u.IKraft)).OfType<object>(),
        .. standard.Rules<Fristudgave>(),
        .. standard.Rules<Takstblad>(),
        .. standard.Rules<Kvoteudgave>(),
        .. standard.Rules<Resultatmaaludgave>(),
    ];

    [Fact]
    public void An_edition_whose_tables_do_not_read_is_not_taken()
    {
        var standard = new Standard();
        standard.Replace(Baseline.Files());
        Assert.Throws<IndholdsfejlException>(() => standard.Take(Forslag.Of("takster", ("| 227 |", "| 1.5 |"))));
        Assert.Equal(227m, standard.TaksterDen(Today).On(Ydelse.AmbulantBehandling, Today)!.KrPrDag);
    }
}
