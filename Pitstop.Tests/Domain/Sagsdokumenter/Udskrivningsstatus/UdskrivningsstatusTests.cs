
namespace Pitstop.Tests.Domain;

public sealed class UdskrivningsstatusTests
{
    [Fact]
    public void Before_the_discharge_it_misses_what_the_case_must_say()
    {
        Assert.Equal(
            ["Udskrevet", "Aarsag", "Afslutning"], Dokumentsag.MedPlan().Write("udskrivningsstatus", 188).Mangler.Select(m => m.Path));
    }

    [Fact]
    public void The_case_tells_how_the_course_went()
    {
        var svar = Discharged().Write("udskrivningsstatus", 188).Svar;

        Assert.Equal(
            ("13-04-2026", "20-04-2026", "20-10-2026", "184 dage"),
            (svar["Indskrevet"], svar["Begyndt"], svar["Udskrevet"], svar["Laengde"]));
        Assert.Equal(
            ("Faerdigbehandlet", "Stoffri", "false", "true", "true"),
            (svar["Aarsag"], svar["Afslutning"], svar["Substitution"], svar["EftervaernAccepteret"], svar["OpfoelgningSamtykke"]));
        Assert.Equal(
            ["20-11-2026", "20-01-2027", "20-04-2027", "20-07-2027"],
            svar.RowKeys("Opfoelgning").Select(k => svar[$"Opfoelgning[{k}].Senest"]));
    }

    [Fact]
    public void Each_goal_has_its_first_and_last_number_and_ends_with_a_verdict()
    {
        var sag = Discharged();

        var done = sag.Finish("udskrivningsstatus", 188);

        Assert.Equal(("3 (06-05-2026)", "5 (17-07-2026)"), (done.Svar["Maal[m1].Foerste"], done.Svar["Maal[m1].Sidste"]));
        Assert.Empty(sag.Forloeb.AktiveMaal);
        Assert.Equal(
            [Maalvurdering.Opnaaet, Maalvurdering.DelvistOpnaaet],
            sag.Forloeb.Maal.OrderBy(m => m.Nummer).Select(m => m.SenesteBedoemmelse!.Vurdering));
        Assert.All(sag.Forloeb.Maal, m => Assert.Equal(2, m.Skaleringer.Count));
    }

    [Fact]
    public void It_begins_with_what_was_given_and_without_a_verdict_that_nobody_gave_now()
    {
        var begun = Discharged().Begin("udskrivningsstatus", 188);

        Assert.Equal((null, "true"), (begun["Maal[m1].Vurdering"], begun["EftervaernTilbudt"]));
        Assert.Contains("Forsamtale: 1", begun["Ydelser"], StringComparison.Ordinal);
        Assert.Null(begun["EvalueringUdeladt"]);
    }

    [Fact]
    public void For_one_who_stayed_away_it_lists_the_attempts_of_the_last_sixty_days()
    {
        var done = Kindsager.Alle["udskrivningsstatus, udeblevet"];

        Assert.Equal(
            ["Aftalt samtale, borgeren kom ikke", "Telefon", "Aftalt samtale, borgeren kom ikke", "Telefon"],
            done.Svar.RowKeys("Forsoeg").TakeLast(4).Select(k => done.Svar[$"Forsoeg[{k}].Hvordan"]));
        Assert.All(
            done.Svar.RowKeys("Forsoeg"),
            k => Assert.True(Danish.TryDate(done.Svar[$"Forsoeg[{k}].Dato"], out var day) && day >= Dokumentsag.Start.AddDays(197 - 60)));
        Assert.NotNull(done.Svar["EvalueringUdeladt"]);
        Assert.Equal("Forsoeg", Assert.Single(Completeness.Of(done.Kind.Schema, done.Svar.WithRows("Forsoeg", []), done.Fakta.Dag)).Path);
        Assert.Empty(Discharged().Write("udskrivningsstatus", 188).Svar.RowKeys("Forsoeg"));
    }

    private static Dokumentsag Discharged()
    {
        var sag = Dokumentsag.MedPlan();
        sag.Finish("status", 88);
        sag.Udskriv();
        return sag;
    }
}
