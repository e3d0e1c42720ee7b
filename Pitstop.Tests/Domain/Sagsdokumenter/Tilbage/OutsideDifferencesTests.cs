using Pitstop.Tests.Documents;

namespace Pitstop.Tests.Domain;

public sealed class OutsideDifferencesTests
{
    private static readonly DocumentKind Kind = DocumentKinds.Find("behandlingsplan")!;
    private static readonly DocumentTemplate Template =
        DocumentTemplate.Compile(Baseline.Pages().Editions(Kind.Template)[^1].Broedtekst, Kind.Schema);
    private static readonly Answers Printed = Proevesvar.Of(Kind);
    private static readonly WordDocument Word = Print(Printed);
    private const string Who = "Parter[b2].Hvem", Step = "Maal[a1].Delmaal[b2].Handling";

    [Fact]
    public void A_paragraph_that_is_added_changed_or_gone_is_told_in_the_order_of_the_file()
    {
        var file = Word.Bytes
            .AddParagraph("2. Resumé", "Husk at tale med moderen.")
            .Edit(
                xml => xml.Replace(">6. Gensidige aftaler<", ">6. Gensidige og skriftlige aftaler<", StringComparison.Ordinal).Replace(
                    ">8. Risiko og tilbagefald<", "><", StringComparison.Ordinal));

        Assert.Equal(
            [
                new("", "Husk at tale med moderen."),
                new("6. Gensidige aftaler", "6. Gensidige og skriftlige aftaler"),
                new OutsideDifference("8. Risiko og tilbagefald", ""),
            ],
            Differences(file));
    }

    [Fact]
    public void What_is_typed_beside_a_field_is_told()
    {
        var file = Word.Bytes.Edit(
            xml => xml.Replace(" på en skala fra 0 til 10", " på en skala fra 0 til 10, siger hun selv", StringComparison.Ordinal));

        Assert.Equal(2, Differences(file).Count);
        Assert.All(Differences(file), d => Assert.Equal(new("på en skala fra 0 til 10", "på en skala fra 0 til 10, siger hun selv"), d));
    }

    [Fact]
    public void Other_blanks_than_were_printed_are_no_difference() =>
        Assert.Empty(Differences(Word.Bytes.Edit(
            xml => xml.Replace(">6. Gensidige aftaler<", ">6.\u00a0Gensidige  aftaler <", StringComparison.Ordinal))));

    [Fact]
    public void A_row_inserted_in_a_table_of_repeated_rows_can_be_taken_over_as_a_new_row()
    {
        var file = Word.Bytes.AddRow(Who, "Jobcenteret", "Praktik", "Ja");

        Assert.Empty(Differences(file));
        var row = Assert.Single(Added(file));
        Assert.Null(row.Obstacle);
        Assert.Equal(("Parter", "ny1"), (row.RowsPath, row.Key));
        // The case says whether there is a consent.
        Assert.Equal(
            [("Parter[ny1].Hvem", "Jobcenteret"), ("Parter[ny1].Opgave", "Praktik"), (null, "Ja")],
            row.Cells.Select(c => (c.Path, c.Shown)));
    }

    [Fact]
    public void A_row_of_rows_knows_the_row_it_stands_in()
    {
        var row = Assert.Single(Added(Word.Bytes.AddRow(Step, "Ringe til mor", "Borgeren", "01-12-2026")));

        Assert.Equal("Maal[a1].Delmaal", row.RowsPath);
        Assert.Equal(
            ["Maal[a1].Delmaal[ny1].Handling", "Maal[a1].Delmaal[ny1].Ansvarlig", "Maal[a1].Delmaal[ny1].Frist"],
            row.Cells.Select(c => c.Path!));
    }

    [Fact]
    public void A_row_that_was_copied_with_its_controls_is_a_new_row_and_no_difference_in_the_old_one()
    {
        var file = Word.Bytes.CopyRow(Who, Assert.IsType<string>(Printed["Parter[b2].Opgave"]).Split('\n')[0], "Kopieret og rettet");

        Assert.Single(Added(file));
        Assert.Empty(WordDifferences.Of(Kind.Schema, WordReader.Open(file).Answers(Kind.Schema, Word.Bookmarks), Printed, Printed));
    }

