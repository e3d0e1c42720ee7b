namespace Pitstop.Tests.Domain.Frister;

/// <summary>What the column Længde can say, and that it is said back in the same words.</summary>
public sealed class FristplanTests
{
    [Theory]
    [InlineData("14 dage")]
    [InlineData("straks")]
    [InlineData("1 måned og 6 måneder")]
    [InlineData("1 måned, 3 måneder og 6 måneder")]
    [InlineData("hver måned")]
    [InlineData("hver uge")]
    [InlineData("hver 3. måned")]
    [InlineData("hver 2. arbejdsdag")]
    public void A_plan_is_said_back_as_it_was_written(string text)
    {
        Assert.True(Fristplan.TryRead(text, out var plan));
        Assert.Equal(text, plan.ToString());
    }

    [Theory]
    [InlineData("14 dage", 1, false)]
    [InlineData("1 måned, 3 måneder og 6 måneder", 3, false)]
    [InlineData("Hver 3. måned", 1, true)]
    public void A_plan_knows_its_lengths_and_whether_it_returns(string text, int lengths, bool returns)
    {
        Assert.True(Fristplan.TryRead(text, out var plan));
        Assert.Equal((lengths, returns), (plan.Laengder.Count, plan.Gentages));
    }

    [Theory]
    [InlineData("")]
    [InlineData("hver")]
    [InlineData("hver straks")]
    [InlineData("hver 0. måned")]
    [InlineData("hver tredje måned")]
    [InlineData("1 måned og 1 måned")]
    [InlineData("1 måned og snart")]
    public void Anything_else_is_not_a_plan(string text) => Assert.False(Fristplan.TryRead(text, out _));
}
