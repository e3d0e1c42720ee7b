using Microsoft.Playwright;
using Pitstop.Tests.Web;
using Pitstop.Tests.Web.Arkiv;
using Pitstop.Tests.Web.Dokumenter;

namespace Pitstop.Tests.Browser;

/// <summary>The archive with finished documents in it, and the proof, which the demo's own data do not show.</summary>
[Collection(BrowserFixture.Name)]
public sealed class ArkivTests(BrowserFixture browser)
{
    private static readonly int[] Widths = [1280, 360];

    [Fact]
    public async Task The_archive_and_the_proof_are_clean_for_axe_and_console_and_fit_the_window()
    {
        await using var app = new PitstopApp();
        var address = app.Listen();
        var url = await app.DraftAsync(complete: true);
        await using var author = await browser.SignInAsync("behandler", address: address);
        await using var leader = await browser.SignInAsync("teamleder", address: address);
        await FinishAsync(author, leader, url);
        await author.GoAsync(url + "/vis");
        await PressAsync(author, "form[action$='Rettelse'] button");
        await FinishAsync(author, leader, new Uri(author.Page.Url).AbsolutePath);

        var findings = new List<string>();
        await LookAtAsync(author, Kladder.Forloeb + "/arkiv", findings);
        await LookAtAsync(author, url + "/bevis", findings);
        await app.ChangeTemplateAsync(t => t.Replace("\n## ", "\nEt nyt afsnit.\n\n## ", StringComparison.Ordinal));
        await LookAtAsync(author, url + "/bevis", findings);
        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    private static async Task LookAtAsync(BrowserPage page, string address, List<string> findings)
    {
        page.Console.Clear();
        Assert.Equal(200, await page.GoAsync(address));
        foreach (var width in Widths)
        {
            await page.Page.SetViewportSizeAsync(width, 900);
            findings.AddRange((await page.AxeAsync()).Concat(page.Console).Select(f => $"{address} at {width} px: {f}"));
            if (await page.OverflowAsync() is > 0 and var pixels)
                findings.Add($"{address}: {pixels} px wider than {width} px");
        }
    }

    private static async Task FinishAsync(BrowserPage author, BrowserPage leader, string url)
    {
        await author.GoAsync(url);
        await PressAsync(author, "button[formaction$='handler=Send']");
        await leader.GoAsync(url + "/vis");
        await PressAsync(leader, "form[action$='Godkend'] button");
    }

    /// <summary>
    /// Presses, and waits until the page that had the button is gone: the next may have the same address, and its load may be over already.
    /// </summary>
    private static async Task PressAsync(BrowserPage page, string button)
    {
        await page.Page.EvaluateAsync("() => document.documentElement.dataset.pressed = ''");
        await page.Page.Locator(button).First.ClickAsync();
        await Assertions.Expect(page.Page.Locator("html[data-pressed]")).ToHaveCountAsync(0);
    }
}
