namespace Pitstop.Web.Demo;

/// <summary>What an invented behandler types into each kind of document. The persons and their stories are made up.</summary>
internal static class DemoSvar
{
    /// <summary>The indstilling of an adult.</summary>
    public static Answers Indstilling(Answers begun, DateOnly day) => begun.With(new Indstilling
    {
        FagligVurdering =
            "Vurderingen bygger på to forsamtaler og det, borgeren selv fortæller. Borgeren ryger hash dagligt, sover dårligt og har "
                + "haft sygedage på grund af det. Bolig og økonomi er stabile, og en søster støtter. "
                + "Ambulant behandling er nok, fordi borgeren kan passe sit arbejde imens og selv har bedt om hjælp.",
        Frekvens = 1.5m,
        Start = day.AddDays(7),
        VarighedMaaneder = 8,
    });

    /// <summary>The udredning of an adult, with an ASI profile.</summary>
    public static Answers Udredning(Answers begun, DateOnly day)
    {
        var form = Faelles(day);
        form.Instrument = Instrument.Asi;
        form.Gaeld = true;
        form.Forsoergelse = Forsoergelse.Loen;
        form.Oekonomi =
            "Lønnen rækker til huslejen. Gælden er på omkring 40.000 kr. og stammer fra køb af hash og et telefonabonnement. "
                + "Der er en aftale om afdrag.";
        form.Arbejde =
            "Har arbejdet på et lager i fire år og er glad for det. Ti sygedage det sidste halve år hænger sammen med hash. Chefen "
                + "kender til behandlingen og bakker op.";
        form.ArbejdeRessourcer = "Et fast arbejde, kolleger, der holder af borgeren, og en chef, der vil strække sig.";
        form.TidligereBehandling =
        [
            new()
            {
                Key = "t1",
                Sted = "Anonym rådgivning, Pitstop",
                Periode = "Foråret 2024",
                Udbytte = "Fire samtaler. Borgeren skar ned i tre uger og faldt tilbage, da en ven flyttede ind.",
            },
        ];
        form.AsiProfil =
        [
            new() { Key = "o1", Svaerhed = 2, Bekymring = 1, Oenske = 0, Kommentar = "Søvn" },
            new() { Key = "o2", Svaerhed = 4, Bekymring = 3, Oenske = 2, Kommentar = "Sygedage" },
            new() { Key = "o3", Svaerhed = 2, Bekymring = 1, Oenske = 0 },
            new() { Key = "o4", Svaerhed = 7, Bekymring = 4, Oenske = 4, Kommentar = "Hash dagligt, kokain i weekender" },
            new() { Key = "o5", Svaerhed = 0, Bekymring = 0, Oenske = 0 },
            new() { Key = "o6", Svaerhed = 5, Bekymring = 2, Oenske = 3, Kommentar = "De fleste venner ryger" },
            new() { Key = "o7", Svaerhed = 4, Bekymring = 3, Oenske = 3, Kommentar = "Uro og tristhed" },
        ];
        return begun.With(form);
    }

    /// <summary>The udredning of a young person, mapped with UngMap.</summary>
    public static Answers UngUdredning(Answers begun, DateOnly day)
    {
        var form = Faelles(day);
        form.Instrument = Instrument.UngMap;
        form.Kortlaegning =
            "UngMap peger på trivsel og skole. Hash bliver brugt til at falde til ro om aftenen. Belastningen i hjemmet er lav.";
        form.OekonomiUdeladt = "Den unge bor hjemme og bliver forsørget af sine forældre.";
        form.TidligereBehandlingUdeladt = "Den unge har ikke været i behandling før.";
        form.Arbejde =
            "Går i 10. klasse og har haft 30 procent fravær siden sommerferien. Vil gerne være frisør. Har en "
                + "lærer, som hun stoler på.";
        form.ArbejdeOrd = "»Jeg kommer ikke op, når jeg har røget om aftenen.«";
        return begun.With(form);
    }

