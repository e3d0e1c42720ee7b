using Microsoft.Playwright;

namespace Pitstop.Tests.Browser;

/// <summary>
/// The README's pictures. Each run takes them; with PITSTOP_SKAERMBILLEDER set they are written beside this file, and README shows those.
/// </summary>
[Collection(BrowserFixture.Name)]
public sealed class SkaermbillederTests(BrowserFixture browser)
{
    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G'];

    [Fact]
    public Task The_list_of_forloeb_is_pictured() =>
        TakeAsync("forloeb", page => page.GotoAsync(new Uri(browser.Address, "/forloeb").ToString()));

    [Fact]
    public Task The_form_beside_its_document_is_pictured() => TakeAsync("indstilling", async page =>
    {
        await page.GotoAsync(new Uri(browser.Address, "/forloeb/S-1042/1").ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Ny indstilling" }).Or(page.Locator(".dokumentliste a")).First.ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1, Name = "Indstilling" })).ToBeVisibleAsync();
    });

    private async Task TakeAsync(string name, Func<IPage, Task> go)
    {
        await using var page = await browser.SignInAsync("behandler", width: 1440);
        await page.RunAsync(async p =>
        {
            await go(p);
            var picture = await p.ScreenshotAsync();
            Assert.Equal(Png, picture[..4]);
            Assert.True(picture.Length > 40_000, $"{picture.Length} bytes: the page is nearly empty");
            if (Environment.GetEnvironmentVariable("PITSTOP_SKAERMBILLEDER") is { Length: > 0 })
                await File.WriteAllBytesAsync(
                    Path.Combine(RepositoryRoot.Path, "Pitstop.Tests", "Browser", "Skaermbilleder", name + ".png"), picture);
        }, name);
    }
}
