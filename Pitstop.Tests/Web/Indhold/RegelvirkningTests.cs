using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Tests.Web.ForloebPages;
using Pitstop.Web.Data;
using Pitstop.Web.Demo;
using Pitstop.Web.Indhold;
using Pitstop.Web.Sider;

namespace Pitstop.Tests.Web.Indhold;

/// <summary>
/// What the editor shows before an edition is approved: numbers over all open forløb, and lines of those that the person may see.
/// </summary>
public sealed class RegelvirkningTests(ForloebPagesTests.App app) : IClassFixture<ForloebPagesTests.App>
{
    private static readonly DateOnly InForce = Forslag.IKraft;

    private static readonly (string, string)[] LaterLaegesamtale =
        [
            ("| Tilbud om lægesamtale | Borgerens egen henvendelse | 14 dage | nye udløsere |",
             "| Tilbud om lægesamtale | Borgerens egen henvendelse | 21 dage | også åbne frister |"),
        ];

    private static readonly (string, string)[] DearerFromNewYear =
        [
            ("| Ambulant behandling | 227 | 01-01-2015 | |", "| Ambulant behandling | 227 | 01-01-2015 | 31-12-2026 |"),
            ("| Stoffri efterbehandling |", "| Ambulant behandling | 234 | 01-01-2027 | | nej | Prøven |\n| Stoffri efterbehandling |"),
        ];

