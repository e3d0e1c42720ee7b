using Microsoft.Playwright;
using Pitstop.Web.Demo;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>The steps with a document of any kind, by label and button.</summary>
internal static class Dokumentgang
{
    /// <summary>A forløb in treatment with an afdækning and a consent that names the Visitationen.</summary>
    public static Task<string> MappedAsync(this BrowserFixture browser, string navn, int asked) => browser.App.InTreatmentAsync(
        navn,
        "behandler",
        asked,
        then: (forloeb, _, today) =>
        {
            forloeb.RegistrerAfdaekning(DemoAfdaekning.Hash);
            Consent(forloeb, "Visitationen, Ishøj Kommune", today);
        });

    /// <summary>A forløb of a person of 16 with a mother and a consent that names one body.</summary>
    public static Task<string> YoungAsync(this BrowserFixture browser, string navn, string modtager) => browser.App.InTreatmentAsync(
        navn, "behandler", 30, Sagsgang.Today.AddYears(-16).AddMonths(-6), (forloeb, _, today) =>
        {
            forloeb.RegistrerAfdaekning(DemoAfdaekning.Ung);
            Consent(forloeb, modtager, today);
        }, new("Hanne Påfund", "00 00 20 16", "mor"));

    /// <summary>Begins a document from the forløb's page.</summary>
    public static async Task BeginAsync(this IPage page, string forloeb, string kind)
    {
        await page.GotoAsync("/forloeb/" + forloeb);
        await page.ClickButtonAsync($"Ny {char.ToLowerInvariant(kind[0])}{kind[1..]}");
        await Expect(page.Heading()).ToHaveTextAsync(kind);
    }

    /// <summary>Types into fields or chooses in lists, by their labels.</summary>
    public static async Task WriteAsync(this ILocator part, params (string Label, string Text)[] fields)
    {
        foreach (var (label, text) in fields)
        {
            // A section may be called as its field.
            var field = part.GetByLabel(label, new() { Exact = true }).And(part.Page.Locator("input, select, textarea"));
            if (await field.EvaluateAsync<string>("e => e.tagName") == "SELECT")
                await field.SelectOptionAsync(new SelectOptionValue { Label = text });
            else
                await field.FillAsync(text);
        }
    }

    /// <summary>Types into fields of the page.</summary>
    public static Task WriteAsync(this IPage page, params (string Label, string Text)[] fields) =>
        page.Locator("#formular").WriteAsync(fields);

    /// <summary>Chooses one of a few.</summary>
    public static Task ChooseAsync(this IPage page, string question, string answer) =>
        page.GetByRole(AriaRole.Group, new() { Name = question, Exact = true }).GetByLabel(answer, new() { Exact = true }).CheckAsync();

    /// <summary>Says why a section does not apply.</summary>
    public static async Task LeaveOutAsync(this IPage page, string section, string why)
    {
        var part = page.GetByRole(AriaRole.Region, new() { Name = section });
        await part.GetByText("Er afsnittet ikke relevant?").ClickAsync();
        await part.GetByLabel("ikke relevant").FillAsync(why);
    }

    /// <summary>Adds a row and returns it once it is there to be typed in.</summary>
    public static async Task<ILocator> AddRowAsync(this ILocator part, string rows)
    {
        var add = part.GetByRole(AriaRole.Button, new() { Name = $"Tilføj række i {rows}", Exact = true });
        await add.ClickAsync();
        var row = add.Locator("xpath=../fieldset").Last;
        await Expect(row.Locator("input:not([type=hidden]), textarea").First).ToBeFocusedAsync();
        return row;
    }

    /// <summary>Finishes the document and marks it as sent today to its usual recipient; its address.</summary>
    public static async Task<string> FinishAndSendAsync(this IPage page, string recipient)
    {
        var address = await page.FinishAsync();
        await page.ClickButtonAsync("Markér som sendt");
        await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Sendt", Exact = true })).ToContainTextAsync(recipient);
        return address;
    }

    /// <summary>Finishes the document, in which nothing is missing; its address.</summary>
    public static async Task<string> FinishAsync(this IPage page)
    {
        await Expect(page.Missing()).ToHaveTextAsync("0");
        await page.ExpectSavedAsync();
        await page.ClickButtonAsync("Gør færdig");
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("Færdig og arkiveret");
        return new Uri(page.Url).AbsolutePath;
    }

    private static void Consent(Forloeb forloeb, string modtager, DateOnly today) => forloeb.RegistrerSamtykke(
        modtager,
        "Det, der er nødvendigt for behandlingen.",
        Samtykkeretning.Videregive,
        forloeb.FoersteForsamtale,
        today.AddMonths(10),
        Samtykkeform.Underskrevet,
        today);
}
