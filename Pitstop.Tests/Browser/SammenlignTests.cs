using Pitstop.Tests.Web.Dokumenter;

namespace Pitstop.Tests.Browser;

[Collection(BrowserFixture.Name)]
public sealed class SammenlignTests(BrowserFixture browser)
{
    [Fact]
    public async Task What_is_new_is_clean_for_axe_and_console_and_fits_a_telephone()
    {
        await browser.App.DraftAsync();
        var second = await browser.App.DraftAsync(complete: true);
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            visitor.Console.Clear();
            Assert.Equal(200, await visitor.GoAsync(second + "/sammenlign"));
            foreach (var width in new[] { 1280, 360 })
            {
                await page.SetViewportSizeAsync(width, 900);
                Assert.Empty(await visitor.AxeAsync());
                Assert.True(await visitor.OverflowAsync() <= 0, $"wider than {width} px");
            }
            Assert.Empty(visitor.Console);
        });
    }
}