    [Fact]
    public async Task The_effect_in_one_go_is_that_of_the_open_forloeb_one_by_one()
    {
        var proposal = Forslag.Of(
            "frister",
            [
                .. LaterLaegesamtale,
                ("| 3 måneder og 9 måneder | nye udløsere |",
                 "| 1 måned, 3 måneder, 6 måneder og 9 måneder | også åbne frister |"),
                ("| Indskrivning | hver 3. måned | nye udløsere |", "| Indskrivning | hver 2. måned | også åbne frister |"),
            ]);
        var standard = app.Services.GetRequiredService<Standard>();
        Fristudgave[] with = [.. standard.Frister, Fristudgave.Read(proposal, proposal.ReadText().Blocks, [])!];
        var expected = new List<(string, string, DateOnly?, DateOnly?, bool)>();
        foreach (var id in await app.InScopeAsync("teamleder", s => s.Db().Forloeb.Select(f => f.Id).ToListAsync()))
        {
            var forloeb = await app.InScopeAsync("teamleder", s => s.Db().Forloeb.WithFakta().SingleAsync(f => f.Id == id));
            if (!forloeb.ErLukket || forloeb.Bekymringer.Any(b => b.Sendt is null))
                expected.AddRange(
                    Fristvirkning.Of(forloeb.Fakta(), standard.Frister, with, InForce)
                        .Where(c => c.Slags != Fristaendringsslags.SammeDato)
                        .Select(c => (forloeb.Nummer, c.Navn, c.Fra, c.Til, c.Overskrides)));
        }

        var effect = await EffectAsync("teamleder", proposal);

        Assert.Equal(0, effect.Skjulte);
        Assert.Equal(expected.Count, effect.Linjer.Count + effect.Flere);
        Assert.Equal(
            expected.OrderByDescending(e => e.Item5).Take(Regelvirkning.Flest).Count(e => e.Item5),
            effect.Linjer.Count(l => l.Overskrides));
        Assert.Subset(
            expected.Select(e => (
                e.Item1,
                e.Item2,
                e.Item3 is { } a ? Danish.Date(a) : "Ingen frist",
                e.Item4 is { } b ? Danish.Date(b) : "Falder bort",
                e.Item5)).ToHashSet(),
            effect.Linjer.Select(l => (l.Nummer, l.Hvad, l.Foer, l.Efter, l.Overskrides)).ToHashSet());
        Assert.True(expected.Count > 10, $"only {expected.Count} changes were compared");
        var (moved, added) = (expected.Count(e => e is { Item3: not null, Item4: not null }), expected.Count(e => e.Item3 is null));
        Assert.StartsWith($"{moved} frister flytter sig, {added} kommer til", effect.Tal[0], StringComparison.Ordinal);
        Assert.EndsWith(
            $"{expected.Count(e => e.Item5)} overskrides i {expected.Select(e => e.Item1).Distinct().Count()} åbne forløb.",
            effect.Tal[0],
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_numbers_are_of_all_and_the_lines_of_what_the_person_may_see()
    {
        var proposal = Forslag.Of("frister", LaterLaegesamtale);
        var (named, other, own) = (
            await EffectAsync("teamleder", proposal),
            await EffectAsync("tilbudsleder", proposal),
            await EffectAsync("behandler", proposal));

        Assert.Contains("S-1053/1", named.Linjer.Select(l => l.Nummer));
        Assert.DoesNotContain("S-1053/1", other.Linjer.Select(l => l.Nummer));
        Assert.Equal((0, 1), (named.Skjulte, other.Skjulte));
        Assert.Contains("S-1042/1", own.Linjer.Select(l => l.Nummer));
        Assert.DoesNotContain("S-1052/1", own.Linjer.Select(l => l.Nummer));
        Assert.Equal(named.Linjer.Count, own.Linjer.Count + own.Skjulte);
        Assert.Equal([named.Tal[0], named.Tal[0]], [other.Tal[0], own.Tal[0]]);
        Assert.All(named.Linjer, l => Assert.Equal($"/forloeb/{l.Nummer}", Links.ToForloeb(l.Nummer)));
        var nobody = await EffectAsync("oekonomi", proposal);
        Assert.Equal((0, named.Linjer.Count, named.Tal[0]), (nobody.Linjer.Count, nobody.Skjulte, nobody.Tal[0]));
    }

    [Fact]
    public async Task What_was_listed_is_one_line_in_the_log_and_nothing_listed_is_none()
    {
        var before = await app.InScopeAsync("teamleder", s => s.Db().Logposter.CountAsync());
        var effect = await EffectAsync("teamleder", Forslag.Of("frister", LaterLaegesamtale));
        await EffectAsync("teamleder", Forslag.Of("frister", []));

        var line = Assert.Single(await app.InScopeAsync("teamleder", s => s.Db().Logposter.OrderBy(l => l.Id).Skip(before).ToListAsync()));
        Assert.Equal((Handling.SetListe, "Regelvirkning", DemoKonti.Id("teamleder")), (line.Handling, line.Emne, line.MedarbejderId));
        var ids = line.EmneId!.Split(',').Select(Guid.Parse).ToList();
        var numbers = await app.InScopeAsync(
            "teamleder",
            async s =>
                (await s.Db().Forloeb.Include(f => f.Sag).Where(f => ids.Contains(f.Id)).ToListAsync()).Select(f => f.Nummer).ToHashSet());
        Assert.Equal(effect.Linjer.Select(l => l.Nummer).ToHashSet(), numbers);
    }

    [Fact]
    public async Task An_edition_that_moves_nothing_says_so()
    {
        var effect = await EffectAsync("teamleder", Forslag.Of("frister", []));

        Assert.Equal(["Ingen åbne forløb får andre datoer."], effect.Tal);
        Assert.Empty(effect.Linjer);
        Assert.Equal(["Ingen åbne forløb får en anden pris."], (await EffectAsync("teamleder", Forslag.Of("takster", []))).Tal);
        Assert.Equal(
            ["Ingen åbne forløb får eller mister en advarsel."], (await EffectAsync("teamleder", Forslag.Of("samtalekvoter", []))).Tal);
    }

    [Fact]
    public async Task The_standards_own_deadline_is_told_of_though_it_is_in_no_forloeb() =>
        Assert.Equal(
            [
                "Ingen åbne forløb får andre datoer.",
                "Kvalitetsstandarden skal ses efter senest 01-01-2028 i stedet for senest 01-01-2020.",
            ],
            (await EffectAsync(
                "teamleder",
                Forslag.Of(
                    "frister",
                    [
                        ("| Standarden vedtaget | 24 måneder | nye udløsere |",
                         "| Standarden vedtaget | 120 måneder | også åbne frister |"),
                    ]))).Tal);

    [Fact]
    public async Task A_price_raised_from_the_new_year_costs_seven_kroner_more_for_each_day_of_the_year_in_each_treatment()
    {
        var treated = await app.InScopeAsync(
            "teamleder",
            async s => (await s.Db().Forloeb.WithFakta().ToListAsync()).Where(f => f.YdelserFra(InForce, null).Count > 0).ToList());
        Assert.All(treated, f => Assert.Null(f.SenesteAfgoerelse?.Til));

        var effect = await EffectAsync("tilbudsleder", Forslag.Of("takster", DearerFromNewYear));

        Assert.Equal(treated.Select(f => f.Nummer).ToHashSet(), effect.Linjer.Select(l => l.Nummer).ToHashSet());
        Assert.All(effect.Linjer, l => Assert.Equal(("Ambulant behandling", "82.855,00 kr.", "85.410,00 kr."), (l.Hvad, l.Foer, l.Efter)));
        var (before, after) = (treated.Count * 365 * 227m, treated.Count * 365 * 234m);
        Assert.Equal(
            [
                $"{treated.Count} åbne forløb koster tilsammen {Danish.Kroner(after)} i stedet for {Danish.Kroner(before)}: "
                    + $"{Danish.Kroner(after - before)} mere.",
            ],
            effect.Tal);
        Assert.Contains("fra 01-01-2027 til 31-12-2027", effect.Grundlag, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_that_lose_their_price_are_named_before_the_edition_is_approved()
    {
        var effect = await EffectAsync(
            "tilbudsleder",
            Forslag.Of(
                "takster", [("| Ambulant behandling | 227 | 01-01-2015 | |", "| Ambulant behandling | 227 | 01-01-2015 | 30-12-2027 |")]));

        Assert.All(effect.Linjer, l => Assert.Equal("82.628,00 kr. og 1 dag uden takst", l.Efter));
        Assert.Equal(
            $"{effect.Linjer.Count} dage har ingen takst og er ikke med i beløbet. Skriv en takst for dem, før udgaven godkendes.",
            effect.Tal[1]);
    }

    [Fact]
    public async Task A_lower_quota_warns_of_those_who_are_above_it()
    {
        var effect = await EffectAsync(
            "teamleder", Forslag.Of("samtalekvoter", [("| Forløbets længde | 3 | 12 |", "| Forløbets længde | 0 | 1 |")]));

        var warned = await app.InScopeAsync(
            "teamleder",
            async s => (await s.Db().Forloeb.WithFakta().ToListAsync())
                .Where(f => f.ErIGang
                    && f.IvaerksatDato is { } start
                    && new DateOnly(2026, 11, 22) > start.AddMonths(1)
                    && !(new DateOnly(2026, 11, 22) > start.AddMonths(12)))
                .Select(f => f.Nummer)
                .ToHashSet());
        Assert.NotEmpty(warned);
        Assert.Equal(warned, effect.Linjer.Select(l => l.Nummer).ToHashSet());
        Assert.All(effect.Linjer, l => Assert.Equal(("Forløbets længde", "Ingen advarsel", "Advarsel"), (l.Hvad, l.Foer, l.Efter)));
        Assert.Equal($"{warned.Count} tællere får en advarsel i {warned.Count} åbne forløb.", effect.Tal[0]);
    }

    [Fact]
    public async Task A_page_that_no_table_acts_from_and_a_table_that_does_not_read_have_no_effect()
    {
        Assert.Null(
            await app.InScopeAsync("teamleder", s => s.GetRequiredService<Regelvirkninger>().OfAsync(Forslag.Of("kvalitetsstandard", []))));
        Assert.Null(
            await app.InScopeAsync(
                "teamleder", s => s.GetRequiredService<Regelvirkninger>().OfAsync(Forslag.Of("takster", [("| 227 |", "| 1.5 |")]))));
    }

    [Fact]
    public void A_proposal_leaves_the_standard_as_it_is()
    {
        var standard = app.Services.GetRequiredService<Standard>();
        var proposal = Forslag.Of("takster", DearerFromNewYear);

        var with = standard.With(proposal, [])!;

        Assert.Equal(
            (227m, 234m),
            (standard.TaksterDen(InForce).On(Ydelse.AmbulantBehandling, InForce)!.KrPrDag,
             with.TaksterDen(InForce).On(Ydelse.AmbulantBehandling, InForce)!.KrPrDag));
        Assert.Equal((1, 2), (standard.Sider.Editions("takster").Count, with.Sider.Editions("takster").Count));
        Assert.Same(proposal, with.Visning("takster", InForce)!.Udgave);
        var errors = new List<Indholdsfejl>();
        Assert.Null(standard.With(Forslag.Of("takster", [("| 227 |", "| 1.5 |")]), errors));
        Assert.NotEmpty(errors);
    }

    private Task<Regelvirkning> EffectAsync(string account, Udgave proposal) =>
        app.InScopeAsync(account, async s => (await s.GetRequiredService<Regelvirkninger>().OfAsync(proposal))!);
}
