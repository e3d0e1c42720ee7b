using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Data;

/// <summary>
/// What is case data is said by the mark on the entity, in whichever assembly it stands: the log rule and the encryption read nothing else.
/// </summary>
public sealed class SagsdataTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    // The standard, the accounts, the program's own rows, and what only holds keys of cases.
    private static readonly string[] NoCaseData =
    [
        "Billede", "Datanoegle", "Fristdag", "Fristlinje", "GemtUdgave", "Grundlagsforslag", "IdentityPasskeyData",
        "IdentityUserClaim", "IdentityUserLogin", "IdentityUserPasskey",
        "IdentityUserToken", "Installation", "Konto", "Logpost", "Opslagsord", "Ringnoegle", "Sideudkast",
    ];

    [Fact]
    public void Every_mapped_entity_is_marked_as_case_data_or_named_here_as_none()
    {
        var undecided = Undecided(Model().GetEntityTypes().Select(e => (e.ShortName(), e.ClrType)));
        const string remedy = "Sæt [Sagsdata] på klassen, eller skriv den på testens liste over det, der ikke er sagsdata: ";
        Assert.True(undecided.Count == 0, remedy + string.Join(", ", undecided));
    }

    [Fact]
    public void No_entity_on_the_list_is_marked_or_gone()
    {
        var types = Model().GetEntityTypes().ToDictionary(e => e.ShortName(), e => e.ClrType);
        Assert.All(NoCaseData, n => Assert.False(LogRule.IsCase(Assert.Contains(n, types))));
    }

    [Fact]
    public void A_planted_entity_without_the_mark_is_found() =>
        Assert.Equal(["Plantet"], Undecided([("Sag", typeof(Sag)), ("Plantet", typeof(Plantet)), ("Billede", typeof(Billede))]));

    [Fact]
    public void A_marked_entity_of_another_assembly_is_a_case_to_the_log_rule() => Assert.True(LogRule.IsCase(typeof(Maerket)));

    private static List<string> Undecided(IEnumerable<(string Name, Type Type)> entities) =>
        [.. entities.Where(e => !LogRule.IsCase(e.Type) && !NoCaseData.Contains(e.Name)).Select(e => e.Name)];

    private IModel Model()
    {
        using var scope = app.Services.CreateScope();
        return scope.ServiceProvider.GetRequiredService<PitstopDb>().Model;
    }

    private sealed class Plantet;

    [Sagsdata]
    private sealed class Maerket;
}
