using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Dokumenter;

namespace Pitstop.Web.Pages;

/// <summary>A page of one document. It is loaded through its forløb, so who may not see the forløb does not see the document.</summary>
public abstract class DokumentPage(ForloebAccess access, Dokumentprint print, TimeProvider time) : ForloebPage(access)
{
    /// <summary>The version's key.</summary>
    [FromRoute(Name = "id")]
    public Guid Id { get; set; }

    /// <summary>The version, loaded before any handler; its steps are not.</summary>
    public Dokument Dokument { get; private set; } = null!;

    /// <summary>What kind of document it is.</summary>
    public DocumentKind Kind { get; private set; } = null!;

    /// <summary>The facts of the case on this day, with the number masked.</summary>
    public Sagsfakta Facts => print.Facts(Forloeb, Dokument, Today, Forrige);

    /// <summary>The newest finished document of the same kind besides this one, or null.</summary>
    protected Forrige? Forrige { get; private set; }

    /// <summary>What the completeness check finds.</summary>
    public IReadOnlyList<FieldProblem> Mangler => Check(Kind.Complete(Dokument.Answers, Facts));

    /// <summary>
    /// What the completeness check finds in answers. A method that is out of the catalogue may stay at a goal that has it.
    /// </summary>
    protected IReadOnlyList<FieldProblem> Check(Answers complete) => Completeness.Of(
        Kind.Schema,
        complete,
        Today,
        (field, text) => print.Titles(field.Catalogue!.Source, Today).Contains(text) || Forloeb.Maal.Any(m => m.Metode == text));

    /// <summary>What of that holds the document back; a kind that nothing holds back only warns.</summary>
    protected IReadOnlyList<FieldProblem> HoldingBack => Kind.IsDuty ? [] : Mangler;

    /// <summary>What to do with the document that was finished just now.</summary>
    protected string WhatNow => this switch
    {
        { Kind.IsDuty: true } =>
            $"Den er ikke sendt endnu: Hent Word-filen, send den med sikker post til {Kind.Recipient} nu, og tryk så »Den "
                + "er sendt«. Ring også, hvis det er akut.",
        _ when Forloeb.VenterPaaUnderskrift(Dokument.DokumentId) =>
            "Print Word-filen, lad borgeren skrive under, og notér her, hvornår det er sket. Først da gælder samtykket.",
        _ => "Hent Word-filen, send den, og skriv her, hvornår den er sendt.",
    };

    /// <summary>The day it was approved in Denmark, or null.</summary>
    public DateOnly? GodkendtDato => Dokument.GodkendtTidspunkt is { } at ? DanishTime.DayOf(at) : null;

    /// <summary>Now (UTC).</summary>
    protected DateTime Now => time.GetUtcNow().UtcDateTime;

    protected override string Emne => nameof(Domain.Sagsdokumenter.Dokument);

    /// <summary>The way to print.</summary>
    protected Dokumentprint Print => print;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        await base.OnPageHandlerExecutionAsync(context, async () =>
        {
            if (await LoadAsync())
                return await next();
            context.Result = NotFound();
            return new PageHandlerExecutedContext(PageContext, context.Filters, context.HandlerMethod, context.HandlerInstance);
        });
        if (context.Result is not PageResult)
            return;
        // The post's shape did not hold, so no handler ran: the page comes back with what was typed.
        if (await LoadAsync())
            await PrepareAsync();
        else
            context.Result = NotFound();
    }

    /// <summary>Fetches what the page shows besides the document.</summary>
    protected virtual Task PrepareAsync() => Task.CompletedTask;

    /// <summary>
    /// Loads the version anew, for a second try after another's save came first. False where the forløb has no such document.
    /// </summary>
    protected async Task<bool> LoadAsync()
    {
        var found = await Access.Db.Dokumenter.Include(d => d.Arkiv).SingleOrDefaultAsync(d => d.Id == Id && d.ForloebId == Forloeb.Id);
        if (found is null || DocumentKinds.Find(found.Kind) is not { } kind)
            return false;
        (Dokument, Kind) = (found, kind);
        // Only a form with sections that may be unchanged, or one that goes on from the last, looks back.
        Forrige = kind.ReplacesLast || kind.Schema.Sections.Any(s => s.Unchanged is not null)
            ? (await Access.Db.FinishedAsync(Forloeb.Id, kind.Slug)).Before(found)
            : null;
        return true;
    }

    /// <summary>Loads the steps after a revision; all by default.</summary>
    protected Task LoadStepsAsync(int after = 0) =>
        Access.Db.Entry(Dokument).Collection(d => d.Haendelser).Query().Where(h => h.Revision > after).OrderBy(h => h.Revision).LoadAsync();

    /// <summary>Loads what was printed of the draft, which goes when it is finished.</summary>
    protected Task LoadPrintsAsync() => Access.Db.Entry(Dokument).Collection(d => d.Udskrifter).LoadAsync();

    /// <summary>
    /// Finishes the document with what is printed now; see
    /// <see cref="Dokumentprint.Finish(DocumentKind, Dokument, Sagsfakta, IReadOnlyList{FieldProblem}, Medarbejder, DateTime)"/>.
    /// </summary>
    protected string? Finish(IReadOnlyList<FieldProblem> mangler) => print.Finish(Kind, Dokument, Facts, mangler, Medarbejder, Now);

    /// <summary>
    /// Saves a step with its event. False where another's change came first; then forløb and version have been loaded anew and nothing is
    /// saved.
    /// </summary>
    protected async Task<bool> TrySaveAsync(Handling? handling)
    {
        try
        {
            if (handling is { } done)
                Access.Log.Add(done, Forloeb, nameof(Domain.Sagsdokumenter.Dokument), Dokument.Id.ToString());
            await Access.Db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateException e) when (e.CameSecond())
        {
            await ReloadForloebAsync();
            await LoadAsync();
            return false;
        }
    }
}
