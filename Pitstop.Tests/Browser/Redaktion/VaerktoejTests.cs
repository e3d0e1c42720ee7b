using Microsoft.Playwright;

namespace Pitstop.Tests.Browser.Redaktion;

/// <summary>The toolbar of the editor and its dialogs, with the mouse and with the keyboard.</summary>
[Collection(BrowserFixture.Name)]
public sealed class VaerktoejTests(BrowserFixture browser)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Words_become_bold_by_mouse_and_by_keyboard_and_plain_again_by_undo(int width)
    {
        await using var visitor = await browser.SignInAsync("teamleder", width);
        await visitor.RunAsync(async page =>
        {
            await visitor.OpenEditorAsync("Kontakt", "Ring altid to gange.");
            await page.MarkAsync("altid");
            await page.Tool("Fed").ClickAsync();
            await Assertions.Expect(page.Text()).ToHaveValueAsync("Ring **altid** to gange.");
            await page.Keyboard.PressAsync("Control+z");
            await Assertions.Expect(page.Text()).ToHaveValueAsync("Ring altid to gange.");

            await page.MarkAsync("altid");
            await page.Keyboard.PressAsync("Alt+F10");
            await Assertions.Expect(page.Tool("Overskrift")).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("ArrowRight");
            await page.Keyboard.PressAsync("ArrowRight");
            await page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(page.Text()).ToHaveValueAsync("Ring **altid** to gange.");
            await Assertions.Expect(page.Locator("#r-visning strong")).ToHaveTextAsync("altid");

            await page.Keyboard.PressAsync("Alt+F10");
            await Assertions.Expect(page.Tool("Fed")).ToBeFocusedAsync();
            await page.Keyboard.PressAsync("Escape");
            await Assertions.Expect(page.Text()).ToBeFocusedAsync();
            Assert.Empty(await visitor.AxeAsync());
            Assert.Equal(0, await visitor.OverflowAsync());
            Assert.Empty(visitor.Console);
        });
    }

    [Fact]
    public async Task A_heading_is_the_whole_line_and_the_same_press_takes_it_back()
    {
        await using var visitor = await browser.SignInAsync("teamleder");
        await visitor.RunAsync(async page =>
        {
            await visitor.OpenEditorAsync("Kontakt", "Først\nRing til os\nSidst");
            await page.MarkAsync("til");
            await page.Tool("Overskrift").ClickAsync();
            await Assertions.Expect(page.Text()).ToHaveValueAsync("Først\n## Ring til os\nSidst");
            await page.Tool("Underoverskrift").ClickAsync();
            await Assertions.Expect(page.Text()).ToHaveValueAsync("Først\n### Ring til os\nSidst");
            await page.Tool("Underoverskrift").ClickAsync();
            await Assertions.Expect(page.Text()).ToHaveValueAsync("Først\nRing til os\nSidst");
        });
    }

    [Fact]
    public async Task Marked_lines_become_a_list()
    {
        await using var visitor = await browser.SignInAsync("teamleder");
        await visitor.RunAsync(async page =>
        {
            await visitor.OpenEditorAsync("Kontakt", "et\nto");
            await page.MarkAsync("et\nto");
            await page.Tool("Punktliste").ClickAsync();
            await Assertions.Expect(page.Text()).ToHaveValueAsync("- et\n- to");
            await page.Tool("Nummereret liste").ClickAsync();
            await Assertions.Expect(page.Text()).ToHaveValueAsync("1. et\n2. to");
        });
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_link_is_picked_among_the_pages_or_typed_and_no_link_runs_code(int width)
    {
        await using var visitor = await browser.SignInAsync("teamleder", width);
        await visitor.RunAsync(async page =>
        {
            await visitor.OpenEditorAsync("Kontakt", "Se takster og loven her.");
            await page.MarkAsync("takster");
            await page.Tool("Link").ClickAsync();
            var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Indsæt link" });
            var search = dialog.GetByLabel("Find en side eller en overskrift");
            await Assertions.Expect(search).ToBeFocusedAsync();
            await search.FillAsync("takst");
            await Assertions.Expect(dialog.Locator("[data-adresse='/kontakt']")).ToHaveCountAsync(0);
            Assert.Empty(await visitor.AxeAsync());
            await dialog.Locator("[data-adresse='/takster']").ClickAsync();
            await Assertions.Expect(page.Text()).ToHaveValueAsync("Se [takster](/takster) og loven her.");
            await Assertions.Expect(page.Locator("#r-visning a[href='/takster']")).ToHaveTextAsync("takster");

            await page.MarkAsync("loven");
            await page.Keyboard.PressAsync("Control+k");
            var address = dialog.GetByLabel("Eller en adresse på nettet");
            await address.FillAsync("javascript:alert(1)");
            await address.PressAsync("Enter");
            await Assertions.Expect(dialog.GetByRole(AriaRole.Alert)).ToContainTextAsync("Adressen kan ikke bruges.");
            await address.FillAsync("retsinformation.dk/eli/lta/2019/1477");
            await address.PressAsync("Enter");
            await Assertions.Expect(page.Text()).ToHaveValueAsync(
                "Se [takster](/takster) og [loven](https://retsinformation.dk/eli/lta/2019/1477) her.");
            Assert.Empty(visitor.Console);
        });
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task A_picture_is_laid_in_with_its_words_and_a_refused_file_says_why(int width)
    {
        await using var visitor = await browser.SignInAsync("teamleder", width);
        await visitor.RunAsync(async page =>
        {
            await visitor.OpenEditorAsync("Kontakt", "Her er huset: ");
            await page.MarkAsync(" ");
            await page.Text().PressAsync("End");
            await page.Tool("Billede").ClickAsync();
            var dialog = page.GetByRole(AriaRole.Dialog, new() { Name = "Indsæt billede" });
            var file = dialog.GetByLabel("Billedfil");
            await Assertions.Expect(file).ToBeFocusedAsync();
            await file.SetInputFilesAsync(new FilePayload { Name = "hus.png", MimeType = "image/png", Buffer = Billedfiler.Svg });
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Indsæt billedet" }).ClickAsync();
            var errors = dialog.Locator("[data-fejl]");
            await Assertions.Expect(errors).ToContainTextAsync("Filen er en SVG-tegning.");
            await Assertions.Expect(errors).ToContainTextAsync("Skriv, hvad billedet viser");
            Assert.Empty(await visitor.AxeAsync());

            await file.SetInputFilesAsync(new FilePayload
            {
                Name = "film.png",
                MimeType = "image/png",
                Buffer = new byte[17 * 1024 * 1024],
            });
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Indsæt billedet" }).ClickAsync();
            await Assertions.Expect(dialog.GetByText("Billedet fylder for meget.")).ToBeVisibleAsync();

            await file.SetInputFilesAsync(new FilePayload { Name = "hus.png", MimeType = "image/png", Buffer = Billedfiler.Png });
            await dialog.GetByLabel("Hvad viser billedet?").FillAsync("Pitstops røde hus");
            await dialog.GetByRole(AriaRole.Button, new() { Name = "Indsæt billedet" }).ClickAsync();
            await Assertions.Expect(dialog).ToBeHiddenAsync();
            await Assertions.Expect(page.Text()).ToHaveValueAsync(new System.Text.RegularExpressions.Regex(
                @"^Her er huset: !\[Pitstops røde hus\]\(/billeder/[0-9a-f]{32}\.png\)$"));
            var shown = page.Locator("#r-visning").GetByRole(AriaRole.Img, new() { Name = "Pitstops røde hus" });
            await Assertions.Expect(shown).ToHaveJSPropertyAsync("naturalWidth", 1);
        });
    }

    [Fact]
    public async Task Without_script_there_is_no_toolbar_and_the_text_can_be_written()
    {
        await using var visitor = await browser.SignInAsync("teamleder", javaScript: false);
        await visitor.GoAsync("/redaktion");
        await visitor.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^(Ny udgave|Åbn kladden) af Kontakt$") }).ClickAsync();
        await Assertions.Expect(visitor.Page.Text()).ToBeVisibleAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Toolbar)).ToHaveCountAsync(0);
    }
}
