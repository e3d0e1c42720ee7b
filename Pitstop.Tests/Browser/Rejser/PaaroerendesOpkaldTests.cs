using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>A relative calls first, and the borger asks later: only the second starts a clock.</summary>
[Collection(Rejsesamling.Name)]
public sealed class PaaroerendesOpkaldTests(BrowserFixture browser)
{
    [Fact]
    public async Task A_relatives_call_starts_no_clock_and_the_borgers_own_request_does()
    {
        await using var visitor = await browser.SignInAsync("behandler");
        await visitor.RunAsync(async page =>
        {
            await RecordTheCallAsync(page);
            var forloeb = new Uri(page.Url).AbsolutePath;
            var number = forloeb["/forloeb/".Length..];
            await Expect(page.GetByRole(AriaRole.Region, new() { Name = "Frister" })).ToContainTextAsync("Ingen frist løber endnu");
            await Expect(page.GetByText("Behandlingsgarantien slutter")).ToHaveCountAsync(0);
            Assert.Empty(await visitor.AxeAsync());
            await ExpectGuaranteesOnTheBoardAsync(page, number, 0);

            await visitor.GoAsync(forloeb);
            await RecordTheRequestAsync(page);
            await Expect(page.GetByText("Behandlingsgarantien slutter")).ToContainTextAsync(Danish.LongDate(Sagsgang.Today.AddDays(13)));
            await ExpectGuaranteesOnTheBoardAsync(page, number, 1);
            await Expect(page.Line(number, "Behandlingsgaranti")).ToContainTextAsync(Sagsgang.Day(13));
        });
        visitor.ExpectCleanConsole();
    }

    private static async Task RecordTheCallAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Navigation).GetByRole(AriaRole.Link, new() { Name = "Forløb" }).First.ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Ny henvendelse" }).First.ClickAsync();
        await page.GetByLabel("Hvornår kom henvendelsen?").FillAsync(Sagsgang.Day(-20));
        await page.GetByLabel("Pårørende", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Navn på den, der henvendte sig").FillAsync("Signe Opspind");
        await page.GetByLabel("Hvad handler henvendelsen om?").FillAsync("Søsteren er bekymret for sin bror.");
        await page.GetByLabel("Borgerens navn").FillAsync("Storm Opspind");
        await page.GetByLabel("Fødselsdato").FillAsync("03-04-1999");
        await page.ClickButtonAsync("Gem henvendelsen");
        await Expect(page.Heading()).ToHaveTextAsync("Storm Opspind");
    }

    private static async Task RecordTheRequestAsync(IPage page)
    {
        await page.RegisterAsync("Ny henvendelse");
        await page.GetByLabel("Hvornår kom henvendelsen?").FillAsync(Sagsgang.Day(-1));
        await page.GetByLabel("Borgeren selv", new() { Exact = true }).CheckAsync();
        await page.GetByLabel("Hvad handler henvendelsen om?").FillAsync("Vil selv i gang.");
        await page.GetByLabel("Hvornår bad borgeren selv om behandling?").FillAsync(Sagsgang.Day(-1));
        await page.ClickButtonAsync("Gem henvendelsen");
        await Expect(page.Heading()).ToHaveTextAsync("Storm Opspind");
    }

    private static async Task ExpectGuaranteesOnTheBoardAsync(IPage page, string number, int count)
    {
        await page.OpenBoardAsync();
        await page.FilterAsync("Frist", "Behandlingsgaranti");
        await Expect(page.Line(number, "Behandlingsgaranti")).ToHaveCountAsync(count);
    }
}