    /// <summary>A plan with goals; <paramref name="anden"/> gives its second version.</summary>
    public static Answers Plan(Answers begun, DateOnly day, bool ung = false, bool anden = false) => begun.With(new Behandlingsplan
    {
        Maaltype = anden ? Behandlingsmaaltype.Ophoer : Behandlingsmaaltype.Reduktion,
        BorgerensMaal = ung
            ? "Jeg vil tilbage til håndbold og ikke være hende, der altid er skæv."
            : "Jeg vil sove uden at ryge og passe mit arbejde.",
        SocialtResume =
            "Se udredningens sammenfatning. Borgeren har et stabilt hjem og mindst én, der støtter. Det, der fylder mest, "
                + "er daglig hash om aftenen.",
        Maal = DemoMaal.Of(day, ung, anden),
        Parter =
        [
            new()
            {
                Key = "p1",
                Hvem = ung ? "Klasselæreren" : "Egen læge",
                Opgave = ung ? "Ringer ved fravær og holder en plads i lektiecaféen" : "Følger søvn og medicin",
                Samtykke = "true",
            },
        ],
        Aftaler =
            "- Vi mødes til den aftalte tid. Bliver du forhindret, så skriv senest samme morgen.\n- Du kommer ikke påvirket til "
                + "samtaler. Sker det, aftaler vi en ny tid.\n- Vi ringer, hvis vi ikke har hørt fra dig i en uge.",
        Ydelse = Ydelse.AmbulantBehandling,
        Frekvens = 1.5m,
        Gruppe = anden ? "Gruppen torsdag kl. 16.30" : "",
        Arbejdsmetode =
            "Behandleren begynder hver samtale med en kort status på ugen og slutter med én konkret aftale. Søvn og trang bliver "
                + "skrevet ned i en dagbog, som I ser på sammen.",
        Risikoplan =
            (ung ? "Ferier" : "Lønningsdag")
                + " og fredag aften er svære for dig. Tegnene er uro, at du melder afbud til din søster, og tanker om »bare én "
                + "gang«. Ring først til din søster og så til os.",
        Progression = "Borgeren har selv bedt om hjælp og holder sine aftaler. Det kan komme i vejen, at de fleste venner ryger.",
        OpfoelgningAftale = "Vi taler sammen en, tre, seks og ni måneder efter udskrivningen. Du bestemmer, om det er på telefon.",
        OpfoelgningSamtykke = true,
        Underskrift = Borgerunderskrift.HarUnderskrevet,
        Foraelder = ung ? "Hanne Opdigtsen, mor" : "",
    });

    /// <summary>A status after a number of earlier ones.</summary>
    public static Answers Status(Answers begun, int nummer) => begun.With(new StatusTreMaaneder
    {
        Rusmidler = [new() { Key = "hash", DageNu = nummer == 1 ? 12 : 6 }, new() { Key = "kokain", DageNu = 0 }],
        RusmidlerBemaerkning = nummer == 1
            ? "Hash er halveret. Kokain er ikke brugt i perioden."
            : "Ryger kun i weekenden nu. Der er ikke kommet andre stoffer til.",
        Maal =
        [
            .. FormReader.Read<StatusTreMaaneder>(begun).Maal.Select(maal => new Maalstatus
            {
                Key = maal.Key,
                Tal = maal.Key == "m1" ? 3 + (2 * nummer) : 4 + nummer,
                Ord = maal.Key == "m1" ? "»Jeg sover fire nætter om ugen uden.«" : "»Det går bedre, men mandag er stadig svær.«",
                Vurdering = Maalvurdering.DelvistOpnaaet,
                Forklaring = "Faste tider og støtte fra søsteren har hjulpet. Lønningsdag er stadig svær.",
                Beslutning = Maalbeslutning.Fortsaet,
            }),
        ],
        Stilling = Uddannelsesstilling.HarMaal,
        Metode = Metodevurdering.Fortsaet,
        MetodeHvorfor = "Borgeren bruger dagbogen og siger selv, at samtalerne hjælper.",
        Laering = nummer == 1 ? "" : "Søvndagbogen virkede først, da vi så på den sammen hver gang.",
        Fokus = nummer == 1 ? "Søvn og de svære fredage." : "At holde fast i det, der virker, og finde nye fællesskaber.",
        Samarbejde = "Egen læge er med. Der er talt om søvn og ingen ny medicin.",
    });

    /// <summary>The status at discharge.</summary>
    public static Answers Udskrivningsstatus(Answers begun) => begun.With(new Udskrivningsstatus
    {
        Ydelser = "Individuelle samtaler en til to gange om ugen og motivationsgruppe i tre måneder.",
        Maal =
        [
            .. FormReader.Read<Udskrivningsstatus>(begun).Maal.Select(maal => new Slutmaal
            {
                Key = maal.Key,
                Vurdering = maal.Key == "m1" ? Maalvurdering.Opnaaet : Maalvurdering.DelvistOpnaaet,
                Forklaring = "Borgeren har selv holdt fast i de faste tider, og søsteren har været med hele vejen.",
            }),
        ],
        Stilling = Uddannelsesstilling.IArbejdeEllerUddannelse,
        StillingBegrundelse =
            "Borgeren har beholdt sit arbejde på lageret og har ikke haft sygedage på grund af hash i tre måneder.",
        Rusmidler = [new() { Key = "hash", DageNu = 0 }, new() { Key = "kokain", DageNu = 0 }],
        RusmidlerBemaerkning = "Borgeren har ikke brugt hash de seneste fem uger. Det bygger på borgerens egne ord og på samtalerne.",
        Behov = "Gælden er ikke væk. Borgeren skal have hjælp til at holde aftalen om afdrag.",
        Overdraget = [new() { Key = "o1", Hvem = "Egen læge", Aftale = "Følger søvn. Borgeren har tid om en måned." }],
        EftervaernTilbudt = true,
        Evaluering = "»Det bedste var, at nogen ringede, når jeg ikke kom. Gruppen kunne godt have været større.«",
    });

