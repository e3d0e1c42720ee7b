using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Pitstop.Tests.Browser.Redaktion;

/// <summary>A leader at the editor of a page.</summary>
internal static class Redaktoer
{
    private const string Paste = """
        (field, [html, text]) => {
          const data = new DataTransfer();
          if (html) data.setData("text/html", html);
          data.setData("text/plain", text);
          field.focus();
          if (field.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true })))
            document.execCommand("insertText", false, text);
        }
        """;

    /// <summary>The text field.</summary>
    public static ILocator Text(this IPage page) => page.Locator("#Input_Markdown");

    /// <summary>A button of the toolbar.</summary>
    public static ILocator Tool(this IPage page, string name) =>
        page.GetByRole(AriaRole.Toolbar).GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>
    /// Opens the editor of a page, in the draft that is open if there is one; a text takes the place of what stands there.
    /// </summary>
    public static async Task OpenEditorAsync(this BrowserPage visitor, string title, string? text = null)
    {
        await visitor.GoAsync("/redaktion");
        await visitor.Page
            .GetByRole(AriaRole.Button, new() { NameRegex = new Regex($"^(Ny udgave|Åbn kladden) af {title}$") })
            .ClickAsync();
        await Assertions.Expect(visitor.Page.GetByRole(AriaRole.Toolbar)).ToBeVisibleAsync();
        if (text is not null)
            await visitor.Page.Text().FillAsync(text);
    }

    /// <summary>Marks the first place where a text stands.</summary>
    public static Task MarkAsync(this IPage page, string text) => page.Text().EvaluateAsync(
        "(field, text) => { const at = field.value.indexOf(text); field.focus(); field.setSelectionRange(at, at + text.length); }", text);

    /// <summary>Pastes what another program laid on the clipboard: HTML, or null, and its plain text.</summary>
    public static Task PasteAsync(this IPage page, string? html, string text) => page.Text().EvaluateAsync(Paste, new[] { html, text });
}
