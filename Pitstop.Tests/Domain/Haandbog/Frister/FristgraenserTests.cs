using static Pitstop.Tests.Domain.Frister.Fristproeve;

namespace Pitstop.Tests.Domain.Frister;

/// <summary>The last day and the first, what a correction makes late, and the sentence that says why.</summary>
public sealed class FristgraenserTests
{
    private static readonly Fristfakta Request = Requested("02-11-2026");

    [Fact]
    public void Of_deadlines_on_one_day_the_lowest_number_comes_first() =>
        Assert.Equal(
            ["F1", "F2", "F11"],
            On("03-11-2026", Request with { IndskrivningsDato = Date("02-11-2026") })
                .Frister.Where(f => f.Forfalder == Date("16-11-2026"))
                .Select(f => f.Nr));

    [Fact]
    public void A_time_that_is_declined_on_the_guarantees_last_day_is_declined_within_it() =>
        Assert.Equal(
            Friststatus.IkkeOpfyldtBorgersValg, Find("17-11-2026", Request with { TidAfslaaet = Date("16-11-2026") }, "F1").Status);

    [Theory]
    [InlineData("10-11-2026", "05-11-2026", Friststatus.OverskredetEfterRettelse)]
    [InlineData("10-11-2026", "06-11-2026", Friststatus.Overskredet)]
    [InlineData("06-11-2026", "05-11-2026", Friststatus.OverskredetEfterRettelse)]
    [InlineData("05-11-2026", "04-11-2026", Friststatus.Overskredet)]
    public void Only_what_a_correction_made_late_that_day_is_late_by_the_correction(string from, string to, Friststatus status)
    {
        Fristrettelse moved = new(Fristhaendelse.BorgersAnmodning, Date(from), Date(to), Date("20-11-2026"));

        Assert.Equal(status, Find("21-11-2026", Requested(to) with { Rettelser = [moved] }, "F1").Status);
    }

    [Fact]
    public void What_was_fulfilled_on_the_day_of_the_correction_keeps_its_verdict()
    {
        Fristrettelse moved = new(Fristhaendelse.BorgersAnmodning, Date("06-11-2026"), Date("02-11-2026"), Date("20-11-2026"));
        var facts = Request with { IvaerksatDato = Date("20-11-2026"), Rettelser = [moved] };

        Assert.Equal(Friststatus.Opfyldt, Find("21-11-2026", facts, "F1").Status);
    }

    [Fact]
    public void A_correction_of_another_trigger_says_nothing_of_a_deadline()
    {
        Fristrettelse moved = new(Fristhaendelse.BorgersAnmodning, Date("06-11-2026"), Date("02-11-2026"), Date("20-11-2026"));
        var facts = Request with
        {
            FoersteForsamtaleAfholdt = Date("05-11-2026"),
            IndstillingAfsendt = Date("06-11-2026"),
            Rettelser = [moved],
        };

        Assert.DoesNotContain("rettet", Find("21-11-2026", facts, "F3").Hvorfor, StringComparison.Ordinal);
    }

    [Fact]
    public void On_the_last_day_of_a_returning_deadline_the_next_time_is_not_listed_yet() =>
        Assert.Equal(
            [("nr. 1", Friststatus.IDag)],
            On("30-11-2026", Enrolled("31-08-2026")).Frister.Where(f => f.Nr == "F7").Select(f => (f.Led, f.Status)));

    [Fact]
    public void A_time_that_was_met_early_shows_the_next() =>
        Assert.Equal(
            ["nr. 1", "nr. 2"],
            On("25-11-2026", Enrolled("31-08-2026") with { Statusser = [Date("24-11-2026")] })
                .Frister.Where(f => f.Nr == "F7")
                .Select(f => f.Led));

    [Theory]
    [InlineData("F1", "", "Behandlingsgaranti")]
    [InlineData("F7", "nr. 1", "3-måneders status nr. 1")]
    [InlineData("F14", "1 måned", "Opfølgning efter udskrivning, 1 måned")]
    public void A_time_of_several_is_told_from_the_others_by_its_name(string nr, string led, string name) =>
        Assert.Equal(
            name,
            Find(
                "03-11-2026",
                Request with { IndskrivningsDato = Date("02-11-2026"), UdskrevetDato = Date("03-11-2026") },
                nr,
                led).Navn);

