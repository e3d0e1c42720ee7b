using Pitstop.Tests.Web.Tavle;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Pitstop.Tests.Web.LongestFirst", "Pitstop.Tests.Web")]

namespace Pitstop.Tests.Web;

/// <summary>Begins with the collection that takes longest, so that it is not left over with one core idle.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string Longest = typeof(SimuleretAarTests).FullName!;

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(c => c.DisplayName.EndsWith(Longest, StringComparison.Ordinal));
}
