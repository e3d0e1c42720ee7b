using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Pitstop.Tests.Browser;

/// <summary>Pages are taken from the routing table, so that none is forgotten.</summary>
[Collection(BrowserFixture.Name)]
public sealed class EveryPageTests(BrowserFixture browser)
{
    private static readonly int[] Widths = [1280, 360];

    [Fact]
    public void Every_page_of_the_routing_table_stands_in_the_map()
    {
        var mapped = PageMap.Pages.Keys.Concat(PageMap.Without.Keys).Order(StringComparer.Ordinal);
        Assert.Equal(Routes(), mapped);
    }

    [Fact]
    public async Task Every_page_is_clean_for_axe_and_console_and_fits_a_telephone()
    {
        var findings = new List<string>();
        foreach (var account in PageMap.Pages.Values.Select(p => p.Account).Distinct())
        {
            await using var page = account is null ? await browser.OpenAsync() : await browser.SignInAsync(account);
            foreach (var address in PageMap.Pages.Values.Where(p => p.Account == account).SelectMany(p => p.Addresses))
                findings.AddRange((await LookAtAsync(page, address)).Select(f => $"{address} as {account ?? "nobody"}: {f}"));
        }
        Assert.True(findings.Count == 0, string.Join(Environment.NewLine, findings));
    }

    private static async Task<List<string>> LookAtAsync(BrowserPage page, string address)
    {
        var findings = new List<string>();
        var wanted = address == "/findes-ikke" ? 404 : 200;
        var parts = address.Split(" -> ");
        await page.Page.SetViewportSizeAsync(Widths[0], 900);
        page.Console.Clear();
        var status = await page.GoAsync(parts[0]);
        foreach (var link in parts.Skip(1))
        {
            var href = await page.Page.Locator(link).First.GetAttributeAsync("href");
            page.Console.Clear();
            status = await page.GoAsync(href!);
        }
        if (status != wanted)
            return [$"answered {status}"];
        foreach (var width in Widths)
        {
            await page.Page.SetViewportSizeAsync(width, 900);
            findings.AddRange((await page.AxeAsync()).Select(f => $"{width} px: {f}"));
            if (await page.OverflowAsync() is > 0 and var pixels)
                findings.Add($"{pixels} px wider than {width} px");
        }
        // The browser itself notes the status of the error page; all else is a finding.
        findings.AddRange(page.Console.Where(c => status < 400 || !c.Contains($"status of {status}", StringComparison.Ordinal)));
        if (await page.Page.Locator("h1").CountAsync() != 1)
            findings.Add("has not exactly one h1");
        return findings;
    }

    private string[] Routes() =>
        [.. browser.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => e.RoutePattern.RawText ?? "")
            .Distinct()
            .Order(StringComparer.Ordinal)];
}
