namespace Pitstop.Web.Demo;

/// <summary>What an invented behandler types into each kind of document. The persons and their stories are made up.</summary>
internal static class DemoSvar
{
    /// <summary>Fields of a row.</summary>
    public static Answers Row(this Answers answers, string rows, string key, params (string Column, string Text)[] fields) =>
        fields.Aggregate(answers.WithRow(rows, key), (a, f) => a.With($"{rows}[{key}].{f.Column}", f.Text));

    /// <summary>Fields.</summary>
    public static Answers Typed(this Answers answers, params (string Path, string Text)[] fields) =>
        fields.Aggregate(answers, (a, f) => a.With(f.Path, f.Text));

    /// <summary>The indstilling of an adult.</summary>
    public static Answers Indstilling(Answers begun, DateOnly day) => begun.Typed(
        ("FagligVurdering",
         "Vurderingen bygger på to forsamtaler og det, borgeren selv fortæller. Borgeren ryger hash dagligt, sover dårligt og har "
         + "haft sygedage på grund af det. Bolig og økonomi er stabile, og en søster støtter. "
         + "Ambulant behandling er nok, fordi borgeren kan passe sit arbejde imens og selv har bedt om hjælp."),
        ("Frekvens", "1,5"), ("Start", Danish.Date(day.AddDays(7))), ("VarighedMaaneder", "8"));

    /// <summary>The udredning of an adult, with an ASI profile.</summary>
    public static Answers Udredning(Answers begun, DateOnly day) => Faelles(begun, day)
        .Typed(("Instrument", "Asi"), ("Gaeld", "true"), ("Forsoergelse", "Loen"),
            ("Oekonomi",
             "Lønnen rækker til huslejen. Gælden er på omkring 40.000 kr. og stammer fra køb af hash og et telefonabonnement. "
                 + "Der er en aftale om afdrag."),
            ("Arbejde",
             "Har arbejdet på et lager i fire år og er glad for det. Ti sygedage det sidste halve år hænger sammen med hash. Chefen "
                 + "kender til behandlingen og bakker op."),
            ("ArbejdeRessourcer", "Et fast arbejde, kolleger, der holder af borgeren, og en chef, der vil strække sig."))
        .Row("TidligereBehandling", "t1", (
            "Sted",
            "Anonym rådgivning, Pitstop"), (
                "Periode",
                "Foråret 2024"), ("Udbytte", "Fire samtaler. Borgeren skar ned i tre uger og faldt tilbage, da en ven flyttede ind."))
        .Row("AsiProfil", "o1", ("Svaerhed", "2"), ("Bekymring", "1"), ("Oenske", "0"), ("Kommentar", "Søvn"))
        .Row("AsiProfil", "o2", ("Svaerhed", "4"), ("Bekymring", "3"), ("Oenske", "2"), ("Kommentar", "Sygedage"))
        .Row("AsiProfil", "o3", ("Svaerhed", "2"), ("Bekymring", "1"), ("Oenske", "0"))
        .Row("AsiProfil", "o4", ("Svaerhed", "7"), ("Bekymring", "4"), ("Oenske", "4"), ("Kommentar", "Hash dagligt, kokain i weekender"))
        .Row("AsiProfil", "o5", ("Svaerhed", "0"), ("Bekymring", "0"), ("Oenske", "0"))
        .Row("AsiProfil", "o6", ("Svaerhed", "5"), ("Bekymring", "2"), ("Oenske", "3"), ("Kommentar", "De fleste venner ryger"))
        .Row("AsiProfil", "o7", ("Svaerhed", "4"), ("Bekymring", "3"), ("Oenske", "3"), ("Kommentar", "Uro og tristhed"));

    /// <summary>The udredning of a young person, mapped with UngMap.</summary>
    public static Answers UngUdredning(Answers begun, DateOnly day) => Faelles(begun, day).Typed(
        ("Instrument", "UngMap"),
        ("Kortlaegning",
         "UngMap peger på trivsel og skole. Hash bliver brugt til at falde til ro om aftenen. Belastningen i hjemmet er lav."),
        ("OekonomiUdeladt", "Den unge bor hjemme og bliver forsørget af sine forældre."),
        ("TidligereBehandlingUdeladt", "Den unge har ikke været i behandling før."),
        ("Arbejde",
         "Går i 10. klasse og har haft 30 procent fravær siden sommerferien. Vil gerne være frisør. Har en "
             + "lærer, som hun stoler på."),
        ("ArbejdeOrd", "»Jeg kommer ikke op, når jeg har røget om aftenen.«"));

