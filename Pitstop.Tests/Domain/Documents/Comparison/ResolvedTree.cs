
namespace Pitstop.Tests.Documents.Sammenligning;

/// <summary>A compared tree with all changes accepted or rejected, as lines that say what stands where in which shape.</summary>
internal static class ResolvedTree
{
    public static IReadOnlyList<string> Accepted(ComparedTree compared) => Lines(compared, Change.Deleted);

    public static IReadOnlyList<string> Rejected(ComparedTree compared) => Lines(compared, Change.Inserted);

    private static List<string> Lines(ComparedTree compared, Change gone)
    {
        var lines = new List<string>();
        Add(lines, compared.Marked.Blocks, "", gone);
        return lines;
    }

    private static void Add(List<string> lines, IEnumerable<Block> blocks, string place, Change gone)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case ChangedBlock changed when changed.Change == gone: break;
                case ChangedBlock changed: Add(lines, [changed.Block], place, gone); break;
                case Heading heading: lines.Add($"{place}h{heading.Level} {Text(heading.Inlines, gone)}"); break;
                case Paragraph paragraph: lines.Add($"{place}p {Text(paragraph.Inlines, gone)}"); break;
                case Quote quote: Add(lines, quote.Blocks, $"{place}> ", gone); break;
                case ListBlock list: Add(lines, list, place, gone); break;
                case Table table: Add(lines, table, place, gone); break;
                default: lines.Add(place + block.GetType().Name); break;
            }
        }
    }

    private static void Add(List<string> lines, ListBlock list, string place, Change gone)
    {
        var number = 0;
        foreach (var item in list.Items.Where(i => i.Any(b => b is not ChangedBlock { Change: var change } || change != gone)))
            Add(lines, item, $"{place}{(list.Ordered ? "1" : "-")}{++number} ", gone);
    }

    private static void Add(List<string> lines, Table table, string place, Change gone)
    {
        lines.Add($"{place}table {string.Join(",", table.Alignment)}");
        foreach (var row in new[] { table.Header }.OfType<TableRow>().Concat(table.Rows).Where(r => r.Change != gone))
        {
            for (var i = 0; i < row.Cells.Count; i++)
                Add(lines, row.Cells[i].Blocks, $"{place}{(row == table.Header ? "head" : "cell")}{i} ", gone);
        }
    }

    private static string Text(IEnumerable<Inline> inlines, Change gone)
    {
        var text = "";
        var last = "";
        foreach (var (piece, shape) in Pieces(inlines, "", gone))
        {
            text += shape == last ? piece : $"«{shape}»{piece}";
            last = shape;
        }
        return text;
    }

    private static IEnumerable<(string Text, string Shape)> Pieces(IEnumerable<Inline> inlines, string link, Change gone) =>
        inlines.SelectMany(inline => inline switch
        {
            TextRun run => [(run.Text, $"{(run.Bold ? "b" : "")}{(run.Italic ? "i" : "")}{(run.Code ? "c" : "")}{link}")],
            Link outer => Pieces(outer.Inlines, outer.Target, gone),
            ChangedInline changed => changed.Change == gone ? [] : Pieces(changed.Inlines, link, gone),
            _ => new[] { ("⏎", "") },
        });
}
