namespace Pitstop.Domain.Haandbog;

/// <summary>All pages of the standard in one document with a table of contents; a link from one page to another leads there.</summary>
public static class Haandbog
{
    private const string Titel = "Pitstops håndbog";

    /// <summary>The handbook.</summary>
    /// <param name="udgaver">One edition of each page, in the order in which they stand.</param>
    /// <param name="dag">The day it is read as of.</param>
    public static DocumentTree Of(IReadOnlyList<Udgave> udgaver, DateOnly dag)
    {
        var slugs = udgaver.Select(u => u.Slug).ToHashSet(StringComparer.Ordinal);
        List<Block> blocks =
        [
            new Heading(1, [new TextRun(Titel)]),
            new Paragraph([new TextRun($"Siderne, som de er i kraft {Danish.LongDate(dag)}.")]),
            new Heading(2, [new TextRun("Indhold")]),
            new ListBlock(
                false,
                [.. udgaver.Select(u => (IReadOnlyList<Block>)[new Paragraph([new Link("#" + u.Slug, [new TextRun(u.Hoved.Titel)])])])]),
        ];
        foreach (var udgave in udgaver)
        {
            blocks.Add(new ThematicBreak());
            blocks.AddRange(Sidetrae.Of(udgave).Blocks.Select(b => Moved(b, udgave.Slug, slugs)));
        }
        return new(Titel, blocks);
    }

    // A page's headings sink below its title, and its anchors carry its address, for two pages may call a heading the same.
    private static Block Moved(Block block, string slug, HashSet<string> slugs)
    {
        IReadOnlyList<Inline> Texts(IReadOnlyList<Inline> inlines) => [.. inlines.Select(Text)];
        Inline Text(Inline inline) => inline is Link link ? new Link(Target(link.Target, slug, slugs), Texts(link.Inlines)) : inline;
        IReadOnlyList<Block> Blocks(IReadOnlyList<Block> inner) => [.. inner.Select(b => Moved(b, slug, slugs))];
        TableRow Row(TableRow row) => row with { Cells = [.. row.Cells.Select(c => new TableCell(Blocks(c.Blocks)))] };
        return block switch
        {
            Heading { Level: 1 } title => new Heading(2, title.Inlines, slug),
            Heading heading =>
                new Heading(heading.Level + 1, Texts(heading.Inlines), heading.Anchor is { } anchor ? $"{slug}#{anchor}" : null),
            Paragraph paragraph => new Paragraph(Texts(paragraph.Inlines)),
            ListBlock list => list with { Items = [.. list.Items.Select(Blocks)] },
            Quote quote => new Quote(Blocks(quote.Blocks)),
            Table table => table with { Header = table.Header is null ? null : Row(table.Header), Rows = [.. table.Rows.Select(Row)] },
            _ => block,
        };
    }

    private static string Target(string target, string slug, HashSet<string> slugs)
    {
        if (target.StartsWith('#'))
            return $"#{slug}{target}";
        return target.StartsWith('/') && slugs.Contains(target[1..].Split('#')[0]) ? "#" + target[1..] : target;
    }
}
