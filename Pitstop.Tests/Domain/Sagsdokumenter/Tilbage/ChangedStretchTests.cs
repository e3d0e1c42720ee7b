
namespace Pitstop.Tests.Domain;

public sealed class ChangedStretchTests
{
    [Theory]
    [InlineData("Bor alene.", "Bor hos sin søster.", "Bor |alene.|")]
    [InlineData("Ryger hver dag og sover.", "Ryger om aftenen og sover.", "Ryger |hver dag| og sover.")]
    [InlineData("ens", "ens", "ens||")]
    [InlineData("et to", "et to tre", "et to||")]
    [InlineData("", "noget", "||")]
    [InlineData("noget", "", "|noget|")]
    [InlineData("ja ja", "ja", "ja| ja|")]
    [InlineData("løber", "løb", "|løber|")]
    public void The_words_that_only_this_text_says_stand_between_what_both_say(string text, string other, string cut)
    {
        var found = ChangedStretch.Of(text, other);

        Assert.Equal(cut, $"{found.Start}|{found.Own}|{found.End}");
        Assert.Equal(text, found.Start + found.Own + found.End);
    }
}
