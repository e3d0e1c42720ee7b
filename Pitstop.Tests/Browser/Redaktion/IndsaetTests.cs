using Microsoft.Playwright;

namespace Pitstop.Tests.Browser.Redaktion;

/// <summary>Paste from other programs.</summary>
[Collection(BrowserFixture.Name)]
public sealed class IndsaetTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(Udklip.Word, Udklip.WordMarkdown)]
    [InlineData(Udklip.Side, Udklip.SideMarkdown)]
    public async Task Pasted_text_becomes_our_markdown_is_shown_and_can_be_taken_back(string html, string markdown)
    {
        await using var visitor = await browser.SignInAsync("teamleder");
        await visitor.RunAsync(async page =>
        {
            await visitor.OpenEditorAsync("Retsgrundlag", "Før");
            await page.Text().PressAsync("End");
            await page.PasteAsync(html, "plain");
            await Assertions.Expect(page.Text()).ToHaveValueAsync("Før\n\n" + markdown);
            await Assertions.Expect(page.Locator("#r-visning h2").First).ToBeVisibleAsync();
            await Assertions.Expect(page.Locator("#r-visning li li")).ToHaveCountAsync(1);
            Assert.Empty(visitor.Console);
            await page.Text().FocusAsync();
            await page.Keyboard.PressAsync("Control+z");
            await Assertions.Expect(page.Text()).ToHaveValueAsync("Før");
        });
    }

    [Theory]
    [InlineData(null, "- *et* <b>to</b>\n")]
    [InlineData("<meta charset=utf-8><span style=\"color:red\">- *et* to</span>", "- *et* to")]
    public async Task Plain_text_stays_as_it_is(string? html, string text)
    {
        await using var visitor = await browser.SignInAsync("teamleder");
        await visitor.RunAsync(async page =>
        {
            await visitor.OpenEditorAsync("Retsgrundlag", "");
            await page.PasteAsync(html, text);
            await Assertions.Expect(page.Text()).ToHaveValueAsync(text);
        });
    }

    [Fact]
    public async Task What_is_pasted_with_ill_intent_is_text_and_nothing_runs_or_is_fetched()
    {
        await using var visitor = await browser.SignInAsync("teamleder");
        await visitor.RunAsync(async page =>
        {
            await visitor.OpenEditorAsync("Retsgrundlag", "");
            var fetched = new List<string>();
            page.Request += (_, request) => fetched.Add(request.Url);
            await page.PasteAsync(Udklip.Fjendtlig, "plain");
            await Assertions.Expect(page.Text()).ToHaveValueAsync(
                "## Pas på\n\net billede tryk og her og her\n\n<script>window.ramt = 10</script>");
            await Assertions.Expect(page.Locator("#r-visning h2")).ToHaveTextAsync(["Pas på"]);
            await Assertions.Expect(page.Locator("#r-visning").Locator("script, img, a, iframe, [hx-get], [style]")).ToHaveCountAsync(0);
            Assert.Equal("undefined", await page.EvaluateAsync<string>("() => typeof window.ramt"));
            Assert.All(fetched, url => Assert.StartsWith(browser.Address.ToString(), url, StringComparison.Ordinal));
            Assert.Empty(visitor.Console);
        });
    }
}
