using Microsoft.Playwright;
using Pitstop.Tests.Browser.Rejser;

namespace Pitstop.Tests.Browser;

/// <summary>Tables on a telephone: their rows stack, so that one reads them without scrolling sideways.</summary>
[Collection(BrowserFixture.Name)]
public sealed class TabellerTests(BrowserFixture browser)
{
    private const string Wide = "all => all.filter(f => f.scrollWidth > f.clientWidth).map(f => f.getAttribute('aria-label'))";

    [Fact]
    public async Task No_table_scrolls_sideways_on_a_telephone()
    {
        await using var visitor = await browser.SignInAsync("behandler", width: 360);
        await visitor.RunAsync(async page =>
        {
            var wide = new List<string>();
            foreach (var address in new[] { "/tavle", "/konference", "/forloeb", "/grupper", "/anonym", "/forloeb/S-1048/1/smdb" })
            {
                await visitor.GoAsync(address);
                wide.AddRange(
                    (await page.GetByRole(AriaRole.Region)
                        .And(page.Locator(".table--responsive-scroll"))
                        .EvaluateAllAsync<string[]>(Wide)).Select(w => $"{address}: {w}"));
            }
            Assert.Equal([], wide);
        });
        visitor.ExpectCleanConsole();
    }
}
