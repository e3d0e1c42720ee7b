
namespace Pitstop.Tests.Domain;

/// <summary>Situations of a case that document tests begin from. Persons are invented.</summary>
internal static class Sager
{
    public static readonly DateOnly Today = new(2026, 11, 9);
    public static readonly DateTime Now = new(2026, 11, 9, 12, 0, 0, DateTimeKind.Utc);
    public static readonly Medarbejder Behandler = new("b1", "Bente Behandler", Rolle.Behandler);
    public static readonly Medarbejder Kollega = new("b2", "Karl Kollega", Rolle.Behandler);
    public static readonly Medarbejder Leder = new("l1", "Lone Leder", Rolle.FagligLeder);
    public static readonly Medarbejder Oekonomi = new("o1", "Ole Økonomi", Rolle.Oekonomi);

    public static Forloeb ForloebWithForsamtale(DateOnly? born = null, bool protectedAddress = false)
    {
        var stamdata = new Stamdata(
            "Ida Opdigtet",
            null,
            born ?? new DateOnly(1990, 5, 17),
            "Prøvevej 1, 2635 Ishøj",
            "12345678",
            "183")
        {
            AdresseBeskyttet = protectedAddress,
        };
        var forloeb = new Sag(1042, new Borger(stamdata, Today, demo: true))
            .BegyndForloeb(
                new HenvendelseData(
                    new DateOnly(2026, 11, 2), Henvender.Borger, null, "Vil gerne stoppe med hash.", new DateOnly(2026, 11, 2)),
                Behandler,
                Today);
        forloeb.RegistrerSamtale(
            Samtaleart.Forsamtale, new DateOnly(2026, 11, 5), null, Samtaleudfald.Afholdt, "Borgerens søster", Behandler, Today);
        return forloeb;
    }

    public static Forloeb ForloebWithConsent()
    {
        var forloeb = ForloebWithForsamtale();
        forloeb.RegistrerSamtykke(
            "Visitationen",
            "Det, der står i indstillingen",
            Samtykkeretning.Videregive,
            new DateOnly(2026, 11, 5),
            new DateOnly(2027, 11, 4),
            Samtykkeform.Underskrevet,
            Today);
        return forloeb;
    }

    public static Sagsfakta Fakta(Forloeb forloeb, string? approver = null) => new(
        forloeb,
        Today,
        new Fristoversigt([], [], null, Today),
        new Takstblad(
            [new Takst(Ydelse.AmbulantBehandling, 227m, new DateOnly(2015, 1, 1), null, false, "S1")],
            true,
            new Udgavehenvisning("takster", new DateOnly(2015, 1, 1), "1")),
        Behandler.Navn)
    {
        GodkendtAf = approver,
        VisPersonnummer = true,
    };

    /// <summary>What a behandler types so that nothing is missing.</summary>
    public static Answers Complete() => Answers.Empty
        .With("Anledning", "Vil gerne stoppe med hash.")
        .WithRow("Rusmidler", "a1")
        .With("Rusmidler[a1].Stof", "Hash").With("Rusmidler[a1].DageAfSeneste30", "28").With("Rusmidler[a1].Hovedstof", "true")
        .With("AlkoholDage", "4")
        .With("SocialeForhold", "Bor alene og ser sin søster hver uge.")
        .With("HelbredIntet", "true").With("ArbejdeUddannelseIntet", "true").With("BoligIntet", "true").With("AndenHjaelpIntet", "true")
        .With("BoernUnder18", "false").With("Graviditet", "false")
        .With("BorgerensOenske", "»Jeg vil kunne sove uden at ryge.«")
        .With("FagligVurdering", string.Concat(Enumerable.Repeat("Vurderingen bygger på to samtaler. ", 7)))
        .With("Ydelse", "AmbulantBehandling").With("Frekvens", "1,5").With("Start", "16-11-2026").With("VarighedMaaneder", "6")
        .With("FritValgOplyst", "05-11-2026").With("BorgersValg", "Pitstop");

    public static Answers CompleteWithFacts() => Indstilling.Complete(Complete(), Fakta(ForloebWithConsent()));

    public static Udskrift Udskrift() => new([1, 2, 3], "2026-11-09_Indstilling_S-1042_v1.docx", CompleteWithFacts())
    {
        Skabelon = "dokumenter/indstilling",
        Skabelonudgave = "1",
        Regler = ["takster, udgave 1"],
        Skriver = "Word 1",
        Bogmaerker = new Dictionary<string, string> { ["f_001"] = "Navn" },
    };

    public static Dokument Draft(Answers? answers = null) =>
        new(Guid.NewGuid(), "indstilling", Godkendelseskrav.Leder, answers ?? Complete(), Behandler, Now);

    public static Dokument Waiting()
    {
        var document = Draft();
        document.SendTilGodkendelse(Behandler, [], Now);
        return document;
    }

    public static Dokument Approved()
    {
        var document = Waiting();
        document.Godkend(Leder, [], Udskrift(), Now);
        return document;
    }

    public static PostedForm Posted(params (string Name, string Value)[] values) =>
        PostedForm.Read(FormSchema.Of<Indstilling>(), values.Select(v => KeyValuePair.Create(v.Name, v.Value)));

    public static Gemning Save(int start, string fane, params (string Name, string Value)[] values) =>
        new(Posted(values), start, fane, new Dictionary<string, int>(), new Dictionary<string, Konfliktvalg>());
}
