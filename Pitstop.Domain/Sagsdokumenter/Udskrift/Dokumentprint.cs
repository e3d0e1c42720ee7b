using System.Collections.Concurrent;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// From a document and its case to what is printed: the facts, the template in force, the tree and the Word file. Compiled templates are
/// kept.
/// </summary>
public sealed class Dokumentprint(Standard standard, Forloebsfrister deadlines)
{
    private readonly ConcurrentDictionary<(string Kind, string Hash), DocumentTemplate> _templates = new();

    /// <summary>The facts that a document takes from its case on a day.</summary>
    public Sagsfakta Facts(Forloeb forloeb, Dokument document, DateOnly today, Forrige? forrige) =>
        new(forloeb, today, deadlines.Of(forloeb, today), standard.TaksterDen(today), document.ForfatterNavn)
        {
            DokumentId = document.DokumentId,
            Forrige = forrige,
        };

    /// <summary>The document with answers that the case has completed.</summary>
    /// <exception cref="RefusedException">There is no template in force, or it cannot be used.</exception>
    public DocumentTree Tree(DocumentKind kind, Answers complete, DateOnly today, bool finished = false) =>
        Template(kind, standard.Template(kind.Slug, today)).Fill(complete, finished);

    /// <summary>A document as a tree: of a finished one what was archived, of a draft what it says now.</summary>
    /// <exception cref="RefusedException">There is no template in force, or it cannot be used.</exception>
    public DocumentTree Tree(DocumentKind kind, Dokument document, Sagsfakta facts) =>
        document.Arkiv is { } archive ? Tree(kind, archive) : Tree(kind, kind.Complete(document.Answers, facts), facts.Dag);

    /// <summary>
    /// The archived document as a tree, filled into the very edition that it was printed with; where that can no longer be used, read from
    /// the file. The number is masked.
    /// </summary>
    /// <exception cref="RefusedException">Neither edition nor file can be used.</exception>
    public DocumentTree Tree(DocumentKind kind, ArkiveretDokument archive)
    {
        if (Archived(kind, archive.Skabelonudgave) is not { CanFill: true } template)
        {
            return archive.IsIntact ? WordTree.Read(archive.Indhold, Personnummer.Mask)
                : throw Unusable(
                    "Dokumentet kan ikke vises: den arkiverede fil er ikke længere den, der blev godkendt. Sig det til administratoren "
                        + "i dag, så filen kan findes frem fra sikkerhedskopien.");
        }
        var (answers, path) = (archive.Answers, kind.Schema.PathOf(nameof(ISagshoved.Personnummer)));
        if (Personnummer.TryParse(answers[path]) is { } number)
            answers = answers.With(path, number.Masked);
        return template.Fill(answers, finished: true);
    }

    /// <summary>
    /// A finished document's Word file anew, from all that was archived with it but the file. Without a file, what hinders it.
    /// </summary>
    public (WordDocument? Word, Obstacle? Obstacle) Rebuild(DocumentKind kind, Genskabelsesgrundlag grounds)
    {
        var edition = grounds.Identitet.TemplateEdition;
        if (Archived(kind, edition) is not { } template)
            return (
                null,
                new(
                    "SkabelonenErVaek",
                    $"Skabelonen »{edition}« findes ikke i Pitstop mere, så filen kan ikke bygges igen. Bed en leder om at lægge "
                        + "den udgave ind igen, og prøv så."));
        return template.CanFill ? (grounds.Build(template), null)
            : (null, new(
                "SkabelonenPasserIkke",
                $"Skabelonen »{edition}« passer ikke til formularen, som den er nu, så filen kan ikke bygges igen: "
                    + $"{template.Problems.First(p => p.Kind != TemplateProblemKind.Unused).Message} Sig det til administratoren."));
    }

    /// <summary>
    /// The Word file of a draft, marked KLADDE. The draft keeps what it says, so that it can be read back; its prints must be loaded.
    /// </summary>
    public byte[] Draft(DocumentKind kind, Dokument document, Sagsfakta facts, DateTime now)
    {
        var complete = kind.Complete(document.Answers, facts);
        var (tree, identity) = (Tree(kind, complete, facts.Dag), Identity(kind, document, facts, draft: true));
        // The print's number goes into the file, and it follows from what the file says: so the file is written twice.
        var print = document.Udskriv(complete, WordWriter.Write(tree, identity).Bookmarks, now);
        return WordWriter.Write(tree, identity with { Print = print.Print }).Bytes;
    }

