using Pitstop.Tests.Web.Arkiv;

namespace Pitstop.Tests.Web.Dokumenter;

public sealed class SkabelonfejlTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    private const string WhatToDo = "Bed en leder om at rette den. Din kladde er gemt.";

    [Fact]
    public async Task A_drafts_file_and_page_say_that_the_template_cannot_be_used_and_lead_back_to_the_form()
    {
        var url = await app.DraftAsync();
        var visitor = await app.SignInAsync("behandler");
        await app.ChangeTemplateAsync(text => text.Replace("{{Anledning}}", "{{Anledningen}}", StringComparison.Ordinal));

        var file = await visitor.GetAsync(url + "/hent");

        Assert.Equal((422, "Filen kan ikke hentes"), (file.Status, file.Heading));
        var said = file.Html.QuerySelector(".ark")!.TextContent;
        Assert.Contains("Skabelonen for indstilling kan ikke bruges:", said, StringComparison.Ordinal);
        Assert.Contains(WhatToDo, said, StringComparison.Ordinal);
        Assert.DoesNotContain("arkiverede fil", said, StringComparison.Ordinal);
        Assert.Equal(url, file.Html.QuerySelector(".ark a")!.GetAttribute("href"));
        Assert.Contains(
            "Dokumentet kan ikke vises, fordi der ikke er en skabelon", (await visitor.GetAsync(url)).Text, StringComparison.Ordinal);
        var read = await visitor.GetAsync(url + "/vis");
        Assert.Equal(422, read.Status);
        Assert.Contains(WhatToDo, read.Html.Body!.TextContent, StringComparison.Ordinal);
    }
}
