using System.Buffers.Binary;
using System.IO.Compression;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Pitstop.Tests.Documents;

public sealed class WordHostileTests
{
    private const int MostAllocated = 100 * 1024 * 1024;

    // All that is allocated and let go again while texts of one letter are read up to the limit; lists of their own for 700 fields took
    // gigabytes.
    private const int MostAllocatedInReading = 300 * 1024 * 1024;

    private static readonly byte[] Sound = WordWriter.Write(Proeve.Template.Fill(Proeve.Answered()), Proeve.Identity()).Bytes;

    [Theory]
    [InlineData("macro part", "MakroIWordFil")]
    [InlineData("macro type", "MakroIWordFil")]
    [InlineData("entries", "ForStorWordFil")]
    [InlineData("hidden entries", "BeskadigetWordFil")]
    [InlineData("overlapping", "BeskadigetWordFil")]
    [InlineData("twice", "BeskadigetWordFil")]
    [InlineData("long name", "BeskadigetWordFil")]
    [InlineData("outside", "BeskadigetWordFil")]
    [InlineData("external entity", "BeskadigetWordFil")]
    [InlineData("deep", "ForStorWordFil")]
    [InlineData("nodes", "ForStorWordFil")]
    [InlineData("bomb", "ForStorWordFil")]
    [InlineData("two halves of a bomb", "ForStorWordFil")]
    public void A_hostile_file_is_refused_by_name_and_within_its_memory(string file, string name)
    {
        var bytes = Hostile(file);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refused = Assert.Throws<RefusedException>(() => WordReader.Open(bytes));

        Assert.Equal(name, Assert.Single(refused.Obstacles).Name);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
    }

