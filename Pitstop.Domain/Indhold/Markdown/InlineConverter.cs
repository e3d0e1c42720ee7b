using Markdig.Syntax.Inlines;

namespace Pitstop.Domain;

/// <summary>Turns Markdig's inlines into ours; neighbouring runs of one shape become one.</summary>
internal sealed class InlineConverter(int firstLine)
{
    private List<Inline> _inlines = [];

    public List<Inline> Convert(ContainerInline? container)
    {
        Add(container, bold: false, italic: false);
        return _inlines;
    }

    private void Add(ContainerInline? container, bool bold, bool italic)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case PlaceholderMark mark:
                    _inlines.Add(new Placeholder(mark.Text, mark.Line + firstLine, bold, italic));
                    break;
                case LiteralInline literal:
                    AddText(literal.Content.ToString(), bold, italic);
                    break;
                case HtmlEntityInline entity:
                    AddText(PrintableText.Clean(entity.Transcoded.ToString()), bold, italic);
                    break;
                case CodeInline code:
                    AddText(code.Content, bold, italic, code: true);
                    break;
                case LineBreakInline { IsHard: true }:
                    _inlines.Add(new LineBreak());
                    break;
                case LineBreakInline:
                    AddText(" ", bold, italic);
                    break;
                case AutolinkInline auto:
                    AddLink(auto.IsEmail ? "mailto:" + auto.Url : auto.Url, [new TextRun(auto.Url, bold, italic)]);
                    break;
                case LinkInline { IsImage: true } picture when LinkTarget.IsLocal(picture.Url):
                    _inlines.Add(new Picture(picture.Url!, PlainText.Of(Inside(picture, bold, italic))));
                    break;
                case LinkInline { IsImage: false } link:
                    AddLink(link.Url, Inside(link, bold, italic));
                    break;
                case EmphasisInline emphasis:
                    Add(emphasis, bold || emphasis.DelimiterCount >= 2, italic || emphasis.DelimiterCount == 1);
                    break;
                case DelimiterInline delimiter:
                    AddText(delimiter.ToLiteral(), bold, italic);
                    Add(delimiter, bold, italic);
                    break;
                case ContainerInline other:
                    Add(other, bold, italic);
                    break;
            }
        }
    }

    private List<Inline> Inside(ContainerInline container, bool bold, bool italic)
    {
        var outside = _inlines;
        _inlines = [];
        Add(container, bold, italic);
        var inside = _inlines;
        _inlines = outside;
        return inside;
    }

    private void AddLink(string? target, List<Inline> inside)
    {
        if (inside.Count == 0)
            return;
        if (LinkTarget.IsAllowed(target))
            _inlines.Add(new Link(target!, inside));
        else
            _inlines.AddRange(inside);
    }

    private void AddText(string text, bool bold, bool italic, bool code = false)
    {
        if (text.Length == 0)
            return;
        if (_inlines is [.., TextRun last] && last.Bold == bold && last.Italic == italic && last.Code == code)
            _inlines[^1] = last with { Text = last.Text + text };
        else
            _inlines.Add(new TextRun(text, bold, italic, code));
    }
}
