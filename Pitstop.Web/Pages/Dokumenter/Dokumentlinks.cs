using Pitstop.Domain;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages.Dokumenter;

/// <summary>The addresses of a document's pages, all below its forløb.</summary>
public static class Dokumentlinks
{
    /// <summary>Where a post begins a new document of a kind.</summary>
    public static string Create(Forloeb forloeb) => Links.To(forloeb, "dokumenter");

    /// <summary>The form of a draft; a document that is no draft goes on to <see cref="Read"/>.</summary>
    public static string Form(Forloeb forloeb, Guid id) => Links.To(forloeb, $"dokumenter/{id}");

    /// <summary>The form of a draft, by its numbers.</summary>
    public static string Form(int sagsnummer, int loebenr, Guid id) => $"{Links.ToForloeb(sagsnummer, loebenr)}/dokumenter/{id}";

    /// <summary>The document to read, by its numbers.</summary>
    public static string Read(int sagsnummer, int loebenr, Guid id) => Form(sagsnummer, loebenr, id) + "/vis";

    /// <summary>The document to read, with what can be done with it.</summary>
    public static string Read(Forloeb forloeb, Guid id) => Links.To(forloeb, $"dokumenter/{id}/vis");

    /// <summary>Where an edited Word file comes back.</summary>
    public static string FromWord(Forloeb forloeb, Guid id) => Links.To(forloeb, $"dokumenter/{id}/fra-word");

    /// <summary>The Word file.</summary>
    public static string Word(Forloeb forloeb, Guid id) => Links.To(forloeb, $"dokumenter/{id}/hent");
}
