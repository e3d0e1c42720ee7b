using Microsoft.Playwright;
using Pitstop.Tests.Web;

namespace Pitstop.Tests.Browser;

/// <summary>
/// The program on a real port and one browser, for all classes of a collection: <see cref="Name"/>, or the journeys' own.
/// <c>await using var page = await browser.SignInAsync("behandler")</c> gives a signed-in <see cref="BrowserPage"/>.
/// </summary>
[CollectionDefinition(Name)]
public sealed class BrowserFixture : IAsyncLifetime, ICollectionFixture<BrowserFixture>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Browser";

    private static readonly string[] Arguments =
        [
            "--no-sandbox",
            "--disable-quic",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
        ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The program.</summary>
    public PitstopApp App { get; } = new();

    /// <summary>Where it answers.</summary>
    public Uri Address { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        // A page that is slow on a busy machine is no fault.
        Assertions.SetDefaultExpectTimeout(30_000);
        Address = App.Listen();
        _playwright = await Playwright.CreateAsync();
        _browser = await LaunchAsync();
    }

    /// <summary>A further browser process, for a test that kills its own.</summary>
    public Task<IBrowser> LaunchAsync() =>
        _playwright!.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = BrowserFinder.Find(), Args = Arguments });

    /// <summary>An empty page in a context of its own; <paramref name="address"/> is that of a further program.</summary>
    public Task<BrowserPage> OpenAsync(int width = 1280, bool javaScript = true, IBrowser? browser = null, Uri? address = null) =>
        BrowserPage.OpenAsync(browser ?? _browser!, address ?? Address, width, javaScript);

    /// <summary>A page with a demo account's session.</summary>
    public async Task<BrowserPage> SignInAsync(
        string account, int width = 1280, bool javaScript = true, IBrowser? browser = null, Uri? address = null)
    {
        var page = await OpenAsync(width, javaScript, browser, address);
        await page.GoAsync("/konto/log-ind");
        await page.Page.Locator($"button[value='{account}@pitstop.example']").ClickAsync();
        // To wait for the page's load event may miss it on a busy machine.
        await Assertions.Expect(page.Page).ToHaveURLAsync(new Uri(address ?? Address, "/").ToString());
        return page;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await App.DisposeAsync();
    }
}
