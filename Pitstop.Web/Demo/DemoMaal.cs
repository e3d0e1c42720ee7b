namespace Pitstop.Web.Demo;

/// <summary>Goals of an invented plan.</summary>
internal static class DemoMaal
{
    /// <summary>The goals; a second version of the plan has one more.</summary>
    public static List<Maallinje> Of(DateOnly day, bool ung, bool anden) =>
        anden ? [Soevn(day), Hverdag(day, ung), Venner(day)] : [Soevn(day), Hverdag(day, ung)];

    private static Maallinje Soevn(DateOnly day) => new()
    {
        Key = "m1",
        Titel = "Sove uden hash",
        Tema = Maaltema.Rusmidler,
        BorgerensFormulering = "Jeg vil kunne falde i søvn uden at ryge.",
        Specifik = "Ingen hash efter kl. 20 fem aftener om ugen.",
        Maalbar = "Borgeren skriver det i en dagbog, som I ser på sammen.",
        Attraktiv = "Borgeren vil kunne stole på sin egen krop.",
        Realistisk = "En fast sengetid, ingen skærm efter kl. 22 og en at ringe til.",
        Tidsbestemt = day.AddMonths(6),
        Haab = true,
        Empowerment = true,
        Udgangspunkt = 3,
        Oensket = 8,
        Metode = "Motiverende samtale (MI)",
        FagligeOvervejelser =
            "Søvn er det, borgeren selv peger på, og det, der holder forbruget i gang. Motiverende samtale passer, fordi borgeren både "
                + "vil og er i tvivl om at stoppe helt.",
        Delmaal =
        [
            new() { Key = "d1", Handling = "Skrive søvndagbog hver morgen", Ansvarlig = "Du", Frist = day.AddDays(14) },
            new() { Key = "d2", Handling = "Tale med din læge om søvn", Ansvarlig = "Du og din behandler", Frist = day.AddDays(28) },
        ],
    };

    private static Maallinje Hverdag(DateOnly day, bool ung) => new()
    {
        Key = "m2",
        Titel = ung ? "Komme i skole hver dag" : "Passe mit arbejde",
        Tema = Maaltema.UddannelseBeskaeftigelse,
        BorgerensFormulering = ung ? "Jeg vil ikke misse mere skole." : "Jeg vil ikke melde mig syg på grund af hash.",
        Specifik = ung ? "Højst to fraværsdage om måneden." : "Ingen sygedage på grund af hash i tre måneder.",
        Maalbar = "Tallene for fravær hver måned.",
        Attraktiv =
            ung ? "Borgeren vil gerne gå ud af skolen sammen med sine venner." : "Borgeren er glad for stedet og vil blive der.",
        Realistisk = "En aftale om, hvem der ringer, hvis det bliver svært om morgenen.",
        Tidsbestemt = day.AddMonths(5),
        Udgangspunkt = 5,
        Oensket = 8,
        Metode = "Coaching",
        FagligeOvervejelser =
            "Arbejde og skole er borgerens stærkeste holdepunkt. Et lille og målbart mål gør fremgangen synlig og kan bruges "
                + "i alle samtaler fremover.",
    };

    private static Maallinje Venner(DateOnly day) => new()
    {
        Key = "m3",
        Titel = "Se venner, der ikke ryger",
        Tema = Maaltema.SocialeRelationer,
        BorgerensFormulering = "Jeg vil have nogen at være sammen med, hvor det ikke handler om hash.",
        Specifik = "Én aftale om ugen med nogen, der ikke ryger.",
        Maalbar = "Borgeren fortæller om aftalen ved næste samtale.",
        Attraktiv = "Borgeren savner fællesskab.",
        Realistisk = "Søsteren hjælper med den første aftale.",
        Tidsbestemt = day.AddMonths(4),
        Forbundethed = true,
        Udgangspunkt = 2,
        Oensket = 8,
        Metode = "Inddragelse af netværk",
        FagligeOvervejelser =
            "Netværket er den største risiko for tilbagefald. Målet kommer med nu, hvor søvnen er bedre, og borgeren selv har "
                + "bragt det op i samtalerne.",
    };
}
