
namespace Pitstop.Tests.Domain.Forloebet;

public sealed class AfdaekningTests
{
    private static readonly Rusmiddel Hash = new(Stof.Hash, 15, 20, null, Indtagelsesform.Ryger, true);

    [Theory]
    [InlineData("AfdaekningTom")]
    [InlineData("AlkoholDageUmulig")]
    [InlineData("DageUmulige")]
    [InlineData("DebutalderUmulig")]
    [InlineData("FlereHovedstoffer")]
    public void It_is_refused_by_name(string name)
    {
        var data = name switch
        {
            "AfdaekningTom" => AfdaekningData.Empty with { Rusmidler = [] },
            "AlkoholDageUmulig" => AfdaekningData.Empty with { AlkoholDage = 31 },
            "DageUmulige" => AfdaekningData.Empty with { Rusmidler = [new(Stof.Hash, 15, -1, null, null, true)] },
            "DebutalderUmulig" => AfdaekningData.Empty with { Rusmidler = [new(Stof.Hash, 121, 1, null, null, true)] },
            _ => AfdaekningData.Empty with { Rusmidler = [Hash, new(Stof.Kokain, 20, 1, null, null, true)] },
        };
        Assert.Equal(name, Assert.Single(Afdaekning.Obstacles(data)).Name);
        Assert.Throws<RefusedException>(() => new Afdaekning(Guid.NewGuid(), data));
    }

    [Fact]
    public void The_main_substance_stands_first_then_the_most_used()
    {
        var afdaekning = new Afdaekning(Guid.NewGuid(), AfdaekningData.Empty with
        {
            Rusmidler = [new(Stof.Kokain, 20, 2, null, null, false), new(Stof.Alkohol, 14, 9, null, null, false), Hash],
        });
        Assert.Equal([Stof.Hash, Stof.Alkohol, Stof.Kokain], afdaekning.Rusmidler.Select(r => r.Stof));
    }
}
