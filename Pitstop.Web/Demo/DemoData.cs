using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Dokumenter;

namespace Pitstop.Web.Demo;

/// <summary>A dozen forløb of invented persons in different stages, made through the domain's own verbs and dated from today.</summary>
internal sealed class DemoData(PitstopDb db, Dokumentprint print, TimeProvider time)
{
    private readonly DateOnly _today = time.Today();
    private readonly DateTime _now = time.GetUtcNow().UtcDateTime;
    private readonly Medarbejder _mette = Of("behandler");
    private readonly Medarbejder _jonas = Of("behandler2");
    private readonly Medarbejder _sara = Of("ny");
    private int _nummer = 1041;

    /// <summary>Makes the demo's cases in a database that has none.</summary>
    public async Task EnsureAsync()
    {
        if (await db.Sager.AnyAsync())
            return;
        var oskar = ReadyForIndstilling(_mette, new("Oskar Prøvelund", 24, 101), asked: 6);
        var aase = ReadyForIndstilling(
            _mette, new("Åse Demgård", 31, 102) { Beskyttet = true, Adresse = "Hemmelig Prøvevej 1, 2635 Ishøj" }, asked: 11);
        Young();
        RelativeOnly();
        Planned(_mette, new("Freja Ærtebjerg", 22, 105), days: 2);
        Contacted(_mette, new("Malik Demirsen", 28, 106) { HarNummer = false }, asked: 1);
        InTreatment(Enrolled(_mette, new("Søren Testgaard", 42, 107) { Kommune = "187" }, asked: 30), _mette);
        Planned(_jonas, new("Emma Modelsen", 26, 108), days: 5);
        var noah = ReadyForIndstilling(_jonas, new("Noah Demoholt", 35, 109), asked: 8);
        noah.Tildel(_mette.Id);
        db.Add(DocumentKinds.Find("indstilling")!.Begin(new Sagsstart(noah, _today, _ => null), _jonas, _now));
        Enrolled(_jonas, new("Ida Eksempelkjær", 29, 110) { Kommune = "253" }, asked: 60);
        Contacted(_sara, new("Viktor Prøvesen", 51, 111), asked: 3);
        Contacted(_jonas, new("Luna Skærmdal", 33, 112), asked: 4).Sag.Skaerm([_jonas.Id, DemoKonti.Id("teamleder")]);
        Discharged(Enrolled(_jonas, new("Asta Prøvekilde", 38, 113), asked: 320), _jonas);
        DemoGrupper.Add(db, _mette, [oskar, aase], _today);
        WithDocuments();
        await db.SaveChangesAsync();
    }

    /// <summary>
    /// The answers of an invented case's finished document of each kind, by the kind's slug. Nothing is saved: the database is only what
    /// the case is made with.
    /// </summary>
    public IReadOnlyDictionary<string, Answers> FinishedAnswers()
    {
        WithDocuments();
        return db.ChangeTracker
            .Entries<Dokument>()
            .Select(e => e.Entity)
            .Where(d => d.Arkiv is not null)
            .GroupBy(d => d.Kind, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.MaxBy(d => d.GodkendtTidspunkt)!.Arkiv!.Answers, StringComparer.Ordinal);
    }

    // Finished documents of every kind: an adult in treatment, one who is discharged, and a young person.
    private void WithDocuments()
    {
        var documents = new DemoDokumenter(db, print, _mette, Of("teamleder"), _today);
        var theo = InTreatmentFor(new("Theo Prøvemark", 27, 114), days: 200, sentOutside: false);
        documents.Indstilling(theo, theo.Indskrivning!.Dato.AddDays(1));
        Granted(theo);
        documents.Adult(theo);
        documents.Unsigned(theo);
        var nora = InTreatmentFor(new("Nora Testlund", 34, 115), days: 250);
        documents.Adult(nora);
        nora.Udskriv(
            new(_today.AddDays(-20), Afslutningsaarsag.Faerdigbehandlet, Afslutningsstatus.Stoffri)
            {
                Eftervaern = true,
                SamtykkeTilOpfoelgning = true,
            },
            _mette,
            _today);
        documents.Discharge(nora);
        documents.Young(InTreatmentFor(
            new("Alma Opdigtsen", 16, 116) { Vaerger = [new("Hanne Opdigtsen", "00 00 11 60", "mor")] }, days: 40, DemoAfdaekning.Ung));
    }

