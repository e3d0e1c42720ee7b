
namespace Pitstop.Tests.Domain.Sprog;

public sealed class LixTests
{
    [Fact]
    public void The_index_is_words_per_sentence_plus_the_share_of_words_over_six_letters()
    {
        var lix = Lix.Of("Du ringer i dag. Behandlingen begynder i morgen.");

        Assert.Equal((8, 2, 2), (lix.Ord, lix.Saetninger.Count, lix.LangeOrd));
        Assert.Equal(8 / 2.0 + 100 * 2 / 8.0, lix.Tal);
    }

    [Theory]
    [InlineData("En to. Tre fire.", "En to.|Tre fire.")]
    [InlineData("En? »To!« Tre: fire", "En?|»To!«|Tre:|fire")]
    [InlineData("Fra den 1. maj og til nr. to", "Fra den 1. maj og til nr. to")]
    [InlineData("Punkt\nPunkt", "Punkt|Punkt")]
    [InlineData("Celle\tCelle", "Celle|Celle")]
    [InlineData("227\n– 14 –", "")]
    public void A_sentence_ends_at_its_sign_its_line_and_its_cell_but_not_inside_a_date(string text, string sentences) =>
        Assert.Equal(sentences, string.Join('|', Lix.Of(text).Saetninger.Select(s => s.Tekst)));

    [Theory]
    [InlineData("", "Der er ingen tekst at måle endnu.")]
    [InlineData("Du kan gå hjem nu.", "LIX er 5: meget let at læse. Husets mål er under 45.")]
    [InlineData("Vi taler om behandlingen.", "LIX er 29: let at læse. Husets mål er under 45.")]
    [InlineData("Den ugentlige konference er i morgen.", "LIX er 39: almindelig at læse, som en avis. Husets mål er under 45.")]
    [InlineData(
        "Vi laver behandlingsplanen i samarbejde med kommunen.", "LIX er 50: svær at læse, som en fagbog. Husets mål er under 45.")]
    [InlineData("Behandlingsgarantiens opfyldelse.", "LIX er 102: meget svær at læse, som en lovtekst. Husets mål er under 45.")]
    public void The_number_is_told_with_what_it_means(string text, string explanation) =>
        Assert.Equal(explanation, Lix.Of(text).Forklaring);

    [Theory]
    [InlineData("Vi taler om behandlingen.", true)]
    [InlineData("Vi laver behandlingsplanen i samarbejde med kommunen.", false)]
    [InlineData("", true)]
    public void The_house_keeps_below_its_aim(string text, bool below) => Assert.Equal(below, Lix.Of(text).ErUnderMaalet);
}
