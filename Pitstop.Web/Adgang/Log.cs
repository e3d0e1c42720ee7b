using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Data;

namespace Pitstop.Web.Adgang;

/// <summary>
/// Adds events to the save that is under way, so that a change and its event stand or fall together.
/// Holds the signed-in user and the clock of the request.
/// </summary>
public sealed class Log(PitstopDb db, CurrentUser user, TimeProvider time)
{
    private static readonly TimeSpan MergeWindow = TimeSpan.FromMinutes(10);

    /// <summary>One event for a change or a sight; saved with the next save.</summary>
    public void Add(Handling handling, string emne, string? emneId, Guid? forloebId) =>
        db.Logposter.Add(new Logpost(time.GetUtcNow().UtcDateTime, user.Medarbejder, handling, emne, emneId, forloebId));

    /// <summary>One event for a forløb's sight or change.</summary>
    public void Add(Handling handling, Forloeb forloeb, string emne = nameof(Forloeb), string? emneId = null) =>
        Add(handling, emne, emneId ?? forloeb.Id.ToString(), forloeb.Id);

    /// <summary>One event with all keys of a list that was shown.</summary>
    public void AddList(Handling handling, string emne, IEnumerable<Guid> ids) => Add(handling, emne, string.Join(',', ids), null);

    /// <summary>
    /// Whether the same person did the same with the same thing less than ten minutes ago, counted from the first event:
    /// then a further autosave or preview belongs to that event and adds none.
    /// </summary>
    public async Task<bool> IsMergedAsync(Handling handling, string emneId)
    {
        var since = time.GetUtcNow().UtcDateTime - MergeWindow;
        return await db.Logposter.AnyAsync(h =>
            h.MedarbejderId == user.Medarbejder.Id && h.EmneId == emneId && h.Handling == handling && h.Tidspunkt > since);
    }
}
