using System.Text.Json;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>
/// Lays a picture in, for the dialog of the editor: it answers with the form, and tells the page the Markdown of the picture (event
/// <c>billede</c>).
/// </summary>
[Authorize(Policy = AdgangSetup.Leder)]
public sealed class NytBilledeModel(PitstopDb db, CurrentUser user, Log log, TimeProvider time) : PageModel
{
    [BindProperty]
    public IFormFile? Fil { get; set; }

    /// <summary>The alternative text.</summary>
    [BindProperty]
    public string? Tekst { get; set; }

    /// <summary>Whether a field is refused.</summary>
    public bool IsWrong(string field) => ModelState.GetFieldValidationState(field) == ModelValidationState.Invalid;

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var content = await ContentAsync();
        if (Billede.Obstacles(content, Tekst, user.Medarbejder) is { Count: > 0 } obstacles)
        {
            foreach (var obstacle in obstacles)
                ModelState.AddModelError(obstacle.Field ?? "", obstacle.Message);
            return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
        }
        var picture = Billede.LaegInd(content, Tekst, user.Medarbejder, time.GetUtcNow().UtcDateTime);
        await KeepAsync(picture);
        Response.Headers["HX-Trigger"] = JsonSerializer.Serialize(new { billede = new { tekst = Markdown(Tekst!, picture.Adresse) } });
        (Fil, Tekst) = (null, null);
        ModelState.Clear();
        return Page();
    }

    // The same file twice is one picture, also where two lay it in at once.
    private async Task KeepAsync(Billede picture)
    {
        if (await db.Billeder.AnyAsync(b => b.Noegle == picture.Noegle))
            return;
        db.Billeder.Add(picture);
        log.Add(Handling.Oprettet, nameof(Billede), picture.Noegle, null);
        try
        {
            await db.SaveChangesAsync();
        }
        catch (DbUpdateException second) when (second.CameSecond())
        {
            db.ChangeTracker.Clear();
        }
    }

    // Of a file that is too large no more is read than shows that it is.
    private async Task<byte[]?> ContentAsync()
    {
        if (Fil is null)
            return null;
        var bytes = new byte[Math.Min(Fil.Length, Billede.StoersteFil + 1)];
        await using var content = Fil.OpenReadStream();
        await content.ReadExactlyAsync(bytes);
        return bytes;
    }

    private static string Markdown(string text, string address)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var escaped = words
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal);
        return $"![{escaped}]({address})";
    }
}
