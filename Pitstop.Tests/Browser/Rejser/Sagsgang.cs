using Microsoft.Playwright;
using Pitstop.Web;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>The steps of a case as a person takes them on its pages, by label and button.</summary>
internal static class Sagsgang
{
    /// <summary>Today in Denmark.</summary>
    public static DateOnly Today => TimeProvider.System.Today();

    /// <summary>A day before or after today, as one types it.</summary>
    public static string Day(int fromToday) => Danish.Date(Today.AddDays(fromToday));

    /// <summary>Records a first call of an invented person who asked for treatment four days ago; the forløb's address.</summary>
    public static async Task<string> RecordHenvendelseAsync(this IPage page, string navn)
    {
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Forløb" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ny henvendelse" }).First.ClickAsync();
        await page.GetByLabel("Hvornår kom henvendelsen?").FillAsync(Day(-4));
        await page.GetByLabel("Borgeren selv", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Hvad handler henvendelsen om?").FillAsync("Ryger hash hver dag og vil gerne holde op.");
        await page.GetByLabel("Hvornår bad borgeren selv om behandling?").FillAsync(Day(-4));
        await page.GetByLabel("Borgerens navn").FillAsync(navn);
        await page.GetByLabel("Fødselsdato").FillAsync("03-04-1999");
        await page.ClickButtonAsync("Gem henvendelsen");
        await Expect(page.Heading()).ToHaveTextAsync(navn);
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Records a forsamtale that was held two days ago.</summary>
    public static async Task RecordForsamtaleAsync(this IPage page)
    {
        await page.RegisterAsync("Samtale");
        await page.GetByLabel("Dato", new() { Exact = true }).FillAsync(Day(-2));
        await page.GetByLabel("Afholdt").CheckAsync();
        await page.GetByLabel("Andre deltagere").FillAsync("En mentor fra skolen");
        await page.ClickButtonAsync("Gem samtalen");
        await Expect(page.Locator(".tidslinje")).ToContainTextAsync("Forsamtale: afholdt");
    }

    /// <summary>Records what was found out: one substance, alcohol and the home.</summary>
    public static async Task RecordAfdaekningAsync(this IPage page)
    {
        await page.RegisterAsync("Afdækning");
        var first = page.GetByRole(AriaRole.Group, new() { Name = "Rusmiddel 1" });
        await first.GetByLabel("Stof", new() { Exact = true }).SelectOptionAsync("Hash/cannabis");
        await first.GetByLabel("Dage af seneste 30").FillAsync("25");
        await first.GetByLabel("Hovedstof").CheckAsync();
        await page.GetByLabel("Alkohol: dage af de seneste 30").FillAsync("2");
        await page.GetByLabel("Bolig", new() { Exact = true }).FillAsync("Lejer et værelse hos en ven og kan blive boende.");
        await page.ClickButtonAsync("Gem afdækningen");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Afdækningen er gemt");
    }

    /// <summary>Records a signed consent to tell the Visitationen.</summary>
    public static async Task RecordSamtykkeAsync(this IPage page)
    {
        await page.RegisterAsync("Samtykke");
        await page.GetByLabel("Hvilke oplysninger?").FillAsync("Det, der står i indstillingen.");
        await page.GetByLabel("Skriftligt, med underskrift").CheckAsync();
        await page.ClickButtonAsync("Gem samtykket");
        await Expect(page.Locator(".tidslinje")).ToContainTextAsync("Samtykke");
    }

    /// <summary>The page's heading.</summary>
    public static ILocator Heading(this IPage page) => page.GetByRole(AriaRole.Heading, new() { Level = 1 });

    /// <summary>Nothing in the console, besides the browser's and htmx's own notes of a status that the test asked for.</summary>
    public static void ExpectCleanConsole(this BrowserPage page, int status = 0)
    {
        var said = page.Console
            .Where(c => !c.Contains($"status of {status}", StringComparison.Ordinal)
                && !c.Contains($"Status Error Code {status}", StringComparison.Ordinal))
            .ToArray();
        Assert.True(said.Length == 0, string.Join(Environment.NewLine, said));
    }

    /// <summary>Clicks the first button of a name.</summary>
    public static Task ClickButtonAsync(this IPage page, string button) =>
        page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).First.ClickAsync();

    /// <summary>Opens what the forløb's page offers to register.</summary>
    public static Task RegisterAsync(this IPage page, string what) =>
        page.GetByRole(AriaRole.Region, new() { Name = "Registrér" })
            .GetByRole(AriaRole.Link, new() { Name = what, Exact = true })
            .ClickAsync();
}
