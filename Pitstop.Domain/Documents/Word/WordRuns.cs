namespace Pitstop.Domain.Documents;

/// <summary>Writes running text.</summary>
internal sealed class WordRuns(Utf8Buffer xml, WordFields fields, WordLinks links, WordChanges changes)
{
    public void Write(IReadOnlyList<Inline> inlines, FieldState state = FieldState.Answered, bool link = false)
    {
        foreach (var inline in inlines)
            Write(inline, state, link);
    }

    /// <summary>
    /// A field whose control stands inside a paragraph, between its bookmarks; Word lets one begin a new line where it may have many.
    /// </summary>
    public void WriteField(
        string path, string label, IReadOnlyList<Inline> inlines, FieldState state, bool link = false, bool manyLines = false)
    {
        var number = fields.Next(path);
        fields.StartBookmark(number);
        fields.OpenControl(
            number, path, label, state, plainText: inlines is [TextRun { Bold: false, Italic: false, Code: false }], manyLines);
        Write(inlines, state, link);
        fields.CloseControl();
        fields.EndBookmark(number);
    }

    private void Write(Inline inline, FieldState state, bool link)
    {
        switch (inline)
        {
            case TextRun run:
                WriteRun(run, state, link);
                break;
            case LineBreak:
                changes.OpenRuns();
                xml.Raw("<w:r><w:br/></w:r>"u8);
                break;
            case Link target:
                WriteLink(target, state);
                break;
            case ChangedInline changed:
                var outer = changes.Begin(changed.Change);
                Write(changed.Inlines, state, link);
                changes.End(outer);
                break;
            case FieldInline field when changes.Tracked:
                Write(field.Inlines, field.State, link);
                break;
            case FieldInline field:
                WriteField(field.Path, field.Label, field.Inlines, field.State, link);
                break;
            case Picture picture:
                WriteRun(new TextRun(picture.AlternativeText, Italic: true), state, link);
                break;
        }
    }

    private void WriteLink(Link link, FieldState state)
    {
        // Word marks what is inside a hyperlink, never the hyperlink.
        changes.CloseRuns();
        if (!links.Open(xml, link.Target))
        {
            // An address on the intranet leads nowhere from a letter.
            Write(link.Inlines, state);
            return;
        }
        Write(link.Inlines, state, link: true);
        changes.CloseRuns();
        xml.Raw("</w:hyperlink>"u8);
    }

    private void WriteRun(TextRun run, FieldState state, bool link)
    {
        changes.OpenRuns();
        xml.Raw("<w:r>"u8);
        if (run.Bold || run.Italic || run.Code || link || state != FieldState.Answered)
        {
            xml.Raw("<w:rPr>"u8);
            if (state == FieldState.Missing)
                xml.Raw("<w:rStyle w:val=\"Mangler\"/>"u8);
            else if (state == FieldState.NotStated)
                xml.Raw("<w:rStyle w:val=\"Ikkeoplyst\"/>"u8);
            else if (link)
                xml.Raw("<w:rStyle w:val=\"Hyperlink\"/>"u8);
            else if (run.Code)
                xml.Raw("<w:rStyle w:val=\"Kode\"/>"u8);
            if (run.Bold)
                xml.Raw("<w:b/><w:bCs/>"u8);
            if (run.Italic)
                xml.Raw("<w:i/><w:iCs/>"u8);
            xml.Raw("</w:rPr>"u8);
        }
        var first = true;
        foreach (var part in run.Text.Contains('\t', StringComparison.Ordinal) ? run.Text.Split('\t') : [run.Text])
        {
            if (!first)
                xml.Raw("<w:tab/>"u8);
            first = false;
            if (part.Length > 0 && changes.Current == Change.Deleted)
                xml.Raw("<w:delText xml:space=\"preserve\">"u8).Text(part).Raw("</w:delText>"u8);
            else if (part.Length > 0)
                xml.Raw("<w:t xml:space=\"preserve\">"u8).Text(part).Raw("</w:t>"u8);
        }
        xml.Raw("</w:r>"u8);
    }
}