    /// <summary>
    /// What a document's Word file said outside its fields when it was handed out, and what it would have said without some rows.
    /// </summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="document">The version.</param>
    /// <param name="edition">The template's edition, as the file names it.</param>
    /// <param name="printed">What was printed.</param>
    /// <param name="gone">The rows to leave out.</param>
    /// <returns>Null where the edition can no longer be filled so that the same fields come.</returns>
    public (WordOutside All, WordOutside WithoutGone)? Printed(
        DocumentKind kind, Dokument document, string edition, PrintedWord printed, IReadOnlyList<GoneWordRow> gone)
    {
        if (Archived(kind, document.Arkiv?.Skabelonudgave ?? edition) is not { CanFill: true } template)
            return null;
        WordDocument Word(Answers answers) => WordWriter.Write(
            template.Fill(answers, document.ErGodkendt),
            new(document.DokumentId, kind.Slug, document.Version, "", "", default) { Draft = true, TemplateEdition = edition });
        WordOutside Outside(WordDocument word) => WordReader.Open(word.Bytes).Outside(kind.Schema, word.Bookmarks);
        var all = Word(printed.Answers);
        if (!all.Bookmarks
            .OrderBy(b => b.Key, StringComparer.Ordinal)
            .SequenceEqual(printed.Bookmarks.OrderBy(b => b.Key, StringComparer.Ordinal)))
            return null;
        var outside = Outside(all);
        if (gone.Count == 0)
            return (outside, outside);
        var without = gone.Aggregate(printed.Answers, (a, r) => a.WithRows(r.RowsPath, a.RowKeys(r.RowsPath).Remove(r.Key)));
        return (outside, Outside(Word(without)));
    }

    /// <summary>What differs from an earlier document, as a Word file with tracked changes by the later one's author.</summary>
    public WordDocument Comparison(DocumentKind kind, Dokument document, ComparedTree compared, Sagsfakta facts) =>
        WordWriter.WriteComparison(
            compared, Identity(kind, document, facts, draft: !document.ErGodkendt), document.ForfatterNavn, document.SenestAendret);

    /// <summary>The finished document with all that tells how it came about.</summary>
    public Udskrift Finish(DocumentKind kind, Dokument document, Sagsfakta facts)
    {
        var complete = kind.Complete(document.Answers, facts);
        var word = WordWriter.Write(Tree(kind, complete, facts.Dag, finished: true), Identity(kind, document, facts, draft: false));
        return new(word.Bytes, kind.FileName(facts.Dag, facts.Forloeb.Sag.Sagsnr, document.Version), complete)
        {
            Skabelon = kind.Template,
            Skabelonudgave = standard.Template(kind.Slug, facts.Dag)!.Henvisning.ToString(),
            Regler =
            [
                .. facts.Frister.Frister
                    .Select(f => f.Udgave)
                    .Concat(facts.Takster is { } prices ? [prices.Udgave] : [])
                    .Distinct()
                    .Select(u => u.ToString()),
            ],
            Skriver = WordWriter.WriterName,
            Bogmaerker = word.Bookmarks,
        };
    }

    /// <summary>The titles that a form offers from a folder of pages on a day.</summary>
    public IReadOnlyList<string> Titles(string folder, DateOnly day) => standard.Sider.Choices(folder, day);

