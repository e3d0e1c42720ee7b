using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace Pitstop.Tests;

/// <summary>The part of <see cref="WordLint"/> that looks at drawings, charts and the workbooks inside a Word file.</summary>
internal static class ChartLint
{
    private static readonly XNamespace C = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public static IEnumerable<string> Faults(byte[] file, Dictionary<string, XDocument> parts) =>
        [.. Drawings(parts), .. Workbooks(file).SelectMany(w => Workbook(w.Key, w.Value))];

    /// <summary>Parts without a content type, and types without a part; the SDK opens no file that has one of the first.</summary>
    public static List<string> ContentTypes(byte[] file, Dictionary<string, XDocument> parts)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        var names = zip.Entries.Select(e => e.FullName).Where(n => n != "[Content_Types].xml").ToArray();
        var types = parts["[Content_Types].xml"].Root!.Elements().ToArray();
        var overrides = types.Select(t => t.Attribute("PartName")?.Value[1..]).OfType<string>().ToArray();
        // XML alone tells nothing: each part of ours has a type of its own.
        var extensions = types.Select(t => t.Attribute("Extension")?.Value).OfType<string>().Where(e => e != "xml").ToArray();
        return
        [
            .. names.Where(n => !overrides.Contains(n) && !extensions.Contains(n.Split('.')[^1])).Select(n => $"no content type for {n}"),
            .. overrides.Except(names).Select(n => $"a content type for {n}, which is not there"),
        ];
    }

    /// <summary>The workbooks inside a Word file by name.</summary>
    public static Dictionary<string, byte[]> Workbooks(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        return zip.Entries.Where(e => e.FullName.EndsWith(".xlsx", StringComparison.Ordinal)).ToDictionary(e => e.FullName, e =>
        {
            using var part = e.Open();
            var content = new MemoryStream();
            part.CopyTo(content);
            return content.ToArray();
        });
    }

    private static IEnumerable<string> Drawings(Dictionary<string, XDocument> parts)
    {
        var drawings = parts["word/document.xml"].Descendants().Where(e => e.Name.LocalName == "docPr").ToArray();
        foreach (var twice in drawings.GroupBy(d => d.Attribute("id")!.Value).Where(g => g.Count() > 1))
            yield return $"drawing id {twice.Key} twice";
        foreach (var _ in drawings.Where(d => string.IsNullOrWhiteSpace(d.Attribute("descr")?.Value)))
            yield return "a drawing without alternative text";
        var relationships = parts["word/_rels/document.xml.rels"].Root!
            .Elements()
            .ToDictionary(r => r.Attribute("Id")!.Value, r => r.Attribute("Target")!.Value);
        foreach (var id in parts["word/document.xml"].Descendants(C + "chart").Select(c => c.Attribute(R + "id")!.Value))
        {
            if (!relationships.TryGetValue(id, out var target) || !parts.ContainsKey("word/" + target))
                yield return $"chart {id} has no part";
        }
        foreach (var _ in parts["word/document.xml"].Descendants().Where(e => e.Name.LocalName == "tc" && e.Descendants(C + "chart").Any()))
            yield return "a chart in a table cell";
    }

    private static IEnumerable<string> Workbook(string name, byte[] file)
    {
        using var stream = new MemoryStream(file);
        using var workbook = SpreadsheetDocument.Open(stream, false);
        return [
            .. new OpenXmlValidator(FileFormatVersions.Office2019)
                .Validate(workbook)
                .Select(e => $"{name} {e.Part?.Uri} {e.Path?.XPath}: {e.Description}"),
        ];
    }
}