    [Theory]
    [InlineData("one huge text")]
    [InlineData("small texts")]
    [InlineData("line breaks")]
    [InlineData("texts in texts")]
    public void Fields_that_each_say_the_whole_file_are_refused_within_the_memory_of_one(string content)
    {
        var (reader, bookmarks) = AllAroundEverything(content);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var refused = Assert.Throws<RefusedException>(() => reader.Answers(Proeve.Schema, bookmarks));

        Assert.Equal("ForMegetTekst", Assert.Single(refused.Obstacles).Name);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocatedInReading);
    }

    [Theory]
    [InlineData("empty paragraphs")]
    [InlineData("empty texts")]
    public void Fields_around_everything_where_nothing_is_said_cost_nothing(string content)
    {
        var (reader, bookmarks) = AllAroundEverything(content);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.All(reader.Answers(Proeve.Schema, bookmarks).Fields, f => Assert.Equal("", f.Value));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
    }

    [Theory]
    [InlineData("small texts")]
    [InlineData("line breaks")]
    [InlineData("empty texts")]
    public void Many_fields_around_the_same_text_leave_nothing_outside_them_and_cost_no_more_than_one(string content)
    {
        var (reader, bookmarks) = AllAroundEverything(content);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Assert.Empty(reader.Outside(Proeve.Schema, bookmarks).Lines);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MostAllocated);
    }

    [Fact]
    public void More_text_outside_the_fields_than_can_be_read_is_refused_by_name()
    {
        var (reader, _) = AllAroundEverything("one huge text");

        var refused = Assert.Throws<RefusedException>(() => reader.Outside(Proeve.Schema, new Dictionary<string, string>()));

        Assert.Equal("ForMegetTekst", Assert.Single(refused.Obstacles).Name);
    }

    [Fact]
    public void The_text_of_the_fields_and_the_text_outside_them_are_counted_together()
    {
        var text = new string('x', WordReader.MostText * 2 / 3);
        var word = WordWriter.Write(Proeve.Template.Fill(Proeve.Answered()), Proeve.Identity());
        var file = word.Bytes.Type("Navn", text, place: 0).AddRuns($"<w:r><w:t>{text}</w:t></w:r>");

        Assert.NotEmpty(WordReader.Open(file).Outside(Proeve.Schema, word.Bookmarks).Lines);
        var reader = WordReader.Open(file);
        reader.Answers(Proeve.Schema, word.Bookmarks);
        Assert.Equal(
            "ForMegetTekst",
            Assert.Single(Assert.Throws<RefusedException>(() => reader.Outside(Proeve.Schema, word.Bookmarks)).Obstacles).Name);
    }

    [Fact]
    public void What_a_file_points_to_outside_of_itself_is_never_fetched()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var host = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        var relations = $"""
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
            <Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="{host}/skabelon.dotm" TargetMode="External"/>
            <Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="{host}/billede.png" TargetMode="External"/>
            </Relationships>
            """;
        var word = WordWriter.Write(Proeve.Template.Fill(Proeve.Answered()), Proeve.Identity());
        var file = word.Bytes
            .With("word/_rels/settings.xml.rels", Encoding.UTF8.GetBytes(relations))
            .With("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(relations));

        var read = WordReader.Open(file).Answers(Proeve.Schema, word.Bookmarks);

        Assert.Equal("Åse Ærlig", read.Fields["Navn"]);
        Assert.False(listener.Pending());
    }

    [Fact]
    public void A_document_that_Word_in_the_browser_has_named_otherwise_is_found()
    {
        var word = WordWriter.Write(Proeve.Template.Fill(Proeve.Answered()), Proeve.Identity());
        using var zip = new ZipArchive(new MemoryStream(word.Bytes));
        var parts = zip.Entries
            .Select(e => (Name: e.FullName.Replace("word/document.xml", "word/document2.xml", StringComparison.Ordinal), Content: Bytes(e)))
            .ToArray();
        var file = EditedWord.Zip(parts).Edit(
            xml => xml.Replace("/word/document.xml", "/word/document2.xml", StringComparison.Ordinal), "[Content_Types].xml");

        Assert.Equal("Åse Ærlig", WordReader.Open(file).Answers(Proeve.Schema, word.Bookmarks).Fields["Navn"]);
    }

    // As many marks as a large document has fields, and each begins before all text and ends after it.
    private static (WordReader Reader, Dictionary<string, string> Bookmarks) AllAroundEverything(string content)
    {
        var bookmarks =
            Enumerable.Range(0, 700).ToDictionary(i => $"f_{i}", i => i % 2 == 0 ? $"Rusmidler[r{i}].Stof" : $"Maal[r{i}].Begrundelse");
        var starts = string.Concat(bookmarks.Keys.Select((name, i) => $"<w:bookmarkStart w:id=\"{i}\" w:name=\"{name}\"/>"));
        var ends = string.Concat(bookmarks.Keys.Select((_, i) => $"<w:bookmarkEnd w:id=\"{i}\"/>"));
        var text = content switch
        {
            "one huge text" => $"<w:p><w:r><w:t>{new string('x', 5 * 1024 * 1024)}</w:t></w:r></w:p>",
            "small texts" => Repeated("<w:p><w:r><w:t>x</w:t></w:r></w:p>", 30_000),
            "line breaks" => $"<w:p><w:r>{Repeated("<w:br/>", 200_000)}</w:r></w:p>",
            "texts in texts" => $"<w:p><w:r>{Repeated("<w:t>", 200)}{new string('x', 1024 * 1024)}{Repeated("</w:t>", 200)}</w:r></w:p>",
            "empty paragraphs" => Repeated("<w:p/>", 200_000),
            _ => $"<w:p><w:r>{Repeated("<w:t/>", 200_000)}</w:r></w:p>",
        };
        var xml =
            "<w:document "
                + "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + $"{starts}{text}{ends}</w:body></w:document>";
        return (WordReader.Open(EditedWord.Zip(("word/document.xml", Encoding.ASCII.GetBytes(xml)))), bookmarks);
    }

    private static string Repeated(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static byte[] Hostile(string file) => file switch
    {
        "macro part" => Sound.With("word/vbaProject.bin", [1, 2, 3]),
        "macro type" => Sound.Edit(
            xml => xml.Replace(
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                StringComparison.Ordinal),
            "[Content_Types].xml"),
        "entries" => EditedWord.Zip([.. Enumerable.Range(0, 2001).Select(i => ($"word/{i}.xml", Array.Empty<byte>()))]),
        "hidden entries" => Patched(
            EditedWord.Zip([.. Enumerable.Range(0, 3000).Select(i => ($"word/{i}.xml", Array.Empty<byte>()))]),
            end => BinaryPrimitives.WriteUInt16LittleEndian(end[10..], 2)),
        "overlapping" => Overlapping(),
        "twice" => EditedWord.Zip(("word/document.xml", "<a/>"u8.ToArray()), ("word/document.xml", "<b/>"u8.ToArray())),
        "long name" => EditedWord.Zip(
            (string.Concat(Enumerable.Repeat("mappe/", 200)) + "a.xml", "<a/>"u8.ToArray()), ("word/document.xml", "<a/>"u8.ToArray())),
        "outside" => Patched(Sound, end => BinaryPrimitives.WriteInt32LittleEndian(end[16..], int.MaxValue)),
        "external entity" =>
            EditedWord.Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"u8.ToArray())),
        "deep" => Document(string.Concat(Enumerable.Repeat("<b>", 1000)) + string.Concat(Enumerable.Repeat("</b>", 1000))),
        "nodes" => Document(string.Concat(Enumerable.Repeat("<b/>", 1_900_000))),
        "bomb" => EditedWord.Zip(("word/document.xml", new byte[200 * 1024 * 1024])),
        _ =>
            Document(new string('x', 5 * 1024 * 1024)).With(
                "docProps/custom.xml", Encoding.ASCII.GetBytes("<a>" + new string('x', 5 * 1024 * 1024) + "</a>")),
    };

    private static byte[] Document(string inner) => EditedWord.Zip(("word/document.xml", Encoding.ASCII.GetBytes($"<a>{inner}</a>")));

    // Two entries of the table of contents that unpack the same bytes.
    private static byte[] Overlapping()
    {
        var file = EditedWord.Zip(("word/document.xml", "<a/>"u8.ToArray()), ("word/documenu.xml", "<a/>"u8.ToArray()));
        var second = file.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(file.AsSpan(second + 42), 0);
        return file;
    }

    private delegate void Patch(Span<byte> endRecord);

    private static byte[] Patched(byte[] file, Patch patch)
    {
        var copy = file.ToArray();
        patch(copy.AsSpan(copy.AsSpan().LastIndexOf("PK\u0005\u0006"u8)));
        return copy;
    }

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        var content = new MemoryStream();
        using var packed = entry.Open();
        packed.CopyTo(content);
        return content.ToArray();
    }
}