    /// <summary>The copy in plain words of a finished document, from the same answers.</summary>
    /// <exception cref="RefusedException">There is no template in force, or it cannot be used.</exception>
    public WordDocument Plain(DocumentKind kind, Dokument document, ArkiveretDokument archive, Forloeb forloeb)
    {
        var day = DanishTime.DayOf(archive.Tidspunkt);
        // It leaves out what is written for professionals, so not every field stands in it.
        if (standard.Edition(kind.PlainTemplate!, day) is not { } edition || Compiled(kind, edition) is not { CanFill: true } template)
            throw Unusable(
                "Der er ingen skabelon i kraft til borgerens udgave, eller den kan ikke bruges. Bed en leder om at se på den. "
                    + "Dokumentet selv er i orden.");
        var tree = template.Fill(archive.Answers, finished: true);
        return WordWriter.Write(
            tree,
            new(document.DokumentId, $"{kind.Slug}-borger", document.Version, forloeb.Nummer, document.ForfatterNavn, day)
            {
                Draft = false,
                TemplateEdition = edition.Henvisning.ToString(),
            });
    }

    /// <summary>
    /// Finishes a document: it is archived as it is printed now, and the case gets what it says. All its steps must be loaded.
    /// </summary>
    /// <param name="kind">Its kind.</param>
    /// <param name="document">A draft that nobody need approve, or one that waits for approval.</param>
    /// <param name="facts">The facts of the case, the number masked.</param>
    /// <param name="mangler">What holds it back; empty for a kind that nothing holds back.</param>
    /// <param name="by">Who finishes or approves.</param>
    /// <param name="now">UTC.</param>
    /// <returns>What the person must know, in words (<see cref="ICaseForm.TakeBack"/>); or null.</returns>
    /// <exception cref="RefusedException">An obstacle of <see cref="Dokument.GodkendObstacles"/> is left, or the template cannot be
    /// used.</exception>
    public string? Finish(
        DocumentKind kind, Dokument document, Sagsfakta facts, IReadOnlyList<FieldProblem> mangler, Medarbejder by, DateTime now)
    {
        var start = document.StartAnswers;
        // One moment for the printed day and the archive's time, also at midnight: the day is read back from the time when the file is
        // built anew.
        facts = facts with { Dag = DanishTime.DayOf(now), VisPersonnummer = true, Faerdig = DanishTime.ToDanish(now) };
        if (document.Status == Dokumentstatus.Kladde)
            document.Faerdiggoer(by, mangler, () => Finish(kind, document, facts with { Behandler = by.Navn }), now);
        else
            document.Godkend(by, mangler, Finish(kind, document, facts with { GodkendtAf = by.Navn }), now);
        return kind.TakeBack(new(start, document.Arkiv!.Answers, facts.Forloeb, document.DokumentId, facts.Dag, document.ForfatterNavn));
    }

    /// <summary>Whether a guide exists, so that no link leads nowhere.</summary>
    public bool Knows(string slug) => standard.Knows(slug);

    private DocumentIdentity Identity(DocumentKind kind, Dokument document, Sagsfakta facts, bool draft) => new(
        document.DokumentId,
        kind.Slug,
        document.Version,
        facts.Forloeb.Nummer,
        document.ForfatterNavn,
        facts.Dag)
    {
        Draft = draft,
        TemplateEdition = standard.Template(kind.Slug, facts.Dag)?.Henvisning.ToString() ?? "",
    };

    private DocumentTemplate Template(DocumentKind kind, Udgave? edition)
    {
        if (edition is null)
            throw Unusable(
                $"Der er ingen skabelon i kraft for {kind.TitleInText}. Bed en leder om at sætte den i kraft. Din kladde er gemt.");
        var template = Compiled(kind, edition);
        return template.Problems.Count == 0 ? template
            : throw Unusable(
                $"Skabelonen for {kind.TitleInText} kan ikke bruges: {template.Problems[0].Message} Bed en leder om at rette den. Din "
                    + "kladde er gemt.");
    }

    private DocumentTemplate? Archived(DocumentKind kind, string edition) =>
        standard.Sider.Editions(kind.Template).FirstOrDefault(u => u.Henvisning.ToString() == edition) is { } found
            ? Compiled(kind, found)
            : null;

    private DocumentTemplate Compiled(DocumentKind kind, Udgave edition) =>
        _templates.GetOrAdd((kind.Slug, edition.Hash), _ => DocumentTemplate.Compile(edition.Broedtekst, kind.Schema));

    private static RefusedException Unusable(string message) => new([new Obstacle("SkabelonenKanIkkeBruges", message)]);
}
