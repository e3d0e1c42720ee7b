using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Data;

namespace Pitstop.Web.Adgang;

/// <summary>What a look-up of a forløb by its number came to.</summary>
public enum AccessResult
{
    Granted,
    Forbidden,
    NotFound,
}

/// <summary>Loads a forløb for the signed-in user, starting from what the user may see.</summary>
public sealed class ForloebAccess(PitstopDb db, CurrentUser user, Log log, Fristlinjer lines)
{
    /// <summary>The database of the request.</summary>
    public PitstopDb Db => db;

    /// <summary>The log of the request.</summary>
    public Log Log => log;

    /// <summary>The signed-in employee.</summary>
    public Medarbejder User => user.Medarbejder;

    /// <summary>
    /// The forløb with its whole case; a colleague's is forbidden, and a skærmet one that does not name the user is as unknown.
    /// </summary>
    public async Task<(AccessResult Result, Forloeb? Forloeb)> FindAsync(string? sagsnr, int loebenr)
    {
        if (Sag.NummerFra(sagsnr) is not { } nummer)
            return (AccessResult.NotFound, null);
        await lines.EnsureAsync(db);
        var sought = db.Forloeb.Where(f => f.Sag.Nummer == nummer && f.Loebenr == loebenr);
        if (await sought.VisibleTo(User).Select(f => (Guid?)f.Id).SingleOrDefaultAsync() is { } id)
            return (AccessResult.Granted, await WholeCase(db.Forloeb).SingleAsync(f => f.Id == id));
        var hidden = await sought.Where(f => !f.Sag.Skaermet).Select(f => (Guid?)f.Id).SingleOrDefaultAsync();
        if (hidden is null)
            return (AccessResult.NotFound, null);
        log.Add(Handling.Afvist, nameof(Forloeb), hidden.ToString(), hidden);
        await db.SaveChangesAsync();
        return (AccessResult.Forbidden, null);
    }

    private static IQueryable<Forloeb> WholeCase(IQueryable<Forloeb> forloeb) => forloeb.WithFakta()
        .Include(f => f.Sag.Borger.Vaerger)
        .Include(f => f.Sag.Adgange)
        .Include(f => f.Tildelinger)
        .Include(f => f.Afdaekning!.Rusmidler)
        .Include(f => f.Skridt)
        .Include(f => f.Overdragelser)
        .Include(f => f.Paaroerende)
        .Include(f => f.SmdbTjek)
        .WithMaal()
        .Include(f => f.Kortlaegninger).ThenInclude(k => k.Scorer)
        .AsSplitQuery();
}
