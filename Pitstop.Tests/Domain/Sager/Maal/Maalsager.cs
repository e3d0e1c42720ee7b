
namespace Pitstop.Tests.Domain;

/// <summary>Goals as a plan says them.</summary>
internal static class Maalsager
{
    public static readonly DateOnly Plandag = new(2026, 11, 2);
    public static readonly Guid Plan = Guid.Parse("6f1c4c1e-52e3-4b39-9a59-0d1f0c8b7a10");

    public static Maaldata Data(string noegle, string titel =
        "Sove uden hash", int? udgangspunkt = 3, Maaltema tema = Maaltema.Rusmidler) =>
        new(
            noegle,
            tema,
            titel,
            "Jeg vil sove.",
            new("Fem aftener", "Dagbog", "Ro", "Fast sengetid", Plandag.AddMonths(6)),
            "Motiverende samtale (MI)")
        {
            Chime = Chime.Haab | Chime.Mening,
            Udgangspunkt = udgangspunkt,
            Oensket = 8,
            FagligeOvervejelser = "Søvn er nøglen.",
            Delmaal = [new Delmaaldata("Dagbog", "Borgeren", Plandag.AddDays(14))],
        };

    public static Forloeb ForloebWithMaal(params string[] noegler)
    {
        var forloeb = Sager.ForloebWithConsent();
        forloeb.SaetMaal([.. noegler.Select(n => Data(n, $"Mål {n}"))], Plan, Plandag);
        return forloeb;
    }

    public static Maal Find(this Forloeb forloeb, string noegle) => forloeb.Maal.Single(m => m.Noegle == noegle);

    public static string[] Refused(Action verb) => [.. Assert.Throws<RefusedException>(verb).Obstacles.Select(o => o.Name)];
}
