
namespace Pitstop.Web.Adgang;

/// <summary>What a user may see, as one query filter that every look-up starts from.</summary>
public static class Visibility
{
    /// <summary>Own and assigned forløb; for leaders all. A skærmet sag only for those it names. Other roles see none.</summary>
    public static IQueryable<Forloeb> VisibleTo(this IQueryable<Forloeb> forloeb, Medarbejder user)
    {
        if (!user.ArbejderMedSager)
            return forloeb.Where(_ => false);
        var leads = user.ErLeder;
        return forloeb.Where(f => f.Sag.Skaermet
            ? f.Sag.Adgange.Any(a => a.MedarbejderId == user.Id)
            : leads || f.BehandlerId == user.Id || f.Tildelinger.Any(t => t.MedarbejderId == user.Id));
    }
}
