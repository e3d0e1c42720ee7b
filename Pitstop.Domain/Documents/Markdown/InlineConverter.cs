using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace Pitstop.Domain.Documents;

/// <summary>Turns Markdig's inlines into ours; neighbouring runs of one shape become one.</summary>
internal sealed partial class InlineConverter(int firstLine, List<MarkdownPlace> places)
{
    // The run that is being gathered, without its text; a text of 100,000 pieces must not be copied 100,000 times.
    private readonly StringBuilder _text = new();
    private TextRun? _run;
    private List<Inline> _inlines = [];

    public List<Inline> Convert(ContainerInline? container)
    {
        Add(container, bold: false, italic: false);
        EndRun();
        return _inlines;
    }

    private void Add(ContainerInline? container, bool bold, bool italic)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case PlaceholderMark mark:
                    Add(new Placeholder(mark.Text, mark.Line + firstLine, bold, italic));
                    break;
                case LiteralInline literal:
                    NoteHtml(literal);
                    AddText(literal.Content.ToString(), bold, italic);
                    break;
                case HtmlEntityInline entity:
                    AddText(PrintableText.Clean(entity.Transcoded.ToString()), bold, italic);
                    break;
                case CodeInline code:
                    AddText(code.Content, bold, italic, code: true);
                    break;
                case LineBreakInline { IsHard: true }:
                    Add(new LineBreak());
                    break;
                case LineBreakInline:
                    AddText(" ", bold, italic);
                    break;
                case AutolinkInline auto:
                    AddLink(Line(auto), auto.IsEmail ? "mailto:" + auto.Url : auto.Url, [new TextRun(auto.Url, bold, italic)]);
                    break;
                case LinkInline { IsImage: true } picture when LinkTarget.IsLocal(picture.Url):
                    AddPicture(picture, PlainText.Of(Inside(picture, bold, italic)));
                    break;
                case LinkInline { IsImage: true } picture:
                    places.Add(new LostTargetPlace(Line(picture), picture.Url ?? ""));
                    Add(picture, bold, italic);
                    break;
                case LinkInline link:
                    AddLink(Line(link), link.Url, Inside(link, bold, italic));
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
        EndRun();
        var outside = _inlines;
        _inlines = [];
        Add(container, bold, italic);
        EndRun();
        var inside = _inlines;
        _inlines = outside;
        return inside;
    }

    private void AddPicture(LinkInline picture, string alternativeText)
    {
        places.Add(new PicturePlace(Line(picture), picture.Url!, alternativeText));
        Add(new Picture(picture.Url!, alternativeText));
    }

    private void AddLink(int line, string? target, List<Inline> inside)
    {
        if (inside.Count == 0)
            return;
        if (LinkTarget.IsAllowed(target))
        {
            places.Add(new LinkPlace(line, target!));
            Add(new Link(target!, inside));
            return;
        }
        places.Add(new LostTargetPlace(line, target ?? ""));
        foreach (var inline in inside)
        {
            if (inline is TextRun run)
                AddText(run.Text, run.Bold, run.Italic, run.Code);
            else
                Add(inline);
        }
    }

    private void NoteHtml(LiteralInline literal)
    {
        foreach (var tag in Tag().EnumerateMatches(literal.Content.AsSpan()))
            places.Add(new HtmlPlace(Line(literal), literal.Content.AsSpan().Slice(tag.Index, tag.Length).ToString()));
    }

    private int Line(Markdig.Syntax.Inlines.Inline inline) => inline.Line + firstLine;

    private void AddText(string text, bool bold, bool italic, bool code = false)
    {
        if (text.Length == 0)
            return;
        var run = new TextRun("", bold, italic, code);
        if (run != _run)
            EndRun();
        _run = run;
        _text.Append(text);
    }

    private void Add(Inline inline)
    {
        EndRun();
        _inlines.Add(inline);
    }

    private void EndRun()
    {
        if (_run is not null)
            _inlines.Add(_run with { Text = _text.ToString() });
        _run = null;
        _text.Clear();
    }

    // The beginning of a tag or a comment: <b, </b, <!--
    [GeneratedRegex(@"<(?:/?[A-Za-z][A-Za-z0-9-]*(?=[\s/>]|$)|!--)")]
    private static partial Regex Tag();
}
