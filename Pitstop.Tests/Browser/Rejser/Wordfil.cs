using DocumentFormat.OpenXml.CustomProperties;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Microsoft.Playwright;

using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>A Word file that a browser has downloaded, read with the OpenXml SDK.</summary>
/// <param name="Name">The file's name.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Text">All text of the body, paragraphs on lines of their own.</param>
/// <param name="Fields">The text of each content control by its tag; where a field is printed twice, the first.</param>
/// <param name="Properties">The custom properties.</param>
internal sealed record Wordfil(
    string Name, byte[] Bytes, string Text, IReadOnlyDictionary<string, string> Fields, IReadOnlyDictionary<string, string> Properties)
{
    /// <summary>Downloads by a press on a link; the file must be sound.</summary>
    public static async Task<Wordfil> DownloadAsync(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync());
        var bytes = await File.ReadAllBytesAsync(await download.PathAsync());
        Assert.Empty(WordLint.Faults(bytes));
        using var word = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        var body = word.MainDocumentPart!.Document.Body!;
        return new(
            download.SuggestedFilename,
            bytes,
            string.Join('\n', body.Descendants<Paragraph>().Select(p => p.InnerText)),
            body.Descendants<SdtElement>()
                .Select(s => (Tag: s.SdtProperties?.GetFirstChild<Tag>()?.Val?.Value, s.InnerText))
                .Where(s => s.Tag is not null)
                .GroupBy(s => s.Tag!, s => s.InnerText)
                .ToDictionary(g => g.Key, g => g.First()),
            word.CustomFilePropertiesPart!.Properties!
                .Elements<CustomDocumentProperty>()
                .ToDictionary(p => p.Name!.Value!, p => p.InnerText));
    }
}