    /// <summary>A declaration that lets several bodies know.</summary>
    public static Answers Samtykke(Answers begun, DateOnly day, bool ung = false) => begun.With(new Samtykkeerklaering
    {
        Formaal = "At de, der hjælper borgeren, kan arbejde sammen om behandlingen og kende planen.",
        Oplysninger =
        [
            new() { Key = "o1", Oplysning = "Fremmøde og hvordan det går med målene" },
            new() { Key = "o2", Oplysning = "Udredningens sammenfatning" },
        ],
        Parter =
        [
            new() { Key = "p1", Navn = "Visitationen, Ishøj Kommune" },
            new() { Key = "p2", Navn = "Familiecenteret, Ishøj Kommune" },
        ],
        Retning = Samtykkeretning.Begge,
        Fra = day,
        Til = day.AddMonths(12),
        Form = Samtykkeform.Underskrevet,
        TilbagekaldelseOplyst = true,
        Foraelder = ung ? "Hanne Opdigtsen, mor" : "",
    });

    /// <summary>A report of a concern.</summary>
    public static Answers Underretning(Answers begun, DateOnly day) => begun.With(new Underretning
    {
        Stilling = "Misbrugsbehandler",
        Telefon = "00 00 20 01",
        Akut = false,
        Iagttagelser =
        [
            new()
            {
                Key = "i1",
                Dato = day,
                Hvad = "Den unge fortæller i samtalen, at hun er alene hjemme fra kl. 16 til kl. 23 på hverdage. Moren bekræfter det.",
            },
        ],
        Vurdering =
            "Den unge er alene hjemme de fleste aftener og ryger der. Forældrene er enige om, at der er brug for hjælp. Uden støtte i "
                + "hjemmet bliver fraværet ved.",
        Gjort = "Behandleren har talt med begge forældre og med skolen.",
        ForaeldreOrienteret = true,
    });

    private static Udredning Faelles(DateOnly day) => new()
    {
        Misbrug =
            "Begyndte at ryge hash som 15-årig sammen med venner. Daglig brug de sidste to år, mest om aftenen. To pauser på tre uger, "
                + "begge brudt, da søvnen blev dårlig. Ingen overdoser.",
        MisbrugOrd = "»Hash er min knap til at slukke med.«",
        Familie = "Har god kontakt til sin nærmeste familie. De fleste venner ryger. Der er ikke vold eller misbrug i opvæksten.",
        FamilieRessourcer = "Familien vil gerne være med til en samtale.",
        Bolig = "Bor stabilt og kan blive boende.",
        KriminalitetUdeladt = "Borgeren har ingen sager og ingen domme.",
        FysiskHelbred = "Sover dårligt og har haft hovedpine i to år. Ingen fast medicin. Egen læge i Ishøj.",
        PsykiskHelbred = "Uro om aftenen og tristhed i perioder. Ingen tanker om selvmord. Har ikke haft kontakt med psykiatrien.",
        PsykiatriskUdredning = false,
        BoernUdeladt = "Borgeren har ingen børn og venter ikke barn.",
        Interviewdato = day.AddDays(-3),
        Interviewer = "Mette Lindegaard",
        Sammenfatning =
            "Borgeren ryger hash dagligt for at kunne sove og har et mål om at skære ned. Hjemmet er stabilt, og familien støtter. "
                + "Venner, der ryger, og dårlig søvn er det, der holder forbruget i gang.",
        FagligVurdering =
            "Motivationen er god, og borgeren holder aftaler. Søvn er nøglen: hver pause er brudt af dårlig søvn. Risikoen er størst "
                + "på lønningsdage. Derfor begynder vi med søvn og skole eller arbejde.",
        Kilder =
        [
            new() { Key = "k1", Dato = day.AddDays(-3), Kilde = "Samtale med borgeren" },
            new() { Key = "k2", Dato = day.AddDays(-2), Kilde = "Telefonsamtale med familien efter aftale" },
        ],
    };
}
