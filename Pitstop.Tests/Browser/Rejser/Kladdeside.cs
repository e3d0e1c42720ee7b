using Pitstop.Tests.Web.Dokumenter;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>Drafts on the demo's forløb S-1042/1 for tests that begin in the form.</summary>
internal static class Kladdeside
{
    /// <summary>A new draft's address: begun, or with nothing missing.</summary>
    public static Task<string> DraftAsync(this BrowserFixture browser, bool complete = false) => browser.App.DraftAsync(complete);

    /// <summary>What the database holds of it.</summary>
    public static async Task<Answers> StoredAsync(this BrowserFixture browser, string address) =>
        (await browser.App.StoredAsync(address)).Answers;
}
