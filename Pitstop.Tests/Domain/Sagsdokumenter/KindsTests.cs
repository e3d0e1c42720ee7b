using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using Pitstop.Tests.Documents.Sammenligning;
using Pitstop.Tests.Domain;

namespace Pitstop.Tests.Documents;

/// <summary>Every kind of document as it is printed: the demo's answers in the templates that ship.</summary>
public sealed partial class KindsTests
{
    private static readonly Sidesamling Sider = Baseline.Pages();

    private static readonly Dictionary<string, DocumentTemplate> Templates =
        DocumentKinds.All.ToDictionary(k => k.Slug, k => DocumentTemplate.Compile(Markdown(k.Template), k.Schema));

    public static TheoryData<string> Slugs => [.. DocumentKinds.All.Select(k => k.Slug)];

    public static TheoryData<string> Names => [.. Kindsager.Alle.Keys];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_template_that_ships_shows_every_field_and_has_no_problems(string slug) => Assert.Empty(Templates[slug].Problems);

    [Theory]
    [MemberData(nameof(Names))]
    public void It_is_a_sound_Word_file_as_draft_and_as_finished_and_the_same_each_time(string name)
    {
        foreach (var draft in new[] { true, false })
        {
            var bytes = WordWriter.Write(Tree(name), Proeve.Identity(draft)).Bytes;

            Assert.Empty(WordLint.Faults(bytes));
            Assert.Equal(bytes, WordWriter.Write(Tree(name), Proeve.Identity(draft)).Bytes);
        }
    }

