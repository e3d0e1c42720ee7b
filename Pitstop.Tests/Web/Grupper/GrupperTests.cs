namespace Pitstop.Tests.Web.Grupper;

/// <summary>Group sessions: who is added, what is refused, and who sees which note.</summary>
public sealed class GrupperTests(GrupperTests.App app) : IClassFixture<GrupperTests.App>
{
    [Fact]
    public async Task Attendance_and_notes_stand_on_each_ones_own_time_line()
    {
        var behandler = await app.SignInAsync("behandler");
        var group = await GroupAsync(behandler, "S-1042/1", " s-1043/1 ");
        Assert.Equal(
            302,
            (await behandler.SubmitAsync(
                await behandler.GetAsync(group),
                "#noter",
                ("Input.Deltagere[0].Fremmoedt", "true"),
                ("Input.Deltagere[0].Note", "Øvede afslag ved bordet."),
                ("Input.Deltagere[1].Fremmoedt", "false"))).Status);
        var first = (await behandler.GetAsync("/forloeb/S-1042/1")).Html.QuerySelector(".tidslinje")!.TextContent;
        var second = (await behandler.GetAsync("/forloeb/S-1043/1")).Html.QuerySelector(".tidslinje")!.TextContent;
        Assert.Contains("Øvede afslag ved bordet.", first, StringComparison.Ordinal);
        Assert.Contains("Gruppe: mindfulness", second, StringComparison.Ordinal);
        Assert.Contains("Kom ikke", second, StringComparison.Ordinal);
        Assert.DoesNotContain("Øvede afslag", second, StringComparison.Ordinal);
        Assert.Contains(group, (await behandler.GetAsync("/grupper")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S-1042/1", "med i forvejen")]
    [InlineData("S-1049/1", "hører til en kollega")]
    [InlineData("S-1053/1", "intet forløb med det nummer")]
    [InlineData("S-9999/1", "intet forløb med det nummer")]
    [InlineData("S-1042", "for eksempel S-1042/1")]
    [InlineData("", "for eksempel S-1042/1")]
    public async Task A_number_that_cannot_be_added_comes_back(string number, string message)
    {
        var behandler = await app.SignInAsync("behandler");
        var group = await GroupAsync(behandler, "S-1042/1");
        var answer = await AddAsync(behandler, group, number);
        Assert.Equal(422, answer.Status);
        Assert.Contains(message, Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal(number, answer.Html.QuerySelector("[name='Input.Nummer']")!.GetAttribute("value") ?? "");
        Assert.Single(answer.Html.QuerySelectorAll("#noter fieldset.raekke"));
    }

    [Fact]
    public async Task A_note_with_another_participants_name_comes_back_at_its_field_with_what_was_typed()
    {
        var behandler = await app.SignInAsync("behandler");
        var group = await GroupAsync(behandler, "S-1042/1", "S-1043/1");
        var answer = await behandler.SubmitAsync(await behandler.GetAsync(group), "#noter", ("Input.Deltagere[0].Note", "Sad med åse."));
        Assert.Equal(422, answer.Status);
        Assert.Contains("»åse«", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal("#Input_Deltagere_0__Note", answer.Html.QuerySelector("[data-fejl] li a")!.GetAttribute("href"));
        Assert.Equal("Sad med åse.", answer.Html.QuerySelector("[name='Input.Deltagere[0].Note']")!.TextContent.Trim());
        Assert.Equal("", (await behandler.GetAsync(group)).Html.QuerySelector("[name='Input.Deltagere[0].Note']")!.TextContent.Trim());
    }

    [Fact]
    public async Task Who_saves_second_sees_what_the_first_saved_and_loses_nothing()
    {
        var behandler = await app.SignInAsync("behandler");
        var group = await GroupAsync(behandler, "S-1042/1");
        var (first, second) = (await behandler.GetAsync(group), await behandler.GetAsync(group));
        Assert.Equal(302, (await behandler.SubmitAsync(first, "#noter", ("Input.Deltagere[0].Note", "Den første."))).Status);
        var answer = await behandler.SubmitAsync(second, "#noter", ("Input.Deltagere[0].Note", "Den anden."));
        Assert.Equal(409, answer.Status);
        Assert.Contains("Den første.", answer.Text, StringComparison.Ordinal);
        Assert.Equal("Den anden.", answer.Html.QuerySelector("[name='Input.Deltagere[0].Note']")!.TextContent.Trim());
        Assert.Equal(302, (await behandler.SubmitAsync(answer, "#noter")).Status);
        Assert.Equal(
            "Den anden.", (await behandler.GetAsync(group)).Html.QuerySelector("[name='Input.Deltagere[0].Note']")!.TextContent.Trim());
    }

    [Fact]
    public async Task A_participant_of_whom_nothing_is_noted_can_be_taken_out_and_no_other()
    {
        var behandler = await app.SignInAsync("behandler");
        var group = await GroupAsync(behandler, "S-1042/1", "S-1043/1");
        Assert.Equal(
            302,
            (await behandler.SubmitAsync(
                await behandler.GetAsync(group),
                "#noter",
                ("Input.Deltagere[0].Note", "Øvede afslag."),
                ("Input.Deltagere[1].Fjern", "true"))).Status);
        var page = await behandler.GetAsync(group);
        Assert.Equal("S-1042/1", Assert.Single(page.Html.QuerySelectorAll("#noter legend a")).TextContent);
        Assert.Null(page.Html.QuerySelector("[name='Input.Deltagere[0].Fjern']"));
        var id = page.Html.QuerySelector("[name='Input.Deltagere[0].Id']")!.GetAttribute("value")!;
        var forced = await behandler.PostAsync(
            group + "?handler=Gem",
            page,
            htmx: false,
            ("Input.Revision", page.Html.QuerySelector("[name='Input.Revision']")!.GetAttribute("value")!),
            ("Input.Deltagere[0].Id", id),
            ("Input.Deltagere[0].Note", "Øvede afslag."),
            ("Input.Deltagere[0].Fjern", "true"));
        Assert.Contains("bliver stående på forløbet", Assert.Single(forced.Errors), StringComparison.Ordinal);
        Assert.Equal(302, (await behandler.SubmitAsync(forced, "#noter", ("Input.Deltagere[0].Note", "Øvede afslag igen."))).Status);
    }

    [Fact]
    public async Task A_colleague_sees_the_session_and_none_of_the_others_participants()
    {
        var behandler = await app.SignInAsync("behandler");
        var group = await GroupAsync(behandler, "S-1042/1", "S-1050/1");
        var own = await behandler.GetAsync(group);
        var id = own.Html.QuerySelector("[name='Input.Deltagere[0].Id']")!.GetAttribute("value")!;
        var colleague = await app.SignInAsync("behandler2");
        var page = await colleague.GetAsync(group);
        Assert.Contains("S-1050/1", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("S-1042", page.Html.QuerySelector("#noter")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Oskar", page.Text, StringComparison.Ordinal);
        Assert.Equal(
            409,
            (await colleague.PostAsync(
                group + "?handler=Gem",
                page,
                htmx: false,
                ("Input.Revision", "2"),
                ("Input.Deltagere[0].Id", id),
                ("Input.Deltagere[0].Note", "x"))).Status);
    }

    [Theory]
    [InlineData("Input.Dato", "23-11-2027", "mere end et år")]
    [InlineData("Input.Dato", "31-02-2026", "ikke en dato")]
    [InlineData("Input.Art", "", "Vælg, hvad gruppen")]
    public async Task A_wrong_group_comes_back(string field, string typed, string message)
    {
        var answer =
            await (await app.SignInAsync("behandler")).FillInAsync("/grupper/ny", [.. New.Where(v => v.Name != field), (field, typed)]);
        Assert.Equal(422, answer.Status);
        Assert.Contains(message, Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oekonomi")]
    [InlineData("admin")]
    public async Task Roles_without_cases_are_refused(string account)
    {
        var group = await GroupAsync(await app.SignInAsync("behandler"));
        var visitor = await app.SignInAsync(account);
        foreach (var url in new[] { "/grupper", "/grupper/ny", group })
            Assert.Equal(403, (await visitor.GetAsync(url)).Status);
        Assert.Equal(
            403,
            (await visitor.PostAsync(
                group + "?handler=Tilfoej", await visitor.GetAsync("/"), htmx: false, ("Input.Nummer", "S-1042/1"))).Status);
    }

    [Fact]
    public async Task An_unknown_group_is_not_found()
    {
        var behandler = await app.SignInAsync("behandler");
        Assert.Equal(404, (await behandler.GetAsync($"/grupper/{Guid.NewGuid()}")).Status);
        Assert.Equal(404, (await behandler.GetAsync("/grupper/findes-ikke")).Status);
    }

    private static (string Name, string Value)[] New => [("Input.Dato", "22-11-2026"), ("Input.Art", "Mindfulness")];

    private static async Task<string> GroupAsync(Visitor visitor, params string[] numbers)
    {
        var group = (await visitor.FillInAsync("/grupper/ny", New)).Location!;
        foreach (var number in numbers)
            Assert.Equal(302, (await AddAsync(visitor, group, number)).Status);
        return group;
    }

    private static async Task<Answer> AddAsync(Visitor visitor, string group, string number) =>
        await visitor.SubmitAsync(await visitor.GetAsync(group), "#tilfoej", ("Input.Nummer", number));

    /// <summary>The program on 22 November 2026.</summary>
    public sealed class App : PitstopApp
    {
        public App() => Clock = new TestClock(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    }
}
