using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Tests.Web.ForloebPages;
using Pitstop.Web.Indhold;

namespace Pitstop.Tests.Web.Redaktion;

/// <summary>The part of the editor that shows what an edition does.</summary>
public sealed class VirkningTests(ForloebPagesTests.App app) : IClassFixture<ForloebPagesTests.App>
{
    private const string Partial = "~/Pages/Redaktion/_Virkning.cshtml";

    [Fact]
    public async Task The_numbers_come_first_and_each_line_leads_to_its_forloeb()
    {
        var html = await RenderAsync(new(
            ["2 frister flytter sig og 1 overskrides i 2 åbne forløb."], "Set 01-01-2027.",
            [
                new("S-1042/1", "Lægesamtale", "24-11-2026", "17-11-2026", Overskrides: true),
                new("S-1043/1", "Lægesamtale <b>", "01-02-2027", "Falder bort"),
            ], Flere: 3, Skjulte: 1));

        Assert.Equal("Det gør ændringen", html.QuerySelector("section h2")!.TextContent);
        Assert.Equal("2 frister flytter sig og 1 overskrides i 2 åbne forløb.", html.QuerySelector("section p")!.TextContent);
        Assert.Equal(["/forloeb/S-1042/1", "/forloeb/S-1043/1"], html.QuerySelectorAll("tbody th a").Select(a => a.GetAttribute("href")));
        Assert.Equal(
            ["Lægesamtale", "24-11-2026", "17-11-2026 Overskrides"], html.QuerySelectorAll("tbody tr:first-child td").Select(Words));
        Assert.Equal(["Lægesamtale <b>", "01-02-2027", "Falder bort"], html.QuerySelectorAll("tbody tr:last-child td").Select(Words));
        Assert.Equal(
            ["… og 3 flere i forløb, du kan se.", "… og 1 i forløb, du ikke kan se.", "Set 01-01-2027."],
            html.QuerySelectorAll("section > p").Skip(1).Select(p => p.TextContent));
    }

    [Fact]
    public async Task Where_nothing_changes_a_sentence_says_so_and_no_table_stands_there()
    {
        var html = await RenderAsync(new(["Ingen åbne forløb får andre datoer."], "Set 01-01-2027.", [], Flere: 0, Skjulte: 0));

        Assert.Equal(
            ["Ingen åbne forløb får andre datoer.", "Set 01-01-2027."], html.QuerySelectorAll("section p").Select(p => p.TextContent));
        Assert.Null(html.QuerySelector("table"));
    }

    [Fact]
    public async Task A_page_without_effect_shows_nothing() => Assert.Equal("", (await RenderAsync(null)).Body!.TextContent.Trim());

    private static string Words(IElement element) =>
        string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<IHtmlDocument> RenderAsync(Regelvirkning? effect)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        var view = scope.ServiceProvider.GetRequiredService<IRazorViewEngine>().GetView(null, Partial, isMainPage: false).View!;
        await using var writer = new StringWriter();
        await view.RenderAsync(new ViewContext(
            new ActionContext(http, new RouteData(), new ActionDescriptor()), view,
            new ViewDataDictionary<Regelvirkning?>(
                scope.ServiceProvider.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary())
            { Model = effect },
            new TempDataDictionary(http, scope.ServiceProvider.GetRequiredService<ITempDataProvider>()), writer, new HtmlHelperOptions()));
        return new HtmlParser().ParseDocument(writer.ToString());
    }
}