    private Forloeb InTreatmentFor(DemoBorger person, int days, AfdaekningData? afdaekning = null, bool sentOutside = true)
    {
        var forloeb = Contacted(_mette, person, asked: days + 12);
        forloeb.TilbydLaegesamtale(_today.AddDays(-days - 10), true, _today);
        forloeb.RegistrerSamtale(
            Samtaleart.Forsamtale, _today.AddDays(-days - 9), new TimeOnly(13, 0), Samtaleudfald.Afholdt, null, _mette, _today);
        forloeb.RegistrerAfdaekning(afdaekning ?? DemoAfdaekning.Hash);
        Consent(forloeb);
        forloeb.Indskriv(new IndskrivningData(_today.AddDays(-days - 7), true, true, FritValg.Pitstop), _mette, _today);
        if (sentOutside)
            forloeb.RegistrerAfsendelse(
                Afsendelsesslags.Indstillingen, null, null, _today.AddDays(-days - 6), "Visitationen, Ishøj Kommune", _mette, _today);
        forloeb.Ivaerksaet(_today.AddDays(-days), _mette, _today);
        if (sentOutside)
            Granted(forloeb);
        Held(forloeb, Moedeart.Borgerkonference, _today.AddDays(-days + 30), _today.AddDays(-days + 168));
        Held(forloeb, Moedeart.Statusmoede, _today.AddDays(-days + 82), _today.AddDays(-days + 172));
        for (var ago = days - 7; ago > 3; ago -= 14)
            forloeb.RegistrerSamtale(
                Samtaleart.Behandling,
                _today.AddDays(-ago),
                new TimeOnly(10, 0),
                ago % 3 == 0 ? Samtaleudfald.Udeblevet : Samtaleudfald.Afholdt,
                null,
                _mette,
                _today);
        forloeb.RegistrerSamtale(
            Samtaleart.Behandling, _today.AddDays(-2), new TimeOnly(10, 0), Samtaleudfald.Afholdt, null, _mette, _today);
        return forloeb;
    }

    private void Granted(Forloeb forloeb)
    {
        var started = forloeb.IvaerksatDato!.Value;
        forloeb.RegistrerAfgoerelse(
            new(Afgoerelsesudfald.Bevilget, started, started.AddDays(3), Ydelse.AmbulantBehandling, null), _mette, _today);
    }

    private void Held(Forloeb forloeb, Moedeart art, params DateOnly[] days)
    {
        foreach (var day in days.Where(d => d < _today))
        {
            var moede = forloeb.PlanlaegMoede(art, day, new TimeOnly(9, 0), "Målene, og hvem der kan støtte", "Borgeren", _today);
            forloeb.HoldMoede(
                moede.Id,
                Chime.Haab | Chime.Empowerment,
                "I fortsætter med de mål, der er sat. Behandleren følger op ved næste samtale.",
                _today);
        }
    }

    private static Medarbejder Of(string navn) => DemoKonti.Alle.Single(k => k.Id == DemoKonti.Id(navn)).Medarbejder;

    private Forloeb Contacted(
        Medarbejder behandler,
        DemoBorger person,
        int asked,
        string anledning = "Vil gerne have hjælp til at holde op med at ryge hash. Har prøvet selv flere gange.")
    {
        var day = _today.AddDays(-asked);
        return Open(behandler, person, new HenvendelseData(day, Henvender.Borger, null, anledning, day));
    }

    private Forloeb Open(Medarbejder behandler, DemoBorger person, HenvendelseData henvendelse)
    {
        var sag = new Sag(++_nummer, new Borger(person.On(_today), _today, demo: true));
        var forloeb = sag.BegyndForloeb(henvendelse, behandler, _today);
        db.Add(sag);
        db.Logposter.Add(new Logpost(_now, behandler, Handling.Oprettet, nameof(Forloeb), forloeb.Id.ToString(), forloeb.Id));
        return forloeb;
    }

    private void Planned(Medarbejder behandler, DemoBorger person, int days)
    {
        var forloeb = Contacted(behandler, person, asked: 3, "Har taget kokain i weekender i to år og er ved at miste kontrollen.");
        forloeb.RegistrerSamtale(
            Samtaleart.Forsamtale, _today.AddDays(days), new TimeOnly(10, 30), Samtaleudfald.Aftalt, null, behandler, _today);
    }

    private Forloeb ReadyForIndstilling(Medarbejder behandler, DemoBorger person, int asked)
    {
        var forloeb = Contacted(behandler, person, asked);
        forloeb.RegistrerSamtale(
            Samtaleart.Forsamtale, _today.AddDays(-asked + 3), new TimeOnly(13, 0), Samtaleudfald.Afholdt, null, behandler, _today);
        forloeb.RegistrerAfdaekning(DemoAfdaekning.Hash);
        Consent(forloeb);
        return forloeb;
    }