    /// <summary>A plan with goals; <paramref name="anden"/> gives its second version.</summary>
    public static Answers Plan(Answers begun, DateOnly day, bool ung = false, bool anden = false)
    {
        var answers = begun.Typed(
            ("Maaltype", anden ? "Ophoer" : "Reduktion"),
            ("BorgerensMaal",
             ung ? "Jeg vil tilbage til håndbold og ikke være hende, der altid er skæv." : "Jeg vil sove uden at ryge og passe mit "
                 + "arbejde."),
            ("SocialtResume",
             "Se udredningens sammenfatning. Borgeren har et stabilt hjem og mindst én, der støtter. Det, der fylder mest, "
                 + "er daglig hash om aftenen."),
            ("Aftaler",
             "- Vi mødes til den aftalte tid. Bliver du forhindret, så skriv senest samme morgen.\n- Du kommer ikke påvirket til "
                 + "samtaler. Sker det, aftaler vi en ny tid.\n- Vi ringer, hvis vi ikke har hørt fra dig i en uge."),
            ("Ydelse", "AmbulantBehandling"), ("Frekvens", "1,5"), ("Gruppe", anden ? "Gruppen torsdag kl. 16.30" : ""),
            ("Arbejdsmetode",
             "Behandleren begynder hver samtale med en kort status på ugen og slutter med én konkret aftale. Søvn og trang bliver "
                 + "skrevet ned i en dagbog, som I ser på sammen."),
            ("Risikoplan",
             (ung ? "Ferier" : "Lønningsdag")
                 + " og fredag aften er svære for dig. Tegnene er uro, at du melder afbud til din søster, og tanker om »bare én "
                 + "gang«. Ring først til din søster og så til os."),
            ("Progression", "Borgeren har selv bedt om hjælp og holder sine aftaler. Det kan komme i vejen, at de fleste venner ryger."),
            ("OpfoelgningAftale", "Vi taler sammen en, tre, seks og ni måneder efter udskrivningen. Du bestemmer, om det er på telefon."),
            ("OpfoelgningSamtykke", "true"), ("Underskrift", "HarUnderskrevet"), ("Foraelder", ung ? "Hanne Opdigtsen, mor" : ""))
            .Row(
                "Parter",
                "p1",
                ("Hvem", ung ? "Klasselæreren" : "Egen læge"),
                ("Opgave", ung ? "Ringer ved fravær og holder en plads i lektiecaféen" : "Følger søvn og medicin"),
                ("Samtykke", "true"));
        answers = answers.Row("Maal", "m1", Maal(
            "Sove uden hash",
            "Rusmidler",
            "Jeg vil kunne falde i søvn uden at ryge.",
            "Ingen hash efter kl. 20 fem aftener om ugen.",
            "Borgeren skriver det i en dagbog, som I ser på sammen.",
            "Borgeren vil kunne stole på sin egen krop.",
            "En fast sengetid, ingen skærm efter kl. 22 og en at ringe til.",
            day.AddMonths(6),
            "3",
            "Motiverende samtale (MI)",
            "Søvn er det, borgeren selv peger på, og det, der holder forbruget i gang. Motiverende samtale passer, fordi borgeren både "
                + "vil og er i tvivl om at stoppe helt."));
        answers = answers.With("Maal[m1].Haab", "true").With("Maal[m1].Empowerment", "true")
            .Row("Maal[m1].Delmaal", "d1", (
                "Handling", "Skrive søvndagbog hver morgen"), ("Ansvarlig", "Du"), ("Frist", Danish.Date(day.AddDays(14))))
            .Row(
                "Maal[m1].Delmaal",
                "d2",
                ("Handling", "Tale med din læge om søvn"),
                ("Ansvarlig", "Du og din behandler"),
                ("Frist", Danish.Date(day.AddDays(28))));
        answers = answers.Row("Maal", "m2", Maal(
            ung ? "Komme i skole hver dag" : "Passe mit arbejde",
            "UddannelseBeskaeftigelse",
            ung ? "Jeg vil ikke misse mere skole." : "Jeg vil ikke melde mig syg på grund af hash.",
            ung ? "Højst to fraværsdage om måneden." : "Ingen sygedage på grund af hash i tre måneder.",
            "Tallene for fravær hver måned.",
            ung ? "Borgeren vil gerne gå ud af skolen sammen med sine venner." : "Borgeren er glad for stedet og vil blive der.",
            "En aftale om, hvem der ringer, hvis det bliver svært om morgenen.", day.AddMonths(5), "5", "Coaching",
            "Arbejde og skole er borgerens stærkeste holdepunkt. Et lille og målbart mål gør fremgangen synlig og kan bruges "
                + "i alle samtaler fremover."));
        if (anden)
            answers = answers.Row("Maal", "m3", Maal(
                "Se venner, der ikke ryger",
                "SocialeRelationer",
                "Jeg vil have nogen at være sammen med, hvor det ikke handler om hash.",
                "Én aftale om ugen med nogen, der ikke ryger.",
                "Borgeren fortæller om aftalen ved næste samtale.",
                "Borgeren savner fællesskab.",
                "Søsteren hjælper med den første aftale.",
                day.AddMonths(4),
                "2",
                "Inddragelse af netværk",
                "Netværket er den største risiko for tilbagefald. Målet kommer med nu, hvor søvnen er bedre, og borgeren selv har "
                    + "bragt det op i samtalerne."))
                .With("Maal[m3].Forbundethed", "true");
        return answers;
    }

