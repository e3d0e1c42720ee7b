
namespace Pitstop.Tests.Documents.Sammenligning;

/// <summary>Two texts that differ in one way, by name.</summary>
internal static class Pairs
{
    private const string Table = "| Dato | Udfald |\n|---|---|\n";

    private const string Text = "# Titel\n\nBorgeren møder hver uge til samtale om sit forbrug.\n\n";

    public static readonly IReadOnlyDictionary<string, (DocumentTree Before, DocumentTree After)> ByName = new Dictionary<string, (
        DocumentTree, DocumentTree)>(StringComparer.Ordinal)
    {
        ["one word"] = (Page(Text), Page(Text.Replace("uge", "måned", StringComparison.Ordinal))),
        ["two words side by side"] = (Page(Text), Page(Text.Replace("hver uge", "én måned", StringComparison.Ordinal))),
        ["a word bold"] = (Page(Text), Page(Text.Replace("samtale", "**samtale**", StringComparison.Ordinal))),
        ["a word in a link"] = (
            Page("# T\n\nSe [den nye vejledning](https://ishoj.dk/a) her."),
            Page("# T\n\nSe [den gamle vejledning](https://ishoj.dk/a) her.")),
        ["a link elsewhere"] = (
            Page("# T\n\nSe [vejledningen](https://ishoj.dk/a) her i dag."),
            Page("# T\n\nSe [vejledningen](https://ishoj.dk/b) her i dag.")),
        ["a date"] = (Page("# T\n\nStart 01-11-2026 hos os."), Page("# T\n\nStart 15-12-2026 hos os.")),
        ["a paragraph at the end"] = (Page(Text), Page(Text + "Noget helt andet står her.")),
        ["everything"] = (Page(Text), Page("# Andet\n\nIntet fra før.\n\n- punkt")),
        ["nothing to something"] = (new DocumentTree("T", []), Page(Text)),
        ["a list item in the middle"] = (Page("# T\n\n- æble\n- pære\n- kål"), Page("# T\n\n- æble\n- druer\n- pære\n- kål")),
        ["a numbered item first"] = (Page("# T\n\n1. æble\n2. pære"), Page("# T\n\n1. druer\n2. æble\n3. pære")),
        ["an item in a list in a list"] =
            (Page("# T\n\n- æble\n  - rød\n  - grøn\n- kål"), Page("# T\n\n- æble\n  - rød\n  - gul\n  - grøn\n- kål")),
        ["a list that was split"] = (Page("# T\n\n1. æble\n2. pære\n3. kål"), Page("# T\n\n1. æble\n\nIndskudt.\n\n1. pære\n2. kål")),
        ["a table row"] = (
            Page("# T\n\n" + Table + "| 1-1 | Afholdt |\n| 3-1 | Aflyst |"),
            Page("# T\n\n" + Table + "| 1-1 | Afholdt |\n| 2-1 | Udeblevet |\n| 3-1 | Aflyst |")),
        ["a moved row"] = (
            Page("# T\n\n" + Table + "| 1-1 | Afholdt |\n| 2-1 | Udeblevet |\n| 3-1 | Aflyst |"),
            Page("# T\n\n" + Table + "| 2-1 | Udeblevet |\n| 3-1 | Aflyst |\n| 1-1 | Afholdt |")),
        ["a word in a cell"] = (Page("# T\n\n" + Table + "| 1-1 | Afholdt |"), Page("# T\n\n" + Table + "| 1-1 | Aflyst |")),
        ["a word in a header"] = (
            Page("# T\n\n" + Table + "| 1-1 | Afholdt |"),
            Page("# T\n\n" + Table.Replace("Udfald", "Resultat", StringComparison.Ordinal) + "| 1-1 | Afholdt |")),
        ["a column"] = (
            Page("# T\n\n" + Table + "| 1-1 | Afholdt |"), Page("# T\n\n| Dato | Udfald | Sted |\n|---|---|---|\n| 1-1 | Afholdt | Her |")),
        ["a paragraph between two tables"] = (
            Page("# T\n\n" + Table + "| a | b |\n\nMellem.\n\n" + Table + "| c | d |"),
            Page("# T\n\n" + Table + "| a | b |\n\n" + "> Citat.\n\n" + Table + "| c | d |")),
        ["two tables with nothing between them"] = (
            new DocumentTree("T", [Grid("a"), new Paragraph([new TextRun("Mellem")]), Grid("b")]),
            new DocumentTree("T", [Grid("a"), Grid("b")])),
        ["a second paragraph in a cell"] = (Cell([P("første")]), Cell([P("første"), P("anden")])),
        ["a list instead of text in a cell"] = (Cell([P("første")]), Cell([new ListBlock(false, [[P("første")]])])),
        ["a cell emptied"] = (Cell([P("første")]), Cell([])),
        ["a heading deeper"] = (Page("# T\n\n## A\n\n### B\n\ntekst"), Page("# T\n\n## A\n\n## B\n\ntekst")),
        ["a title"] = (Page("# Gammel\n\ntekst"), Page("# Ny\n\ntekst")),
        ["a quote"] = (Page("# T\n\n> Jeg vil stoppe helt nu."), Page("# T\n\n> Jeg vil stoppe delvis nu.")),
        ["an item of two paragraphs"] =
            (Page("# T\n\n- først\n\n  mere\n- sidst"), Page("# T\n\n- helt nyt\n\n  først\n\n  mere\n- sidst")),
        ["a missing answer"] =
            (Proeve.Template.Fill(Proeve.Answered().With("Navn", "").With("EgneOrd", "")), Proeve.Template.Fill(Proeve.Answered())),
        ["a document with all fields"] = (Proeve.Template.Fill(Answers.Empty), Proeve.Template.Fill(Proeve.Answered())),
    };

    public static DocumentTree Page(string markdown) => new("T", MarkdownReader.Read(markdown).Blocks);

    private static Paragraph P(string text) => new([new TextRun(text)]);

    private static Table Grid(string text) =>
        new(null, [new([new([P(text)]), new([P("svar")])])], [ColumnAlignment.Start, ColumnAlignment.Start]);

    private static DocumentTree Cell(Block[] blocks) =>
        new("T", [new Table(null, [new([new([P("etiket")]), new(blocks)])], [ColumnAlignment.Start, ColumnAlignment.Start])]);
}
