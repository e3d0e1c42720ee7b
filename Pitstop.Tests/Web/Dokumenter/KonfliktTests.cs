namespace Pitstop.Tests.Web.Dokumenter;

public sealed class KonfliktTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public async Task Two_tabs_in_different_fields_both_keep_their_text()
    {
        var (visitor, url, first, second) = await TwoTabsAsync();
        await visitor.AutosaveAsync(first, url, ("Anledning", "fra den ene"), ("BorgerensOenske", ""));

        var answer = await visitor.AutosaveAsync(second, url, ("Anledning", "Første tekst"), ("BorgerensOenske", "fra den anden"));

        Assert.Equal(200, answer.Status);
        Assert.Equal("fra den ene", answer.Html.QuerySelector("#felt-Anledning")!.TextContent);
        var stored = (await app.StoredAsync(url)).Answers;
        Assert.Equal(("fra den ene", "fra den anden"), (stored["Anledning"], stored["BorgerensOenske"]));
    }

    [Fact]
    public async Task A_field_changed_in_both_tabs_shows_both_texts_and_the_rest_is_saved()
    {
        var (visitor, url, first, second) = await TwoTabsAsync();
        await visitor.AutosaveAsync(first, url, ("Anledning", "fra den ene"));

        var answer = await visitor.AutosaveAsync(second, url, ("Anledning", "fra den anden"), ("BorgerensOenske", "også"));

        Assert.Equal(409, answer.Status);
        Assert.Equal(["fra den anden", "fra den ene"], answer.Html.QuerySelectorAll(".konflikt-tekst").Select(t => t.TextContent));
        Assert.Contains(
            "Du har også skrevet her i et andet vindue.", answer.Html.QuerySelector("#konflikt")!.TextContent, StringComparison.Ordinal);
        var choice = answer.Html.QuerySelector("#felt-Anledning-fejl a")!;
        Assert.Equal(
            ("Gemt, men noget venter på dit valg", "Min"),
            (choice.TextContent, answer.Html.QuerySelector(choice.GetAttribute("href")!)!.GetAttribute("value")));
        Assert.Contains(
            "Vælg, hvilken tekst der skal stå.", answer.Html.QuerySelector("#mangler li")!.TextContent, StringComparison.Ordinal);
        var stored = (await app.StoredAsync(url)).Answers;
        Assert.Equal(("fra den ene", "også"), (stored["Anledning"], stored["BorgerensOenske"]));
    }

    [Theory]
    [InlineData("Min", "fra den anden")]
    [InlineData("Anden", "fra den ene")]
    [InlineData("Begge", "fra den ene\n\nfra den anden")]
    public async Task Without_script_the_page_comes_back_with_both_texts_and_a_choice_settles_it(string choice, string expected)
    {
        var (visitor, url, first, second) = await TwoTabsAsync();
        await visitor.PressAsync(first, "button[data-gem]", ("Anledning", "fra den ene"));

        var conflict = await visitor.PressAsync(second, "button[data-gem]", ("Anledning", "fra den anden"));
        Assert.Equal(409, conflict.Status);
        Assert.Equal("fra den anden", conflict.Html.QuerySelector("#felt-Anledning")!.TextContent);
        var settled = await visitor.PressAsync(conflict, ".konflikt button[data-gem]", ("_valg:Anledning", choice));

        Assert.Equal(302, settled.Status);
        Assert.Equal(expected, (await app.StoredAsync(url)).Answers["Anledning"]);
    }

    [Fact]
    public async Task A_colleague_who_has_sent_it_to_approval_stops_the_save_and_the_text_stands_on_the_page()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var open = await visitor.GetAsync(url);
        await visitor.PressAsync(await visitor.GetAsync(url), "button[formaction$='handler=Send']");

        var answer = await visitor.PressAsync(open, "button[data-gem]", ("Anledning", "for sent"));

        Assert.Equal(409, answer.Status);
        Assert.Contains("sendt til godkendelse", answer.Html.QuerySelector("#konflikt")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("for sent", answer.Html.QuerySelector("#felt-Anledning")!.TextContent);
    }

    [Fact]
    public async Task Many_saves_at_once_lose_nothing()
    {
        var (visitor, url, page, _) = await TwoTabsAsync();
        var fields = new[] { "BorgerensOenske", "FagligVurdering", "SocialeForhold", "Helbred" };

        var answers = await Task.WhenAll(fields.Select(f => visitor.AutosaveAsync(page, url, (f, "tekst i " + f))));

        Assert.All(answers, a => Assert.Equal(200, a.Status));
        var stored = (await app.StoredAsync(url)).Answers;
        Assert.All(fields, f => Assert.Equal("tekst i " + f, stored[f]));
    }

    private async Task<(Visitor Visitor, string Url, Answer First, Answer Second)> TwoTabsAsync()
    {
        var url = await app.DraftAsync();
        var visitor = await app.SignInAsync("behandler");
        return (visitor, url, await visitor.GetAsync(url), await visitor.GetAsync(url));
    }
}
