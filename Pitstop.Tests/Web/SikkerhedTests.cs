using System.Net.Http.Headers;
using System.Text;

namespace Pitstop.Tests.Web;

public sealed class SikkerhedTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Theory]
    [InlineData("/konto/log-ind", 302)]
    [InlineData("/", 200)]
    [InlineData("/findes-ikke", 404)]
    [InlineData("/personer", 403)]
    [InlineData("/css/site.css", 200)]
    public async Task Every_answer_carries_the_security_headers(string url, int status)
    {
        var answer = await (await app.SignInAsync("behandler")).GetAsync(url);
        Assert.Equal(status, answer.Status);
        Assert.Equal(
            "default-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'",
            Header(answer, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
        Assert.Equal("no-referrer", Header(answer, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
        Assert.NotEmpty(Header(answer, "Permissions-Policy"));
        Assert.StartsWith("max-age=", Header(answer, "Strict-Transport-Security"), StringComparison.Ordinal);
        Assert.Equal(!url.EndsWith(".css", StringComparison.Ordinal), Header(answer, "Cache-Control") == "no-store");
    }

    [Fact]
    public async Task Everything_but_signing_in_needs_a_signed_in_user()
    {
        foreach (var url in new[] { "/", "/forloeb", "/personer", "/kvalitetsstandard", "/konto/adgangskode", "/findes-ikke" })
            Assert.StartsWith("/konto/log-ind?returnUrl=", (await app.Visit().GetAsync(url)).Location, StringComparison.Ordinal);
        Assert.Equal(200, (await app.Visit().GetAsync("/js/site.js")).Status);
        Assert.Equal(200, (await app.Visit().GetAsync("/konto/engangskode")).Status);
    }

    [Fact]
    public async Task An_expired_sign_in_answers_htmx_with_401_and_no_redirect()
    {
        var answer = await app.Visit().GetAsync("/", htmx: true);
        Assert.Equal(401, answer.Status);
        Assert.Null(answer.Location);
    }

    [Fact]
    public async Task A_form_sent_after_the_sign_in_expired_is_kept_and_can_be_sent_again()
    {
        var visitor = await app.SignInAsync("behandler");
        var page = await visitor.GetAsync("/forloeb/ny");
        var signedOut = app.Visit();
        var answer = await signedOut.PostAsync(
            "/forloeb/ny?fra=liste", page, htmx: false, ("Henvendelse.Anledning", "Første linje\r\n<b>anden</b> & \"linje\""));

        Assert.Equal((401, "Du er ikke logget ind"), (answer.Status, answer.Heading));
        var form = answer.Html.QuerySelector("main form[method=post]")!;
        Assert.Equal("/forloeb/ny?fra=liste", form.GetAttribute("action"));
        Assert.Equal(
            "Første linje\r\n<b>anden</b> & \"linje\"", form.QuerySelector("input[name='Henvendelse.Anledning']")!.GetAttribute("value"));
        Assert.Equal(page.Token, form.QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_password_sent_after_the_sign_in_expired_is_not_written_into_the_page()
    {
        var answer = await app.Visit().PostAsync("/konto/adgangskode", null, htmx: false,
            ("Input.Nuvaerende", "Hemmelig-kode-1"), ("Input.Ny", "Hemmelig-kode-2"), ("Input.Gentaget", "Hemmelig-kode-2"));
        Assert.Equal(401, answer.Status);
        Assert.DoesNotContain("Hemmelig-kode", answer.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("behandler")]
    [InlineData("ny")]
    [InlineData("teamleder")]
    [InlineData("tilbudsleder")]
    [InlineData("oekonomi")]
    public async Task Only_the_administrator_opens_persons(string account)
    {
        var visitor = await app.SignInAsync(account);
        var answer = await visitor.GetAsync("/personer");
        Assert.Equal(403, answer.Status);
        Assert.Equal("Du har ikke adgang", answer.Heading);
        Assert.Equal(403, (await visitor.PostAsync("/personer?handler=Kode", answer, htmx: false, ("id", "demo-behandler"))).Status);
        Assert.Null(answer.Html.QuerySelector("nav a[href='/personer']"));
    }

    [Theory]
    [InlineData("a=%zz")]
    [InlineData("a=%E6")]
    [InlineData("a=%")]
    [InlineData("a=%C3")]
    public async Task A_form_in_a_broken_encoding_is_refused_in_Danish(string body)
    {
        var answer = await Send(await app.SignInAsync("admin"), "/personer/ny", body);
        Assert.Equal(400, answer.Status);
        Assert.Equal("Formularen kunne ikke læses", answer.Heading);
    }

    [Fact]
    public async Task A_form_with_too_many_values_is_refused_in_Danish()
    {
        var body = string.Join('&', Enumerable.Range(0, 5001).Select(i => $"f{i}=x"));
        var answer = await Send(await app.SignInAsync("admin"), "/personer/ny", body);
        Assert.Equal(400, answer.Status);
        Assert.Equal("Formularen kunne ikke læses", answer.Heading);
    }

    [Fact]
    public async Task A_form_that_is_cut_off_is_refused()
    {
        var request = new HttpRequestMessage(
            HttpMethod.Post,
            "/personer/ny")
        {
            Content = new ByteArrayContent(Encoding.UTF8.GetBytes("--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nhal")),
        };
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
        Assert.Equal(400, (await (await app.SignInAsync("admin")).SendAsync(request)).Status);
    }

    [Fact]
    public async Task A_form_that_does_not_read_leaves_the_page_of_htmx_alone()
    {
        var answer = await Send(await app.SignInAsync("admin"), "/personer/ny", "a=%zz", htmx: true);
        Assert.Equal(400, answer.Status);
        Assert.Equal("#side-besked", Header(answer, "HX-Retarget"));
        Assert.Null(answer.Html.QuerySelector("header"));
        Assert.Contains("Formularen kunne ikke læses", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_post_without_its_token_is_refused_and_changes_nothing()
    {
        var visitor = await app.SignInAsync("admin");
        var answer = await visitor.PostAsync("/personer?handler=Deaktiver", page: null, htmx: false, ("id", "demo-ny"));
        Assert.Equal(400, answer.Status);
        Assert.DoesNotContain(
            "Deaktiveret", (await visitor.GetAsync("/personer")).Html.QuerySelector("table")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_may_come_as_a_header_as_htmx_sends_it()
    {
        var visitor = await app.SignInAsync("admin");
        var page = await visitor.GetAsync("/personer/ny");
        var request = new HttpRequestMessage(HttpMethod.Post, "/personer/ny") { Content = new FormUrlEncodedContent([]) };
        request.Headers.Add("RequestVerificationToken", page.Token);
        Assert.Equal(200, (await visitor.SendAsync(request, htmx: true)).Status);
    }

    [Fact]
    public async Task A_method_that_a_page_does_not_know_is_405()
    {
        var visitor = await app.SignInAsync("admin");
        var answer = await visitor.PostAsync("/", await visitor.GetAsync("/"), htmx: false);
        Assert.Equal(405, answer.Status);
        Assert.Equal("Det kan siden ikke", answer.Heading);
    }

    [Fact]
    public async Task The_error_page_asked_for_by_its_address_is_not_found() =>
        Assert.Equal(404, (await (await app.SignInAsync("admin")).GetAsync("/fejl/500")).Status);

    [Fact]
    public async Task A_text_of_200_000_characters_arrives()
    {
        var answer = await (await app.SignInAsync("admin")).FillInAsync("/personer/ny", ("Input.Navn", new string('æ', 200_000)));
        Assert.Equal(200, answer.Status);
        Assert.Contains("Feltet Navn må højst have 100 tegn.", answer.Errors);
    }

    private static Task<Answer> Send(Visitor visitor, string url, string body, bool htmx = false) =>
        visitor.SendAsync(
            new HttpRequestMessage(
                HttpMethod.Post, url)
            { Content = new StringContent(body, Encoding.UTF8, "application/x-www-form-urlencoded") },
            htmx);

    private static string Header(Answer answer, string name) =>
        answer.Response.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : "";
}
