using Pitstop.Tests.Browser;
using Pitstop.Tests.Browser.Rejser;
using Pitstop.Tests.Web.Tavle;
using Xunit.Abstractions;

[assembly: TestCollectionOrderer("Pitstop.Tests.LongestFirst", "Pitstop.Tests")]

namespace Pitstop.Tests;

/// <summary>Begins with the collections that take longest, so that none of them is left over with one core idle.</summary>
public sealed class LongestFirst : ITestCollectionOrderer
{
    private static readonly string[] Longest = [BrowserFixture.Name, Rejsesamling.Name, typeof(SimuleretAarTests).FullName!];

    public IEnumerable<ITestCollection> OrderTestCollections(IEnumerable<ITestCollection> testCollections) =>
        testCollections.OrderByDescending(c => Longest.Any(name => c.DisplayName.EndsWith(name, StringComparison.Ordinal)));
}
