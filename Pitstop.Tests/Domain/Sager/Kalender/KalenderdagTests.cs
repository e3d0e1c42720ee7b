
namespace Pitstop.Tests.Domain.Kalender;

public sealed class KalenderdagTests
{
    private static readonly DateOnly Due = new(2026, 11, 16);
    private static readonly Forloeb Forloeb = Sager.ForloebWithForsamtale();

    [Fact]
    public void A_deadline_is_named_by_number_and_never_by_person()
    {
        var day = Assert.Single(Kalenderdag.Of(Forloeb, [Of("F3", "", "Indstilling til Visitationen")]));
        Assert.Equal(("S-1042-1-F3@pitstop", Due, "S-1042/1: Indstilling til Visitationen"), (day.Uid, day.Dag, day.Tekst));
    }

    [Fact]
    public void A_deadline_that_moves_stays_the_same_event() =>
        Assert.Equal(
            Kalenderdag.Of(Forloeb, [Of("F7", "nr. 2", "Status")]).Single().Uid,
            Kalenderdag.Of(Forloeb, [Of("F7", "nr. 2", "Status") with { Forfalder = Due.AddDays(3) }]).Single().Uid);

    [Fact]
    public void Every_deadline_is_an_event_of_its_own()
    {
        Fristopgave[] open = [
            Of("F7", "nr. 1", "Status"),
            Of("F7", "nr. 2", "Status"),
            Of("F10", "", "Underretning"),
            Of("F10", "", "Underretning"),
            Of("F1", "", "Garanti"),
        ];
        Assert.Equal(5, Kalenderdag.Of(Forloeb, open).Select(d => d.Uid).Distinct().Count());
    }

    private static Fristopgave Of(string nr, string led, string navn) =>
        new(nr, led, navn, Due, Friststatus.Kommende, "") { PlanlaegSenest = Due, Udgave = new("frister", Due, "1") };
}
