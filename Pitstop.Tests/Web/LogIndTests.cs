using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Demo;
using Pitstop.Web.Pages;

namespace Pitstop.Tests.Web;

public sealed class LogIndTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public async Task A_demo_account_signs_in_by_one_press_and_lands_where_it_was_going()
    {
        var visitor = app.Visit();
        var refused = await visitor.GetAsync("/konto/adgangskode?x=1");
        Assert.Equal("/konto/log-ind?returnUrl=%2Fkonto%2Fadgangskode%3Fx%3D1", refused.Location);
        var answer = await visitor.PressAsync(await visitor.GetAsync(refused.Location!), "button[value='teamleder@pitstop.example']");
        Assert.Equal("/konto/adgangskode?x=1", answer.Location);
        var page = await visitor.GetAsync(answer.Location!);
        Assert.Contains("Birgit Højland", page.Html.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_right_password_signs_in_and_signing_out_ends_it()
    {
        var visitor = app.Visit();
        var answer = await LogInd(visitor, "  Behandler@pitstop.example ", DemoKonti.Adgangskode);
        Assert.Equal("/", answer.Location);
        var front = await visitor.GetAsync("/");
        Assert.Equal(200, front.Status);
        Assert.Equal("/", (await visitor.GetAsync("/konto/log-ind")).Location);
        Assert.Equal(302, (await visitor.SubmitAsync(front, "form[action='/konto/log-ud']")).Status);
        Assert.Equal(302, (await visitor.GetAsync("/")).Status);
    }

    [Fact]
    public async Task Signing_out_by_a_link_does_nothing()
    {
        var visitor = await app.SignInAsync("oekonomi");
        await visitor.GetAsync("/konto/log-ud");
        Assert.Equal(200, (await visitor.GetAsync("/")).Status);
    }

    [Theory]
    [InlineData("behandler2@pitstop.example")]
    [InlineData("findes-ikke@pitstop.example")]
    public async Task A_wrong_password_and_an_unknown_person_get_the_same_answer(string email)
    {
        var answer = await LogInd(app.Visit(), email, "ikke-den-rigtige");
        Assert.Equal(200, answer.Status);
        Assert.Equal([LogIndModel.Afvist], answer.Errors);
        Assert.DoesNotContain("ikke-den-rigtige", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_person_costs_as_many_hashes_as_a_known_one()
    {
        var hasher = new CountingHasher();
        using var counted = new PitstopApp { Replacements = s => s.Replace(ServiceDescriptor.Singleton<IPasswordHasher<Konto>>(hasher)) };
        await LogInd(counted.Visit(), "behandler@pitstop.example", "forkert");
        var known = hasher.Verified;
        await LogInd(counted.Visit(), "ukendt@pitstop.example", "forkert");
        Assert.Equal(1, known);
        Assert.Equal(2, hasher.Verified);
    }

    [Fact]
    public async Task After_five_wrong_tries_the_right_password_is_refused_with_the_same_answer_until_the_lock_ends()
    {
        using var own = new PitstopApp();
        for (var i = 0; i < 5; i++)
            await LogInd(own.Visit(), "behandler@pitstop.example", "forkert");
        var locked = await LogInd(own.Visit(), "behandler@pitstop.example", DemoKonti.Adgangskode);
        Assert.Equal([LogIndModel.Afvist], locked.Errors);

        await Change(own, "behandler", k => k.LockoutEnd = DateTimeOffset.UnixEpoch);
        Assert.Equal("/", (await LogInd(own.Visit(), "behandler@pitstop.example", DemoKonti.Adgangskode)).Location);
    }

    [Fact]
    public async Task Many_tries_at_once_do_not_outrun_the_lockout()
    {
        using var own = new PitstopApp();
        var visitor = own.Visit();
        var page = await visitor.GetAsync("/konto/log-ind");
        await Task.WhenAll(
            Enumerable.Range(0, 8).Select(
                _ => visitor.SubmitAsync(page, "main form", ("Input.Email", "ny@pitstop.example"), ("Input.Adgangskode", "forkert"))));
        Assert.Equal([LogIndModel.Afvist], (await LogInd(own.Visit(), "ny@pitstop.example", DemoKonti.Adgangskode)).Errors);
    }

    [Fact]
    public async Task A_disabled_person_cannot_sign_in_and_is_signed_out()
    {
        var clock = new TestClock(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
        using var own = new PitstopApp { Clock = clock };
        var person = await own.SignInAsync("behandler");
        var admin = await own.SignInAsync("admin");
        Assert.Equal(200, (await person.GetAsync("/")).Status);
        var list = await admin.GetAsync("/personer");
        Assert.Equal(302, (await Deaktiver(admin, list, DemoKonti.Id("behandler"))).Status);

        clock.Now += TimeSpan.FromMinutes(1);
        Assert.Equal("/konto/log-ind?returnUrl=%2F", (await person.GetAsync("/")).Location);
        Assert.Equal([LogIndModel.Afvist], (await LogInd(own.Visit(), "behandler@pitstop.example", DemoKonti.Adgangskode)).Errors);
    }

    [Theory]
    [InlineData("https://ond.example/")]
    [InlineData("//ond.example/")]
    [InlineData("/\\ond.example")]
    [InlineData("javascript:alert(1)")]
    public async Task A_return_address_of_another_site_is_not_followed(string url)
    {
        var visitor = app.Visit();
        var page = await visitor.GetAsync("/konto/log-ind?returnUrl=" + Uri.EscapeDataString(url));
        Assert.Equal("/", (await visitor.PressAsync(page, "button[value='tilbudsleder@pitstop.example']")).Location);
    }

    [Fact]
    public async Task The_dialog_answers_with_who_signed_in_and_a_new_token()
    {
        var visitor = app.Visit();
        var dialog = await visitor.GetAsync("/konto/log-ind/dialog", htmx: true);
        Assert.Null(dialog.Html.QuerySelector("header"));
        var refused = await visitor.SubmitAsync(dialog, "form", ("Input.Email", "behandler2@pitstop.example"), ("Input.Adgangskode", ""));
        Assert.Equal(422, refused.Status);
        Assert.Equal(["Feltet Adgangskode skal udfyldes."], refused.Errors);
        var answer = await visitor.SubmitAsync(
            dialog, "form", ("Input.Email", "behandler2@pitstop.example"), ("Input.Adgangskode", DemoKonti.Adgangskode));
        Assert.Equal(200, answer.Status);
        Assert.Contains($"\"id\":\"{DemoKonti.Id("behandler2")}\"", answer.Text, StringComparison.Ordinal);
        Assert.Equal(200, (await visitor.GetAsync("/")).Status);
    }

    private static Task<Answer> LogInd(Visitor visitor, string email, string password) =>
        visitor.FillInAsync("/konto/log-ind", ("Input.Email", email), ("Input.Adgangskode", password));

    private static Task<Answer> Deaktiver(Visitor admin, Answer list, string id) =>
        admin.PostAsync("/personer?handler=Deaktiver", list, htmx: false, ("id", id));

    private static async Task Change(PitstopApp app, string account, Action<Konto> change)
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        change((await db.Users.FindAsync(DemoKonti.Id(account)))!);
        await db.SaveChangesAsync();
    }

    private sealed class CountingHasher : PasswordHasher<Konto>
    {
        public int Verified { get; private set; }

        public override PasswordVerificationResult VerifyHashedPassword(Konto user, string hashedPassword, string providedPassword)
        {
            Verified++;
            return base.VerifyHashedPassword(user, hashedPassword, providedPassword);
        }
    }
}
