
namespace Pitstop.Web.Sider;

/// <summary>What one does about a task, and the place where: the one map from a step of the domain to an address.</summary>
/// <param name="Tekst">What the button says.</param>
/// <param name="Href">The page; whoever comes from the board goes back to it.</param>
public sealed record Opgavelink(string Tekst, string Href)
{
    /// <summary>What to do about a task of a forløb as it stands.</summary>
    public static Opgavelink Of(Forloeb forloeb, Fristopgave opgave)
    {
        var facts = forloeb.Fakta();
        var step = Fristskridt.Of(opgave.Nr, facts);
        return new(step.Tekst, To(forloeb, step, step.Moede?.Invoke(facts)));
    }

    /// <summary>The address of a step.</summary>
    /// <param name="forloeb">The forløb.</param>
    /// <param name="skridt">The step.</param>
    /// <param name="moede">The planned meeting that it is about, or null.</param>
    public static string To(Forloeb forloeb, Fristskridt skridt, Guid? moede = null) => skridt.ErDokument
        ? $"{Links.To(forloeb)}#{Section(skridt.Slug)}"
        : $"{Links.To(forloeb, Trinliste.Of(skridt.Slug))}{(moede is { } id ? $"/{id}" : "")}?fra={Links.FraTavlen}";

    // A document is begun on the forløb, where one notes too what was made elsewhere; an underretning with the concern that it is about.
    private static string Section(string kind) => DocumentKinds.Find(kind) is { IsDuty: true } ? "bekymringer" : "dokumenter";
}
