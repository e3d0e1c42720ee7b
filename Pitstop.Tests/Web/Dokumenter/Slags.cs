
namespace Pitstop.Tests.Web.Dokumenter;

/// <summary>Documents of any kind on the demo's forløb with documents, begun and filled in as a person does.</summary>
internal static class Slags
{
    /// <summary>An adult in treatment who has finished documents and goals.</summary>
    public const string Voksen = "/forloeb/S-1055/1";

    /// <summary>An adult who is discharged.</summary>
    public const string Udskrevet = "/forloeb/S-1056/1";

    /// <summary>A young person of 16.</summary>
    public const string Ung = "/forloeb/S-1057/1";

    /// <summary>Begins a document by the button on the forløb's page; its address.</summary>
    public static async Task<string> BeginAsync(this Visitor visitor, string forloeb, string kind) =>
        (await visitor.PressAsync(await visitor.GetAsync(forloeb), Button(kind))).Location!;

    /// <summary>The button that begins a kind.</summary>
    public static string Button(string kind) => $"form:has(input[name=kind][value={kind}]) button";

    /// <summary>Types into a draft what <paramref name="type"/> makes of what stands there.</summary>
    public static async Task TypeAsync(this Visitor visitor, PitstopApp app, string url, Func<Answers, Answers> type)
    {
        var answers = type((await app.StoredAsync(url)).Answers);
        var rows = answers.Rows.SelectMany(r => r.Value.Select(key => (r.Key + PostedForm.RowsMark, key)));
        var saved =
            await visitor.AutosaveAsync(await visitor.GetAsync(url), url, [.. rows, .. answers.Values.Select(v => (v.Key, v.Value))]);
        Assert.Equal(200, saved.Status);
    }

    /// <summary>The address of a finished document by the start of its line on the forløb's page.</summary>
    public static async Task<string> FinishedAsync(this Visitor visitor, string forloeb, string line)
    {
        var link = (await visitor.GetAsync(forloeb)).Html
            .QuerySelectorAll(".dokumentliste a")
            .First(a => a.TextContent.StartsWith(line, StringComparison.Ordinal));
        return link.GetAttribute("href")!.Replace("/vis", "", StringComparison.Ordinal);
    }
}
