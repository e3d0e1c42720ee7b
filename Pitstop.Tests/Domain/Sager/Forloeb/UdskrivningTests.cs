
namespace Pitstop.Tests.Domain;

/// <summary>A discharge: what must hold when it is for no contact, each said by name, and what it does to the meetings.</summary>
public sealed class UdskrivningTests
{
    private static readonly DateOnly Today = new(2026, 12, 9);
    private static readonly DateOnly Enrolled = new(2026, 11, 6);

    [Fact]
    public void A_discharge_for_no_contact_names_every_condition_that_does_not_hold() =>
        Assert.Equal(
            ["KunLederBekraefter", "IkkeFjortenDageUdenKontakt", "ForsoegMangler", "UdeblivelseMangler"],
            Obstacles(InTreatment(), Enrolled.AddDays(13), Sager.Behandler));

    [Fact]
    public void A_leader_discharges_after_fourteen_days_two_attempts_and_a_no_show()
    {
        var forloeb = InTreatment();
        forloeb.RegistrerKontakt(Enrolled.AddDays(8), Kontaktform.Telefon, false, Sager.Behandler, Today);
        forloeb.RegistrerSamtale(Samtaleart.Behandling, Enrolled.AddDays(8), null, Samtaleudfald.Udeblevet, null, Sager.Behandler, Today);
        Assert.Equal(["ForsoegMangler"], Obstacles(forloeb, Enrolled.AddDays(14), Sager.Leder));
        forloeb.RegistrerKontakt(Enrolled.AddDays(10), Kontaktform.Brev, false, Sager.Behandler, Today);
        Assert.Equal(["KunLederBekraefter"], Obstacles(forloeb, Enrolled.AddDays(14), Sager.Behandler));
        forloeb.Udskriv(Data(Enrolled.AddDays(14)), Sager.Leder, Today);
        Assert.Equal(ForloebStatus.Udskrevet, forloeb.Status);
    }

    [Fact]
    public void A_contact_makes_the_attempts_and_the_no_show_before_it_count_no_more()
    {
        var forloeb = InTreatment();
        foreach (var day in new[] { 8, 9 })
            forloeb.RegistrerKontakt(Enrolled.AddDays(day), Kontaktform.Sms, false, Sager.Behandler, Today);
        forloeb.RegistrerSamtale(Samtaleart.Behandling, Enrolled.AddDays(9), null, Samtaleudfald.Udeblevet, null, Sager.Behandler, Today);
        forloeb.RegistrerKontakt(Enrolled.AddDays(10), Kontaktform.Telefon, true, Sager.Behandler, Today);
        Assert.Equal(["ForsoegMangler", "UdeblivelseMangler"], Obstacles(forloeb, Enrolled.AddDays(24), Sager.Leder));
    }

    [Fact]
    public void An_attempt_on_the_day_of_the_last_contact_counts()
    {
        var forloeb = InTreatment();
        foreach (var day in new[] { 0, 10 })
            forloeb.RegistrerKontakt(Enrolled.AddDays(day), Kontaktform.Telefon, false, Sager.Behandler, Today);
        forloeb.RegistrerSamtale(Samtaleart.Behandling, Enrolled.AddDays(8), null, Samtaleudfald.Udeblevet, null, Sager.Behandler, Today);

        Assert.Empty(Obstacles(forloeb, Enrolled.AddDays(14), Sager.Leder));
    }

    [Fact]
    public void A_no_show_on_the_day_of_the_last_contact_counts()
    {
        var forloeb = InTreatment();
        foreach (var day in new[] { 8, 10 })
            forloeb.RegistrerKontakt(Enrolled.AddDays(day), Kontaktform.Telefon, false, Sager.Behandler, Today);
        forloeb.RegistrerSamtale(Samtaleart.Behandling, Enrolled, null, Samtaleudfald.Udeblevet, null, Sager.Behandler, Today);

        Assert.Empty(Obstacles(forloeb, Enrolled.AddDays(14), Sager.Leder));
    }

    [Fact]
    public void A_discharge_leaves_the_meeting_of_its_own_day_and_calls_off_that_of_the_day_after()
    {
        var forloeb = InTreatment();
        var day = new DateOnly(2026, 12, 8);
        forloeb.PlanlaegMoede(Moedeart.Borgerkonference, day, null, null, null, Today);
        forloeb.PlanlaegMoede(Moedeart.Statusmoede, day.AddDays(1), null, null, null, Today);

        forloeb.Udskriv(Data(day) with { Aarsag = Afslutningsaarsag.EgetOenske }, Sager.Leder, Today);

        Assert.Equal([Samtaleudfald.Aftalt, Samtaleudfald.Aflyst], forloeb.Moeder.Select(m => m.Udfald));
    }

    private static Forloeb InTreatment()
    {
        var forloeb = Sager.ForloebWithForsamtale();
        forloeb.Indskriv(new IndskrivningData(Enrolled, true, true, FritValg.Pitstop), Sager.Behandler, Today);
        forloeb.Ivaerksaet(Enrolled, Sager.Behandler, Today);
        return forloeb;
    }

    private static UdskrivningData Data(DateOnly day) =>
        new(day, Afslutningsaarsag.Udeblevet, Afslutningsstatus.Uoplyst);

    private static IEnumerable<string> Obstacles(Forloeb forloeb, DateOnly day, Medarbejder by) =>
        forloeb.UdskrivningObstacles(Data(day), by, Today).Select(o => o.Name);
}
