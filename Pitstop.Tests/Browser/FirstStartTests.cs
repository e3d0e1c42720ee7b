using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Pitstop.Tests.Web;
using Pitstop.Web.Adgang;

namespace Pitstop.Tests.Browser;

[Collection(BrowserFixture.Name)]
public sealed class FirstStartTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task The_first_administrator_is_made_on_a_clean_page(int width)
    {
        await using var app = new PitstopApp { Demo = false };
        var address = app.Listen();
        await using var visitor = await browser.OpenAsync(width);
        await visitor.RunAsync(async page =>
        {
            await page.GotoAsync(
                new Uri(address, "/konto/foerste-start/" + app.Services.GetRequiredService<FoersteStart>().Kode).ToString());
            Assert.Empty(await visitor.AxeAsync());
            Assert.Equal(0, await visitor.OverflowAsync());
            await page.GetByLabel("Navn").FillAsync("Karen Holm");
            await page.GetByLabel("E-mail").FillAsync("karen@pitstop.example");
            await page.GetByLabel("Adgangskode", new() { Exact = true }).FillAsync("en lang og god sætning");
            await page.GetByLabel("Gentag adgangskoden").FillAsync("en lang og god sætning");
            await page.GetByRole(AriaRole.Button, new() { Name = "Opret administrator" }).ClickAsync();
            await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveTextAsync("Personer");
            Assert.Empty(visitor.Console);
        });
    }
}
