using Pitstop.Domain;
using Pitstop.Web.Indhold;

namespace Pitstop.Web.Frister;

/// <summary>A forløb's deadlines by the adopted standard.</summary>
public sealed class Deadlines(Standard standard)
{
    /// <summary>The deadlines and warnings of a forløb on a day.</summary>
    public Fristoversigt Of(Forloeb forloeb, DateOnly today) => standard.FristerOn(forloeb.Fakta(), today);
}
