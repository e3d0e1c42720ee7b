using System.Collections.Concurrent;
using Pitstop.Domain;
using Pitstop.Web.Frister;
using Pitstop.Web.Indhold;
using Pitstop.Web.Pages.ForloebPages;

namespace Pitstop.Web.Pages.Dokumenter;

/// <summary>From a document and its case to what is printed: the facts, the template in force, the tree and the Word file. Compiled templates are kept.</summary>
public sealed class Dokumentprint(Standard standard, Deadlines deadlines)
{
    private readonly ConcurrentDictionary<(string Kind, string Hash), DocumentTemplate> _templates = new();

    /// <summary>The facts that a document takes from its case on a day.</summary>
    public Sagsfakta Facts(Forloeb forloeb, Dokument document, DateOnly today, string? approver = null, bool fullNumber = false) =>
        new(forloeb, today, deadlines.Of(forloeb, today), standard.TaksterOn(today), document.ForfatterNavn, approver, fullNumber);

    /// <summary>The document with answers that the case has completed.</summary>
    /// <exception cref="RefusedException">There is no template in force, or it cannot be used.</exception>
    public DocumentTree Tree(DocumentKind kind, Answers complete, DateOnly today) => Template(kind, standard.Template(kind.Slug, today)).Fill(complete);

    /// <summary>The archived document as a tree, filled into the very edition that it was printed with. The number is masked.</summary>
    public DocumentTree Tree(DocumentKind kind, ArkiveretDokument archive)
    {
        var edition = standard.Sider.Editions(kind.Template).FirstOrDefault(u => u.Henvisning.ToString() == archive.Skabelonudgave);
        var answers = archive.Answers;
        if (Personnummer.TryParse(answers["Personnummer"]) is { } number)
            answers = answers.With("Personnummer", number.Masked);
        return Template(kind, edition ?? standard.Template(kind.Slug, DateOnly.FromDateTime(DanishTime.ToDanish(archive.Tidspunkt)))).Fill(answers);
    }

    /// <summary>The Word file of a draft, marked KLADDE. The draft keeps what it says, so that it can be read back; its prints must be loaded.</summary>
    public byte[] Draft(DocumentKind kind, Dokument document, Sagsfakta facts, DateTime now)
    {
        var complete = kind.Complete(document.Answers, facts);
        var (tree, identity) = (Tree(kind, complete, facts.Dag), Identity(kind, document, facts, draft: true));
        // The print's number goes into the file, and it follows from what the file says: so the file is written twice.
        var print = document.Udskriv(complete, WordWriter.Write(tree, identity).Bookmarks, now);
        return WordWriter.Write(tree, identity with { Print = print.Print }).Bytes;
    }

    /// <summary>The finished document with all that tells how it came about.</summary>
    public Udskrift Finish(DocumentKind kind, Dokument document, Sagsfakta facts)
    {
        var complete = kind.Complete(document.Answers, facts);
        var word = WordWriter.Write(Tree(kind, complete, facts.Dag), Identity(kind, document, facts, draft: false));
        return new(
            word.Bytes,
            kind.FileName(facts.Dag, facts.Forloeb.Sag.Sagsnr, document.Version),
            complete,
            document.SkemaVersion,
            kind.Template,
            standard.Template(kind.Slug, facts.Dag)!.Henvisning.ToString(),
            [.. facts.Frister.Frister.Select(f => f.Udgave).Append(facts.Takster!.Udgave).Distinct().Select(u => u.ToString())],
            $"Word {WordWriter.Version}",
            word.Bookmarks);
    }

    /// <summary>Whether a guide exists, so that no link leads nowhere.</summary>
    public bool Knows(string slug) => standard.Knows(slug);

    private DocumentIdentity Identity(DocumentKind kind, Dokument document, Sagsfakta facts, bool draft) => new(
        document.DokumentId, kind.Slug, document.Version, facts.Forloeb.Nummer, document.ForfatterNavn, facts.Dag, draft,
        standard.Template(kind.Slug, facts.Dag)?.Henvisning.ToString() ?? "");

    private DocumentTemplate Template(DocumentKind kind, Udgave? edition)
    {
        if (edition is null)
            throw Unusable($"Der er ingen skabelon i kraft for {kind.Title.ToLowerInvariant()}. Bed en leder om at sætte den i kraft. Din kladde er gemt.");
        var template = _templates.GetOrAdd((kind.Slug, edition.Hash), _ => DocumentTemplate.Compile(edition.Broedtekst, kind.Schema));
        return template.Problems.Count == 0 ? template
            : throw Unusable($"Skabelonen for {kind.Title.ToLowerInvariant()} kan ikke bruges: {template.Problems[0].Message} Bed en leder om at rette den. Din kladde er gemt.");
    }

    private static RefusedException Unusable(string message) => new([new Obstacle("SkabelonenKanIkkeBruges", message)]);
}
