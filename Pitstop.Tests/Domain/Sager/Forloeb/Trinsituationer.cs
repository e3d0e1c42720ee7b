
namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>A forløb in each situation that the menu tells apart, and the day one looks at it.</summary>
internal static class Trinsituationer
{
    public static readonly Medarbejder Bente = new("b1", "Bente Behandler", Rolle.Behandler);
    public static readonly Medarbejder Lis = new("l1", "Lis Leder", Rolle.FagligLeder);

    /// <summary>The day of the first contact.</summary>
    public static readonly DateOnly Day0 = new(2026, 3, 2);

    private static readonly DateOnly Discharge = Day(25);

    public static (Forloeb Forloeb, DateOnly Today) Of(string situation) => situation switch
    {
        "Ringet af en pårørende" =>
            (Opened(new HenvendelseData(Day0, Henvender.Paaroerende, "Grethe Opdigt", "Er bekymret.", null)), Day(1)),
        "Henvendt" => (Opened(Own(Day0)), Day(1)),
        "Forsamtale aftalt" =>
            (With(Opened(Own(Day0)), Forsamtale(Samtaleudfald.Aftalt, Day(1))), Day(1)),
        "Forsamtale afholdt" => (Met(), Day(2)),
        "Rådgivning" => (With(Met(), f => f.VaelgRaadgivning(Bente, Day(2))), Day(2)),
        "Indskrevet" => (Enrolled(), Day(3)),
        "Indskrevet, lægesamtale tilbudt" => (With(Enrolled(), f => f.TilbydLaegesamtale(Day(3), true, Day(3))), Day(3)),
        "Sendt uden indskrivning" => (With(Met(), Send(Afsendelsesslags.Indstillingen, Day(4))), Day(4)),
        "Indstilling sendt" => (Sent(), Day(4)),
        "Bevilget" => (Granted(null), Day(9)),
        "Bevilget, modtaget og påklaget" => (With(Granted(Day(8)), f => f.RegistrerKlage(Day(9), Day(9))), Day(9)),
        "Under udredning" => (Started(), Day(10)),
        "Under udredning, henvisning mangler" => (With(Started(), f => f.TagHenvisning(true, Guid.NewGuid(), Day(10))), Day(10)),
        "I behandling" => (Planned(), Day(12)),
        "Pause" => (Paused(), Day(20)),
        "Pause slut i dag" => (With(Paused(), f => f.Genoptag(Day(22), Bente, Day(22))), Day(22)),
        "Stoffri efterbehandling" => (With(Planned(), f => f.BegyndStoffri(Day(14), true, true, Bente, Day(14))), Day(14)),
        "Udskrevet" => (Discharged(), Discharge.AddDays(10)),
        "Udskrevet, henvisning mangler" => (With(Started(), f => f.TagHenvisning(true, Guid.NewGuid(), Day(10)), Udskriv()), Discharge),
        "Udskrevet, elleve dage efter" => (Discharged(), Discharge.AddDays(11)),
        "Udskrevet, et nyere forløb kører" => (With(Discharged(), f => f.Sag.BegyndForloeb(Own(Day(30)), Bente, Day(30))), Day(30)),
        "Efterværn" => (With(Planned(), Udskriv(eftervaern: true)), Discharge),
        "Opfølgning" => (FollowedUp(), Day(27)),
        "Opfølgning fravalgt" => (With(FollowedUp(), f => f.FravaelgOpfoelgning(Day(27), Day(27))), Day(27)),
        "Død" => (With(Planned(), Udskriv(Afslutningsaarsag.Doed)), Discharge),
        "Afslag" => (With(Sent(), Decide(Afgoerelsesudfald.Afslag)), Day(9)),
        "Frit valg" => (With(Sent(), Decide(Afgoerelsesudfald.FritValgAndetTilbud)), Day(9)),
        "Afsluttet uden behandling" => (With(Met(), Afslut), Day(5)),
        "Afsluttet, henvisning mangler" =>
            (With(Met(), f => f.TagHenvisning(true, Guid.NewGuid(), Day(4)), Afslut), Day(5)),
        "Lukket" => (With(Discharged(), f => f.Luk([], Bente, Day(30))), Day(30)),
        _ => throw new ArgumentOutOfRangeException(nameof(situation), situation, null),
    };

    private static Stamdata Person => new("Prøve Person", null, new DateOnly(1990, 1, 1), null, null, "183");

    private static void Afslut(Forloeb forloeb) => forloeb.Afslut(Day(5), Afslutningsaarsag.EgetOenske, Bente, Day(5));

    private static Action<Forloeb> Forsamtale(Samtaleudfald udfald, DateOnly today) =>
        f => f.RegistrerSamtale(Samtaleart.Forsamtale, Day(2), null, udfald, null, Bente, today);

    private static Forloeb Opened(HenvendelseData contact) =>
        new Sag(1042, new Borger(Person, Day0, demo: true)).BegyndForloeb(contact, Bente, Day0);

    private static Forloeb Met() =>
        With(Opened(Own(Day0)), Forsamtale(Samtaleudfald.Afholdt, Day(2)));

    private static Forloeb Enrolled() => With(Met(), f => f.Indskriv(new(Day(3), true, true, FritValg.Pitstop), Bente, Day(3)));

    private static Forloeb Sent() => With(Enrolled(), Send(Afsendelsesslags.Indstillingen, Day(4)));

    private static Forloeb Granted(DateOnly? received) =>
        With(Sent(), Decide(Afgoerelsesudfald.Bevilget, received, Ydelse.AmbulantBehandling));

    private static Forloeb Started() => With(Sent(), f => f.Ivaerksaet(Day(10), Bente, Day(10)));

    private static Forloeb Planned() =>
        With(Started(), Send(Afsendelsesslags.Udredningen, Day(11)), Send(Afsendelsesslags.Behandlingsplanen, Day(12)));

    private static Forloeb Paused() => With(Planned(), f => f.HoldPause(Pauseaarsag.Hospital, Day(20), false, Bente, Day(20)));

    private static Forloeb Discharged() => With(Planned(), Udskriv());

    private static Forloeb FollowedUp() =>
        With(Discharged(), f => f.RegistrerOpfoelgning(1, Day(27), Opfoelgningsudfald.Afholdt, null, Bente, Day(27)));

    private static Action<Forloeb> Send(string kind, DateOnly day) =>
        f => f.RegistrerAfsendelse(kind, null, null, day, "Visitationen", Bente, day);

    private static Action<Forloeb> Decide(Afgoerelsesudfald udfald, DateOnly? received = null, Ydelse? ydelse = null) =>
        f => f.RegistrerAfgoerelse(new(udfald, Day(8), received, ydelse, null), Bente, Day(9));

    private static Action<Forloeb> Udskriv(Afslutningsaarsag aarsag = Afslutningsaarsag.EgetOenske, bool eftervaern = false) =>
        f => f.Udskriv(new(Discharge, aarsag, Afslutningsstatus.Uaendret) { Eftervaern = eftervaern }, Lis, Discharge);

    /// <summary>So many days after the first contact.</summary>
    public static DateOnly Day(int n) => Day0.AddDays(n);

    private static Forloeb With(Forloeb forloeb, params Action<Forloeb>[] steps)
    {
        foreach (var step in steps)
            step(forloeb);
        return forloeb;
    }

    private static HenvendelseData Own(DateOnly day) => new(day, Henvender.Borger, null, "Vil stoppe.", day);
}
