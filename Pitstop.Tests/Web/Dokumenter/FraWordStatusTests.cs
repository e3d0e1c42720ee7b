namespace Pitstop.Tests.Web.Dokumenter;

/// <summary>A status has rows that the case gives and sections that may stand as last time.</summary>
public sealed class FraWordStatusTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    private const string Forloeb = "/forloeb/S-1055/1";

    [Fact]
    public async Task What_is_typed_in_the_rows_of_the_case_is_taken_over_also_where_none_is_stored_yet()
    {
        var visitor = await app.SignInAsync("behandler");
        var url = await BegunAsync(visitor);
        var stored = (await app.StoredAsync(url)).Answers;
        Assert.Empty(stored.RowKeys("Rusmidler"));
        var goal = $"Maal[{stored.RowKeys("Maal")[0]}]";
        var file = (await visitor.WordAsync(url))
            .Type($"{goal}.Forklaring", "Hun ringer til sin søster.")
            .Type($"{goal}.Tal", "8")
            .Type("Rusmidler[hash].DageNu", "3")
            .Type($"{goal}.Titel", "Et andet mål");

        var shown = await visitor.UploadAsync(url, file);
        Assert.Equal(
            ["Mål, række 1"], shown.Html.QuerySelectorAll("section[aria-labelledby=ikke-med] legend").Select(l => l.TextContent.Trim()));
        Assert.Equal((302, url), await PressedAsync(visitor, shown));

        var taken = (await app.StoredAsync(url)).Answers;
        Assert.Equal(
            ("Hun ringer til sin søster.", "8", "3"),
            (taken[$"{goal}.Forklaring"], taken[$"{goal}.Tal"], taken["Rusmidler[hash].DageNu"]));
        Assert.Contains("3 felter er taget over fra Word-filen.", (await visitor.GetAsync(url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_in_a_section_that_stood_as_last_time_opens_it_and_keeps_the_rest_of_it()
    {
        var visitor = await app.SignInAsync("behandler");
        var url = await BegunAsync(visitor);
        await visitor.AutosaveAsync(await visitor.GetAsync(url), url, ("MetodeUaendret", "true"));

        var shown = await visitor.UploadAsync(url, (await visitor.WordAsync(url)).Type("MetodeHvorfor", "Dagbogen er lagt væk."));
        Assert.Equal((302, url), await PressedAsync(visitor, shown));

        var taken = (await app.StoredAsync(url)).Answers;
        Assert.Equal(("", "Dagbogen er lagt væk.", "Fortsaet"), (taken["MetodeUaendret"], taken["MetodeHvorfor"], taken["Metode"]));
        Assert.Contains(
            "1 felt er taget over fra Word-filen. »Metoden« var sat til uændret siden sidst. Det kryds er fjernet",
            (await visitor.GetAsync(url)).Text,
            StringComparison.Ordinal);
    }

    private static async Task<string> BegunAsync(Visitor visitor) =>
        (await visitor.PostAsync(Forloeb + "/dokumenter", await visitor.GetAsync(Forloeb), htmx: false, ("kind", "status"))).Location!;

    private static async Task<(int, string?)> PressedAsync(Visitor visitor, Answer shown)
    {
        var answer = await visitor.PressAsync(shown, Wordfiler.TakeOver);
        return (answer.Status, answer.Location);
    }
}
