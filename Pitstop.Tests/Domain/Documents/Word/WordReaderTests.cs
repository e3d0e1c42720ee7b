using System.Text.Json;

namespace Pitstop.Tests.Documents;

public class WordReaderTests
{
    [Fact]
    public void An_indstilling_that_LibreOffice_has_saved_gives_back_every_answer()
    {
        var schema = FormSchema.Of<Indstilling>();
        var reader = WordReader.Open(File.ReadAllBytes(Fixture("indstilling-libreoffice.docx")));
        var bookmarks = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Fixture("indstilling-libreoffice.json")))!;
        var read = reader.Answers(schema, bookmarks);

        Assert.Equal(new WordIdentity(Guid.Parse("6f1c4c1e-52e3-4b39-9a59-0d1f0c8b7a10"), "indstilling", 2, "1"), reader.Identity);
        AssertSame(schema, Proevesvar.Of(schema, "Telefon", "GodkendtAf"), bookmarks, read);
        Assert.Equal("", read.Fields["Telefon"]);
        Assert.True(read.Fields.Count > 40);
    }

    [Fact]
    public void A_file_that_nobody_has_edited_gives_back_every_answer()
    {
        var word = WordWriter.Write(Proeve.Template.Fill(Proeve.Answered()), Proeve.Identity());
        var reader = WordReader.Open(word.Bytes);

        Assert.Equal(new WordIdentity(Proeve.Identity().DocumentId, "indstilling", 2, "2026-11-01"), reader.Identity);
        AssertSame(Proeve.Schema, Proeve.Answered(), word.Bookmarks, reader.Answers(Proeve.Schema, word.Bookmarks));
    }

    [Fact]
    public void A_draft_names_its_print_and_a_finished_document_none()
    {
        var draft =
            WordWriter.Write(Proeve.Template.Fill(Proeve.Answered()), Proeve.Identity(draft: true) with { Print = new DraftPrint(7, 2) });

        Assert.Equal(new DraftPrint(7, 2), WordReader.Open(draft.Bytes).Identity!.Print);
        Assert.Empty(WordLint.Faults(draft.Bytes));
    }

    [Fact]
    public void Without_its_tags_a_file_is_read_by_bookmarks_and_without_bookmarks_by_tags()
    {
        var word = WordWriter.Write(Proeve.Template.Fill(Proeve.Answered()), Proeve.Identity());
        var withoutTags =
            word.Bytes.Edit(xml => xml.Replace("<w:tag w:val=", "<w:lock w:val=\"unlocked\"/><w:x w:val=", StringComparison.Ordinal));
        var withoutBookmarks = word.Bytes.Edit(xml => xml.Replace("w:name=\"f_", "w:name=\"g_", StringComparison.Ordinal));

        AssertSame(Proeve.Schema, Proeve.Answered(), word.Bookmarks, WordReader.Open(withoutTags).Answers(Proeve.Schema, word.Bookmarks));
        AssertSame(
            Proeve.Schema, Proeve.Answered(), word.Bookmarks, WordReader.Open(withoutBookmarks).Answers(Proeve.Schema, word.Bookmarks));
    }

    [Fact]
    public void An_edited_file_gives_the_new_text_and_tells_where_two_places_disagree()
    {
        var word = WordWriter.Write(Proeve.Template.Fill(Proeve.Answered()), Proeve.Identity());
        var edited = word.Bytes.Edit(xml => xml
            .Replace(">Hash<", ">Skunk<", StringComparison.Ordinal)
            .Replace(">Barnets lov § 33<", ">Serviceloven § 101<", StringComparison.Ordinal)
            .Replace(
                "<w:t xml:space=\"preserve\">to punkter</w:t></w:r></w:p>",
                "<w:t>to punkter</w:t></w:r></w:p><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Nyt </w:t></w:r><w:del w:id=\"9\" "
                    + "w:author=\"x\"><w:r><w:delText>gammelt</w:delText></w:r></w:del><w:ins w:id=\"8\" "
                    + "w:author=\"x\"><w:r><w:t>afsnit</w:t></w:r></w:ins></w:p>",
                StringComparison.Ordinal)
            .Replace(
                "<w:b/><w:bCs/></w:rPr><w:t xml:space=\"preserve\">Åse Ærlig<",
                "<w:b/></w:rPr><w:t>Åse Sørensen<",
                StringComparison.Ordinal));
        var read = WordReader.Open(edited).Answers(Proeve.Schema, word.Bookmarks);

        Assert.Equal("Skunk", read.Fields["Rusmidler[a1].Stof"]);
        Assert.Equal("Sel101", read.Fields["Retsgrundlag"]);
        Assert.Equal(
            "Første afsnit\nmed **fed** skrift.\n\n- et punkt\n- to punkter\n\n**Nyt** afsnit\n\nSidste afsnit, 17. maj.",
            read.Fields["Vurdering"]);
        Assert.Equal(["Åse Ærlig", "Åse Sørensen"], read.Conflicts["Navn"]);
        Assert.Single(read.Conflicts);
    }

    [Fact]
    public void Stand_ins_for_missing_answers_come_back_as_nothing()
    {
        var word = WordWriter.Write(Proeve.Template.Fill(Answers.Empty), Proeve.Identity());

        Assert.All(WordReader.Open(word.Bytes).Answers(Proeve.Schema, word.Bookmarks).Fields, f => Assert.Equal("", f.Value));
    }

    [Fact]
    public void What_was_typed_survives_the_way_out_and_back() =>
        HostileText.Holds(300, text =>
        {
            var answers = Proeve.Answered().With("Vurdering", text).With("Maal[m1].Begrundelse", text);
            var word = WordWriter.Write(Proeve.Template.Fill(answers), Proeve.Identity());
            var read = WordReader.Open(word.Bytes).Answers(Proeve.Schema, word.Bookmarks);

            Assert.Equal(HtmlWriter.Write(Prose.Read(text)), HtmlWriter.Write(Prose.Read(read.Fields["Vurdering"])));
            Assert.Equal(read.Fields["Vurdering"], read.Fields["Maal[m1].Begrundelse"]);
        });

    [Fact]
    public void A_file_that_is_not_ours_has_no_identity() =>
        Assert.Null(WordReader.Open(EditedWord.Zip(("word/document.xml", "<a/>"u8.ToArray()))).Identity);

    [Theory]
    [InlineData("empty", "IkkeWordFil")]
    [InlineData("pdf", "IkkeWordFil")]
    [InlineData("other zip", "IkkeWordFil")]
    [InlineData("locked", "LaastWordFil")]
    [InlineData("cut off", "BeskadigetWordFil")]
    [InlineData("broken XML", "BeskadigetWordFil")]
    [InlineData("entities", "BeskadigetWordFil")]
    [InlineData("bomb", "ForStorWordFil")]
    [InlineData("large", "ForStorWordFil")]
    public void A_file_that_cannot_be_read_is_refused_by_name(string file, string name) =>
        Assert.Equal(name, Assert.Single(Assert.Throws<RefusedException>(() => WordReader.Open(Unreadable(file))).Obstacles).Name);

    private static byte[] Unreadable(string file) => file switch
    {
        "empty" => [],
        "pdf" => "%PDF-1.7"u8.ToArray(),
        "other zip" => EditedWord.Zip(("andet.xml", "<a/>"u8.ToArray())),
        "locked" => [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
        "cut off" => "PK\u0003\u0004 ikke mere"u8.ToArray(),
        "broken XML" => EditedWord.Zip(("word/document.xml", "<a><b>"u8.ToArray())),
        "entities" => EditedWord.Zip(("word/document.xml", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>"u8.ToArray())),
        "bomb" => EditedWord.Zip(("word/document.xml", new byte[40 * 1024 * 1024])),
        _ => new byte[21 * 1024 * 1024],
    };

    internal static void AssertSame(FormSchema schema, Answers answers, IReadOnlyDictionary<string, string> bookmarks, WordAnswers read)
    {
        foreach (var path in bookmarks.Values.Distinct())
        {
            var field = schema.Find(path)!;
            var typed = answers[path] ?? "";
            var expected = field.Type switch
            {
                FieldType.LongText => Prose.Write(Prose.Read(typed)),
                FieldType.Date when Danish.TryDate(typed, out var date) => Danish.Date(date),
                _ => typed,
            };
            Assert.Equal((path, expected), (path, read.Fields[path]));
        }
        Assert.Empty(read.Conflicts);
    }

    internal static string Fixture(string name)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Documents", "Fixtures", name);
        Assert.True(File.Exists(file), $"{name} is missing: Benchmarks/FixtureFile.cs says how a kind's file is made by LibreOffice.");
        return file;
    }
}
