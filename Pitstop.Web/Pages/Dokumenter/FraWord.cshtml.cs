using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Dokumenter;

namespace Pitstop.Web.Pages;

/// <summary>
/// An edited Word file comes back: what differs is shown field by field, and what is wanted goes into the draft, or into the next version
/// of what is finished.
/// </summary>
public sealed class FraWordModel(ForloebAccess access, Dokumentprint print, TimeProvider time) : DokumentPage(access, print, time)
{
    [BindProperty]
    public IFormFile? Fil { get; set; }

    /// <summary>Why nothing can be taken over now; empty where it can.</summary>
    public IReadOnlyList<Obstacle> Hindringer { get; private set; } = [];

    /// <summary>The newest version of the document, by key and number.</summary>
    public (Guid Id, int Version) Nyeste { get; private set; }

    /// <summary>What differs; null until a file has been read.</summary>
    public Wordrettelser? Rettelser { get; private set; }

    public Task OnGetAsync() => PrepareAsync();

    /// <summary>Reads the file and shows what differs; nothing is changed.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        await PrepareAsync();
        try
        {
            RefusedException.ThrowIfAny(Hindringer);
            var reader = WordReader.Open(await BytesAsync());
            var owner = reader.Identity is { } named ? await OwnerAsync(named.DocumentId) : null;
            if (WordCheck.ObstacleOf(reader.Identity, owner, Dokument, Nyeste.Version) is { } obstacle)
                throw new RefusedException([obstacle]);
            var printed = await PrintedAsync(reader.Identity!.Print);
            var file = printed.Read(reader, Kind.Schema);
            Rettelser = Outside(
                new(
                    Differences(file, printed),
                    WordDifferences.Gone(Kind.Schema, file, printed.Bookmarks, printed.Answers),
                    reader.Identity.Print,
                    Dokument.Revision), reader, file, printed);
        }
        catch (RefusedException refused)
        {
            return Refused(nameof(Fil), refused.Obstacles);
        }
        Access.Log.Add(Handling.Set, Forloeb, Emne, Dokument.Id.ToString());
        await Access.Db.SaveChangesAsync();
        return Page();
    }

    /// <summary>Takes over what was chosen.</summary>
    public async Task<IActionResult> OnPostTagAsync()
    {
        await PrepareAsync();
        try
        {
            RefusedException.ThrowIfAny(Hindringer);
            var post = FraWordpost.Read(Kind.Schema, Request.Form);
            var differences = Differences(post.File, await PrintedAsync(post.Print));
            var current = Kind.Complete(Dokument.Answers, Facts);
            Rettelser = new(differences, [], post.Print, post.Start)
            {
                Choices = post.Choices,
                Nye = [.. post.NewRows.Select(r => WordRows.Of(Kind.Schema, r.RowsPath, r.Cells, r.Key, current))],
                Fravalgte = post.NewRows.Where(r => !r.Chosen).Select(r => (r.RowsPath, r.Key)).ToHashSet(),
                Fortalt = post.Outside,
            };
            if (Rettelser.Unanswered is { Count: > 0 } unanswered)
                return Refused(
                    "", [.. unanswered.Select(d => new Obstacle("ValgMangler", $"Vælg, hvad der skal stå i »{d.Label}«.", d.Path))]);
            if (Rettelser.Nye
                .Where(r => r.Obstacle is not null && !Rettelser.Fravalgte.Contains((r.RowsPath, r.Key)))
                .ToList() is { Count: > 0 } hindered)
                return Refused(
                    "",
                    [
                        .. hindered.Select(
                            r => r.Obstacle! with { Message = $"Den nye række i »{r.Label}« kan ikke tages med. {r.Obstacle.Message}" }),
                    ]);
            if (Rettelser.Taken.Count + Rettelser.Tilfoejet.Count == 0)
                return Refused(
                    "",
                    [
                        new(
                            "IntetValgt",
                            "Du har ikke valgt noget. Sæt kryds ved det, der skal tages med, eller gå tilbage til dokumentet."),
                    ]);
            return Dokument.ErGodkendt ? await IntoNextVersionAsync(Rettelser) : await IntoDraftAsync(Rettelser, post);
        }
        catch (RefusedException refused)
        {
            return Refused("", refused.Obstacles);
        }
    }

    protected override async Task PrepareAsync()
    {
        var newest = await Access.Db.Dokumenter
            .Where(d => d.DokumentId == Dokument.DokumentId)
            .OrderByDescending(d => d.Version)
            .Select(d => new { d.Id, d.Version })
            .FirstAsync();
        Nyeste = (newest.Id, newest.Version);
        Hindringer = Dokument.TagOverObstacles(Medarbejder, newest.Version);
    }

    private async Task<IActionResult> IntoDraftAsync(Wordrettelser chosen, FraWordpost post)
    {
        var taken = chosen.Taken;
        var mark = Guid.NewGuid().ToString("n");
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            var over = TakeOver(chosen);
            await LoadStepsAsync(post.Start);
            var result = Dokument.Gem(over.Into(post.Start, Dokument.Revision, mark), Medarbejder, Now);
            if (result.Changed
                && !await TrySaveAsync(await Access.Log.IsMergedAsync(Handling.GemtKladde, Id.ToString()) ? null : Handling.GemtKladde))
                continue;
            var waiting = taken.Where(t => result.Conflicts.Any(c => c.Path == t.Key)).Select(t => t.Key).ToArray();
            if (waiting.Length == 0)
                return Done(chosen, over.Opened, Dokument.Id, "");
            var left = Differences(post.File, await PrintedAsync(post.Print)).Where(d => waiting.Contains(d.Path));
            Rettelser = new(
                [.. left],
                [],
                post.Print,
                Dokument.Revision)
            {
                Imens = result.Others,
                Taget = taken.Count - waiting.Length,
                TagetRaekker = chosen.Tilfoejet.Count,
                Fortalt = post.Outside,
            };
            return Refused(
                "",
                [new("RettetImens", "Kladden er rettet imens, i noget af det samme. Se, hvad der står nu, og vælg igen.")],
                StatusCodes.Status409Conflict);
        }
        throw new RefusedException([
            new Obstacle(
                "GemmesAfFlere", "Flere gemmer i kladden på samme tid, så intet er taget over endnu. Prøv igen om et øjeblik."),
        ]);
    }

    private async Task<IActionResult> IntoNextVersionAsync(Wordrettelser chosen)
    {
        var over = TakeOver(chosen);
        var next = Dokument.NyVersion(Medarbejder, Nyeste.Version, Now);
        next.Gem(over.Into(next.Revision, next.Revision, Guid.NewGuid().ToString("n")), Medarbejder, Now);
        Access.Db.Dokumenter.Add(next);
        Access.Log.Add(Handling.Oprettet, Forloeb, nameof(Domain.Sagsdokumenter.Dokument), next.Id.ToString());
        if (await TrySaveAsync(null))
            return Done(
                chosen,
                over.Opened,
                next.Id,
                $" Det er en ny kladde til version {next.Version}; version {Dokument.Version} står, som den var.");
        await PrepareAsync();
        throw new RefusedException(Hindringer);
    }

    private WordTakeOver TakeOver(Wordrettelser chosen) => WordTakeOver.Of(
        Kind.Schema,
        [
            .. chosen.Taken,
            .. chosen.Tilfoejet.SelectMany(r => r.Cells).Where(c => c.Path is not null).Select(c => KeyValuePair.Create(c.Path!, c.Text)),
        ],
        Dokument.Answers,
        Kind.Complete(Dokument.Answers, Facts),
        [.. chosen.Tilfoejet.Select(r => (r.RowsPath, r.Key))]);

    private RedirectResult Done(Wordrettelser chosen, IReadOnlyList<FormSection> opened, Guid id, string more)
    {
        if (opened.Count > 0)
            more +=
                $" {string.Join(" og ", opened.Select(s => $"»{s.Title}«"))} var sat til uændret siden sidst. Det kryds er fjernet, "
                    + "så rettelsen kommer med, og resten af teksten fra sidst står i felterne.";
        if (chosen.UdenforIAlt > 0)
            more +=
                $" {(chosen.UdenforIAlt == 1 ? "Ét sted" : $"{chosen.UdenforIAlt} steder")} i filen fulgte ikke med. Se efter i "
                    + "Word-filen, og skriv det selv i felterne her.";
        TempData["Besked"] = $"{Wordrettelser.Antal(chosen.Taken.Count, chosen.Tilfoejet.Count)} er taget over fra Word-filen.{more}";
        return Redirect(Dokumentlinks.Form(Forloeb, id));
    }

    /// <summary>The same with what is written outside the fields or beside the text, and the rows that were added and taken out.</summary>
    private Wordrettelser Outside(Wordrettelser found, WordReader reader, WordAnswers file, PrintedWord printed)
    {
        var current = Kind.Complete(Dokument.Answers, Facts);
        var gone = WordRows.Gone(Kind.Schema, file, printed.Bookmarks, printed.Answers);
        var still = gone.Where(r => current.RowKeys(r.RowsPath).Contains(r.Key)).ToList();
        found = found with { Slettede = still, Ulaest = reader.Notes };
        if (Print.Printed(Kind, Dokument, reader.Identity!.TemplateEdition, printed, gone) is not { } before)
            return found with { Udenfor = null };
        var now = reader.Outside(Kind.Schema, printed.Bookmarks);
        return found with
        {
            Udenfor = OutsideDifferences.Of(before.All, now, before.WithoutGone),
            Nye = WordRows.Added(Kind.Schema, before.All, now, current, () => Guid.NewGuid().ToString("n")[..12]),
        };
    }

    private PageResult Refused(string key, IReadOnlyList<Obstacle> obstacles, int status = StatusCodes.Status422UnprocessableEntity)
    {
        foreach (var obstacle in obstacles)
            ModelState.AddModelError(obstacle.Field is null ? key : FieldPath.ToId(obstacle.Field), obstacle.Message);
        return new() { StatusCode = status };
    }

    private IReadOnlyList<WordDifference> Differences(WordAnswers file, PrintedWord printed) =>
        WordDifferences.Of(Kind.Schema, file, printed.Answers, Kind.Complete(Dokument.Answers, Facts));

    private async Task<PrintedWord> PrintedAsync(DraftPrint? wanted)
    {
        if (wanted is { } p)
            await Access.Db
                .Entry(Dokument)
                .Collection(d => d.Udskrifter)
                .Query()
                .Where(u => u.Revision == p.Revision && u.Nummer == p.Number)
                .LoadAsync();
        return Dokument.PrintedAs(wanted);
    }

    private async Task<WordOwner?> OwnerAsync(Guid document)
    {
        var owner = await Access.Db.Forloeb.VisibleTo(Medarbejder)
            .Join(Access.Db.Dokumenter.Where(d => d.DokumentId == document), f =>
                f.Id, d => d.ForloebId, (f, d) => new { f.Id, f.Sag.Nummer, f.Loebenr, d.Kind })
            .FirstOrDefaultAsync();
        return owner is null ? null : new(owner.Id, Domain.Sager.Forloeb.NummerFor(owner.Nummer, owner.Loebenr), owner.Kind);
    }

    private async Task<byte[]> BytesAsync()
    {
        if (Fil is null)
            throw new RefusedException([new Obstacle("FilMangler", "Vælg den Word-fil, du har rettet i.")]);
        // Of a file that is too large no more is read than shows that it is.
        var bytes = new byte[Math.Min(Fil.Length, WordReader.LargestFile + 1)];
        await using var content = Fil.OpenReadStream();
        await content.ReadExactlyAsync(bytes);
        return bytes;
    }
}
