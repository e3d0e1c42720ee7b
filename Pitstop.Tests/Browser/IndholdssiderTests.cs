namespace Pitstop.Tests.Browser;

/// <summary>One route answers all content pages, so each shipped page is looked at by itself.</summary>
[Collection(BrowserFixture.Name)]
public sealed class IndholdssiderTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Every_content_page_is_clean_for_axe_and_console_and_fits_the_window(int width)
    {
        var findings = new List<string>();
        await using var page = await browser.SignInAsync("ny", width);
        var slugs = Baseline.Pages().Udgaver.Where(u => u.Hoved.Slags != Sideslags.Skabelon).Select(u => u.Slug);
        foreach (var slug in slugs.Concat(["metoder", "vejledninger"]))
        {
            page.Console.Clear();
            Assert.Equal(200, await page.GoAsync("/" + slug));
            findings.AddRange((await page.AxeAsync()).Concat(page.Console).Select(f => $"/{slug}: {f}"));
            if (await page.OverflowAsync() is > 0 and var pixels)
                findings.Add($"/{slug}: {pixels} px wider than the window");
        }
        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    [Fact]
    public async Task A_table_of_contents_leads_to_its_heading()
    {
        await using var page = await browser.SignInAsync("ny", 1280);
        await page.RunAsync(async p =>
        {
            await page.GoAsync("/kvalitetsstandard");
            await p.GetByRole(Microsoft.Playwright.AriaRole.Navigation, new() { Name = "På siden" })
                .GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Klage" })
                .ClickAsync();
            await Microsoft.Playwright.Assertions
                .Expect(p.GetByRole(Microsoft.Playwright.AriaRole.Heading, new() { Name = "Klage" }))
                .ToBeInViewportAsync();
        });
    }
}
