using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Dokumenter;

namespace Pitstop.Web.Pages;

/// <summary>A document to read, with what can be done with it: approve, send back, mark as sent or filed, correct.</summary>
public sealed class DokumentModel(ForloebAccess access, Dokumentprint print, TimeProvider time) : DokumentPage(access, print, time)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>The document as HTML.</summary>
    public string Papir { get; private set; } = "";

    /// <summary>What was done, oldest first, without the single saves.</summary>
    public IReadOnlyList<Dokumenthaendelse> Skridt =>
        [.. Dokument.Haendelser.Where(h => h.Skridt != Dokumentskridt.Gemt).OrderBy(h => h.Revision)];

    /// <summary>All versions of this document.</summary>
    public IReadOnlyList<Dokument> Versioner { get; private set; } = [];

    /// <summary>The nearest document to compare with, or null.</summary>
    public TidligereDokument? Sidst { get; private set; }

    /// <summary>What stands between this person and an approval.</summary>
    public IReadOnlyList<Obstacle> GodkendObstacles => Dokument.GodkendObstacles(Medarbejder, HoldingBack);

    /// <summary>Whether this person may send it back.</summary>
    public bool KanSendeRetur => Dokument.Status == Dokumentstatus.TilGodkendelse && Medarbejder.ErLeder;

    /// <summary>Whether this person may take it back.</summary>
    public bool KanTageTilbage => Dokument.TagTilbageObstacles(Forloeb, Medarbejder).Count == 0;

    /// <summary>What of the document may be taken out in plain words, or null.</summary>
    public string? Borgerkopi => Dokument.ErGodkendt ? Kind.PlainTemplate : null;

    public async Task OnGetAsync()
    {
        (Input.SendtDato, Input.Modtager, Input.JournaliseretDato) =
            (Today, Dokument.Status == Dokumentstatus.Sendt ? null : Kind.Recipient, Today);
        await PrepareAsync();
    }

    /// <summary>Approves. A second press, or another's at the same time, finds it approved and shows the same page.</summary>
    public async Task<IActionResult> OnPostGodkendAsync()
    {
        if (Dokument.ErGodkendt)
            return Here($"{Kind.Title} er godkendt og arkiveret.");
        var mangler = HoldingBack;
        await LoadStepsAsync();
        if (Dokument.GodkendObstacles(Medarbejder, mangler) is { Count: > 0 } obstacles)
            return await RefusedAsync(obstacles);
        await LoadPrintsAsync();
        var kept = Finish(mangler);
        return await DoneAsync(
            Handling.Godkendt, string.Join(' ', new[] { $"{Kind.Title} er godkendt og arkiveret. {WhatNow}", kept }.OfType<string>()));
    }

    public async Task<IActionResult> OnPostReturAsync()
    {
        if (Dokument.SendReturObstacles(Medarbejder, Input.Kommentar) is { Count: > 0 } obstacles)
            return await RefusedAsync(obstacles);
        Dokument.SendRetur(Medarbejder, Input.Kommentar, Now);
        return await DoneAsync(Handling.SendtRetur, "Sendt retur med din kommentar. Behandleren kan skrive i kladden igen.");
    }

    public async Task<IActionResult> OnPostTilbageAsync()
    {
        if (Dokument.TagTilbageObstacles(Forloeb, Medarbejder) is { Count: > 0 } obstacles)
            return await RefusedAsync(obstacles);
        Dokument.TagTilbage(Forloeb, Medarbejder, Now);
        return await TrySaveAsync(Handling.Aendret) ? Redirect(Dokumentlinks.Form(Forloeb, Id)) : Redirect(Dokumentlinks.Read(Forloeb, Id));
    }

    public async Task<IActionResult> OnPostSendtAsync()
    {
        if (Dokument.MarkerSendtObstacles(Kind, Forloeb, Input.SendtDato, Input.Modtager, GodkendtDato, Today) is { Count: > 0 } obstacles)
            return await RefusedAsync(obstacles);
        var sent = Dokument.MarkerSendt(Kind, Forloeb, Input.SendtDato, Input.Modtager, GodkendtDato, Today, Medarbejder, Now);
        return await DoneAsync(Handling.MarkeretSendt, $"Dokumentet er noteret som sendt {Danish.Date(sent.Dato)} til {sent.Modtager}.");
    }

    public async Task<IActionResult> OnPostJournaliseretAsync()
    {
        if (Dokument.MarkerJournaliseretObstacles(Input.JournaliseretDato, GodkendtDato, Today) is { Count: > 0 } obstacles)
            return await RefusedAsync(obstacles);
        Dokument.MarkerJournaliseret(Input.JournaliseretDato, GodkendtDato, Today, Medarbejder, Now);
        return await DoneAsync(
            Handling.Journaliseret, $"Noteret som journaliseret i Cura {Danish.Date(Dokument.JournaliseretDato!.Value)}.");
    }

    /// <summary>Begins the next version; a second press goes on to the one that was begun.</summary>
    public async Task<IActionResult> OnPostRettelseAsync()
    {
        var newest = await Access.Db.Dokumenter
            .Where(d => d.DokumentId == Dokument.DokumentId)
            .OrderByDescending(d => d.Version)
            .Select(d => new { d.Id, d.Version })
            .FirstAsync();
        if (newest.Version > Dokument.Version)
            return Redirect(Dokumentlinks.Form(Forloeb, newest.Id));
        if (Dokument.NyVersionObstacles(Medarbejder, newest.Version) is { Count: > 0 } obstacles)
            return await RefusedAsync(obstacles);
        var next = Dokument.NyVersion(Medarbejder, newest.Version, Now);
        Access.Db.Dokumenter.Add(next);
        Access.Log.Add(Handling.Oprettet, Forloeb, nameof(Domain.Sagsdokumenter.Dokument), next.Id.ToString());
        return await TrySaveAsync(null)
            ? Redirect(Dokumentlinks.Form(Forloeb, next.Id))
            : Here("En anden har lige begyndt en rettelse. Find den under Versioner.");
    }

    private async Task<IActionResult> DoneAsync(Handling handling, string message) => await TrySaveAsync(handling)
        ? Here(message)
        : Here(
            Dokument.ErGodkendt && handling == Handling.Godkendt
                ? $"{Kind.Title} er godkendt og arkiveret."
                : "En anden har ændret dokumentet imens. Se, hvordan det står nu, og prøv igen, hvis det stadig er nødvendigt.");

    private RedirectResult Here(string message)
    {
        TempData["Besked"] = message;
        return Redirect(Dokumentlinks.Read(Forloeb, Id));
    }

    private async Task<IActionResult> RefusedAsync(IReadOnlyList<Obstacle> obstacles)
    {
        foreach (var obstacle in obstacles)
            ModelState.AddModelError(FieldOf(obstacle.Field), obstacle.Message);
        await PrepareAsync();
        return Invalid();
    }

    private static string FieldOf(string? field) => field switch
    {
        "Kommentar" => "Input.Kommentar",
        nameof(Afsendelse.Dato) => "Input.SendtDato",
        nameof(Afsendelse.Modtager) => "Input.Modtager",
        nameof(Domain.Sagsdokumenter.Dokument.JournaliseretDato) => "Input.JournaliseretDato",
        _ => "",
    };

    protected override async Task PrepareAsync()
    {
        // Who has written in it may not approve it, so while it waits the single saves count too.
        var waits = Dokument.Status == Dokumentstatus.TilGodkendelse;
        await Access.Db
            .Entry(Dokument)
            .Collection(d => d.Haendelser)
            .Query()
            .Where(h => waits || h.Skridt != Dokumentskridt.Gemt)
            .LoadAsync();
        Versioner = await Access.Db.Dokumenter
            .AsNoTracking()
            .Where(d => d.DokumentId == Dokument.DokumentId)
            .OrderBy(d => d.Version)
            .ToListAsync();
        Sidst = await Access.Db.Dokumenter.Before(Dokument).FirstOrDefaultAsync();
        Papir = HtmlWriter.Write(Print.Tree(Kind, Dokument, Facts), headingOffset: 1);
    }

    /// <summary>What the small forms of the page send.</summary>
    public sealed class Data
    {
        [Display(Name = "Hvad skal rettes?", Description = "Behandleren ser din kommentar øverst i kladden."),
         DataType(DataType.MultilineText)]
        public string? Kommentar { get; set; }

        [Display(Name = "Sendt den")]
        public DateOnly? SendtDato { get; set; }

        [Display(Name = "Til")]
        public string? Modtager { get; set; }

        [Display(Name = "Journaliseret den")]
        public DateOnly? JournaliseretDato { get; set; }
    }
}
