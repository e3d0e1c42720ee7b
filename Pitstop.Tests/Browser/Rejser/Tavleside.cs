using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>The board as a person uses it.</summary>
internal static class Tavleside
{
    /// <summary>Goes to the board by the menu.</summary>
    public static async Task OpenBoardAsync(this IPage page)
    {
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Tavlen", Exact = true }).First.ClickAsync();
        await Expect(page.Heading()).ToHaveTextAsync("Tavlen");
    }

    /// <summary>The lines of a forløb's deadline; none or one.</summary>
    public static ILocator Line(this IPage page, string forloeb, string deadline) =>
        page.GetByRole(AriaRole.Row).Filter(new() { HasText = forloeb }).Filter(new() { HasText = deadline });

    /// <summary>Presses the button of a line.</summary>
    public static async Task ActAsync(this IPage page, string forloeb, string deadline, string action) =>
        await page.Line(forloeb, deadline).GetByRole(AriaRole.Link, new() { Name = $"{action} for {forloeb}", Exact = true }).ClickAsync();

    /// <summary>Shows the lines of one filter's choice.</summary>
    public static async Task FilterAsync(this IPage page, string label, string choice)
    {
        var form = page.GetByRole(AriaRole.Form, new() { Name = "Filtrér tavlen" });
        await form.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = choice });
        await form.GetByRole(AriaRole.Button, new() { Name = "Vis" }).ClickAsync();
        await Expect(form.GetByLabel(label, new() { Exact = true }).Locator("option:checked")).ToHaveTextAsync(choice);
    }

    /// <summary>The lines' last days stand in order; returns how many lines there are.</summary>
    public static async Task<int> ExpectInOrderAsync(this IPage page)
    {
        var days = await page.GetByRole(AriaRole.Table).Locator("tbody time").EvaluateAllAsync<string[]>("all => all.map(t => t.dateTime)");
        Assert.Equal(days.Order(StringComparer.Ordinal), days);
        return days.Length;
    }

    /// <summary>Saves a form, and the forløb's page says so.</summary>
    public static async Task SaveAsync(this IPage page, string button, string said)
    {
        await page.ClickButtonAsync(button);
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(said);
    }
}
