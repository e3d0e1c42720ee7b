
namespace Pitstop.Tests.Domain.Kvoter;

public sealed class KvoteudgaveTests
{
    private const string Quotas = """
        ## Kvoterne

        | Kvote | Fra | Til |
        |---|---|---|
        | Anonym rådgivning | 3 | 5 |
        | Rådgivning efter forsamtale | 0 | 2 |
        | Samtaler med en pårørende | 0 | 999 |
        | samtaler i behandlingen | 1 | 2 |
        | Forløbets længde | 12 | 12 |
        """;

    [Fact]
    public void Every_quota_is_read_by_its_name()
    {
        var quotas = Read(Quotas, out var errors)!;

        Assert.Empty(errors);
        Assert.Equal([(3, 5), (0, 2), (0, 999), (1, 2), (12, 12)], Enum.GetValues<Kvote>().Select(k => (quotas[k].Fra, quotas[k].Til)));
    }

    [Theory]
    [InlineData("| 3 | 5 |", "| 6 | 5 |", "række 1 (Anonym rådgivning), kolonne Til", "»5«")]
    [InlineData("| 3 | 5 |", "| 3 | 1.5 |", "række 1 (Anonym rådgivning), kolonne Til", "»1.5«")]
    [InlineData("| 3 | 5 |", "| 2,5 | 5 |", "række 1 (Anonym rådgivning), kolonne Fra", "»2,5«")]
    [InlineData("| 3 | 5 |", "| -3 | 5 |", "række 1 (Anonym rådgivning), kolonne Fra", "»-3«")]
    [InlineData("| 3 | 5 |", "| | 5 |", "række 1 (Anonym rådgivning), kolonne Fra", "ingenting")]
    [InlineData("999", "1000", "række 3 (Samtaler med en pårørende), kolonne Til", "»1000«")]
    [InlineData("Anonym rådgivning", "Andet", "række 1 (Andet), kolonne Kvote", "»Andet«")]
    [InlineData("Rådgivning efter forsamtale", "Anonym rådgivning", "tabellen Kvoterne", "2 rækker »Anonym rådgivning«")]
    [InlineData("Rådgivning efter forsamtale", "Anonym rådgivning", "tabellen Kvoterne", "0 rækker »Rådgivning efter forsamtale«")]
    [InlineData("| Til |", "| Højst |", "tabellen Kvoterne, overskriftsrækken", "ikke kolonnen »Til«")]
    [InlineData("| Kvote |", "| Slags |", "tabellen med kolonnen »Kvote«", "ingen sådan tabel")]
    public void A_quota_that_does_not_parse_is_named_with_page_row_column_and_what_was_found(
        string from, string to, string place, string found)
    {
        var quotas = Read(Quotas.Replace(from, to, StringComparison.Ordinal), out var errors);

        Assert.Null(quotas);
        Assert.Contains(
            errors,
            e => e.Side == "samtalekvoter"
                && e.Sted.EndsWith(place, StringComparison.Ordinal)
                && e.Fundet.Contains(found, StringComparison.Ordinal)
                && e.Forventet.Length > 0);
    }

    private static Kvoteudgave? Read(string markdown, out List<Indholdsfejl> errors)
    {
        errors = [];
        var page = Udgave.Read(
            "samtalekvoter.md",
            $"---\ntitel: Side\nslug: samtalekvoter\nslags: regler\nudgave: \"1\"\ni-kraft: 01-01-2018\nejer: teamleder\n---\n{markdown}\n",
            new List<Indholdsfejl>())!;
        return Kvoteudgave.Read(page, page.ReadText().Blocks, errors);
    }
}
