using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Demo;

namespace Pitstop.Tests.Web.Dokumenter;

/// <summary>Drafts for tests on the demo's forløb S-1042/1, which has a held forsamtale and a consent.</summary>
internal static class Kladder
{
    public const string Forloeb = "/forloeb/S-1042/1";
    public const string Colleagues = "/forloeb/S-1051/1";

    /// <summary>A new draft; its address.</summary>
    public static async Task<string> DraftAsync(this PitstopApp app, bool complete = false, string by = "behandler")
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var forloeb = await db.Forloeb.Include(f => f.Sag.Borger).SingleAsync(f => f.Sag.Nummer == 1042);
        var author = DemoKonti.Alle.Single(k => k.Id == DemoKonti.Id(by)).Medarbejder;
        var now = DateTime.UtcNow;
        var today = DateOnly.FromDateTime(now);
        var answers = complete
            ? Complete(today)
            : Answers.Empty.With("Anledning", "Første tekst").WithRow("Rusmidler", "a1").With("Rusmidler[a1].Stof", "Hash");
        var document = new Dokument(forloeb.Id, "indstilling", Godkendelseskrav.Leder, answers, author, now);
        db.Dokumenter.Add(document);
        db.Logposter.Add(new Logpost(now, author, Handling.Oprettet, nameof(Dokument), document.Id.ToString(), forloeb.Id));
        await db.SaveChangesAsync();
        return $"{Forloeb}/dokumenter/{document.Id}";
    }

    /// <summary>A document that waits for approval; its address.</summary>
    public static async Task<string> WaitingAsync(this PitstopApp app)
    {
        var url = await app.DraftAsync(complete: true);
        var visitor = await app.SignInAsync("behandler");
        var answer = await visitor.PressAsync(await visitor.GetAsync(url), "button[formaction$='handler=Send']");
        Assert.Equal(url + "/vis", answer.Location);
        return url;
    }

    /// <summary>An approved document and the draft of its correction, in which a word is another; their addresses.</summary>
    public static async Task<(string First, string Second)> CorrectionAsync(this PitstopApp app)
    {
        var first = await app.WaitingAsync();
        var leader = await app.SignInAsync("teamleder");
        await leader.PressAsync(await leader.GetAsync(first + "/vis"), "form[action$='Godkend'] button");
        var visitor = await app.SignInAsync("behandler");
        var second = (await visitor.PressAsync(await visitor.GetAsync(first + "/vis"), "form[action$='Rettelse'] button")).Location!;
        await visitor.AutosaveAsync(await visitor.GetAsync(second), second, ("BorgerensOenske", "»Jeg vil kunne hvile uden at ryge.«"));
        return (first, second);
    }

    /// <summary>A finished document; its address.</summary>
    public static async Task<string> FinishedAsync(this PitstopApp app)
    {
        var url = await app.WaitingAsync();
        await app.ApproveAsync(url);
        return url;
    }

    /// <summary>A correction of a finished document, finished too; its address.</summary>
    public static async Task<string> CorrectedAsync(this PitstopApp app, string url)
    {
        var visitor = await app.SignInAsync("behandler");
        var next = (await visitor.PressAsync(await visitor.GetAsync(url + "/vis"), "form[action$='Rettelse'] button")).Location!;
        await visitor.PressAsync(await visitor.GetAsync(next), "button[formaction$='handler=Send']");
        await app.ApproveAsync(next);
        return next;
    }

    private static async Task ApproveAsync(this PitstopApp app, string url)
    {
        var leader = await app.SignInAsync("teamleder");
        Assert.Equal(302, (await leader.PressAsync(await leader.GetAsync(url + "/vis"), "form[action$='Godkend'] button")).Status);
    }

    /// <summary>What is stored.</summary>
    public static async Task<Dokument> StoredAsync(this PitstopApp app, string url)
    {
        using var scope = app.Services.CreateScope();
        var id = Guid.Parse(url.Split('/')[^1]);
        return await scope.ServiceProvider
            .GetRequiredService<PitstopDb>().Dokumenter
            .AsNoTracking()
            .Include(d => d.Arkiv)
            .Include(d => d.Haendelser)
            .SingleAsync(d => d.Id == id);
    }

    /// <summary>Sends fields as the script of an opened page does.</summary>
    public static Task<Answer> AutosaveAsync(this Visitor visitor, Answer page, string url, params (string Name, string Value)[] values) =>
        visitor.PostAsync(url, page, htmx: true, [.. values, ("_start", Hidden(page, "_start")), ("_fane", Hidden(page, "_fane"))]);

    /// <summary>The value of a hidden field.</summary>
    public static string Hidden(Answer page, string name) => page.Html.QuerySelector($"input[name='{name}']")!.GetAttribute("value")!;

    private static Answers Complete(DateOnly today) => Domain.Sager.Complete()
        .With("Start", Danish.Date(today.AddDays(7)))
        .With("FritValgOplyst", Danish.Date(today));
}
