namespace Pitstop.Tests.Browser.Rejser;

/// <summary>The journeys, with a program and a browser of their own, so that they run beside the other browser tests.</summary>
[CollectionDefinition(Name)]
public sealed class Rejsesamling : ICollectionFixture<BrowserFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Rejser";
}
