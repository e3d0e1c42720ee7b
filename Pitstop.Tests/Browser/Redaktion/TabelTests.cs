using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Pitstop.Tests.Browser.Redaktion;

/// <summary>Pipe tables as a grid of fields.</summary>
[Collection(BrowserFixture.Name)]
public sealed partial class TabelTests(BrowserFixture browser)
{
    private const string Rewrite = """
        async ([text, padded]) => {
          const { tables, tableText } = await import("/js/redaktion-tabeltekst.js");
          for (const t of tables(text).reverse())
            text = text.slice(0, t.from) + tableText(padded ? { ...t, padded: true } : t) + text.slice(t.to);
          return text;
        }
        """;

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_cell_of_the_deadlines_is_changed_and_nothing_else(int width)
    {
        await using var visitor = await browser.SignInAsync("teamleder", width);
        await visitor.RunAsync(async page =>
        {
            await visitor.OpenEditorAsync("Frister");
            var (old, changed) = width == 360 ? ("| 4 uger |", "| 5 uger |") : ("| 14 dage |", "| 10 dage |");
            var before = await page.Text().InputValueAsync();
            var row = width == 360 ? "F16" : "F12";
            await page.MarkAsync($"| {row} |");
            await page.Tool("Tabel").ClickAsync();
            var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Ret tabellen" });
            await Assertions.Expect(dialog.GetByLabel($"Række {row[1..]}, kolonne Nr.", new() { Exact = true })).ToBeFocusedAsync();
            var cell = dialog.GetByLabel($"Række {row[1..]}, kolonne Længde", new() { Exact = true });
            await Assertions.Expect(cell).ToHaveValueAsync(old.Trim('|', ' '));
            await cell.FillAsync(changed.Trim('|', ' '));
            Assert.Empty(await visitor.AxeAsync());
            Assert.Equal(0, await visitor.OverflowAsync());
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Brug tabellen" }).ClickAsync();

            var line = before.Split('\n').Single(l => l.StartsWith($"| {row} |", StringComparison.Ordinal));
            await Assertions.Expect(page.Text()).ToHaveValueAsync(before.Replace(
                line, line.Replace(old, changed, StringComparison.Ordinal), StringComparison.Ordinal));
            await Assertions.Expect(page.Text()).ToBeFocusedAsync();
            Assert.Empty(visitor.Console);
        });
    }

    [Fact]
    public async Task A_new_table_is_typed_without_the_mouse_and_written_neatly()
    {
        await using var visitor = await browser.SignInAsync("teamleder");
        await visitor.RunAsync(async page =>
        {
            await visitor.OpenEditorAsync("Ydelser", "Før");
            await page.Text().PressAsync("End");
            await page.Tool("Tabel").ClickAsync();
            var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Ny tabel" });
            await Assertions.Expect(dialog.GetByLabel("Overskrift, kolonne 1")).ToBeFocusedAsync();
            await page.Keyboard.TypeAsync("Navn");
            await page.Keyboard.PressAsync("Tab");
            await page.Keyboard.TypeAsync("Tal");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(dialog.GetByLabel("Række 1, kolonne Tal")).ToBeFocusedAsync();
            await page.Keyboard.TypeAsync("a|b");
            await page.Keyboard.PressAsync("Enter");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(dialog.GetByRole(AriaRole.Status)).ToHaveTextAsync("Ny række 3");
            await page.Keyboard.PressAsync("ArrowLeft");
            await page.Keyboard.TypeAsync("sidst");
            await page.Keyboard.PressAsync("Alt+ArrowUp");
            await dialog.GetByLabel("Række 1, kolonne Tal").FocusAsync();
            await dialog.GetByLabel("Kolonnens tekst:").SelectOptionAsync("Til højre");
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Brug tabellen" }).ClickAsync();
            await Assertions.Expect(page.Text()).ToHaveValueAsync(
                "Før\n\n| Navn  |  Tal |\n|-------|-----:|\n|       | a\\|b |\n| sidst |      |\n|       |      |\n");

            await page.Keyboard.PressAsync("Control+z");
            await Assertions.Expect(page.Text()).ToHaveValueAsync("Før");
        });
    }

    [Fact]
    public async Task Every_table_of_the_shipped_pages_comes_back_as_it_was_and_padded_it_says_the_same()
    {
        await using var visitor = await browser.SignInAsync("teamleder");
        await visitor.GoAsync("/redaktion");
        foreach (var (path, text) in Baseline.Files())
        {
            Assert.Equal((path, text), (path, await visitor.Page.EvaluateAsync<string>(Rewrite, new object[] { text, false })));
            Assert.Equal((path, Html(text)), (path, Html(await visitor.Page.EvaluateAsync<string>(Rewrite, new object[] { text, true }))));
        }
    }

    [Theory]
    [InlineData("| a\\|b | `c|d` | \\\\\\|e |\n|:--|--:|:-:|\n| 1 | 2 |\n| | [x\\|y](/takster) | **z** |")]
    [InlineData("a | b\n--|--\n1 | 2\n\n> | x |\n> |---|\n> | å😀 |")]
    [InlineData("| | |\n|---|---|\n| uden | hoved |\n\nTekst efter")]
    [InlineData("```\n| ikke | en tabel |\n|---|---|\n```\n\n- | heller | ikke |\n|---|---|\n")]
    public async Task A_table_with_odd_signs_says_the_same_when_it_is_padded(string text)
    {
        await using var visitor = await browser.SignInAsync("teamleder");
        await visitor.GoAsync("/redaktion");
        Assert.Equal(Html(text), Html(await visitor.Page.EvaluateAsync<string>(Rewrite, new object[] { text, false })));
        Assert.Equal(Html(text), Html(await visitor.Page.EvaluateAsync<string>(Rewrite, new object[] { text, true })));
    }

    // A template's {{#hvis}} and {{/hver}} on lines of their own part blocks, as blank lines do.
    private static string Html(string markdown) => HtmlWriter.Write(MarkdownReader.Read(Markers().Replace(markdown, "")).Blocks);

    [GeneratedRegex(@"^\{\{[#/].*\}\}$", RegexOptions.Multiline)]
    private static partial Regex Markers();
}
