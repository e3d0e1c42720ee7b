using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>An appointment of the day, by number and never by name.</summary>
/// <param name="Klokken">When, or null for the whole day.</param>
/// <param name="Hvad">What it is.</param>
/// <param name="Nummer">Whose forløb; of a group the word for it.</param>
/// <param name="Href">Its page.</param>
/// <param name="Hvem">Who holds it.</param>
public sealed record Dagsaftale(TimeOnly? Klokken, string Hvad, string Nummer, string Href, string Hvem)
{
    /// <summary>The talks and meetings of a forløb that are planned on a day.</summary>
    public static IEnumerable<Dagsaftale> Of(Forloeb forloeb, DateOnly dag) =>
        forloeb.Samtaler.Where(s => s.Dato == dag && s.Udfald == Samtaleudfald.Aftalt).Select(s => (s.Klokken, s.Art.DisplayName()))
            .Concat(forloeb.Moeder
                .Where(m => m.Dato == dag && m.Udfald == Samtaleudfald.Aftalt)
                .Select(m => (m.Klokken, m.Art.DisplayName())))
            .Select(a => new Dagsaftale(a.Klokken, a.Item2, forloeb.Nummer, Links.To(forloeb), forloeb.BehandlerNavn));

    /// <summary>A group session.</summary>
    public static Dagsaftale Of(Gruppesession session) =>
        new(null, session.Art.DisplayName(), "Gruppe", Links.To(session), session.LederNavn);
}
