using Pitstop.Web.Adgang;

namespace Pitstop.Web.Pages;

/// <summary>A forløb's goals with the citizen's numbers, the verdicts and the mapping.</summary>
public sealed class MaalModel(ForloebAccess access) : ForloebPage(access)
{
    /// <summary>The goals, those that are worked on first.</summary>
    public IReadOnlyList<Maal> Maal => [.. Forloeb.Maal.OrderByDescending(m => m.ErAktivt).ThenBy(m => m.Nummer)];

    /// <summary>The newest mapping, or null.</summary>
    public Kortlaegning? Kortlaegning => Forloeb.Kortlaegninger.OrderBy(k => k.Dato).LastOrDefault();

    public void OnGet()
    {
    }
}
