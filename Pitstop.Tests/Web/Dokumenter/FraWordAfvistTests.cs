using System.Text;

namespace Pitstop.Tests.Web.Dokumenter;

public sealed class FraWordAfvistTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Theory]
    [InlineData("none", "Vælg den Word-fil, du har rettet i.")]
    [InlineData("empty", "Filen er ikke et Word-dokument.")]
    [InlineData("pdf", "Filen er ikke et Word-dokument.")]
    [InlineData("locked", "Filen er enten låst med en adgangskode")]
    [InlineData("cut off", "Filen kan ikke læses; den er beskadiget")]
    [InlineData("external entity", "Filen kan ikke læses; den er beskadiget")]
    [InlineData("macros", "Filen indeholder makroer")]
    [InlineData("bomb", "Filen fylder mere, end vi kan læse, når den pakkes ud.")]
    [InlineData("15 MB and one byte", "Filen er for stor til at blive læst. Den må højst fylde 15 MB.")]
    [InlineData("without mark", "Filen er ikke hentet her fra Pitstop")]
    [InlineData("without fields", "Ingen af dokumentets felter er tilbage i filen")]
    [InlineData("another kind", "Filen er en anden slags dokument")]
    [InlineData("unknown print", "Vi ved ikke længere, hvad der stod i filen")]
    [InlineData("unknown document", "Filen hører til en anden sag.")]
    public async Task A_file_that_cannot_be_taken_is_refused_with_what_to_do(string file, string message)
    {
        var url = await app.DraftAsync();
        var visitor = await app.SignInAsync("behandler");

        var answer = await visitor.UploadAsync(url, Refused(file, await visitor.WordAsync(url)));

        Assert.Equal(422, answer.Status);
        Assert.StartsWith(message, Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.NotNull(answer.Html.QuerySelector("input[type=file]"));
        Assert.Equal(1, (await app.StoredAsync(url)).Revision);
    }

    [Fact]
    public async Task A_file_of_another_case_names_it_only_to_who_may_see_it()
    {
        var url = await app.DraftAsync();
        var visitor = await app.SignInAsync("behandler");
        var leader = await app.SignInAsync("teamleder");
        var colleagues = (await visitor.WordAsync(url)).As(await app.DocumentOnAsync(1051));

        Assert.Equal(
            "Filen hører til en anden sag. Find den rigtige fil, og vælg den her.",
            Assert.Single((await visitor.UploadAsync(url, colleagues)).Errors));
        Assert.StartsWith(
            "Filen hører til indstilling på S-1051/1.",
            Assert.Single((await leader.UploadAsync(url, colleagues)).Errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_document_of_the_forloeb_is_refused()
    {
        var url = await app.DraftAsync();
        var visitor = await app.SignInAsync("behandler");
        var other = await visitor.WordAsync(await app.DraftAsync());

        Assert.StartsWith(
            "Filen hører til et andet dokument på forløbet",
            Assert.Single((await visitor.UploadAsync(url, other)).Errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_version_is_refused_and_the_way_to_the_newest_is_shown()
    {
        var url = await app.ApprovedAsync();
        var visitor = await app.SignInAsync("behandler");
        var first = await visitor.WordAsync(url);
        var second = (await visitor.PressAsync(await visitor.GetAsync(url + "/vis"), "form[action$='Rettelse'] button")).Location!;

        var intoSecond = await visitor.UploadAsync(second, first);
        var page = await visitor.GetAsync(url + "/fra-word");
        var intoFirst = await visitor.UploadAsync(url, first);

        Assert.StartsWith(
            "Filen er version 1, og der er allerede en version 2.", Assert.Single(intoSecond.Errors), StringComparison.Ordinal);
        Assert.Equal("Gå til version 2", page.Html.QuerySelector($"main a.button[href='{second}']")!.TextContent);
        Assert.Null(page.Html.QuerySelector("input[type=file]"));
        Assert.Equal((422, "Der er allerede en version 2. Arbejd videre i den."), (intoFirst.Status, Assert.Single(intoFirst.Errors)));
    }

    [Fact]
    public async Task A_drafts_file_from_before_the_approval_is_refused()
    {
        var url = await app.WaitingAsync();
        var leader = await app.SignInAsync("teamleder");
        var draft = await leader.WordAsync(url);
        await leader.PressAsync(await leader.GetAsync(url + "/vis"), "form[action$='Godkend'] button");

        Assert.StartsWith(
            "Filen er en kladde fra før godkendelsen.",
            Assert.Single((await leader.UploadAsync(url, draft)).Errors),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_that_waits_for_approval_takes_no_file()
    {
        var url = await app.WaitingAsync();
        var visitor = await app.SignInAsync("behandler");

        var page = await visitor.GetAsync(url + "/fra-word");
        var posted = await visitor.UploadAsync(url, await visitor.WordAsync(url));

        Assert.Null(page.Html.QuerySelector("input[type=file]"));
        Assert.Contains("Dokumentet er sendt til godkendelse og kan ikke ændres imens.", page.Text, StringComparison.Ordinal);
        Assert.Equal(422, posted.Status);
        Assert.StartsWith("Dokumentet er sendt til godkendelse", Assert.Single(posted.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_sent_to_approval_between_the_two_steps_stays_as_it_is()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var shown = await visitor.UploadAsync(url, (await visitor.WordAsync(url)).Type("AlkoholDage", "12"));
        await visitor.PressAsync(await visitor.GetAsync(url), "button[formaction$='handler=Send']");

        var answer = await visitor.PressAsync(shown, Wordfiler.TakeOver);

        Assert.Equal(422, answer.Status);
        Assert.StartsWith("Dokumentet er sendt til godkendelse", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal("4", (await app.StoredAsync(url)).Answers["AlkoholDage"]);
    }

    [Fact]
    public async Task Who_may_not_see_the_forloeb_sends_no_file_and_an_unknown_document_is_not_found()
    {
        var url = await app.DraftAsync();
        var page = await (await app.SignInAsync("behandler2")).GetAsync(url + "/fra-word");
        var visitor = await app.SignInAsync("behandler");

        Assert.Equal(403, page.Status);
        Assert.Equal(404, (await visitor.GetAsync($"{Kladder.Forloeb}/dokumenter/{Guid.NewGuid()}/fra-word")).Status);
        Assert.Equal(400, (await visitor.PostAsync(url + "/fra-word?handler=Tag", null, htmx: false)).Status);
    }

    [Fact]
    public async Task Text_that_looks_like_HTML_is_shown_as_text()
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");

        var shown = await visitor.UploadAsync(url, (await visitor.WordAsync(url)).Type("SocialeForhold", "<script>alert(1)</script>"));

        Assert.DoesNotContain("<script>alert", shown.Text, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;alert(1)", shown.Text, StringComparison.Ordinal);
    }

    private static byte[]? Refused(string file, byte[] sound) => file switch
    {
        "none" => null,
        "empty" => [],
        "pdf" => "%PDF-1.7"u8.ToArray(),
        "locked" => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
        "cut off" => sound[..(sound.Length / 2)],
        "external entity" => sound.Edit(xml => xml.Replace(
            "<w:document ", "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><w:document ", StringComparison.Ordinal)),
        "macros" => sound.With("word/vbaProject.bin", [1, 2, 3]),
        "bomb" => sound.With("word/document.xml", new byte[200 * 1024 * 1024]),
        "15 MB and one byte" => [.. "PK"u8, .. new byte[WordReader.LargestFile - 1]],
        "without mark" => sound.With("docProps/custom.xml", Encoding.UTF8.GetBytes("<Properties/>")),
        "without fields" =>
            sound.Edit(_ => "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body/></w:document>"),
        "another kind" => sound.Edit(xml => xml.Replace(">indstilling<", ">epikrise<", StringComparison.Ordinal), "docProps/custom.xml"),
        "unknown print" => sound.Edit(xml => xml.Replace("PitstopUdskrift", "Andet", StringComparison.Ordinal), "docProps/custom.xml"),
        _ => sound.As(Guid.NewGuid()),
    };
}