    /// <summary>A status after a number of earlier ones.</summary>
    public static Answers Status(Answers begun, int nummer)
    {
        var answers = begun.Typed(
            ("RusmidlerBemaerkning",
             nummer == 1
                 ? "Hash er halveret. Kokain er ikke brugt i perioden."
                 : "Ryger kun i weekenden nu. Der er ikke kommet andre stoffer til."),
            ("Stilling", "HarMaal"),
            ("Metode", "Fortsaet"),
            ("MetodeHvorfor", "Borgeren bruger dagbogen og siger selv, at samtalerne hjælper."),
            ("Fokus", nummer == 1 ? "Søvn og de svære fredage." : "At holde fast i det, der virker, og finde nye fællesskaber."),
            ("Samarbejde", "Egen læge er med. Der er talt om søvn og ingen ny medicin."),
            ("Laering", nummer == 1 ? "" : "Søvndagbogen virkede først, da vi så på den sammen hver gang."));
        foreach (var key in answers.RowKeys("Maal"))
            answers = answers.Typed(
                ($"Maal[{key}].Tal",
                 (key == "m1" ? 3 + (2 * nummer) : 4 + nummer).ToString(System.Globalization.CultureInfo.InvariantCulture)),
                ($"Maal[{key}].Ord",
                 key == "m1" ? "»Jeg sover fire nætter om ugen uden.«" : "»Det går bedre, men mandag er stadig svær.«"),
                ($"Maal[{key}].Vurdering", "DelvistOpnaaet"),
                ($"Maal[{key}].Forklaring", "Faste tider og støtte fra søsteren har hjulpet. Lønningsdag er stadig svær."),
                ($"Maal[{key}].Beslutning", "Fortsaet"));
        return answers.Row("Rusmidler", "hash", ("DageNu", nummer == 1 ? "12" : "6")).Row("Rusmidler", "kokain", ("DageNu", "0"));
    }

    /// <summary>The status at discharge.</summary>
    public static Answers Udskrivningsstatus(Answers begun)
    {
        var answers = begun.Typed(
            ("Ydelser", "Individuelle samtaler en til to gange om ugen og motivationsgruppe i tre måneder."),
            ("RusmidlerBemaerkning",
             "Borgeren har ikke brugt hash de seneste fem uger. Det bygger på borgerens egne ord og på samtalerne."),
            ("Behov", "Gælden er ikke væk. Borgeren skal have hjælp til at holde aftalen om afdrag."),
            ("Stilling",
             "IArbejdeEllerUddannelse"), (
                 "StillingBegrundelse",
                 "Borgeren har beholdt sit arbejde på lageret og har ikke haft sygedage på grund af hash i tre måneder."), (
                     "EftervaernTilbudt",
                     "true"), (
                         "Evaluering", "»Det bedste var, at nogen ringede, når jeg ikke kom. Gruppen kunne godt have været større.«"))
            .Row("Overdraget", "o1", ("Hvem", "Egen læge"), ("Aftale", "Følger søvn. Borgeren har tid om en måned."));
        foreach (var key in answers.RowKeys("Maal"))
            answers = answers.Typed(
                ($"Maal[{key}].Vurdering", key == "m1" ? "Opnaaet" : "DelvistOpnaaet"),
                ($"Maal[{key}].Forklaring", "Borgeren har selv holdt fast i de faste tider, og søsteren har været med hele vejen."));
        return answers.Row("Rusmidler", "hash", ("DageNu", "0")).Row("Rusmidler", "kokain", ("DageNu", "0"));
    }

