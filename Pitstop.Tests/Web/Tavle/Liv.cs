
namespace Pitstop.Tests.Web.Tavle;

/// <summary>
/// One random thing that somebody does with a forløb on a day: mostly sensible, now and then wrong. What is refused is told by name.
/// </summary>
internal sealed class Liv(Random random, ISet<string> refused)
{
    private static readonly Medarbejder[] Staff = [
        new("b1", "Bente", Rolle.Behandler),
        new("b2", "Bo", Rolle.Behandler),
        new("l1", "Lis", Rolle.FagligLeder),
        new("o1", "Ole", Rolle.Oekonomi),
    ];

    /// <summary>A new sag with its first contact; null where it was refused.</summary>
    public Forloeb? Begin(int nummer, DateOnly today)
    {
        var born = today.AddYears(-random.Next(14, 40)).AddDays(-random.Next(300));
        var sag = new Sag(nummer, new Borger(new Stamdata("Prøve Person", null, born, null, null, "183"), today, demo: true));
        return Try(() => sag.BegyndForloeb(Contact(today, born.AddYears(18) > today), Staff[random.Next(2)], today));
    }

    /// <summary>Does something; answers whether the forløb changed.</summary>
    public bool Do(Forloeb f, DateOnly today, Func<Forloeb, IEnumerable<Frist>> frister)
    {
        var by = Staff[random.Next(20) switch { 0 => 3, < 6 => 2, < 13 => 1, _ => 0 }];
        DateOnly? Day() => random.Next(25) switch
        {
            0 => null,
            1 => today.AddDays(1 + random.Next(500)),
            2 => today.AddDays(-random.Next(5000)),
            < 10 => today.AddDays(-random.Next(8)),
            _ => today,
        };
        T? Maybe<T>(T value) where T : struct => random.Next(20) == 0 ? null : value;
        string? Text(string text) => random.Next(12) == 0 ? " " : text;
        T Any<T>() where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];
        bool Yes() => random.Next(8) > 0;
        var planned = f.Samtaler.FirstOrDefault(s => s.Udfald == Samtaleudfald.Aftalt);
        var moede = f.Moeder.Count > 0 ? f.Moeder[random.Next(f.Moeder.Count)] : null;
        Action?[] acts =
        [
            () => f.RegistrerSamtale(
                f.FoersteForsamtale is null ? Samtaleart.Forsamtale : Any<Samtaleart>(),
                Day(),
                null,
                Maybe(random.Next(3) == 0 ? Any<Samtaleudfald>() : Samtaleudfald.Afholdt),
                null,
                by,
                today,
                f.Paaroerende.Count > 0 ? f.Paaroerende[0].Id : null),
            () => f.RegistrerSamtale(Samtaleart.Forsamtale, today, null, Samtaleudfald.Afholdt, null, by, today),
            f.Samtaler.Count == 0 ? null : () => f.RegistrerUdfald(planned?.Id ?? f.Samtaler[0].Id, Any<Samtaleudfald>(), null, by, today),
            () => f.RegistrerHenvendelse(Contact(today, f.Sag.Borger.Alder(today) < 18), today),
            () => f.Indskriv(new(Day(), Yes(), Yes(), Maybe(FritValg.Pitstop)), by, today),
            () => f.Indskriv(new(today, true, true, FritValg.Pitstop), by, today),
            () => f.RegistrerAfsendelse(
                DocumentKinds.All.Where(k => k.MadeElsewhere).ElementAt(random.Next(6)).Slug,
                null,
                null,
                Day(),
                Text("Visitationen"),
                by,
                today),
            () => f.RegistrerAfsendelse(Afsendelsesslags.Indstillingen, null, null, today, "Visitationen", by, today),
            () => f.Ivaerksaet(Day(), by, today),
            () => f.RegistrerAfgoerelse(
                new(
                    Maybe(random.Next(4) == 0 ? Any<Afgoerelsesudfald>() : Afgoerelsesudfald.Bevilget),
                    Day(),
                    random.Next(2) == 0 ? null : Day(),
                    Yes() ? Ydelse.AmbulantBehandling : null,
                    random.Next(6) == 0 ? today.AddDays(-400) : null),
                by,
                today),
            () => f.RegistrerKlage(Day(), today),
            () => f.ModtagAfgoerelse(Day(), today),
            f.Sag.Skaermet || random.Next(10) > 0 ? null : () => f.Sag.Skaerm(["b1"]),
            () => f.VaelgRaadgivning(by, today),
            () => f.HoldPause(Maybe(Any<Pauseaarsag>()), Day(), Yes(), by, today),
            () => f.Genoptag(Day(), by, today),
            () => f.BegyndStoffri(Day(), Yes(), Yes(), by, today),
            () => f.TilbydLaegesamtale(Day(), Yes(), today),
            () => f.AfslaaTid(Day(), today),
            () => f.RegistrerKontakt(Day(), Maybe(Any<Kontaktform>()), random.Next(2) == 0, by, today),
            () => f.PlanlaegMoede(Maybe(Any<Moedeart>()), Day(), null, null, null, today),
            moede is null ? null : () => f.HoldMoede(moede.Id, Chime.Haab, Text("Videre"), today),
            moede is null ? null : () => f.AflysMoede(moede.Id),
            () => f.HoldMoede(f.PlanlaegMoede(Moedeart.Statusmoede, today, null, null, null, today).Id, Chime.Haab, Text(" "), today),
            () => f.RegistrerBekymring(Day(), random.Next(2) == 0 ? null : Day(), by, today),
            f.Bekymringer.Count == 0
                ? null
                : () => f.MarkerUnderretningSendt(f.Bekymringer[random.Next(f.Bekymringer.Count)].Id, Day(), today),
            () => f.TilfoejPaaroerende(Text("Søster"), null),
            () => f.Overdrag(random.Next(6) == 0 ? null : Staff[random.Next(4)], Text("Alt er aftalt."), by, today),
            () => f.Ret(
                Maybe(Any<Fristhaendelse>()),
                random.Next(3) > 0 ? Day() : f.Rettelige.Select(r => (DateOnly?)r.Dato).Min(),
                Text("Skrevet forkert af os."),
                frister(f),
                by,
                today),
            () => f.Udskriv(
                new(Day(), Maybe(Any<Afslutningsaarsag>()), Maybe(Any<Afslutningsstatus>()))
                {
                    Substitution = Yes(),
                    Eftervaern = random.Next(2) == 0,
                    SamtykkeTilOpfoelgning = random.Next(2) == 0,
                    Begrundelse = Text("Fordi"),
                },
                by,
                today),
            () => f.Afslut(Day(), Maybe(Any<Afslutningsaarsag>()), by, today),
            () => f.SlutEftervaern(Day(), by, today),
            () => f.RegistrerOpfoelgning(Maybe(random.Next(1, 10)), Day(), Maybe(Any<Opfoelgningsudfald>()), null, by, today),
            () => f.FravaelgOpfoelgning(Day(), today),
            () => f.Luk(frister(f), by, today),
            () => f.Genaabn(Day(), by, today),
            () => f.TjekSmdb(Maybe(Any<SmdbPunkt>()), by, today),
            () => f.FortrydSmdb(Any<SmdbPunkt>()),
            () => f.HoldMoede(
                f.PlanlaegMoede(Moedeart.Borgerkonference, today.AddDays(9), null, null, null, today).Id, Chime.Mening, "Videre", today),
            () => TwicePressed(() => f.Luk(frister(f), by, today)),
            () => TwicePressed(() => f.TjekSmdb(SmdbPunkt.Anmodning, by, today)),
            () => TwicePressed(() => f.RegistrerKlage(today, today)),
            () => TwicePressed(() => f.FravaelgOpfoelgning(today, today)),
            () => TwicePressed(() => f.Ivaerksaet(today, by, today)),
            () => TwicePressed(() => f.TilbydLaegesamtale(today, true, today)),
            () => f.Afslut(today, Afslutningsaarsag.EgetOenske, by, today),
            () => f.Afslut(today, Afslutningsaarsag.FlyttetKommune, by, today),
            () => f.Udskriv(
                new(today, Afslutningsaarsag.Faerdigbehandlet, Afslutningsstatus.Stoffri), by, today),
            () => f.Udskriv(new(today, Afslutningsaarsag.Udeblevet, Afslutningsstatus.Uoplyst), by, today),
            () => f.RegistrerAfsendelse(Afsendelsesslags.Udskrivningsstatussen, null, null, today, "Visitationen", by, today),
            () => f.FravaelgOpfoelgning(today, today),
            () => f.Luk(frister(f), by, today),
            () => f.Sag.BegyndForloeb(Contact(today, false), by, today),
        ];
        return acts[random.Next(acts.Length)] is { } act && Try(act);
    }

    /// <summary>
    /// One random thing with what finished documents leave behind: goals, a referral, a declaration of consent, and somebody who wants to
    /// be told of the borger.
    /// </summary>
    public void DoWithMaal(Forloeb f, DateOnly today)
    {
        var goal = f.Maal.Count > 0 ? f.Maal[random.Next(f.Maal.Count)] : null;
        string[] keys = random.Next(2) == 0 ? ["a", "b"] : ["a"];
        Action?[] acts =
        [
            () => f.SaetMaal(
                [
                    .. keys.Select(k => new Maaldata(
                        k,
                        Maaltema.Rusmidler,
                        "Sove",
                        "Sove",
                        new("", "", "", "", today.AddDays(90)),
                        "Samtaler")
                    {
                        Udgangspunkt = 3,
                        Oensket = 8,
                        FagligeOvervejelser = "Fordi",
                    }),
                ],
                Guid.NewGuid(),
                today),
            goal is null
                ? null
                : () => f.BedoemMaal(goal.Id, Maalvurdering.DelvistOpnaaet, Staff[2], random.Next(4) == 0 ? goal.Fra.AddDays(-1) : today),
            () => f.TagHenvisning(random.Next(4) > 0, Guid.NewGuid(), today),
            () => f.Henvis(today, today),
            () => f.TagSamtykkeerklaering(
                f.Id,
                "Hjælp",
                "Fremmøde",
                ["Egen læge"],
                Samtykkeretning.Begge,
                today,
                today.AddDays(20),
                Samtykkeform.Underskrevet,
                new Samtykkegivere(true, "Mor", null),
                today),
            () => f.UnderskrivSamtykkeerklaering(
                f.Id, random.Next(5) switch { 0 => null, 1 => today.AddDays(1), 2 => today.AddDays(-random.Next(30)), _ => today }, today),
            f.Samtykker.Count == 0 ? null : () => f.AfvisSamtykke(f.Samtykker[random.Next(f.Samtykker.Count)].Id),
            f.Samtykker.Count == 0 ? null : () => f.TraekSamtykkeTilbage(f.Samtykker[random.Next(f.Samtykker.Count)].Id, today, today),
            random.Next(8) > 0 ? null : () => f.TagBekymring(Guid.NewGuid(), today, today, "Bo"),
            f.Bekymringer.FirstOrDefault(b => b is { Sendt: null, DokumentId: not null }) is { } written
                ? () => f.RegistrerAfsendelse(
                    Afsendelsesslags.Underretningen, written.DokumentId, 1, today, "Familiecenteret", Staff[0], today)
                : null,
            f.Bekymringer.Count == 0
                ? null
                : () => f.MarkerUnderretningSendt(f.Bekymringer[random.Next(f.Bekymringer.Count)].Id, today, today),
            () => RefusedException.ThrowIfAny(f.DelingObstacles(random.Next(2) == 0 ? "Borgeren" : "Jobcentret", today)),
        ];
        if (acts[random.Next(acts.Length)] is { } act)
            Try(act);
    }

    /// <summary>Brings a forløb one step nearer to its end, as far as the rules let it.</summary>
    public void End(Forloeb f, DateOnly today, Func<Forloeb, IEnumerable<Frist>> frister)
    {
        var leader = Staff[2];
        if (f.IvaerksatDato is null)
            Try(() => f.Afslut(today, Afslutningsaarsag.EgetOenske, leader, today));
        else if (f.Udskrivning is null)
            Try(() => f.Udskriv(
                new(today, Afslutningsaarsag.Faerdigbehandlet, Afslutningsstatus.Stoffri)
                {
                    Substitution = random.Next(2) == 0,
                    Eftervaern = random.Next(2) == 0,
                    SamtykkeTilOpfoelgning = random.Next(2) == 0,
                },
                leader,
                today));
        else if (f.Status != ForloebStatus.Eftervaern && random.Next(3) == 0)
            Try(() => f.RegistrerAfsendelse(Afsendelsesslags.Udskrivningsstatussen, null, null, today, "Visitationen", leader, today));
        else if (f.Status != ForloebStatus.Eftervaern && random.Next(2) == 0)
            Try(() => f.FravaelgOpfoelgning(today, today));
        else
            Try(() => f.Luk(frister(f), leader, today));
    }

    private static void TwicePressed(Action act)
    {
        act();
        act();
    }

    private HenvendelseData Contact(DateOnly today, bool young)
    {
        var who = random.Next(5) switch { 0 => Henvender.Paaroerende, 1 when young => Henvender.Foraelder, _ => Henvender.Borger };
        DateOnly? asked = who == Henvender.Paaroerende ? null : today;
        var right = new HenvendelseData(today, who, null, "Vil stoppe.", asked);
        return random.Next(30) switch
        {
            0 => right with { Dato = null },
            1 => right with { Dato = today.AddDays(3) },
            2 => right with { Dato = new DateOnly(2014, 5, 5) },
            3 => right with { Henvender = null },
            4 => right with { Anledning = "" },
            5 => right with { Henvender = Henvender.Borger, AnmodningDato = today.AddDays(3) },
            6 => right with { Henvender = Henvender.Borger, AnmodningDato = new DateOnly(2014, 5, 5) },
            7 => right with { Henvender = Henvender.Borger, AnmodningDato = null },
            8 => right with { Henvender = Henvender.Foraelder, AnmodningDato = today },
            9 => right with { Henvender = Henvender.Borger, AnmodningDato = today.AddDays(-200) },
            _ => right,
        };
    }

    private bool Try(Action act)
    {
        try
        {
            act();
            return true;
        }
        catch (RefusedException e)
        {
            refused.UnionWith(e.Obstacles.Select(o => o.Name));
            return false;
        }
    }

    private T? Try<T>(Func<T> act) where T : class
    {
        T? made = null;
        return Try(() => { made = act(); }) ? made : null;
    }
}
