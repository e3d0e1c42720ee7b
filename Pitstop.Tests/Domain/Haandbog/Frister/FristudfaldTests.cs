using static Pitstop.Tests.Domain.Frister.Fristproeve;

namespace Pitstop.Tests.Domain.Frister;

/// <summary>What fulfils each deadline, and what makes it fall away.</summary>
public sealed class FristudfaldTests
{
    private static readonly Fristfakta Sent = new(null, null, Date("02-11-2026"), null);
    private static readonly Fristfakta Decided = Fristfakta.Ingen with { AfgoerelseModtaget = Date("02-11-2026") };
    private static readonly Fristfakta Young =
        new(null, null, null, Date("02-11-2026")) { FoedselsDato = Date("01-01-2010") };
    private static readonly Fristfakta Aftercare = Discharged("31-05-2026") with { Eftervaern = true };

    public static TheoryData<string, string, Fristfakta> Fulfilled => new()
    {
        { "F2", "", Requested("02-11-2026") with { LaegesamtaleTilbudt = Date("05-11-2026") } },
        { "F3", "", new(null, Date("02-11-2026"), Date("05-11-2026"), null) },
        { "F4", "", Sent with { UdredningAfsendt = Date("05-11-2026"), BehandlingsplanAfsendt = Date("04-11-2026") } },
        { "F4", "", Sent with { UdredningAfsendt = Date("04-11-2026"), BehandlingsplanAfsendt = Date("05-11-2026") } },
        { "F5", "", Enrolled("02-11-2026") with { Borgerkonferencer = [Date("07-11-2026"), Date("05-11-2026")] } },
        { "F6", "", Enrolled("02-11-2026") with { Borgerkonferencer = [Date("05-11-2026"), Date("03-11-2026")] } },
        { "F8", "nr. 1", Enrolled("02-09-2026") with { Statusmoeder = [Date("05-11-2026")] } },
        { "F9", "", Young with { OrienteringAfsendt = Date("05-11-2026") } },
        { "F12", "", Discharged("02-11-2026") with { UdskrivningsstatusAfsendt = Date("05-11-2026") } },
        { "F14", "1 måned", Discharged("02-11-2026") with { Opfoelgninger = [new(1, Date("05-11-2026"), Afholdt: true)] } },
        { "F15", "3 måneder", Discharged("02-11-2026") with { Opfoelgninger = [new(3, Date("05-11-2026"), Afholdt: true)] } },
        { "F16", "", Decided with { KlageModtaget = Date("05-11-2026") } },
        { "F17", "", Fristfakta.Ingen with { StandardVedtaget = Date("02-11-2026"), NyStandardVedtaget = Date("05-11-2026") } },
    };

    [Theory]
    [MemberData(nameof(Fulfilled))]
    public void What_is_asked_for_fulfils_it_on_its_own_day(string nr, string led, Fristfakta facts) =>
        Assert.Equal(Date("05-11-2026"), Find("08-11-2026", facts, nr, led).Opfyldt);

    public static TheoryData<string, string, Fristfakta> FallenAway => new()
    {
        { "F1", "", Requested("02-11-2026") with { AfslagDato = Date("05-11-2026") } },
        { "F1", "", Requested("02-11-2026") with { AfsluttetDato = Date("05-11-2026") } },
        { "F2", "", Requested("02-11-2026") with { AndetTilbudValgt = Date("05-11-2026") } },
        { "F3", "", new(null, Date("02-11-2026"), null, null) { AfslagDato = Date("05-11-2026") } },
        { "F4", "", Sent with { AfslagDato = Date("05-11-2026"), UdredningAfsendt = Date("04-11-2026") } },
        { "F5", "", Enrolled("02-11-2026") with { AfsluttetDato = Date("05-11-2026") } },
        { "F6", "", Enrolled("02-11-2026") with { UdskrevetDato = Date("05-11-2026") } },
        { "F8", "nr. 1", Enrolled("02-11-2026") with { UdskrevetDato = Date("06-11-2026"), AfsluttetDato = Date("05-11-2026") } },
        { "F9", "", new(null, null, null, Date("05-11-2026")) { FoedselsDato = Date("08-11-2008"), UdskrevetDato = Date("05-11-2026") } },
        { "F13", "", Aftercare with { EftervaernSlut = Date("05-11-2026") } },
        { "F13", "", Aftercare with { EftervaernSlut = Date("06-11-2026"), NyIndskrivning = Date("05-11-2026") } },
        { "F14", "6 måneder", Aftercare with { NyIndskrivning = Date("05-11-2026") } },
        { "F15", "9 måneder", Aftercare with { NyIndskrivning = Date("05-11-2026") } },
    };

