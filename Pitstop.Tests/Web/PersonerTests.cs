using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Tests.Web.Dokumenter;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Demo;
using Pitstop.Web.Pages;

namespace Pitstop.Tests.Web;

public sealed class PersonerTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public async Task A_new_person_gets_a_code_that_is_shown_once_and_sets_a_password_with_it()
    {
        var admin = await app.SignInAsync("admin");
        var created = await admin.FillInAsync(
            "/personer/ny", ("Input.Navn", "Ida Nygaard"), ("Input.Email", "ida@pitstop.example"), ("Input.Rolle", "Behandler"));
        var kode = created.Html.QuerySelector(".kode")!.TextContent;
        Assert.DoesNotContain(kode, (await admin.GetAsync("/personer")).Text, StringComparison.Ordinal);
        Assert.Equal([Handling.KontoOprettet], await EventsOf("ida@pitstop.example"));

        var ida = app.Visit();
        var typed = kode.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal);
        var refused = await UseCode(ida, "ida@pitstop.example", "AAAA-BBBB-CCCC");
        Assert.Equal([EngangskodeModel.Afvist], refused.Errors);
        Assert.Equal("/", (await UseCode(ida, "ida@pitstop.example", typed)).Location);
        Assert.Equal(200, (await ida.GetAsync("/")).Status);
        Assert.Equal([EngangskodeModel.Afvist], (await UseCode(app.Visit(), "ida@pitstop.example", typed)).Errors);
        Assert.Equal([Handling.KontoOprettet, Handling.KontoAendret], await EventsOf("ida@pitstop.example"));
    }

    [Fact]
    public async Task An_unknown_person_and_a_wrong_code_get_the_same_answer() =>
        Assert.Equal([EngangskodeModel.Afvist], (await UseCode(app.Visit(), "ukendt@pitstop.example", "AAAA-BBBB-CCCC")).Errors);

    [Fact]
    public async Task A_new_code_takes_the_old_password()
    {
        var admin = await app.SignInAsync("admin");
        var page = await admin.PostAsync(
            "/personer?handler=Kode", await admin.GetAsync("/personer"), htmx: false, ("id", DemoKonti.Id("behandler2")));
        Assert.NotNull(page.Html.QuerySelector(".kode"));
        var old = await app.Visit().FillInAsync(
            "/konto/log-ind", ("Input.Email", "behandler2@pitstop.example"), ("Input.Adgangskode", DemoKonti.Adgangskode));
        Assert.Equal([LogIndModel.Afvist], old.Errors);
    }

    [Fact]
    public async Task A_code_runs_out_after_seven_days()
    {
        var clock = new TestClock(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
        using var own = new PitstopApp { Clock = clock };
        var admin = await own.SignInAsync("admin");
        var created = await admin.FillInAsync(
            "/personer/ny", ("Input.Navn", "Ida Nygaard"), ("Input.Email", "ida@pitstop.example"), ("Input.Rolle", "Behandler"));
        clock.Now += TimeSpan.FromDays(7);
        Assert.Equal(
            [EngangskodeModel.Afvist],
            (await UseCode(own.Visit(), "ida@pitstop.example", created.Html.QuerySelector(".kode")!.TextContent)).Errors);
    }

    [Fact]
    public async Task A_taken_address_is_refused_and_what_was_typed_stays()
    {
        var answer = await (await app.SignInAsync("admin")).FillInAsync(
            "/personer/ny", ("Input.Navn", "En <b>til</b>"), ("Input.Email", "Behandler@pitstop.example"), ("Input.Rolle", "Oekonomi"));
        Assert.Equal(["Der er allerede en person med den e-mail. Find personen på listen."], answer.Errors);
        Assert.Equal("En <b>til</b>", answer.Html.QuerySelector("#Input_Navn")!.GetAttribute("value"));
        Assert.NotNull(answer.Html.QuerySelector("input[value=Oekonomi][checked]"));
        Assert.Equal("true", answer.Html.QuerySelector("#Input_Email")!.GetAttribute("aria-invalid"));
    }

    [Fact]
    public async Task Missing_fields_are_named_and_linked()
    {
        var answer = await (await app.SignInAsync("admin")).FillInAsync("/personer/ny");
        Assert.Equal(["Feltet Navn skal udfyldes.", "Feltet E-mail skal udfyldes.", "Vælg en rolle."], answer.Errors);
        foreach (var link in answer.Html.QuerySelectorAll("[data-fejl] a"))
            Assert.NotNull(answer.Html.QuerySelector(link.GetAttribute("href")!));
    }

    [Fact]
    public async Task The_administrator_cannot_shut_himself_out()
    {
        var admin = await app.SignInAsync("admin");
        var answer = await admin.PostAsync(
            "/personer?handler=Deaktiver", await admin.GetAsync("/personer"), htmx: false, ("id", DemoKonti.Id("admin")));
        Assert.Equal(409, answer.Status);
        Assert.Equal(["Du kan ikke ændre din egen konto her. Bed en anden administrator om det."], answer.Errors);
        Assert.NotEmpty(answer.Html.QuerySelectorAll("tbody tr"));
        Assert.Equal(
            404,
            (await admin.PostAsync(
                "/personer?handler=Deaktiver", await admin.GetAsync("/personer"), htmx: false, ("id", "findes-ikke"))).Status);
    }

    [Fact]
    public async Task A_person_says_where_to_be_reached_and_the_next_underretning_begins_with_it()
    {
        using var own = new PitstopApp();
        var visitor = await own.SignInAsync("behandler");
        Assert.Equal(200, (await visitor.FillInAsync("/konto/telefon", ("Input.Telefon", "ring til mig"))).Status);
        Assert.Equal(302, (await visitor.FillInAsync("/konto/telefon", ("Input.Telefon", " 00 00 20 77 "))).Status);
        Assert.Equal(
            "00 00 20 77", (await visitor.GetAsync("/konto/telefon")).Html.QuerySelector("[name='Input.Telefon']")!.GetAttribute("value"));

        var url = await visitor.BeginAsync(Slags.Ung, "underretning");

        Assert.Equal("00 00 20 77", (await own.StoredAsync(url)).Answers["Telefon"]);
    }

    [Fact]
    public async Task Changing_the_password_asks_for_the_old_one_and_keeps_the_person_signed_in()
    {
        using var own = new PitstopApp();
        var visitor = await own.SignInAsync("oekonomi");
        const string ny = "en ny og lang sætning";
        var wrong =
            await visitor.FillInAsync("/konto/adgangskode", ("Input.Nuvaerende", "forkert"), ("Input.Ny", ny), ("Input.Gentaget", ny));
        Assert.Equal(["Den nuværende adgangskode er forkert. Prøv igen."], wrong.Errors);
        var weak = await visitor.FillInAsync(
            "/konto/adgangskode", ("Input.Nuvaerende", DemoKonti.Adgangskode), ("Input.Ny", "kort"), ("Input.Gentaget", "kort2"));
        Assert.Equal(["De to adgangskoder er ikke ens. Skriv den samme i begge felter."], weak.Errors);
        var right = await visitor.FillInAsync(
            "/konto/adgangskode", ("Input.Nuvaerende", DemoKonti.Adgangskode), ("Input.Ny", ny), ("Input.Gentaget", ny));
        Assert.Equal("/", right.Location);
        Assert.Contains("Din adgangskode er skiftet.", (await visitor.GetAsync("/")).Text, StringComparison.Ordinal);
    }

    private static Task<Answer> UseCode(Visitor visitor, string email, string kode) => visitor.FillInAsync(
        "/konto/engangskode",
        ("Input.Email", email),
        ("Input.Kode", kode),
        ("Input.Ny", "en helt ny sætning"),
        ("Input.Gentaget", "en helt ny sætning"));

    private async Task<List<Handling>> EventsOf(string email)
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var id = await db.Users.Where(u => u.Email == email).Select(u => u.Id).SingleAsync();
        return await db.Logposter.Where(l => l.EmneId == id).OrderBy(l => l.Id).Select(l => l.Handling).ToListAsync();
    }
}
