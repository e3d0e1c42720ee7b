using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Demo;

namespace Pitstop.Tests.Web.Dokumenter;

/// <summary>Word files on their way out of the program and back.</summary>
internal static class Wordfiler
{
    public const string TakeOver = "form.rettelser button[type=submit]";

    /// <summary>Downloads the file of a document.</summary>
    public static Task<byte[]> WordAsync(this Visitor visitor, string url) => visitor.Client.GetByteArrayAsync(url + "/hent");

    /// <summary>Sends a file to the page of its document.</summary>
    public static async Task<Answer> UploadAsync(this Visitor visitor, string url, byte[]? file)
    {
        var page = await visitor.GetAsync(url + "/fra-word");
        var content = new MultipartFormDataContent { { new StringContent(page.Token), "__RequestVerificationToken" } };
        if (file is not null)
            content.Add(new ByteArrayContent(file), "Fil", "indstilling.docx");
        return await visitor.SendAsync(new HttpRequestMessage(HttpMethod.Post, url + "/fra-word") { Content = content });
    }

    /// <summary>An approved document; its address.</summary>
    public static async Task<string> ApprovedAsync(this PitstopApp app)
    {
        var url = await app.WaitingAsync();
        var leader = await app.SignInAsync("teamleder");
        await leader.PressAsync(await leader.GetAsync(url + "/vis"), "form[action$='Godkend'] button");
        return url;
    }

    /// <summary>The file as if it were of another document.</summary>
    public static byte[] As(this byte[] file, Guid document) =>
        file.Edit(
            xml => xml.Replace(WordReader.Open(file).Identity!.DocumentId.ToString(), document.ToString(), StringComparison.Ordinal),
            "docProps/custom.xml");

    /// <summary>A new draft on a sag of the demo; the key of the document.</summary>
    public static async Task<Guid> DocumentOnAsync(this PitstopApp app, int sagsnummer, string kind = "indstilling")
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var author = DemoKonti.Alle.Single(k => k.Id == DemoKonti.Id("teamleder")).Medarbejder;
        var forloeb = await db.Forloeb.SingleAsync(f => f.Sag.Nummer == sagsnummer && f.Loebenr == 1);
        var document = new Dokument(forloeb.Id, kind, Godkendelseskrav.Leder, Answers.Empty, author, DateTime.UtcNow);
        db.Dokumenter.Add(document);
        db.Logposter.Add(new Logpost(DateTime.UtcNow, author, Handling.Oprettet, nameof(Dokument), document.Id.ToString(), forloeb.Id));
        await db.SaveChangesAsync();
        return document.DokumentId;
    }
}
