namespace Pitstop.Tests.Domain.Indhold;

public sealed class StandardkravTests
{
    [Fact]
    public void The_2018_edition_lacks_the_three_that_its_source_lacks()
    {
        var krav = Standardkrav.Of(Baseline.Pages().Editions("kvalitetsstandard")[^1]);

        Assert.Equal(15, krav.Count);
        Assert.Equal(
            ["Visitationsprocedure", "Personale og kompetenceudvikling", "Gavekort"], krav.Where(k => k.Mangler).Select(k => k.Navn));
        Assert.Equal("Klage", krav.Single(k => k.Navn == "Sagsbehandling og klage").Overskrift);
        Assert.All(krav, k => Assert.NotNull(k.Anker));
    }

    [Fact]
    public void A_heading_by_its_name_fills_the_gap_and_the_text_alone_does_not()
    {
        string[] Missing(string body) => [.. Standardkrav.Of(Side(body)).Where(k => k.Mangler).Select(k => k.Navn)];

        Assert.Contains("Gavekort", Missing("Her står intet om gavekort."));
        Assert.DoesNotContain("Gavekort", Missing("## Gavekort\n\nDem bruger vi."));
        Assert.Equal(15, Missing("Ingen overskrifter.").Length);
    }

    private static Udgave Side(string body) =>
        Udgave.Read(
            "kvalitetsstandard.md",
            $"---\ntitel: T\nslug: kvalitetsstandard\nslags: standard\nudgave: \"1\"\ni-kraft: 01-01-2026\nejer: leder\n---\n{body}\n",
            [])!;
}