    [Theory]
    [MemberData(nameof(FallenAway))]
    public void What_ends_it_makes_it_fall_away_on_that_day(string nr, string led, Fristfakta facts)
    {
        var frist = Find("08-11-2026", facts, nr, led);

        Assert.Equal((Date("05-11-2026"), Friststatus.Bortfaldet), (frist.Lukket!.Value, frist.Status));
    }

    [Theory]
    [InlineData("F14", "1 måned")]
    [InlineData("F15", "3 måneder")]
    public void Who_declines_follow_up_has_chosen_and_it_is_no_breach(string nr, string led)
    {
        var frist = Find("30-12-2026", Discharged("02-11-2026") with { OpfoelgningFravalgt = Date("10-11-2026") }, nr, led);

        Assert.Equal((Date("10-11-2026"), Friststatus.IkkeOpfyldtBorgersValg), (frist.Lukket!.Value, frist.Status));
        Assert.EndsWith("blev den afgjort, fordi borgeren har sagt nej til opfølgning.", frist.Hvorfor, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("30-11-2026", Friststatus.IDag, null)]
    [InlineData("01-12-2026", Friststatus.Opfyldt, "30-11-2026")]
    public void Aftercare_lasts_to_the_end_of_its_last_day_and_then_ends_by_itself(string today, Friststatus status, string? done)
    {
        var end = Find(today, Aftercare, "F13");

        Assert.Equal((status, done is null ? null : Date(done)), (end.Status, end.Opfyldt));
    }

    [Fact]
    public void Only_one_of_udredning_and_plan_does_not_fulfil_the_deadline_of_both() =>
        Assert.Null(Find("08-11-2026", Sent with { UdredningAfsendt = Date("05-11-2026") }, "F4").Opfyldt);

    [Fact]
    public void One_conference_does_not_fulfil_the_second() =>
        Assert.Null(Find("08-11-2026", Enrolled("02-11-2026") with { Borgerkonferencer = [Date("05-11-2026")] }, "F6").Opfyldt);

    [Fact]
    public void Without_consent_no_local_follow_up_is_due() =>
        Assert.DoesNotContain(
            On("08-11-2026", Discharged("02-11-2026") with { SamtykkeTilOpfoelgning = false }).Frister, f => f.Nr == "F15");

    [Fact]
    public void Without_aftercare_none_ends() =>
        Assert.DoesNotContain(On("08-11-2026", Discharged("02-11-2026")).Frister, f => f.Nr == Fristnummer.Eftervaernsslut);

    public static TheoryData<Fristfakta> Gone => new()
    {
        Enrolled("02-11-2026") with { UdskrevetDato = Date("05-11-2026") },
        Enrolled("02-11-2026") with { AfsluttetDato = Date("05-11-2026") },
    };

    [Theory]
    [MemberData(nameof(Gone))]
    public void Nobody_watches_over_contact_with_one_who_is_discharged_or_closed(Fristfakta facts) =>
        Assert.DoesNotContain(On("30-11-2026", facts).Frister, f => f.Nr == Fristnummer.Kontaktvagt);

    [Theory]
    [InlineData("05-09-2026", null, null)]
    [InlineData("15-01-2027", Friststatus.OpfyldtForSent, null)]
    [InlineData("16-01-2027", Friststatus.OpfyldtForSent, Friststatus.Opfyldt)]
    public void A_status_midway_between_two_times_counts_for_the_earlier(string sent, Friststatus? first, Friststatus? second)
    {
        var facts = Enrolled("01-09-2026") with { Statusser = [Date(sent)] };

        var statuses = On("20-01-2027", facts).Frister.Where(f => f.Nr == "F7").Select(f => f.ErAaben ? (Friststatus?)null : f.Status);

        Assert.Equal([first, second], statuses.Take(2));
    }
}