    public static TheoryData<string, string, Fristfakta, string> Reasons => new()
    {
        {
            "F1", "", Request with { TidAfslaaet = Date("10-11-2026") },
            "Fristen er 14 dage efter »Borgerens egen henvendelse« den 02-11-2026 og var den 16-11-2026; den 10-11-2026 blev den "
                + "afgjort, fordi borgeren sagde nej til en tid inden for fristen."
        },
        {
            "F1", "", Request with { AndetTilbudValgt = Date("16-11-2026") },
            "Fristen er 14 dage efter »Borgerens egen henvendelse« den 02-11-2026 og ville slutte den 16-11-2026; den faldt bort den "
                + "16-11-2026, fordi borgeren har valgt et andet tilbud, og så må garantien overskrides."
        },
        {
            "F1", "", Request with { AfslagDato = Date("17-11-2026") },
            "Fristen er 14 dage efter »Borgerens egen henvendelse« den 02-11-2026 og sluttede den 16-11-2026 "
            + "uden at være opfyldt; der er "
                + "ikke mere at gøre, fordi kommunen har givet afslag."
        },
        {
            "F10", "", Fristfakta.Ingen with { Bekymringer = [new(Date("20-11-2026"), null)] },
            "Det skal ske straks: samme dag som »Kendskab til bekymring« den 20-11-2026."
        },
        {
            "F7", "nr. 1", Enrolled("06-11-2026"),
            "Fristen er hver 3. måned efter »Indskrivning« den 06-11-2026. Sidste dag er 06-02-2027."
        },
        {
            "F14", "6 måneder", Discharged("06-11-2026"),
            "Fristen er 6 måneder efter »Udskrivning« den 06-11-2026. Sidste dag er 06-05-2027."
        },
    };

    [Theory]
    [MemberData(nameof(Reasons))]
    public void The_reason_says_what_it_rests_on_and_how_it_ended(string nr, string led, Fristfakta facts, string reason) =>
        Assert.Equal(reason, Find("20-11-2026", facts, nr, led).Hvorfor);

    [Theory]
    [InlineData("23-06-2026", "Den 24-06-2026 er der gået 14 dage.")]
    [InlineData("24-06-2026", "Kun en leder kan afslutte et forløb, fordi borgeren er udeblevet.")]
    public void From_the_last_step_of_a_silence_the_team_leader_is_asked(string today, string ending) =>
        Assert.EndsWith(
            ending,
            Assert.Single(On(today, Enrolled("10-06-2026")).Advarsler).Tekst,
            StringComparison.Ordinal);

    [Fact]
    public void The_end_of_a_pause_counts_as_contact_where_it_is_the_latest() =>
        Assert.Equal(
            Date("14-07-2026"),
            (Enrolled("01-06-2026") with
            {
                Kontakter = [Date("05-06-2026")],
                Pauser = [new(Date("10-06-2026"), Date("14-07-2026"))],
            }).SenesteKontakt);

    [Fact]
    public void Before_enrolment_there_is_no_contact_to_watch() =>
        Assert.Null((Fristfakta.Ingen with { Kontakter = [Date("05-06-2026")] }).SenesteKontakt);

    [Theory]
    [InlineData("28-10-2026", "Fristen er 14 dage")]
    [InlineData("29-10-2026", "Send den senest 11-11-2026, så Visitationen kan nå at afgøre sagen")]
    public void The_guarantee_hastens_only_an_indstilling_that_is_due_later(string talk, string reason) =>
        Assert.StartsWith(
            reason,
            On("03-11-2026", Request with { FoersteForsamtaleAfholdt = Date(talk) }).Opgaver.Single(o => o.Nr == "F3").Hvorfor,
            StringComparison.Ordinal);

    [Fact]
    public void What_ends_by_itself_and_what_is_the_citizens_is_nobodys_task() =>
        Assert.DoesNotContain(
            On("03-11-2026", Discharged("02-11-2026") with { Eftervaern = true, AfgoerelseModtaget = Date("02-11-2026") }).Opgaver,
            o => o.Nr is "F13" or "F16");

    [Fact]
    public void Tasks_stand_by_day_warnings_among_them() =>
        Assert.Equal(
            ["StartetUdenBevilling", "F2", "F3"],
            On(
                "06-11-2026",
                new Fristfakta(Date("30-10-2026"), Date("02-11-2026"), null, Date("05-11-2026"))).Opgaver.Select(o => o.Nr));

    public static TheoryData<Fristhaendelse> Correctable =>
    [
        Fristhaendelse.BorgersAnmodning, Fristhaendelse.FoersteForsamtale, Fristhaendelse.IndstillingAfsendt, Fristhaendelse.BlevIndskrevet,
        Fristhaendelse.Ivaerksaettelse, Fristhaendelse.AfgoerelseModtaget, Fristhaendelse.BlevUdskrevet,
    ];

    [Theory]
    [MemberData(nameof(Correctable))]
    public void A_corrected_trigger_happened_on_the_new_day(Fristhaendelse trigger) =>
        Assert.Equal([Date("02-11-2026")], Fristfakta.Ingen.With(trigger, Date("02-11-2026")).On(trigger));
}
