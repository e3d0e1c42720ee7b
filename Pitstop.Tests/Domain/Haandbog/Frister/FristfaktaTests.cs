
namespace Pitstop.Tests.Domain.Frister;

/// <summary>What the facts of a forløb say of a day: who turns 18 on it, and whether treatment rests.</summary>
public sealed class FristfaktaTests
{
    [Theory]
    [InlineData("28-02-2008", "28-02-2026")]
    [InlineData("29-02-2008", "01-03-2026")]
    [InlineData("01-03-2008", "01-03-2026")]
    public void Who_is_born_on_a_leap_day_turns_18_on_the_first_of_March(string born, string adult) =>
        Assert.Equal(Date(adult), (Fristfakta.Ingen with { FoedselsDato = Date(born) }).Fylder18);

    [Theory]
    [InlineData("11-06-2026", false)]
    [InlineData("12-06-2026", true)]
    [InlineData("30-06-2026", true)]
    [InlineData("01-07-2026", false)]
    public void A_pause_holds_from_its_first_to_its_last_day(string day, bool rests) =>
        Assert.Equal(rests, (Fristfakta.Ingen with { Pauser = [new(Date("12-06-2026"), Date("30-06-2026"))] }).ErPaaPause(Date(day)));

    private static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
