using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Dokumenter;
using Pitstop.Web.Sikkerhed;

namespace Pitstop.Web.Pages;

/// <summary>The form of a draft: it saves while one types, checks, and shows the document beside itself.</summary>
public sealed class FormularModel(ForloebAccess access, Dokumentprint print, TimeProvider time) : DokumentPage(access, print, time)
{
    /// <summary>What the page shows.</summary>
    public Formularvisning Vis { get; private set; } = null!;

    public IActionResult OnGet(string? fokus)
    {
        if (Dokument.Status != Dokumentstatus.Kladde)
            return Redirect(Dokumentlinks.Read(Forloeb, Id));
        Vis = Show(Dokument.Answers, Guid.NewGuid().ToString("n")) with { Fokus = fokus };
        return Page();
    }

    /// <summary>Saves: an autosave gets the pieces that changed, a press without script the page anew.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        var (refused, save, result) = await SaveAsync();
        if (refused is not null)
            return refused;
        var row = Gemmepost.RowToAdd(Kind.Schema, Request.Form);
        var focus = row is { } added
            ? $"{added.Rows}[{added.Key}].{Kind.Schema.Find(added.Rows)!.Columns[0].Name}"
            : FocusAfterRemoval() ?? save!.Choices.Keys.FirstOrDefault();
        if (result!.Conflicts.Count > 0)
            return Conflict(save!, result, focus);
        if (!Request.IsHtmx())
            return Redirect(Dokumentlinks.Form(Forloeb, Id) + (focus is null ? "" : $"?fokus={Uri.EscapeDataString(focus)}"));
        var vis = Shown(save!, result);
        return Pieces(vis with
        {
            Fokus = focus,
            Refresh = [
                .. vis.Refresh,
                .. FilledIn(vis.Answers, save!.Posted),
                .. NewRows(vis.Answers, save.Posted),
                .. focus is null ? Array.Empty<string>() : [focus.Split('[')[0]],
            ],
        });
    }

    /// <summary>Saves and asks a leader to approve.</summary>
    public async Task<IActionResult> OnPostSendAsync()
    {
        // A second press finds it sent; only text that is not in it is worth a word.
        if (Dokument.Status == Dokumentstatus.TilGodkendelse && AnswersDelta.Between(Dokument.Answers, PostedAnswers()).IsEmpty)
            return Redirect(Dokumentlinks.Read(Forloeb, Id));
        var (answer, mark) = await SaveAllAsync();
        if (answer is not null)
            return answer;
        var mangler = Mangler;
        if (Dokument.SendTilGodkendelseObstacles(Medarbejder, mangler).Count > 0)
            return Held(mark, []);
        Dokument.SendTilGodkendelse(Medarbejder, mangler, Now);
        if (!await TrySaveAsync(Handling.SendtTilGodkendelse))
            return Redirect(Dokumentlinks.Form(Forloeb, Id));
        TempData["Besked"] = "Sendt til godkendelse. En leder, der ikke selv har skrevet den, kan nu godkende den eller sende den retur.";
        return Redirect(Dokumentlinks.Read(Forloeb, Id));
    }

    /// <summary>Saves and finishes, where nobody need approve.</summary>
    public async Task<IActionResult> OnPostFaerdigAsync()
    {
        if (Dokument.ErGodkendt && AnswersDelta.Between(Dokument.Answers, PostedAnswers()).IsEmpty)
            return Redirect(Dokumentlinks.Read(Forloeb, Id));
        var (answer, mark) = await SaveAllAsync();
        if (answer is not null)
            return answer;
        await LoadStepsAsync();
        await LoadPrintsAsync();
        var mangler = HoldingBack;
        if (Dokument.GodkendObstacles(Medarbejder, mangler) is { Count: > 0 } obstacles)
            return Held(mark, [.. obstacles.Where(o => o.Name != "Mangler")]);
        string? kept;
        try
        {
            kept = Finish(mangler);
        }
        catch (RefusedException held)
        {
            await ReloadForloebAsync();
            await LoadAsync();
            return Held(mark, held.Obstacles);
        }
        if (!await TrySaveAsync(Handling.Godkendt))
        {
            if (!Dokument.ErGodkendt)
                TempData["Besked"] =
                    "En kollega gemte i forløbet i samme øjeblik, så dokumentet er ikke gjort færdigt endnu. Din "
                        + "tekst er gemt. Tryk igen.";
            return Redirect(Dokumentlinks.Form(Forloeb, Id));
        }
        var done = $"{(Kind.IsDuty ? "Dokumentet er låst og arkiveret." : "Færdig og arkiveret.")} {WhatNow}";
        TempData["Besked"] = string.Join(' ', new[] { done, kept }.OfType<string>());
        return Redirect(Dokumentlinks.Read(Forloeb, Id));
    }

    // Before a step everything must be saved: what differs from a colleague's comes back first.
    private async Task<(IActionResult? Answer, string Mark)> SaveAllAsync()
    {
        var (refused, save, result) = await SaveAsync();
        if (refused is not null)
            return (refused, "");
        return result!.Conflicts.Count > 0 ? (Conflict(save!, result, null), "") : (null, save!.Fane);
    }

    private PageResult Held(string mark, IReadOnlyList<Obstacle> refused)
    {
        Vis = Show(Dokument.Answers, mark) with { VisAlt = true, Afvist = refused };
        return Whole(StatusCodes.Status422UnprocessableEntity);
    }

    // A save that came second is merged anew with the one that came first.
    private async Task<(IActionResult? Refused, Gemning? Save, GemResultat? Result)> SaveAsync()
    {
        try
        {
            var save = Gemmepost.Read(Kind.Schema, Request.Form);
            for (var attempt = 1; attempt <= Attempts; attempt++)
            {
                var revisions = save.FieldStarts.Values.Concat(save.Choices.Values.Select(c => c.Shown)).Append(save.Start);
                await LoadStepsAsync(Math.Max(0, revisions.Min()));
                var result = Dokument.Gem(save, Medarbejder, Now);
                if (!result.Changed
                    || await TrySaveAsync(await Access.Log.IsMergedAsync(Handling.GemtKladde, Id.ToString()) ? null : Handling.GemtKladde))
                    return (null, save, result);
            }
            throw new RefusedException([
                new Obstacle(
                    "GemmesAfFlere", "Flere gemmer i kladden på samme tid. Din tekst står stadig på siden. Prøv igen om et øjeblik."),
            ]);
        }
        catch (RefusedException refused)
        {
            Vis = Show(PostedAnswers(), Request.Form[Gemmepost.Fane].ToString()) with { Afvist = refused.Obstacles };
            return (Request.IsHtmx() ? Pieces(Vis, StatusCodes.Status409Conflict) : Whole(StatusCodes.Status409Conflict), null, null);
        }
    }

    private IActionResult Conflict(Gemning save, GemResultat result, string? focus)
    {
        var starts = result.Conflicts.ToDictionary(
            c => c.Path, c => save.FieldStarts.GetValueOrDefault(c.Path, save.Start), StringComparer.Ordinal);
        Vis = Shown(save, result) with { FieldStarts = starts, Fokus = focus };
        return Request.IsHtmx() ? Pieces(Vis, StatusCodes.Status409Conflict) : Whole(StatusCodes.Status409Conflict);
    }

    private Formularvisning Shown(Gemning save, GemResultat result)
    {
        var typed = result.Conflicts.Aggregate(Dokument.Answers, (answers, c) => answers.With(c.Path, c.Mine));
        return Show(typed, save.Fane) with
        {
            Konflikter = result.Conflicts,
            Andre = result.Others,
            OgsaaMig = result.OwnElsewhere,
            Refresh = result.Refresh,
        };
    }

    // Fields that are typed, and that the case has filled in since the page was opened.
    private IEnumerable<string> FilledIn(Answers complete, PostedForm posted) => Kind.Schema.Fields
        .Where(f => !f.Auto
            && Dokument.Answers[f.Path] is null
            && complete[f.Path] is { } known
            && posted.Values.GetValueOrDefault(f.Path, "") != known)
        .Select(f => f.Path);

    // Rows that the case gives now and did not give the page: an instrument was chosen, a goal was set.
    private IEnumerable<string> NewRows(Answers complete, PostedForm posted) => Kind.Schema.Fields
        .Where(f =>
            f is { Auto: true, IsTyped: true } && !complete.RowKeys(f.Path).SequenceEqual(posted.Rows.GetValueOrDefault(f.Path, [])))
        .Select(f => f.Path);

    private Formularvisning Show(Answers typed, string mark)
    {
        var facts = Facts;
        var complete = Kind.Complete(Dokument.Answers, facts);
        return new(Forloeb, Dokument, Kind, Kind.CaseFields(typed, facts), facts.Frister, mark)
        {
            Mangler = Check(complete),
            Dokumentet = Preview(complete),
            KendteSider = Print.Knows,
            Titler = folder => Print.Titles(folder, Today),
            Forrige = Forrige,
        };
    }

    private string? Preview(Answers complete)
    {
        try
        {
            return HtmlWriter.Write(Print.Tree(Kind, complete, Today), headingOffset: 1);
        }
        catch (RefusedException)
        {
            return null;
        }
    }

    // What a refused post held still stands on the page; beyond what can be read it stands in the browser alone.
    private Answers PostedAnswers()
    {
        var answers = Dokument.Answers;
        foreach (var (name, value) in Request.Form.Where(
            f => Kind.Schema.Fits(f.Key) && Kind.Schema.Find(f.Key) is { Auto: false, Type: not FieldType.Rows }))
            if (value[^1] is { } text && (text.Length > 0 || answers[name] is not null))
                answers = answers.With(name, text.ReplaceLineEndings("\n"));
        return answers;
    }

    private string? FocusAfterRemoval() =>
        FieldPath.RowsOf(Request.Form[Gemmepost.RemoveRow].ToString()).LastOrDefault() is { Key.Length: > 0 } gone
            && Kind.Schema.Fits(gone.RowsPath) ? gone.RowsPath : null;

    private PartialViewResult Pieces(Formularvisning vis, int status = StatusCodes.Status200OK)
    {
        var answer = Partial("_Svar", vis with { Oob = true });
        answer.StatusCode = status;
        return answer;
    }

    private PageResult Whole(int status)
    {
        Response.StatusCode = status;
        return Page();
    }
}
