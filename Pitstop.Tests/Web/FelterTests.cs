using System.ComponentModel.DataAnnotations;

namespace Pitstop.Tests.Web;

/// <summary>The fields of ordinary pages, on the page that makes a new henvendelse.</summary>
public sealed class FelterTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Theory]
    [InlineData("31-02-2026", "31-02-2026 er ikke en dato, der findes. Skriv dag-måned-år, for eksempel 22-11-2026.")]
    [InlineData("i morgen", "i morgen er ikke en dato, der findes. Skriv dag-måned-år, for eksempel 22-11-2026.")]
    public async Task A_date_that_does_not_exist_comes_back_as_typed(string typed, string message)
    {
        var answer = await (await app.SignInAsync("behandler")).FillInAsync("/forloeb/ny", ("Input.Dato", typed));
        Assert.Contains(message, answer.Errors);
        var field = answer.Html.QuerySelector("#Input_Dato")!;
        Assert.Equal(typed, field.GetAttribute("value"));
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Contains("Input_Dato-error", field.GetAttribute("aria-describedby"), StringComparison.Ordinal);
        Assert.Equal("Fejl: " + message, answer.Html.QuerySelector("#Input_Dato-error")!.TextContent);
    }

    [Fact]
    public async Task What_is_typed_comes_back_as_text_and_never_as_markup()
    {
        const string hostile = "\n<script>alert(1)</script> & \"{{felt}}\" 👩‍👩‍👧 \u202Eabc";
        var answer =
            await (await app.SignInAsync("behandler")).FillInAsync("/forloeb/ny", ("Input.Anledning", hostile), ("Input.Dato", ""));
        Assert.Equal(hostile, answer.Html.QuerySelector("#Input_Anledning")!.TextContent);
        Assert.DoesNotContain(answer.Html.QuerySelectorAll("script"), s => s.TextContent.Contains("alert(1)", StringComparison.Ordinal));
    }

    [Fact]
    public void The_length_that_a_message_tells_is_the_one_that_holds()
    {
        var told = typeof(Pitstop.Web.Pages.IndexModel).Assembly.GetTypes()
            .SelectMany(t => t.GetProperties().Where(p => p.PropertyType == typeof(string)))
            .SelectMany(p =>
                p.GetCustomAttributes(false).OfType<MaxLengthAttribute>().Where(l => l.ErrorMessage is not null).Select(l => (p, l)))
            .ToArray();
        Assert.NotEmpty(told);
        Assert.All(
            told,
            t => Assert.Contains(string.Create(Danish.Culture, $" {t.l.Length:N0} tegn"), t.l.ErrorMessage, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_label_belongs_to_a_field_of_the_page()
    {
        var page = await (await app.SignInAsync("behandler")).GetAsync("/forloeb/ny");
        Assert.NotEmpty(page.Html.QuerySelectorAll("main label"));
        Assert.All(page.Html.QuerySelectorAll("main label"), l => Assert.NotNull(page.Html.GetElementById(l.GetAttribute("for")!)));
        var ids = page.Html.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }
}
