using Pitstop.Tests.Web;
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
        await PressAsync(author, "form[action$='Rettelse'] button", "**/dokumenter/*");
        await FinishAsync(author, leader, new Uri(author.Page.Url).AbsolutePath);

        var findings = new List<string>();
        foreach (var page in new[] { Kladder.Forloeb + "/arkiv", url + "/bevis" })
        {
            author.Console.Clear();
            Assert.Equal(200, await author.GoAsync(page));
            foreach (var width in Widths)
            {
                await author.Page.SetViewportSizeAsync(width, 900);
                findings.AddRange((await author.AxeAsync()).Concat(author.Console).Select(f => $"{page} at {width} px: {f}"));
                if (await author.OverflowAsync() is > 0 and var pixels)
                    findings.Add($"{page}: {pixels} px wider than {width} px");
            }
        }
        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    private static async Task FinishAsync(BrowserPage author, BrowserPage leader, string url)
    {
        await author.GoAsync(url);
        await PressAsync(author, "button[formaction$='handler=Send']", "**/vis");
        await leader.GoAsync(url + "/vis");
        await PressAsync(leader, "form[action$='Godkend'] button", "**/vis");
    }

    private static async Task PressAsync(BrowserPage page, string button, string leadsTo)
    {
        await page.Page.Locator(button).First.ClickAsync();
        await page.Page.WaitForURLAsync(leadsTo);
    }
}
