namespace Pitstop.Domain.Documents;

public sealed partial class HtmlWriter
{
    private void Inlines(IReadOnlyList<Inline> inlines)
    {
        foreach (var inline in inlines)
            Write(inline);
    }

    private void Write(Inline inline)
    {
        switch (inline)
        {
            case TextRun run:
                Raw(run.Bold ? "<strong>" : "");
                Raw(run.Italic ? "<em>" : "");
                Raw(run.Code ? "<code>" : "");
                Text(run.Text);
                Raw(run.Code ? "</code>" : "");
                Raw(run.Italic ? "</em>" : "");
                Raw(run.Bold ? "</strong>" : "");
                break;
            case LineBreak:
                Raw("<br>");
                break;
            case Link link when !LinkTarget.IsAllowed(link.Target):
                Inlines(link.Inlines);
                break;
            case Link link:
                Raw("<a");
                Attribute("href", link.Target);
                Raw(link.Target.StartsWith("http", StringComparison.OrdinalIgnoreCase) ? " rel=\"noopener noreferrer\">" : ">");
                Inlines(link.Inlines);
                Raw("</a>");
                break;
            case Picture picture when !LinkTarget.IsLocal(picture.Source):
                Text(picture.AlternativeText);
                break;
            case Picture picture:
                Raw("<img");
                Attribute("src", picture.Source);
                Attribute("alt", picture.AlternativeText);
                Raw(">");
                break;
            case ChangedInline changed:
                Changed(changed.Change, "", () => Inlines(changed.Inlines));
                break;
            case FieldInline field:
                OpenField("span", field.Path, field.State);
                Inlines(field.Inlines);
                Raw("</span>");
                break;
        }
    }

    private void OpenField(string name, string path, FieldState state)
    {
        Raw($"<{name} class=\"");
        Raw(state switch { FieldState.Missing => "felt felt-mangler", FieldState.NotStated => "felt felt-ikke-oplyst", _ => "felt" });
        Raw("\"");
        Attribute("data-felt", path);
        Raw(">");
    }

    private void Changed(Change change, string attributes, Action write)
    {
        if (change == Change.Kept)
        {
            write();
            return;
        }
        _change = change;
        Raw(
            change == Change.Inserted
                ? $"<ins{attributes}><span class=\"sr-only\">indsat: </span>"
                : $"<del{attributes}><span class=\"sr-only\">slettet: </span>");
        write();
        Raw(change == Change.Inserted ? "</ins>" : "</del>");
        _change = Change.Kept;
    }
}
