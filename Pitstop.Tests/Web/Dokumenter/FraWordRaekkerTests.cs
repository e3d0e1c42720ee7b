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
        var file = (await visitor.WordAsync(url))
            .Type("SocialeForhold", "Bor hos sin søster.")
            .AddParagraph("9. Bolig", "Ring til 010190-1234 <b>om</b> boligen.");

        var shown = await visitor.UploadAsync(url, file);

        Assert.Contains(
            "Det er skrevet uden for felterne, og det bliver ikke taget med. Skal det stå i dokumentet, så skriv det selv i det "
                + "rigtige felt i formularen.",
            shown.Text,
            StringComparison.Ordinal);
        Assert.Equal(
            "Tilføjet: »Ring til 010190-•••• <b>om</b> boligen.«",
            Assert.Single(shown.Html.QuerySelectorAll(".udenfor li")).TextContent.Trim());
        Assert.Null(shown.Html.QuerySelector(".udenfor b"));
        Assert.Equal(302, (await visitor.PressAsync(shown, Wordfiler.TakeOver)).Status);
        Assert.Contains(
            "1 felt er taget over fra Word-filen. Ét sted i filen fulgte ikke med.",
            (await visitor.GetAsync(url)).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task Comments_notes_and_text_boxes_are_told_in_numbers_and_again_when_the_rest_is_taken_over()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var word = await visitor.WordAsync(url);

        Assert.Contains(
            "Kommentarer, fodnoter og tekstbokse læser vi ikke. Du får at vide, hvor mange der er.",
            (await visitor.GetAsync(url + "/fra-word")).Text,
            StringComparison.Ordinal);
        var one = await visitor.UploadAsync(url, word.AddRuns("<w:r><w:commentReference w:id=\"0\"/></w:r>"));
        Assert.Equal(
            "Filen har 1 kommentar. Den læser vi ikke. Se efter i Word-filen, og skriv selv det, der skal med.",
            one.Html.QuerySelector(".udenfor p")!.TextContent);
        var shown = await visitor.UploadAsync(url, word.Type("SocialeForhold", "Bor hos sin søster.").AddNotes());
        Assert.Equal(
            "Filen har 2 kommentarer, 1 fodnote og 1 tekstboks. Dem læser vi ikke. Se efter i Word-filen, og "
                + "skriv selv det, der skal med.",
            shown.Html.QuerySelector("section[aria-labelledby=ikke-med] .udenfor p")!.TextContent);
        await visitor.PressAsync(shown, Wordfiler.TakeOver);

        Assert.Contains(
            "1 felt er taget over fra Word-filen. 4 steder i filen fulgte ikke med.",
            (await visitor.GetAsync(url)).Text,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_a_template_that_is_gone_says_what_cannot_be_seen_and_counts_what_can()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var word = await visitor.WordAsync(url);
        var file = word.AddNotes().Edit(
            xml => xml.Replace(
                WordReader.Open(word).Identity!.TemplateEdition, "dokumenter/indstilling 01-01-2020", StringComparison.Ordinal),
            "docProps/custom.xml");

        var told = (await visitor.UploadAsync(url, file)).Html.QuerySelectorAll(".udenfor p").Select(p => p.TextContent).ToArray();

        Assert.Equal(2, told.Length);
        Assert.StartsWith("Skabelonen er ændret, siden filen blev hentet, så vi kan ikke se,", told[0], StringComparison.Ordinal);
        Assert.StartsWith("Filen har 2 kommentarer", told[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_many_places_and_rows_that_do_not_come_along_fifty_are_shown_and_the_rest_counted()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var word = await visitor.WordAsync(url);

        var places = (await visitor.UploadAsync(
            url,
            Enumerable.Range(1, 52).Aggregate(word, (file, i) => file.AddParagraph("9. Bolig", $"Bemærkning {i}")))).Html.QuerySelector(
                ".udenfor")!;
        Assert.Equal(
            (50, "Der er 2 steder mere i filen."), (places.QuerySelectorAll("li").Length, places.QuerySelectorAll("p")[^1].TextContent));
        var shown = await visitor.UploadAsync(
            url,
            Enumerable.Range(1, 101).Aggregate(word, (file, i) => file.AddRow(Row, "Kokain", "22", "3", $"{i} gram", "Sniffer", "Nej")));
        var rows = shown.Html.QuerySelector(".udenfor")!;
        Assert.Equal(
            (50, "Der er 1 række mere i filen."), (rows.QuerySelectorAll("li").Length, rows.QuerySelectorAll("p")[^1].TextContent));
        Assert.Equal(302, (await visitor.PressAsync(shown, Wordfiler.TakeOver)).Status);

        Assert.Contains(
            "50 nye rækker er taget over fra Word-filen. 51 steder i filen fulgte ikke med.",
            (await visitor.GetAsync(url)).Text,
            StringComparison.Ordinal);
        Assert.Equal(51, (await app.StoredAsync(url)).Answers.RowKeys("Rusmidler").Length);
    }

    [Fact]
    public async Task A_new_row_that_can_no_longer_be_taken_is_refused_by_name_and_nothing_is_changed()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var shown =
            await visitor.UploadAsync(url, (await visitor.WordAsync(url)).AddRow(Row, "Kokain", "22", "3", "1 gram", "Sniffer", "Nej"));
        var key = Kladder.Hidden(shown, "raekke:Rusmidler");

        var answer = await visitor.PressAsync(shown, Wordfiler.TakeOver, ($"ny:Rusmidler[{key}].Hovedstof", "måske"));

        Assert.Equal(422, answer.Status);
        Assert.StartsWith(
            "Den nye række i »Rusmidler« kan ikke tages med. Vi kan ikke se sikkert, hvilke felter",
            Assert.Single(answer.Errors),
            StringComparison.Ordinal);
        Assert.Single((await app.StoredAsync(url)).Answers.RowKeys("Rusmidler"));
    }

    [Fact]
    public async Task Rows_that_were_taken_over_are_told_where_a_field_must_be_chosen_again()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var leader = await app.SignInAsync("teamleder");
        var word = (await visitor.WordAsync(url)).AddRow(Row, "Kokain", "22", "3", "1 gram", "Sniffer", "Nej");
        var (alone, both) = (
            await visitor.UploadAsync(url, word.Type("SocialeForhold", "Bor hos sin søster.")),
            await visitor.UploadAsync(url, word.Type("SocialeForhold", "Bor hos sin mor.").Type("AlkoholDage", "12")));
        await leader.AutosaveAsync(await leader.GetAsync(url), url, ("SocialeForhold", "Skrevet af lederen."));

        var asked = await visitor.PressAsync(alone, Wordfiler.TakeOver);

        Assert.Equal(409, asked.Status);
        Assert.StartsWith(
            "1 ny række er taget over. Det, der står herunder, er rettet imens",
            asked.Html.QuerySelector(".alert-info .alert-text")!.TextContent,
            StringComparison.Ordinal);
        Assert.Equal(2, (await app.StoredAsync(url)).Answers.RowKeys("Rusmidler").Length);
        Assert.StartsWith(
            "1 felt og 1 ny række er taget over.",
            (await visitor.PressAsync(both, Wordfiler.TakeOver)).Html.QuerySelector(".alert-info .alert-text")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sentence_on_the_fields_to_choose_in_follows_the_one_on_the_fields()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var file = (await visitor.WordAsync(url))
            .Type("SocialeForhold", "Bor hos sin søster.")
            .Type("AlkoholDage", "12")
            .AddRow(Row, "Kokain", "22", "3", "1 gram", "Sniffer", "Nej");
        await visitor.AutosaveAsync(await visitor.GetAsync(url), url, ("SocialeForhold", "Bor alene nu."));

        Assert.Equal(
            "2 felter er rettet i filen. Ét af dem skal du vælge i. 1 række er tilføjet i filen. Intet er ændret, "
                + "før du trykker på knappen.",
            (await visitor.UploadAsync(url, file)).Html.QuerySelector(".manchet")!.TextContent);
    }

    [Fact]
    public async Task A_row_added_in_Word_becomes_a_new_row_of_the_list()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var columns = (await app.StoredAsync(url)).Answers;
        var shown =
            await visitor.UploadAsync(url, (await visitor.WordAsync(url)).AddRow(Row, "Kokain", "22", "3", "1 gram", "Sniffer", "Nej"));

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
        var shown =
            await visitor.UploadAsync(url, (await visitor.WordAsync(url)).AddRow(Row, "Kokain", "22", "3", "1 gram", "Sniffer", "Nej"));

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
        var shown =
            await visitor.UploadAsync(url, (await visitor.WordAsync(url)).AddRow(Row, "Kokain", "22", "3", "1 gram", "Sniffer", "Nej"));

        var answer = await visitor.PressAsync(shown, Wordfiler.TakeOver, ("raekke:Rusmidler", "nej"));

        Assert.Equal(
            (422, "Du har ikke valgt noget. Sæt kryds ved det, der skal tages med, eller gå tilbage til dokumentet."),
            (answer.Status, Assert.Single(answer.Errors)));
        Assert.False(answer.Html.QuerySelector("input[name='raekke:Rusmidler']")!.HasAttribute("checked"));
        Assert.Single((await app.StoredAsync(url)).Answers.RowKeys("Rusmidler"));
    }

    [Fact]
    public async Task A_row_whose_cells_do_not_fit_and_a_row_taken_out_are_told_with_what_to_do()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var word = await visitor.WordAsync(url);

        Assert.Contains(
            "Rusmidler: »Kokain | mange«. Vi kan ikke se sikkert",
            (await visitor.UploadAsync(url, word.AddRow(Row, "Kokain", "mange"))).Text,
            StringComparison.Ordinal);
        var gone = (await visitor.UploadAsync(url, word.RemoveRow(Row))).Html.QuerySelector(".udenfor")!;
        Assert.Equal("Disse rækker er slettet i filen, men de bliver stående i dokumentet.", gone.QuerySelector("p")!.TextContent);
        Assert.Equal(
            "Rusmidler, række 1 (Hash/cannabis). Skal den væk, så fjern rækken i formularen.",
            Assert.Single(gone.QuerySelectorAll("li")).TextContent);
    }
}
