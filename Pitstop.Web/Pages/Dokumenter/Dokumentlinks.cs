using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

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

    /// <summary>What is new in the document since an earlier one.</summary>
    public static string Compare(Forloeb forloeb, Guid id, Guid with) => Links.To(forloeb, $"dokumenter/{id}/sammenlign?med={with}");

    /// <summary>Where an edited Word file comes back.</summary>
    public static string FromWord(Forloeb forloeb, Guid id) => Links.To(forloeb, $"dokumenter/{id}/fra-word");

    /// <summary>The Word file.</summary>
    public static string Word(Forloeb forloeb, Guid id) => Links.To(forloeb, $"dokumenter/{id}/hent");

    /// <summary>The copy in plain words for the borger.</summary>
    public static string PlainWord(Forloeb forloeb, Guid id) => Word(forloeb, id) + "?kopi=borger";
    /// <summary>The proof of a finished document's file.</summary>
    public static string Proof(Forloeb forloeb, Guid id) => Links.To(forloeb, $"dokumenter/{id}/bevis");

    /// <summary>All versions of all documents of a forløb.</summary>
    public static string Archive(Forloeb forloeb) => Links.To(forloeb, "arkiv");

    /// <summary>One zip file of all that is finished.</summary>
    public static string ArchiveZip(Forloeb forloeb) => Archive(forloeb) + "?handler=Zip";
}
