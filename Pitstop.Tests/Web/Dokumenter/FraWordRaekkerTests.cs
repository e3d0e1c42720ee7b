using Pitstop.Domain;
using Pitstop.Tests.Documents;

namespace Pitstop.Tests.Web.Dokumenter;

public sealed class FraWordRaekkerTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    private const string Row = "Rusmidler[a1].Stof";

    [Fact]
    public async Task A_file_that_nobody_has_edited_says_that_there_is_nothing_to_take()
    {
        foreach (var url in new[] { await app.DraftAsync(), await app.DraftAsync(complete: true), await app.ApprovedAsync() })
        {
            var visitor = await app.SignInAsync("behandler");
            var shown = await visitor.UploadAsync(url, (await visitor.WordAsync(url)).WithoutTags());

            Assert.Contains("se efter, om du har gemt filen i Word", shown.Text, StringComparison.Ordinal);
            Assert.Null(shown.Html.QuerySelector(".udenfor"));
        }
    }

    [Fact]
    public async Task Text_outside_the_fields_is_told_with_what_to_do_and_again_when_the_rest_is_taken_over()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var file = (await visitor.WordAsync(url)).Type("SocialeForhold", "Bor hos sin søster.").AddParagraph("9. Bolig", "Ring til 010190-1234 <b>om</b> boligen.");

        var shown = await visitor.UploadAsync(url, file);

        Assert.Contains("Det er skrevet uden for felterne, og det bliver ikke taget med. Skal det stå i dokumentet, så skriv det selv i det rigtige felt i formularen.", shown.Text, StringComparison.Ordinal);
        Assert.StartsWith("Tilføjet: »Ring til 010190", Assert.Single(shown.Html.QuerySelectorAll(".udenfor li")).TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(302, (await visitor.PressAsync(shown, Wordfiler.TakeOver)).Status);
        Assert.Contains("1 felt er taget over fra Word-filen. Ét sted i filen fulgte ikke med.", (await visitor.GetAsync(url)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_added_in_Word_becomes_a_new_row_of_the_list()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var columns = (await app.StoredAsync(url)).Answers;
        var shown = await visitor.UploadAsync(url, (await visitor.WordAsync(url)).AddRow(Row, "Kokain", "22", "3", "1 gram", "Sniffer", "Nej"));

        Assert.Contains("1 række er tilføjet i filen.", shown.Text, StringComparison.Ordinal);
        var taken = await visitor.PressAsync(shown, Wordfiler.TakeOver);

        Assert.Equal((302, url), (taken.Status, taken.Location));
        Assert.Contains("1 ny række er taget over fra Word-filen.", (await visitor.GetAsync(url)).Text, StringComparison.Ordinal);
        var stored = (await app.StoredAsync(url)).Answers;
        Assert.Equal(columns.RowKeys("Rusmidler").AsEnumerable(), stored.RowKeys("Rusmidler").SkipLast(1));
        Assert.Equal("Kokain", stored[$"Rusmidler[{stored.RowKeys("Rusmidler")[^1]}].Stof"]);
        Assert.Equal(columns[Row], stored[Row]);
    }

    [Fact]
    public async Task A_row_added_to_a_finished_documents_file_goes_into_the_next_version()
    {
        var url = await app.ApprovedAsync();
        var visitor = await app.SignInAsync("behandler");
        var shown = await visitor.UploadAsync(url, (await visitor.WordAsync(url)).AddRow(Row, "Kokain", "22", "3", "1 gram", "Sniffer", "Nej"));

        var taken = await visitor.PressAsync(shown, Wordfiler.TakeOver);

        var (first, second) = ((await app.StoredAsync(url)).Answers, (await app.StoredAsync(taken.Location!)).Answers);
        Assert.Equal(first.RowKeys("Rusmidler").Length + 1, second.RowKeys("Rusmidler").Length);
        Assert.Equal("Kokain", second[$"Rusmidler[{second.RowKeys("Rusmidler")[^1]}].Stof"]);
    }

    [Fact]
    public async Task A_row_that_is_not_wanted_stays_out_and_nothing_wanted_says_so()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var shown = await visitor.UploadAsync(url, (await visitor.WordAsync(url)).AddRow(Row, "Kokain", "22", "3", "1 gram", "Sniffer", "Nej"));

        var answer = await visitor.PressAsync(shown, Wordfiler.TakeOver, ("raekke:Rusmidler", "nej"));

        Assert.Equal((422, "Du har ikke valgt noget. Sæt kryds ved det, der skal tages med, eller gå tilbage til dokumentet."), (answer.Status, Assert.Single(answer.Errors)));
        Assert.False(answer.Html.QuerySelector("input[name='raekke:Rusmidler']")!.HasAttribute("checked"));
        Assert.Single((await app.StoredAsync(url)).Answers.RowKeys("Rusmidler"));
    }

    [Fact]
    public async Task A_row_whose_cells_do_not_fit_and_a_row_taken_out_are_told_with_what_to_do()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var word = await visitor.WordAsync(url);

        Assert.Contains("Rusmidler: »Kokain | mange«. Vi kan ikke se sikkert", (await visitor.UploadAsync(url, word.AddRow(Row, "Kokain", "mange"))).Text, StringComparison.Ordinal);
        var gone = (await visitor.UploadAsync(url, word.RemoveRow(Row))).Html.QuerySelector(".udenfor")!;
        Assert.Equal("Disse rækker er slettet i filen, men de bliver stående i dokumentet.", gone.QuerySelector("p")!.TextContent);
        Assert.Equal("Rusmidler, række 1 (Hash/cannabis). Skal den væk, så fjern rækken i formularen.", Assert.Single(gone.QuerySelectorAll("li")).TextContent);
    }
}
