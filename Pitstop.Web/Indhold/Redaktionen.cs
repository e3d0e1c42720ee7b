using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Indhold;

/// <summary>The drafts of pages for the leader at the page: finds, tries, saves with an event, and takes into force.</summary>
public sealed class Redaktionen(PitstopDb db, Standard standard, CurrentUser user, Log log, EndpointDataSource endpoints, TimeProvider time)
{
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>The leader.</summary>
    public Medarbejder Bruger => user.Medarbejder;

    /// <summary>Today in Denmark.</summary>
    public DateOnly Idag => time.Today();

    /// <summary>Now (UTC).</summary>
    public DateTime Nu => time.GetUtcNow().UtcDateTime;

    /// <summary>All editions of all pages.</summary>
    public Sidesamling Sider => standard.Sider;

    /// <summary>All drafts, to ask for.</summary>
    public IQueryable<Sideudkast> Udkast => db.Sideudkast;

    /// <summary>The first part of every address that the program itself answers on: <c>/forloeb</c>.</summary>
    public IReadOnlyCollection<string> OptagneAdresser => endpoints.Endpoints
        .OfType<RouteEndpoint>()
        .Select(e => e.RoutePattern.PathSegments is [{ Parts: [RoutePatternLiteralPart first] }, ..] ? "/" + first.Content : null)
        .OfType<string>()
        .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A draft, or null.</summary>
    public async Task<Sideudkast?> FindAsync(int id) => await db.Sideudkast.FirstOrDefaultAsync(u => u.Id == id);

    /// <summary>The open draft of a page, or null.</summary>
    public Task<Sideudkast?> OpenAsync(string slug) => db.Sideudkast.Open().FirstOrDefaultAsync(u => u.Slug == slug);

    /// <summary>What keeps an edition from being taken into use: tables, template, each by place, found and expected.</summary>
    public IReadOnlyList<Indholdsfejl> Problems(Udgave udgave) => Udgaveproeve.Of(udgave);

    /// <summary>
    /// The edition that a draft would be. Fields that are not filled in so that they can be read stand with a substitute.
    /// </summary>
    public Udgave Preview(Sideudkast udkast) => udkast.Preview(Idag.AddDays(1));

    /// <summary>Keeps a new draft together with what else was changed; where the page has an open one by now, that one.</summary>
    /// <exception cref="DbUpdateConcurrencyException">What else was changed has another changed first.</exception>
    public async Task<Sideudkast> AddAsync(Sideudkast udkast)
    {
        if (await OpenAsync(udkast.Slug) is { } open)
            return open;
        db.Sideudkast.Add(udkast);
        log.Add(Handling.Oprettet, nameof(Sideudkast), udkast.Slug, null);
        try
        {
            await db.SaveChangesAsync();
            return udkast;
        }
        catch (DbUpdateException second) when (second is not DbUpdateConcurrencyException && second.CameSecond())
        {
            db.ChangeTracker.Clear();
            return await OpenAsync(udkast.Slug)
                ?? throw new InvalidOperationException($"No open draft of {udkast.Slug} after one came first.", second);
        }
    }

    /// <summary>Saves what was done; with an event, unless it is one of many saves while one types.</summary>
    /// <returns>False where another's change came first: nothing is saved, and the draft stands as the other left it.</returns>
    public async Task<bool> TrySaveAsync(Sideudkast udkast, Handling? handling)
    {
        if (handling is { } done)
            log.Add(done, nameof(Sideudkast), udkast.Slug, null);
        try
        {
            await db.SaveChangesAsync();
            return true;
        }
        catch (DbUpdateConcurrencyException)
        {
            foreach (var entry in db.ChangeTracker.Entries<Logpost>().ToList())
                entry.State = EntityState.Detached;
            await db.Entry(udkast).ReloadAsync();
            return false;
        }
    }

    /// <summary>
    /// Saves a draft that is approved together with the edition that came of it, and takes that into the standard, where it holds from its
    /// date. One of the same day that has not begun is put aside and kept.
    /// </summary>
    /// <returns>False where another's change came first.</returns>
    public async Task<bool> TryPublishAsync(Sideudkast udkast, Udgave udgave, Handling handling)
    {
        await OneAtATime.WaitAsync();
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync();
            foreach (var other in await db.Udgaver
                .Where(u => u.Slug == udgave.Slug && u.IKraft == udgave.IKraft && u.Afloest == null)
                .ToListAsync())
                other.Afloes(Nu);
            if (!await TrySaveAsync(udkast, handling))
                return false;
            db.Udgaver.Add(new GemtUdgave(udgave, Nu, udkast.Id));
            await db.SaveChangesAsync();
            await transaction.CommitAsync();
            standard.Take(udgave);
            return true;
        }
        finally
        {
            OneAtATime.Release();
        }
    }
}
