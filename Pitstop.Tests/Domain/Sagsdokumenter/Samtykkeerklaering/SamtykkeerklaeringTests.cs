
namespace Pitstop.Tests.Domain;

public sealed class SamtykkeerklaeringTests
{
    [Theory]
    [InlineData("Parter[p2].Navn", "alle relevante myndigheder", "bestemt modtager")]
    [InlineData("Til", "19-04-2026", "før det begynder")]
    [InlineData("Til", "21-04-2027", "højst 12 måneder, her til 20-04-2027")]
    [InlineData("Fra", "21-04-2026", "fremtiden")]
    [InlineData("TilbagekaldelseOplyst", "", "kan trækkes tilbage")]
    public void A_broken_rule_is_told_at_its_field(string path, string typed, string message) =>
        Assert.Contains(
            message,
            Assert.Single(Dokumentsag.Voksen().Write("samtykkeerklaering", 0, a => a.With(path, typed)).Mangler, m =>
                m.Path == path).Message,
            StringComparison.Ordinal);

    [Fact]
    public void An_oral_consent_has_a_witness()
    {
        Assert.Equal(
            "Vidne", Assert.Single(Dokumentsag.Voksen().Write("samtykkeerklaering", 0, a => a.With("Form", "Mundtligt")).Mangler).Path);
        Assert.Empty(
            Dokumentsag.Voksen().Write("samtykkeerklaering", 0, a => a.With("Form", "Mundtligt").With("Vidne", "Vera Vidne")).Mangler);
    }

    [Theory]
    [InlineData(2011, 4, 20, false, "true")]
    [InlineData(2011, 4, 21, true, "true")]
    [InlineData(2008, 4, 20, false, "false")]
    public void Below_fifteen_a_parent_says_yes_too(int year, int month, int day, bool parentNeeded, string young)
    {
        var without = Dokumentsag.Ung(new DateOnly(year, month, day)).Write("samtykkeerklaering", 0, a => a.With("Foraelder", ""));

        Assert.Equal(parentNeeded ? ["Foraelder"] : [], without.Mangler.Select(m => m.Path));
        Assert.Equal(young, without.Svar["ErUng"]);
    }

    // The check asked by the age on the day of the document and the case by the age on the day of the consent: finishing was refused
    // although nothing was missing.
    [Fact]
    public void The_age_that_counts_is_that_of_the_day_on_which_consent_was_given()
    {
        var sag = Dokumentsag.Ung(Dokumentsag.Start.AddDays(2).AddYears(-15));
        Answers WithoutParent(Answers a) => a.With("Foraelder", "").With("Fra", Danish.Date(Dokumentsag.Start));

        Assert.Equal(
            ["Foraelder"], sag.Write("samtykkeerklaering", 5, a => WithoutParent(a).With("Til", "20-04-2027")).Mangler.Select(m => m.Path));
        Assert.Empty(sag.Write("samtykkeerklaering", 5, a => a.With("Foraelder", "")).Mangler);
    }

    [Fact]
    public void Finished_it_gives_the_case_a_consent_for_each_body()
    {
        var sag = Dokumentsag.Ung();

        sag.Finish("samtykkeerklaering", 0);

        var familiecenter = sag.Forloeb.SamtykkeTil("Familiecenteret", Dokumentsag.Start)!;
        Assert.Equal(
            (Samtykkeretning.Begge, new DateOnly(2027, 4, 20), "Hanne Opdigtsen, mor"),
            (familiecenter.Retning, familiecenter.Til, familiecenter.Foraelder));
        Assert.Equal("Fremmøde og hvordan det går med målene; Udredningens sammenfatning", familiecenter.Oplysninger);
        Assert.Equal(2, sag.Forloeb.GaeldendeSamtykker(Dokumentsag.Start).Count(s => s.DokumentId is not null));
    }

    [Fact]
    public void It_begins_with_Visitationen_for_the_longest_period()
    {
        var begun = Dokumentsag.Voksen().Begin("samtykkeerklaering", 0);

        Assert.Equal(("Visitationen, Ishøj Kommune", "20-04-2026", "20-04-2027"), (begun["Parter[p1].Navn"], begun["Fra"], begun["Til"]));
    }
}