    [Fact]
    public void An_added_row_whose_cells_are_not_one_field_each_is_told_and_not_taken()
    {
        var row = Assert.Single(Added(Word.Bytes.AddRow(Who, "Jobcenteret", "Praktik")));

        Assert.Equal("RaekkenKanIkkeLaeses", row.Obstacle!.Name);
        Assert.Equal(["Jobcenteret", "Praktik"], row.Cells.Select(c => c.Shown));
    }

    [Fact]
    public void A_row_added_where_the_row_around_it_is_gone_from_the_draft_is_told_without_its_number_and_not_taken()
    {
        var row = Assert.Single(Added(Word.Bytes.AddRow(Step, "Ringe", "Mor", "Snart"), Printed.WithRows("Maal", ["b2"])));

        Assert.Equal(("Delmål", "RaekkenErFjernet"), (row.Label, row.Obstacle!.Name));
    }

    [Fact]
    public void A_row_added_to_a_list_that_the_case_gives_is_told_and_not_taken()
    {
        var kind = DocumentKinds.Find("status")!;
        var printed = Proevesvar.Of(kind);
        var word = WordWriter.Write(
            DocumentTemplate.Compile(Baseline.Pages().Editions(kind.Template)[^1].Broedtekst, kind.Schema).Fill(printed),
            Proeve.Identity(draft: true));
        WordOutside Outside(byte[] file) => WordReader.Open(file).Outside(kind.Schema, word.Bookmarks);

        var row = Assert.Single(WordRows.Added(
            kind.Schema,
            Outside(word.Bytes),
            Outside(word.Bytes.AddRow("Rusmidler[b2].DageNu", "Kokain", "4", "0")),
            printed,
            () => "ny1"));

        Assert.Equal(("Rusmidler", "HentesFraForloebet"), (row.RowsPath, row.Obstacle!.Name));
    }

    [Theory]
    [InlineData("Kokain", "Ja", null)]
    [InlineData("Kokain", "måske", "RaekkenKanIkkeLaeses")]
    [InlineData(null, "Ja", "RaekkenKanIkkeLaeses")]
    public void A_row_with_a_text_over_a_tick_or_beyond_what_a_draft_keeps_is_told_and_not_taken(
        string? amount, string tick, string? obstacle) =>
        Assert.Equal(obstacle, WordRows.Of(
            FormSchema.Of<Indstilling>(), "Rusmidler", [
                ("Maengde", amount ?? new string('x', FieldText.LongestDraft + 1)),
                ("Hovedstof", tick),
            ], "ny1", Answers.Empty).Obstacle?.Name);

    [Fact]
    public void No_more_added_rows_are_offered_than_a_page_can_carry()
    {
        var added = Added(AddRows(Who, WordRows.MostAdded + 2));

        Assert.All(added.Take(WordRows.MostAdded), r => Assert.Null(r.Obstacle));
        Assert.Equal(["ForMangeRaekker", "ForMangeRaekker"], added.Skip(WordRows.MostAdded).Select(r => r.Obstacle!.Name));
        Assert.Equal(
            "Der kan højst tages 50 nye rækker med fra en fil. Tilføj rækken i formularen, hvis den skal med.",
            added[^1].Obstacle!.Message);
    }