    // Fields that a template shows only beside another one: the date beside a tick, and the mark of the young.
    private static readonly string[] Accompanying = [nameof(StatusTreMaaneder.ForrigeDato), nameof(Samtykkeerklaering.ErUng)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_preview_holds_every_answer_to_what_applies(string name)
    {
        var (kind, svar) = (Kindsager.Alle[name].Kind, Kindsager.Alle[name].Svar);
        var text = Markdown(kind.Template);
        var omitted = kind.Schema.Sections.Where(s => s.IsOmitted(svar)).SelectMany(s => s.Content).Select(f => f.Path).ToHashSet();
        var shown = new HtmlParser()
            .ParseDocument("<body>" + HtmlWriter.Write(Tree(name).Blocks))
            .QuerySelectorAll("[data-felt]")
            .Select(e => e.GetAttribute("data-felt")!)
            .ToHashSet();

        var answered = svar.Values.Where(v => !string.IsNullOrWhiteSpace(v.Value)).Select(v => v.Key)
            .Where(p => !omitted.Contains(FieldPath.WithoutKeys(p).Split('.')[0])
                && text.Contains("{{" + FieldPath.WithoutKeys(p) + "}}", StringComparison.Ordinal)).ToArray();
        Assert.NotEmpty(answered);
        Assert.Empty(answered.Except(shown).Except(Accompanying));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_was_typed_survives_the_way_out_and_back(string name)
    {
        var done = Kindsager.Alle[name];
        var word = WordWriter.Write(Tree(name), Proeve.Identity(draft: true));

        WordReaderTests.AssertSame(
            done.Kind.Schema, done.Svar, word.Bookmarks, WordReader.Open(word.Bytes).Answers(done.Kind.Schema, word.Bookmarks));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void No_field_that_is_typed_is_missing_on_every_way_out_and_back(string slug)
    {
        var kind = DocumentKinds.Find(slug)!;
        var all = Proevesvar.Of(kind);
        var ticked = all.Values.Keys.Where(p => kind.Schema.Find(p)!.Type == FieldType.YesNo).Aggregate(all, (a, p) => a.With(p, "true"));
        var numbered = all.Values.Keys
            .Where(p => kind.Schema.Find(p)!.Property.Name == nameof(Maalstatus.Mangler))
            .Aggregate(all, (a, p) => a.With(p, ""));
        var seen = new HashSet<string>();
        foreach (var answers in new[] { all, ticked, numbered, Proevesvar.Of(kind.Schema) })
        {
            var word = WordWriter.Write(Templates[slug].Fill(answers), Proeve.Identity(draft: true));
            WordReaderTests.AssertSame(
                kind.Schema, answers, word.Bookmarks, WordReader.Open(word.Bytes).Answers(kind.Schema, word.Bookmarks));
            seen.UnionWith(word.Bookmarks.Values.Select(FieldPath.WithoutKeys));
        }

        Assert.Empty(Typed(kind.Schema.Fields).Except(seen).Except(kind.Schema.Sections.Select(s => s.Unchanged?.Path).OfType<string>()));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_heading_stands_over_nothing(string name) => Assert.Empty(BlankHeadings(Tree(name)));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void No_heading_of_an_empty_draft_stands_over_nothing(string slug) =>
        Assert.Empty(BlankHeadings(Templates[slug].Fill(Answers.Empty)));

    [Fact]
    public void A_discharge_before_any_goal_was_set_says_so()
    {
        var done = Kindsager.Alle["udskrivningsstatus"];
        var tree = Templates["udskrivningsstatus"].Fill(done.Svar.WithRows("Maal", []));

        Assert.Empty(BlankHeadings(tree));
        Assert.Contains("Der er ikke sat mål i forløbet.", PlainText.Of(tree.Blocks), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("udredning, voksen", 1)]
    [InlineData("udredning, ung", 0)]
    [InlineData("status 1", 2)]
    [InlineData("status 2", 3)]
    [InlineData("udskrivningsstatus", 3)]
    public void A_chart_its_workbook_and_the_table_below_it_say_the_same(string name, int charts)
    {
        var blocks = Tree(name).Blocks;
        var word = WordWriter.Write(Tree(name), Proeve.Identity());
        var found = blocks.Select((b, i) => (Chart: b as Chart, Next: blocks.ElementAtOrDefault(i + 1) as Table))
            .Where(x => x.Chart is not null)
            .ToArray();

        Assert.Equal(charts, found.Length);
        for (var i = 0; i < found.Length; i++)
        {
            var (chart, table) = (found[i].Chart!, found[i].Next!);
            Assert.Equal(ChartWordTests.Cells(word.Bytes, i + 1), ChartWordTests.Cache(word.Bytes, i + 1));
            Assert.Equal(
                table.Rows.Select(r => (Text(r.Cells[0]), Text(r.Cells[1]))),
                chart.Categories.Select((c, at) => (c, chart.Series[0].Values[at] is { } value ? Danish.Number(value) : "Ikke oplyst")));
            Assert.Equal(chart.Categories, ChartWordTests.Cells(word.Bytes, i + 1).Skip(1).Select(r => r[0]!));
        }
    }

    [Theory]
    [InlineData("behandlingsplan, version 1", "behandlingsplan, version 2")]
    [InlineData("status 1", "status 2")]
    public void All_accepted_is_the_later_document_and_all_rejected_the_earlier(string before, string after)
    {
        ComparisonWordTests.AssertResolves(Tree(before), Tree(after));
        ComparisonWordTests.AssertResolves(Tree(after), Tree(before));
        Assert.Empty(WordLint.Faults(
            WordWriter.WriteComparison(TreeComparison.Compare(
                Tree(before), Tree(after)), Proeve.Identity(), "Bo Behandler", Sager.Now).Bytes));
    }

    [Fact]
    public void A_chart_that_has_other_numbers_stands_once_as_it_is_now_and_its_table_carries_the_changes()
    {
        var (before, after) = (Tree("status 1"), Tree("status 2"));
        var compared = TreeComparison.Compare(before, after);

        Assert.NotEqual(Charts(before.Blocks), Charts(after.Blocks).Take(Charts(before.Blocks).Length));
        Assert.Equal(Charts(after.Blocks), Charts(compared.Marked.Blocks));
        Assert.DoesNotContain(compared.Marked.Blocks, b => b is ChangedBlock { Change: Change.Deleted, Block: Chart });
        Assert.Contains(compared.Marked.Blocks.OfType<Table>().SelectMany(t => t.Rows), r => r.Change == Change.Inserted);
    }

    [Fact]
    public void A_chart_that_only_one_of_two_documents_has_is_inserted_or_deleted()
    {
        var (before, after) = (Tree("status 2"), Templates["status"].Fill(Kindsager.Alle["status 2"].Svar.WithRows("Maal", ["m1"])));

        var gone = Charts(before.Blocks).Length - Charts(after.Blocks).Length;
        Assert.InRange(gone, 1, int.MaxValue);
        Assert.Equal(
            gone,
            TreeComparison.Compare(before, after).Marked.Blocks.Count(b => b is ChangedBlock { Change: Change.Deleted, Block: Chart }));
        Assert.Equal(
            gone,
            TreeComparison.Compare(after, before).Marked.Blocks.Count(b => b is ChangedBlock { Change: Change.Inserted, Block: Chart }));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_section_of_the_form_has_the_number_of_the_chapter_that_prints_it_or_none(string slug)
    {
        var kind = DocumentKinds.Find(slug)!;
        var chapters = Markdown(kind.Template)
            .Split("\n## ")
            .Skip(1)
            .Select(c => (
                Number: Chapter().Match(c) is { Success: true } m ? int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture) : (int?)null,
                Text: c))
            .ToArray();
        var head = Markdown(kind.Template).Split("\n## ")[0];
        var numbered = kind.Schema.Sections.Where(s => s.Number is not null).ToArray();

        Assert.All(kind.Schema.Sections.Where(s => s.Title == "Borger og afsender"), s => Assert.Null(s.Number));
        Assert.Equal(
            numbered.Select(s => s.Number), chapters.Select(c => c.Number).OfType<int>().Select(n => (int?)n).Take(numbered.Length));
        Assert.Equal(numbered.Length > 0, chapters.Any(c => c.Number is not null));
        Assert.All(numbered, s => Assert.All(s.Fields.Where(f => f.IsTyped && f.Type != FieldType.YesNo), f =>
            Assert.Matches($@"\{{\{{(#\w+ )?{f.Path}\b", head + chapters.Single(c => c.Number == s.Number).Text)));
    }

    [Theory]
    [InlineData("behandlingsplan, version 2")]
    [InlineData("behandlingsplan, ung")]
    public void The_plan_in_plain_words_holds_what_was_agreed_and_nothing_written_for_professionals(string name)
    {
        var (kind, svar) = (Kindsager.Alle[name].Kind, Kindsager.Alle[name].Svar);
        var template = DocumentTemplate.Compile(Markdown(kind.PlainTemplate!), kind.Schema);
        Assert.True(template.CanFill);
        var tree = template.Fill(svar);
        var text = PlainText.Of(tree.Blocks);

        Assert.All(
            new[]
            {
                "Maal[m1].Titel",
                "Maal[m1].BorgerensFormulering",
                "Maal[m1].Delmaal[d1].Handling",
                "BorgerensMaal",
                "OpfoelgningAftale",
                "NaesteStatus",
            },
            p => Assert.Contains(svar[p]!, text, StringComparison.Ordinal));
        Assert.All(
            new[]
            {
                "SocialtResume",
                "HelbredsResume",
                "Arbejdsmetode",
                "Progression",
                "Personnummer",
                "Maal[m1].FagligeOvervejelser",
                "Maal[m1].Specifik",
                "Maal[m1].Metode",
            }.Where(p => !string.IsNullOrEmpty(svar[p])),
            p => Assert.DoesNotContain(svar[p]!, text, StringComparison.Ordinal));
        Assert.Empty(WordLint.Faults(WordWriter.Write(tree, Proeve.Identity()).Bytes));
        Assert.Empty(BlankHeadings(tree));
        Assert.Empty(BlankHeadings(template.Fill(Answers.Empty)));
    }

    [Theory]
    [InlineData("behandlingsplan, version 1")]
    [InlineData("behandlingsplan, version 2")]
    [InlineData("behandlingsplan, ung")]
    public void The_plan_in_plain_words_speaks_to_the_borger_and_not_about_him(string name)
    {
        var (kind, svar) = (Kindsager.Alle[name].Kind, Kindsager.Alle[name].Svar);

        Assert.DoesNotMatch(
            "(?i)borgeren", PlainText.Of(DocumentTemplate.Compile(Markdown(kind.PlainTemplate!), kind.Schema).Fill(svar).Blocks));
    }

    [Fact]
    public void The_form_asks_for_du_wherever_an_answer_that_is_not_a_quote_stands_in_the_plan_in_plain_words()
    {
        var kind = DocumentKinds.Find("behandlingsplan")!;

        Assert.All(
            new[] { "Aftaler", "Risikoplan", "OpfoelgningAftale", "Maal.Delmaal" },
            p => Assert.Contains("»du«", kind.Schema.Find(p)!.Help, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("status 1")]
    [InlineData("udskrivningsstatus")]
    [InlineData("udskrivningsstatus, udeblevet")]
    public void How_we_measure_is_the_last_page_of_every_status(string name)
    {
        var blocks = Tree(name).Blocks;
        var begin = blocks.ToList().FindIndex(b => b is ThematicBreak);

        Assert.Equal("Sådan måler vi", PlainText.Of([blocks[begin + 1]]));
        Assert.All(blocks.Skip(begin + 2), b => Assert.IsNotType<Heading>(b));
    }

    [Fact]
    public void Under_eighteen_it_says_that_ASI_is_not_used()
    {
        Assert.Contains("ASI anvendes ikke under 18 år", PlainText.Of(Tree("udredning, ung").Blocks), StringComparison.Ordinal);
        Assert.DoesNotContain("ASI anvendes ikke", PlainText.Of(Tree("udredning, voksen").Blocks), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_file_that_LibreOffice_has_saved_gives_back_every_field(string slug)
    {
        var schema = DocumentKinds.Find(slug)!.Schema;
        var reader = WordReader.Open(File.ReadAllBytes(WordReaderTests.Fixture($"{slug}-libreoffice.docx")));
        var bookmarks = System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(WordReaderTests.Fixture(
            $"{slug}-libreoffice.json")))!;

        Assert.Equal((slug, 2), (reader.Identity!.Kind, reader.Identity.Version));
        Assert.Equal(
            WordWriter.Write(Templates[slug].Fill(Proevesvar.Of(DocumentKinds.Find(slug)!)), Proeve.Identity(draft: true)).Bookmarks.Values
                .Distinct()
                .Order(),
            bookmarks.Values.Distinct().Order());
        WordReaderTests.AssertSame(schema, Proevesvar.Of(DocumentKinds.Find(slug)!), bookmarks, reader.Answers(schema, bookmarks));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_file_that_LibreOffice_has_saved_says_nothing_new_outside_its_fields_and_has_all_its_rows(string slug)
    {
        var (schema, printed) = (DocumentKinds.Find(slug)!.Schema, Proevesvar.Of(DocumentKinds.Find(slug)!));
        var word = WordWriter.Write(Templates[slug].Fill(printed), Proeve.Identity(draft: true));
        var before = WordReader.Open(word.Bytes).Outside(schema, word.Bookmarks);
        var reader = WordReader.Open(File.ReadAllBytes(WordReaderTests.Fixture($"{slug}-libreoffice.docx")));
        var now = reader.Outside(schema, word.Bookmarks);

        Assert.Empty(OutsideDifferences.Of(before, now, before));
        Assert.Empty(now.Rows);
        Assert.Equal(WordNotes.None, reader.Notes);
        Assert.Empty(WordRows.Gone(schema, reader.Answers(schema, word.Bookmarks), word.Bookmarks, printed));
    }

    private static string Markdown(string slug) => Sider.Editions(slug)[^1].Broedtekst;

    private static DocumentTree Tree(string name) => Templates[Kindsager.Alle[name].Kind.Slug].Fill(Kindsager.Alle[name].Svar);

    private static Chart[] Charts(IReadOnlyList<Block> blocks) =>
        [.. blocks.Select(b => b is ChangedBlock changed ? changed.Block : b).OfType<Chart>()];

    [GeneratedRegex(@"^(\d+)\. ")]
    private static partial Regex Chapter();

    private static string Text(TableCell cell) => PlainText.Of(cell.Blocks).Trim();

    private static IEnumerable<string> BlankHeadings(DocumentTree tree) => tree.Blocks
        .Select((block, i) => (Heading: block as Heading, Next: tree.Blocks.ElementAtOrDefault(i + 1)))
        .Where(x => x.Heading is not null && (x.Next is null || (x.Next is Heading next && next.Level <= x.Heading.Level)))
        .Select(x => PlainText.Of([x.Heading!]).Trim());

    private static IEnumerable<string> Typed(IEnumerable<FormField> fields) =>
        fields.SelectMany(f => f.Type == FieldType.Rows ? Typed(f.Columns) : f.Auto ? [] : [f.Path]);
}