    private void Young()
    {
        var forloeb = Contacted(_mette, new("Liv Påhitsen", 16, 103)
        {
            Vaerger = [new("Hanne Påhitsen", "00 00 10 30", "mor"), new("Bo Påhitsen", "00 00 10 31", "far")],
        }, asked: 5, "Ryger hash hver dag efter skole. Kom sammen med sin mor.");
        forloeb.RegistrerSamtale(
            Samtaleart.Forsamtale, _today.AddDays(-2), new TimeOnly(15, 0), Samtaleudfald.Afholdt, "Hanne Påhitsen (mor)", _mette, _today);
        forloeb.RegistrerAfdaekning(DemoAfdaekning.Ung);
        Consent(forloeb);
    }

    private void RelativeOnly() => Open(_mette, new("Karl Opdigt", 19, 104), new HenvendelseData(
        _today.AddDays(-7),
        Henvender.Paaroerende,
        "Grethe Opdigt",
        "Mor er bekymret for sin søn, der har trukket sig fra familien. Han har ikke selv bedt om hjælp endnu.",
        null));

    private Forloeb Enrolled(Medarbejder behandler, DemoBorger person, int asked)
    {
        var forloeb = ReadyForIndstilling(behandler, person, asked);
        forloeb.Indskriv(new IndskrivningData(_today.AddDays(-asked + 5), true, true, FritValg.Pitstop), behandler, _today);
        forloeb.RegistrerAfsendelse(
            Afsendelsesslags.Indstillingen, null, null, _today.AddDays(-asked + 6), "Visitationen, Ishøj Kommune", behandler, _today);
        forloeb.Ivaerksaet(_today.AddDays(-asked + 12), behandler, _today);
        return forloeb;
    }

    private void InTreatment(Forloeb forloeb, Medarbejder behandler)
    {
        var started = forloeb.IvaerksatDato!.Value;
        forloeb.RegistrerAfgoerelse(
            new(Afgoerelsesudfald.Bevilget, started, started.AddDays(2), Ydelse.AmbulantBehandling, null), behandler, _today);
        forloeb.RegistrerSamtale(
            Samtaleart.Behandling, _today.AddDays(-6), new TimeOnly(10, 0), Samtaleudfald.Afholdt, null, behandler, _today);
        forloeb.RegistrerSamtale(
            Samtaleart.Behandling, _today.AddDays(1), new TimeOnly(10, 0), Samtaleudfald.Aftalt, null, behandler, _today);
        var sister = forloeb.TilfoejPaaroerende("Tove Testgaard", "søster");
        forloeb.RegistrerSamtale(
            Samtaleart.Paaroerende, _today.AddDays(-3), null, Samtaleudfald.Afholdt, null, behandler, _today, sister.Id);
        forloeb.PlanlaegMoede(
            Moedeart.Borgerkonference,
            _today.AddDays(5),
            new TimeOnly(9, 0),
            "Mål om arbejde. Søvn. Hvem kan støtte?",
            "Borgeren og søsteren",
            _today);
        forloeb.RegistrerBekymring(_today, null, behandler, _today);
    }

    private void Discharged(Forloeb forloeb, Medarbejder behandler)
    {
        var started = forloeb.IvaerksatDato!.Value;
        forloeb.RegistrerAfgoerelse(new(Afgoerelsesudfald.Bevilget, started, started, Ydelse.AmbulantBehandling, null), behandler, _today);
        foreach (var kind in new[] { Afsendelsesslags.Udredningen, Afsendelsesslags.Behandlingsplanen })
            forloeb.RegistrerAfsendelse(kind, null, null, started.AddDays(20), "Visitationen, Ishøj Kommune", behandler, _today);
        forloeb.Udskriv(
            new(_today.AddDays(-28), Afslutningsaarsag.Faerdigbehandlet, Afslutningsstatus.Reduceret)
            {
                Eftervaern = true,
                SamtykkeTilOpfoelgning = true,
            },
            behandler,
            _today);
    }

    private void Consent(Forloeb forloeb)
    {
        var from = forloeb.FoersteForsamtale!.Value;
        forloeb.RegistrerSamtykke("Visitationen, Ishøj Kommune",
            "Oplysninger om rusmidler, helbred, arbejde, bolig og netværk, der er nødvendige for indstillingen.",
            Samtykkeretning.Videregive,
            from,
            from.AddMonths(12),
            Samtykkeform.Underskrevet,
            _today,
            formaal: "At Visitationen kan afgøre og følge behandlingen.");
    }
}
