using System.Runtime.CompilerServices;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Pitstop.Tests.Browser;

/// <summary>
/// A page in a browser context of its own. What the console says (the policy's complaints too) is collected. A test wraps its steps in
/// <see cref="RunAsync"/>: on failure the trace is kept under TestResults.
/// </summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private const string Violations = """
        async () => (await axe.run(document, { resultTypes: ["violations"] })).violations.flatMap(v => v.nodes.map(n => `${v.id}: ${v.help} – ${n.html}`))
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    private readonly IBrowserContext _context;
    private readonly Uri _address;

    private BrowserPage(IBrowserContext context, IPage page, Uri address)
    {
        (_context, Page, _address) = (context, page, address);
        page.Console += (_, message) => Console.Add($"{message.Type}: {message.Text} ({message.Location})");
        page.PageError += (_, error) => Console.Add("error: " + error);
    }

    /// <summary>Playwright's page.</summary>
    public IPage Page { get; }

    /// <summary>What the console said since the page was opened.</summary>
    public List<string> Console { get; } = [];

    internal static async Task<BrowserPage> OpenAsync(IBrowser browser, Uri address, int width, bool javaScript)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            JavaScriptEnabled = javaScript,
            Locale = "da-DK",
            AcceptDownloads = true,
        });
        return new BrowserPage(context, await context.NewPageAsync(), address);
    }

    /// <summary>Goes to an address of the site.</summary>
    public async Task<int> GoAsync(string path) => (await Page.GotoAsync(new Uri(_address, path).ToString()))?.Status ?? 0;

    /// <summary>Runs the steps of a test; if they fail, the trace is saved under the test's name.</summary>
    public async Task RunAsync(Func<IPage, Task> steps, [CallerMemberName] string test = "")
    {
        var passed = false;
        await _context.Tracing.StartAsync(new TracingStartOptions { Snapshots = true });
        try
        {
            await steps(Page);
            passed = true;
        }
        finally
        {
            var file = Path.Combine(Results, test + ".zip");
            await _context.Tracing.StopAsync(new TracingStopOptions { Path = passed ? null : file });
        }
    }

    /// <summary>What axe finds on the page as it stands; empty when it is clean.</summary>
    public async Task<IReadOnlyList<string>> AxeAsync()
    {
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window"))
            await Page.EvaluateAsync(Axe);
        return await Page.EvaluateAsync<string[]>(Violations);
    }

    /// <summary>How many pixels the page is wider than the window.</summary>
    public Task<int> OverflowAsync() =>
        Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();

    private static string Results
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Pitstop.Tests.Browser.csproj")))
                folder = folder.Parent;
            return Directory.CreateDirectory(Path.Combine(folder?.FullName ?? AppContext.BaseDirectory, "TestResults")).FullName;
        }
    }
}
