namespace Pitstop.Web.Demo;

/// <summary>Invented afdækninger.</summary>
internal static class DemoAfdaekning
{
    /// <summary>An adult who smokes cannabis daily and takes cocaine now and then.</summary>
    public static AfdaekningData Hash => AfdaekningData.Empty with
    {
        Rusmidler =
        [
            new(Stof.Hash, 15, 26, "2-3 joints om dagen", Indtagelsesform.Ryger, true),
            new(Stof.Kokain, 19, 3, "et halvt gram i weekenden", Indtagelsesform.Sniffer, false),
        ],
        AlkoholDage = 6,
        SocialeForhold = new(
            "Bor alene og ser sin søster hver uge. De fleste venner ryger. Søsteren støtter op om behandlingen og vil gerne tages med.",
            false),
        Helbred =
            new("Sover dårligt og har uro i kroppen uden hash. Ingen kendt psykisk lidelse. Har en god kontakt til egen læge.", false),
        ArbejdeUddannelse = new(
            "Har arbejdet på lager i fire år og er glad for det. Har haft ti sygedage det sidste halve år, som hænger sammen med hash.",
            false),
        Bolig = new("Lejer en toværelses lejlighed, som er stabil og til at betale.", false),
        AndenHjaelp = new(null, true),
        BoernUnder18 = false,
        Graviditet = false,
        BorgerensOenske =
            "Jeg vil kunne sove uden at ryge, og jeg vil passe mit arbejde. Jeg vil ikke love at stoppe helt "
                + "endnu, men jeg vil ned i gang.",
    };

    /// <summary>A young person who smokes after school.</summary>
    public static AfdaekningData Ung => AfdaekningData.Empty with
    {
        Rusmidler = [new(Stof.Hash, 14, 22, "en til to joints efter skole", Indtagelsesform.Ryger, true)],
        AlkoholDage = 2,
        SocialeForhold = new(
            "Bor hos mor og ser far hver anden weekend. To nære venner, som ikke ryger. Har spillet håndbold og savner det.", false),
        Helbred = new("Bliver hurtigt ked af det og har svært ved at koncentrere sig. Går til samtaler hos skolens psykolog.", false),
        ArbejdeUddannelse =
            new("Går i 10. klasse og har meget fravær. Vil gerne være frisør og har en lærer, som hun stoler på.", false),
        Bolig = new(null, true),
        AndenHjaelp = new("Skolens psykolog hver anden uge. Familiecenteret kender familien.", false),
        BoernUnder18 = false,
        Graviditet = false,
        BorgerensOenske = "Jeg gider ikke være hende, der altid er skæv. Jeg vil gerne tilbage til håndbold.",
    };
}
