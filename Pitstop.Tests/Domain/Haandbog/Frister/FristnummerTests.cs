namespace Pitstop.Tests.Domain.Frister;

/// <summary>The one list of deadlines: each number once, with what is done about it.</summary>
public sealed class FristnummerTests
{
    [Fact]
    public void Every_number_has_exactly_one_entry() =>
        Assert.Equal(
            "F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 F11 F12 F13 F14 F15 F16 F17", string.Join(' ', Fristnummer.Alle.Select(f => f.Nr)));

    [Fact]
    public void Every_standing_warning_has_exactly_one_entry() => Assert.Equal(
        ["StartetUdenBevilling", "FyldtAtten", "HenvisningMangler", "StillingTagesOp", "UnderskriftMangler"],
        StaaendeAdvarsel.Alle.Select(a => a.Slags.ToString()));

    [Fact]
    public void What_ends_by_itself_or_is_anothers_asks_nothing_on_a_forloeb() =>
        Assert.Equal(["F13", "F16", "F17"], Fristnummer.Alle.Where(f => !f.ErOpgave).Select(f => f.Nr));

    [Fact]
    public void What_asks_something_has_a_step_that_always_fits() =>
        Assert.All(
            Fristnummer.Alle.Where(f => f.ErOpgave),
            f => Assert.True(f.Skridt[^1] is { Moede: null } last && last.Passer(Fristfakta.Ingen), f.Nr));

    [Theory]
    [InlineData(Fristemne.Borgerkonference, "F5", "F6")]
    [InlineData(Fristemne.Status, "F7")]
    [InlineData(Fristemne.Opfoelgning, "F14", "F15")]
    public void Deadlines_are_found_by_what_they_are_about(Fristemne emne, params string[] numbers) =>
        Assert.Equal(numbers, Fristnummer.Om(emne));

    [Fact]
    public void A_borger_who_is_not_enrolled_is_enrolled_first() =>
        Assert.Equal(("Indskriv", "indskrivning"), Step("F1", Fristfakta.Ingen));

    [Fact]
    public void The_guarantee_of_one_who_is_enrolled_asks_for_the_start() =>
        Assert.Equal(("Registrér start", "behandlingsstart"), Step("F1", Fristfakta.Ingen with { IndskrivningsDato = new(2026, 11, 1) }));

    [Fact]
    public void The_udredning_is_written_before_the_plan() =>
        Assert.Equal(("Skriv udredning", "udredning"), Step("F4", Fristfakta.Ingen with { BehandlingsplanAfsendt = new(2026, 11, 1) }));

    [Fact]
    public void The_plan_is_written_when_the_udredning_is_sent() =>
        Assert.Equal(
            ("Skriv behandlingsplan", "behandlingsplan"), Step("F4", Fristfakta.Ingen with { UdredningAfsendt = new(2026, 11, 1) }));

    [Fact]
    public void The_first_planned_conference_is_the_first_ones_as_long_as_none_is_held() =>
        Assert.Equal("Planlæg møde", Step("F6", Fristfakta.Ingen with { AftalteKonferencer = [Guid.NewGuid()] }).Tekst);

    [Fact]
    public void The_planned_conference_is_the_seconds_when_one_is_held()
    {
        var planned = Guid.NewGuid();
        var facts = Fristfakta.Ingen with { AftalteKonferencer = [planned], Borgerkonferencer = [new(2026, 11, 1)] };
        Assert.Equal(planned, Fristskridt.Of("F6", facts).Moede!(facts));
    }

    [Fact]
    public void A_planned_status_meeting_is_noted() =>
        Assert.Equal("Notér mødet", Step("F8", Fristfakta.Ingen with { AftalteStatusmoeder = [Guid.NewGuid()] }).Tekst);

    [Fact]
    public void A_number_that_nothing_has_is_refused() => Assert.Throws<ArgumentException>(() => Fristskridt.Of("F99", Fristfakta.Ingen));

    [Fact]
    public void No_other_source_repeats_a_number() => Assert.Empty(
        from folder in new[] { "Pitstop.Domain", "Pitstop.Web" }
        from file in Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, folder), "*.cs*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".cs" or ".cshtml" && Path.GetFileName(file) != "Fristnummer.cs"
        where Fristnummer.Alle.Any(f => File.ReadAllText(file).Contains($"\"{f.Nr}\"", StringComparison.Ordinal))
        select file);

    private static (string Tekst, string Slug) Step(string nr, Fristfakta facts) =>
        Fristskridt.Of(nr, facts) is var step ? (step.Tekst, step.Slug) : default;
}
