using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Redaktion;

/// <summary>The steps of a page's next edition, as leaders take them in the browser.</summary>
internal static class Redaktionsgang
{
    /// <summary>Begins, or opens, the draft of a page; answers the address one is led to.</summary>
    public static async Task<string> BeginAsync(this Visitor leader, string slug, string? edition = null)
    {
        var answer = await leader.PostAsync(
            "/redaktion",
            await leader.GetAsync("/redaktion"),
            htmx: false,
            edition is null ? [("slug", slug)] : [("slug", slug), ("udgave", edition)]);
        Assert.Equal(302, answer.Status);
        return answer.Location!;
    }

    /// <summary>Types in the editor and saves.</summary>
    public static async Task<Answer> TypeAsync(this Visitor leader, string draft, params (string Field, string Text)[] fields) =>
        await leader.SubmitAsync(await leader.GetAsync(draft), "#udkast", [.. fields.Select(f => ("Input." + f.Field, f.Text))]);

    /// <summary>Changes the text of the draft and says from which day it is to hold.</summary>
    public static async Task ChangeAsync(this Visitor leader, string draft, string day, Func<string, string> change)
    {
        var page = await leader.GetAsync(draft);
        var text = page.Html.QuerySelector("textarea[name='Input.Markdown']")!.TextContent;
        var changed = change(text);
        Assert.NotEqual(text, changed);
        var saved = await leader.SubmitAsync(page, "#udkast", ("Input.Markdown", changed), ("Input.IKraft", day));
        Assert.Equal(302, saved.Status);
    }

    /// <summary>Sends the draft to another leader.</summary>
    public static async Task<Answer> SendAsync(this Visitor leader, string draft) =>
        await leader.PressAsync(await leader.GetAsync(draft), "button[formaction$='handler=Send']");

    /// <summary>Approves the draft.</summary>
    public static async Task<Answer> ApproveAsync(this Visitor leader, string draft) =>
        await leader.PressAsync(await leader.GetAsync(draft + "/forslag"), "form[action$='handler=Godkend'] button");

    /// <summary>From a change to an edition: one leader writes and sends, the other approves.</summary>
    public static async Task<string> PublishAsync(this PitstopApp app, string slug, string day, Func<string, string> change)
    {
        var (author, approver) = (await app.SignInAsync("teamleder"), await app.SignInAsync("tilbudsleder"));
        var draft = await author.BeginAsync(slug);
        await author.ChangeAsync(draft, day, change);
        Assert.Equal(draft + "/forslag", (await author.SendAsync(draft)).Location);
        Assert.Equal(302, (await approver.ApproveAsync(draft)).Status);
        return draft;
    }

    /// <summary>The draft as the database holds it.</summary>
    public static async Task<Sideudkast> DraftAsync(this PitstopApp app, string draft)
    {
        var id = int.Parse(draft.Split('/')[2], System.Globalization.CultureInfo.InvariantCulture);
        using var scope = app.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<PitstopDb>().Sideudkast.AsNoTracking().SingleAsync(u => u.Id == id);
    }
}