    [Fact]
    public void No_more_added_rows_are_offered_than_their_list_has_room_for_and_another_list_keeps_its_room()
    {
        var current = Printed.WithRows("Parter", Enumerable.Range(1, PostedForm.MostRows - 1).Select(i => $"r{i}"));

        var added = Added(AddRows(Who, 2).AddRow(Step, "Ringe", "Mor", "Snart"), current);

        Assert.Equal(
            [("Parter", null), ("Parter", "ForMangeRaekker"), ("Maal[a1].Delmaal", null)],
            added.OrderByDescending(r => r.RowsPath, StringComparer.Ordinal).Select(r => (r.RowsPath, r.Obstacle?.Name)));
        Assert.StartsWith(
            "Der kan højst være 100 rækker i listen.",
            added.Single(r => r.Obstacle is not null).Obstacle!.Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_says_only_what_the_case_knows_is_told_and_not_taken() =>
        Assert.Equal("RaekkenKanIkkeLaeses", Assert.Single(Added(Word.Bytes.AddRow(Who, "", "", "Ja"))).Obstacle!.Name);

    [Fact]
    public void A_row_without_text_is_no_row() => Assert.Empty(Added(Word.Bytes.AddRow(Who, "", " ", "")));

    [Fact]
    public void A_row_added_to_a_table_of_single_fields_is_text_outside_the_fields()
    {
        var file = Word.Bytes.AddRow("Ydelse", "Bemærk", "Kun om formiddagen");

        Assert.Empty(Added(file));
        Assert.Equal([new("", "Bemærk"), new OutsideDifference("", "Kun om formiddagen")], Differences(file));
    }

    [Fact]
    public void A_row_that_is_gone_is_told_once_and_its_fields_are_not()
    {
        var file = Word.Bytes.RemoveRow(Who);
        var answers = WordReader.Open(file).Answers(Kind.Schema, Word.Bookmarks);

        var gone = Assert.Single(WordRows.Gone(Kind.Schema, answers, Word.Bookmarks, Printed));
        Assert.Equal(("Parter", "b2", false), (gone.RowsPath, gone.Key, gone.Auto));
        Assert.StartsWith("Samarbejdsparter, række 2 (", gone.Label, StringComparison.Ordinal);
        Assert.Empty(WordDifferences.Gone(Kind.Schema, answers, Word.Bookmarks, Printed));
        Assert.Empty(Differences(file));
    }

    [Fact]
    public void A_row_of_rows_that_is_gone_names_the_row_it_stood_in() =>
        Assert.StartsWith(
            "Delmål, mål 1, række 2 (",
            Assert.Single(WordRows.Gone(
                Kind.Schema,
                WordReader.Open(Word.Bytes.RemoveRow(Step)).Answers(Kind.Schema, Word.Bookmarks),
                Word.Bookmarks,
                Printed)).Label,
            StringComparison.Ordinal);

    [Fact]
    public void The_headings_and_labels_of_a_row_that_is_gone_went_with_it()
    {
        // The whole goal is marked and deleted in Word: what is left is what would have been printed without it.
        var without = Print(Printed.WithRows("Maal", ["b2"]));
        var file = WordReader.Open(without.Bytes).Outside(Kind.Schema, without.Bookmarks);
        var printed = WordReader.Open(Word.Bytes).Outside(Kind.Schema, Word.Bookmarks);

        Assert.Empty(OutsideDifferences.Of(printed, file, file));
        Assert.NotEmpty(OutsideDifferences.Of(printed, file, printed));
    }

    private static WordDocument Print(Answers answers) => WordWriter.Write(Template.Fill(answers), Proeve.Identity(draft: true));

    private static byte[] AddRows(string path, int count) =>
        Enumerable.Range(1, count).Aggregate(Word.Bytes, (file, i) => file.AddRow(path, $"Part {i}", "Praktik", ""));

    private static WordOutside Outside(byte[] file) => WordReader.Open(file).Outside(Kind.Schema, Word.Bookmarks);

    private static IReadOnlyList<OutsideDifference> Differences(byte[] file) =>
        OutsideDifferences.Of(Outside(Word.Bytes), Outside(file), Outside(Word.Bytes));

    private static IReadOnlyList<AddedWordRow> Added(byte[] file, Answers? current = null)
    {
        var made = 0;
        return WordRows.Added(Kind.Schema, Outside(Word.Bytes), Outside(file), current ?? Printed, () => $"ny{++made}");
    }
}
