
namespace Pitstop.Tests.Web;

public sealed class LeakWatchTests
{
    private static readonly Borger Person = new(
        new Stamdata("Åse Opdigtet", "610190-1234", null, "Prøvevej 12", "00 00 11 22", "183")
        {
            Vaerger = [new("Mor Opdigtet", null, null)],
        },
        new DateOnly(2026, 11, 22),
        demo: true);

    [Theory]
    [InlineData("GET /forloeb?soeg=%C3%85se+Opdigtet")]
    [InlineData("GET /forloeb?soeg=%C3%85se%20Opdigtet")]
    [InlineData("saved 6101901234")]
    [InlineData("saved 610190-1234")]
    [InlineData("to prøvevej 12")]
    [InlineData("mor opdigtet ringede")]
    public void A_planted_leak_is_seen(string line) => Assert.Single(LeakWatch.Leaks(["GET /forloeb/S-1042/1", line], [Person]));

    [Fact]
    public void Case_numbers_are_no_leak() => Assert.Empty(LeakWatch.Leaks(["GET /forloeb/S-1042/1 answered 200"], [Person]));
}
