using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>
/// The forløb that the user may see. Filters stand in the address; a search for a person is posted, so that no address holds a name or
/// number.
/// </summary>
public sealed class ListeModel(PitstopDb db, CurrentUser user, Log log, Forloebsfrister deadlines, TimeProvider time) : PageModel
{
    private const int PageSize = 25;

    [BindProperty(SupportsGet = true, Name = "status")]
    public ForloebStatus? Status { get; set; }

    [BindProperty(SupportsGet = true, Name = "behandler")]
    public string? Behandler { get; set; }

    [BindProperty(SupportsGet = true, Name = "side")]
    public int Side { get; set; } = 1;

    [BindProperty(Name = "soeg")]
    public string? Soeg { get; set; }

    public bool Searched { get; private set; }

    public IReadOnlyList<Forloebslinje> Rows { get; private set; } = [];

    public int Total { get; private set; }

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    public IReadOnlyList<Medarbejder> Behandlere { get; private set; } = [];

    public bool MayRead => user.Medarbejder.ArbejderMedSager;

    public async Task<IActionResult> OnGetAsync()
    {
        if (!MayRead)
            return StatusCode(StatusCodes.Status403Forbidden);
        await LoadAsync(Filtered(), Handling.SetListe);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!MayRead)
            return StatusCode(StatusCodes.Status403Forbidden);
        (Searched, Side) = (true, 1);
        var hashes = OpslagsordIndex.HashesOf(db.Cipher, Soeg);
        var nummer = Sag.NummerFra(Soeg?.Trim().Split('/')[0]);
        var found = db.Forloeb.VisibleTo(user.Medarbejder);
        if (nummer is not null)
            found = found.Where(f => f.Sag.Nummer == nummer);
        else
            foreach (var hash in hashes)
                found = found.Where(f => db.Opslagsord.Any(o => o.BorgerId == f.Sag.BorgerId && o.Hash == hash));
        await LoadAsync(hashes.Count == 0 && nummer is null ? found.Where(_ => false) : found, Handling.Soegt);
        return Page();
    }

    private IQueryable<Forloeb> Filtered()
    {
        var forloeb = db.Forloeb.VisibleTo(user.Medarbejder);
        if (Status is { } status)
            forloeb = forloeb.Where(f => f.Status == status);
        if (!string.IsNullOrEmpty(Behandler))
            forloeb = forloeb.Where(f => f.BehandlerId == Behandler);
        return forloeb;
    }

    private async Task LoadAsync(IQueryable<Forloeb> forloeb, Handling handling)
    {
        Total = await forloeb.CountAsync();
        Side = Math.Clamp(Side, 1, Pages);
        var today = time.Today();
        var shown = await forloeb.OrderByDescending(f => f.Sag.Nummer).ThenByDescending(f => f.Loebenr)
            .Skip((Side - 1) * PageSize).Take(PageSize)
            .WithFakta().AsNoTrackingWithIdentityResolution().ToListAsync();
        var ids = shown.Select(f => f.Id).ToArray();
        var waiting = (await db.Dokumenter
            .Where(d => ids.Contains(d.ForloebId) && d.Status == Dokumentstatus.TilGodkendelse)
            .Select(d => d.ForloebId)
            .ToListAsync()).ToHashSet();
        Rows = [.. shown.Select(f => new Forloebslinje(f, deadlines.Of(f, today).Opgaver.FirstOrDefault(), waiting.Contains(f.Id)))];
        Behandlere = await db.Forloeb.VisibleTo(user.Medarbejder).Select(f => new { f.BehandlerId, f.BehandlerNavn }).Distinct()
            .OrderBy(b => b.BehandlerNavn).Select(b => new Medarbejder(b.BehandlerId, b.BehandlerNavn, Rolle.Behandler)).ToListAsync();
        log.AddList(handling, nameof(Forloeb), shown.Select(f => f.Id));
        await db.SaveChangesAsync();
    }

    /// <summary>One line: the forløb, what is to be done next, and whether a document waits for approval.</summary>
    public sealed record Forloebslinje(Forloeb Forloeb, Fristopgave? Naeste, bool TilGodkendelse);
}
