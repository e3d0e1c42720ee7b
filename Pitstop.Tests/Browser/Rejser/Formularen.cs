using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>The steps in the form of an indstilling as a person takes them.</summary>
internal static class Formularen
{
    public const string Vurdering =
        "Vurderingen bygger på én forsamtale og det, borgeren selv fortæller. Borgeren ryger dagligt, sover dårligt og er "
        + "ved at miste sit arbejde. "
        + "Ambulant behandling med samtaler er nok, fordi bolig og netværk er stabilt, og fordi borgeren selv har bedt om hjælp.";

    /// <summary>What is typed into the long fields; the Word file must hold it.</summary>
    public static readonly IReadOnlyDictionary<string, string> Typed = new Dictionary<string, string>
    {
        [nameof(Indstilling.SocialeForhold)] = "Ser sin søster hver uge; de fleste venner ryger med.",
        [nameof(Indstilling.ArbejdeUddannelse)] = "Er lærling på et værksted og er glad for det.",
        [nameof(Indstilling.BorgerensOenske)] = "»Jeg vil kunne sove uden at ryge.«",
        [nameof(Indstilling.FagligVurdering)] = Vurdering,
    };

    /// <summary>The control of a field.</summary>
    public static ILocator Field(this IPage page, string path) => page.Locator("#" + FieldPath.ToId(path));

    /// <summary>The document beside the form.</summary>
    public static ILocator Preview(this IPage page) => page.Locator("#dokumentet-papir");

    /// <summary>The number of the panel "Mangler før færdiggørelse".</summary>
    public static ILocator Missing(this IPage page) => page.Locator("#mangler .tal-maerke");

    /// <summary>Waits until all that is typed is saved.</summary>
    public static Task ExpectSavedAsync(this IPage page) =>
        Expect(page.Locator("#gem-status[data-tilstand=gemt]")).ToContainTextAsync("Gemt kl.");

    /// <summary>Types all that the case has not filled in, with a row of alternatives; nothing is missing afterwards.</summary>
    public static async Task FillInTheRestAsync(this IPage page)
    {
        foreach (var (path, text) in Typed)
            await page.Field(path).FillAsync(text);
        await page.GetByLabel("Intet at bemærke om helbred").CheckAsync();
        await page.GetByLabel("Intet at bemærke om anden hjælp").CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Er der børn under 18 år?" }).GetByLabel("Nej").CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "Er borgeren eller borgerens partner gravid?" }).GetByLabel("Nej").CheckAsync();
        await page.GetByLabel("Samtaler om ugen").FillAsync("1,5");
        await page.GetByLabel("Start", new() { Exact = true }).FillAsync(Sagsgang.Day(5));
        await page.GetByLabel("Forventet varighed i måneder").FillAsync("6");
        await page.GetByLabel("Frit valg oplyst den").FillAsync(Sagsgang.Day(-2));
        await page.GetByLabel("Borgeren vælger Pitstop").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Tilføj række i Alternativer" }).ClickAsync();
        var row = page.Locator("#felt-Alternativer-gruppe fieldset");
        await row.GetByLabel("Tilbud").SelectOptionAsync("Dagbehandling");
        await row.GetByLabel("Hvorfor ikke?").FillAsync("Borgeren passer sit arbejde om dagen.");
    }
}