    /// <summary>A declaration that lets several bodies know.</summary>
    public static Answers Samtykke(Answers begun, DateOnly day, bool ung = false) => begun.Typed(
        ("Formaal",
         "At de, der hjælper borgeren, kan arbejde sammen om behandlingen og kende planen."), (
             "Retning", "Begge"), ("Form", "Underskrevet"), ("TilbagekaldelseOplyst", "true"),
        ("Fra", Danish.Date(day)), ("Til", Danish.Date(day.AddMonths(12))), ("Foraelder", ung ? "Hanne Opdigtsen, mor" : ""))
        .Row("Oplysninger", "o1", ("Oplysning", "Fremmøde og hvordan det går med målene"))
        .Row("Oplysninger", "o2", ("Oplysning", "Udredningens sammenfatning"))
        .Row("Parter", "p1", ("Navn", "Visitationen, Ishøj Kommune"))
        .Row("Parter", "p2", ("Navn", "Familiecenteret, Ishøj Kommune"));

    /// <summary>A report of a concern.</summary>
    public static Answers Underretning(Answers begun, DateOnly day) => begun.Typed(
        ("Stilling", "Misbrugsbehandler"), ("Telefon", "00 00 20 01"), ("Akut", "false"), ("ForaeldreOrienteret", "true"),
        ("Vurdering",
         "Den unge er alene hjemme de fleste aftener og ryger der. Forældrene er enige om, at der er brug for hjælp. Uden støtte i "
             + "hjemmet bliver fraværet ved."),
        ("Gjort", "Behandleren har talt med begge forældre og med skolen."))
        .Row(
            "Iagttagelser",
            "i1",
            ("Dato", Danish.Date(day)),
            ("Hvad", "Den unge fortæller i samtalen, at hun er alene hjemme fra kl. 16 til kl. 23 på hverdage. Moren bekræfter det."));

    private static Answers Faelles(Answers begun, DateOnly day) => begun.Typed(
        ("Misbrug",
         "Begyndte at ryge hash som 15-årig sammen med venner. Daglig brug de sidste to år, mest om aftenen. To pauser på tre uger, "
             + "begge brudt, da søvnen blev dårlig. Ingen overdoser."),
        ("MisbrugOrd", "»Hash er min knap til at slukke med.«"),
        ("Familie", "Har god kontakt til sin nærmeste familie. De fleste venner ryger. Der er ikke vold eller misbrug i opvæksten."),
        ("FamilieRessourcer", "Familien vil gerne være med til en samtale."),
        ("Bolig", "Bor stabilt og kan blive boende."),
        ("KriminalitetUdeladt", "Borgeren har ingen sager og ingen domme."),
        ("BoernUdeladt", "Borgeren har ingen børn og venter ikke barn."),
        ("FysiskHelbred", "Sover dårligt og har haft hovedpine i to år. Ingen fast medicin. Egen læge i Ishøj."),
        ("PsykiskHelbred", "Uro om aftenen og tristhed i perioder. Ingen tanker om selvmord. Har ikke haft kontakt med psykiatrien."),
        ("PsykiatriskUdredning", "false"), ("Interviewdato", Danish.Date(day.AddDays(-3))), ("Interviewer", "Mette Lindegaard"),
        ("Sammenfatning",
         "Borgeren ryger hash dagligt for at kunne sove og har et mål om at skære ned. Hjemmet er stabilt, og familien støtter. "
             + "Venner, der ryger, og dårlig søvn er det, der holder forbruget i gang."),
        ("FagligVurdering",
         "Motivationen er god, og borgeren holder aftaler. Søvn er nøglen: hver pause er brudt af dårlig søvn. Risikoen er størst "
             + "på lønningsdage. Derfor begynder vi med søvn og skole eller arbejde."))
        .Row("Kilder", "k1", ("Dato", Danish.Date(day.AddDays(-3))), ("Kilde", "Samtale med borgeren"))
        .Row("Kilder", "k2", ("Dato", Danish.Date(day.AddDays(-2))), ("Kilde", "Telefonsamtale med familien efter aftale"));

    private static (string, string)[] Maal(
        string titel,
        string tema,
        string ord,
        string specifik,
        string maalbar,
        string attraktiv,
        string realistisk,
        DateOnly dag,
        string tal,
        string metode,
        string overvejelser) =>
    [
        ("Titel", titel), ("Tema", tema), ("BorgerensFormulering", ord), ("Specifik", specifik), ("Maalbar", maalbar),
        ("Attraktiv", attraktiv), ("Realistisk", realistisk),
        ("Tidsbestemt", Danish.Date(dag)), ("Udgangspunkt", tal), ("Oensket", "8"), ("Metode", metode),
        ("FagligeOvervejelser", overvejelser),
    ];
}
