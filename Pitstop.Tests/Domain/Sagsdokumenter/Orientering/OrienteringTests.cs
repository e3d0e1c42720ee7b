
namespace Pitstop.Tests.Domain;

public sealed class OrienteringTests
{
    [Fact]
    public void The_case_tells_the_parents_the_start_and_the_consent()
    {
        var svar = Dokumentsag.UngMedSamtykke().Write("orientering", 1).Svar;

        Assert.Equal(
            ("Hanne Opdigtsen", "mor", "20-04-2026"), (svar["Foraeldre[v1].Navn"], svar["Foraeldre[v1].Relation"], svar["Startdato"]));
        Assert.StartsWith("Givet 20-04-2026 til Familiecenteret", svar["Samtykke"], StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_consent_that_names_Familiecenteret_it_is_not_finished() =>
        Assert.Equal(["Samtykke"], Dokumentsag.Ung().Write("orientering", 1).Mangler.Select(m => m.Path));

    [Theory]
    [InlineData(2008, 4, 21, true)]
    [InlineData(2008, 4, 20, false)]
    public void It_is_for_those_who_were_under_eighteen_when_treatment_began(int year, int month, int day, bool needed)
    {
        var sag = Dokumentsag.Ung(new DateOnly(year, month, day));
        sag.Finish("samtykkeerklaering", 0);

        Assert.Equal(needed ? [] : ["UnderAtten"], sag.Write("orientering", 1).Mangler.Select(m => m.Path));
    }

    [Fact]
    public void An_adult_has_neither_parents_nor_a_duty() =>
        Assert.Equal(["Foraeldre", "UnderAtten", "Samtykke"], Dokumentsag.Voksen().Write("orientering", 1).Mangler.Select(m => m.Path));
}
