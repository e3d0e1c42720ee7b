using Pitstop.Tests.Documents;

namespace Pitstop.Tests.Domain;

public sealed class WordDifferencesTests
{
    private static readonly FormSchema Schema = FormSchema.Of<Indstilling>();
    private static readonly Answers Printed = Sager.CompleteWithFacts();

    [Fact]
    public void A_file_that_nobody_has_edited_differs_in_nothing() =>
        HostileText.Holds(300, text =>
        {
            var answers = Proeve.Answered()
                .With("Navn", text)
                .With("Vurdering", text)
                .With("Maal[m1].Begrundelse", text)
                .With("Boern", text)
                .With("AntalBoern", text);
            var word = WordWriter.Write(Proeve.Template.Fill(answers), Proeve.Identity());

            Assert.Empty(WordDifferences.Of(
                Proeve.Schema, WordReader.Open(word.Bytes).Answers(Proeve.Schema, word.Bookmarks), answers, answers));
        });

    [Fact]
    public void A_changed_text_is_told_with_what_stands_now_and_is_taken_by_one_press()
    {
        var found = Assert.Single(Differences(File("SocialeForhold", "Bor hos sin søster.")));

        Assert.Equal(("SocialeForhold", "Sociale forhold og netværk"), (found.Path, found.Label));
        Assert.Equal(("Bor alene og ser sin søster hver uge.", "Bor alene og ser sin søster hver uge."), (found.Printed, found.Current));
        Assert.False(found.Asks);
        Assert.Equal([(WordOption.Keep, null), ("fil1", "Bor hos sin søster.")], found.Options.Select(o => (o.Key, o.Text)));
    }

    [Theory]
    [InlineData("Start", "16.11.2026")]
    [InlineData("Frekvens", "1,50")]
    [InlineData("SocialeForhold", "Bor alene og ser sin søster hver uge.\n\n\n")]
    public void The_same_answer_in_another_spelling_is_no_difference(string path, string text) =>
        Assert.Empty(Differences(File(path, text)));

    [Fact]
    public void A_choice_is_shown_by_its_Danish_text_and_taken_by_its_value()
    {
        var found = Assert.Single(Differences(File("BoernUnder18", "true")));

        Assert.Equal(("Nej", "Ja"), (found.Shown(found.Current), found.Shown(found.Changed[0])));
        Assert.Equal("true", found.Options[1].Text);
    }

    [Fact]
    public void A_field_changed_in_the_file_and_here_is_asked_about_and_a_text_may_keep_both()
    {
        var found =
            Assert.Single(Differences(File("SocialeForhold", "Bor hos sin søster."), Printed.With("SocialeForhold", "Bor alene.")));

        Assert.True(found.Asks);
        Assert.Equal([null, "Bor hos sin søster.", "Bor alene.\n\nBor hos sin søster."], found.Options.Select(o => o.Text));
    }

    [Fact]
    public void A_date_changed_in_the_file_and_here_has_no_both()
    {
        var found = Assert.Single(Differences(File("Start", "20-11-2026"), Printed.With("Start", "18-11-2026")));

        Assert.True(found.Asks);
        Assert.Equal([null, "20-11-2026"], found.Options.Select(o => o.Text));
    }

    [Fact]
    public void What_was_changed_alike_in_both_or_only_here_is_no_difference()
    {
        Assert.Empty(Differences(File("AlkoholDage", "9"), Printed.With("AlkoholDage", "9")));
        Assert.Empty(Differences(File("AlkoholDage", "4"), Printed.With("AlkoholDage", "9")));
    }

    [Fact]
    public void Two_places_changed_to_different_texts_are_asked_about_and_one_changed_place_is_told()
    {
        var both = Assert.Single(Differences(File("Start", "17-11-2026", "18-11-2026")));
        Assert.True(both.Asks);
        Assert.Equal([null, "17-11-2026", "18-11-2026"], both.Options.Select(o => o.Text));

        var one = Assert.Single(Differences(File("Start", "16-11-2026", "18-11-2026")));
        Assert.False(one.Asks);
        Assert.True(one.InSomePlaces);
        Assert.Equal(["18-11-2026"], one.Changed);
    }

    [Fact]
    public void A_field_that_the_case_fills_in_is_told_and_never_taken()
    {
        var found = Assert.Single(Differences(File("Adresse", "Ny Vej 2, 2635 Ishøj")));

        Assert.Equal("HentesFraForloebet", found.Obstacle!.Name);
        Assert.Empty(found.Options);
        Assert.Equal("HentesFraForloebet", Assert.Single(Differences(File("Forsamtaler[s1].Deltagere", "Borgeren alene"))).Obstacle!.Name);
    }

    [Theory]
    [InlineData("Maal[m1].Forklaring", null)]
    [InlineData("Rusmidler[hash].DageNu", null)]
    [InlineData("Maal[m1].Titel", "HentesFraForloebet")]
    [InlineData("Maal[m1].Historik[h1].Ord", "HentesFraForloebet")]
    public void In_rows_that_the_case_gives_what_a_person_types_is_taken_and_the_rest_is_told(string path, string? obstacle)
    {
        var printed = Answers.Empty.WithRow("Maal", "m1").WithRow("Maal[m1].Historik", "h1").WithRow("Rusmidler", "hash");

        Assert.Equal(
            obstacle,
            Assert.Single(WordDifferences.Of(FormSchema.Of<StatusTreMaaneder>(), File(path, "7"), printed, printed)).Obstacle?.Name);
    }

    [Fact]
    public void A_row_that_the_case_no_longer_gives_is_not_to_be_added_again()
    {
        var printed = Answers.Empty.WithRow("Maal", "m1");
        var found = Assert.Single(WordDifferences.Of(
            FormSchema.Of<StatusTreMaaneder>(), File("Maal[m1].Forklaring", "Søvn."), printed, Answers.Empty));

        Assert.Equal("RaekkenErIkkePaaForloebet", found.Obstacle!.Name);
    }

    [Fact]
    public void A_number_changed_in_a_finished_file_is_masked_on_screen()
    {
        var found = Assert.Single(Differences(File("Personnummer", "010190-1234")));

        Assert.Equal("010190-••••", found.Shown(found.Changed[0]));
    }

    [Fact]
    public void A_row_is_named_by_its_number_and_a_row_that_is_gone_takes_nothing()
    {
        var printed = Printed.WithRows("Rusmidler", ["a1", "b2"]).With("Rusmidler[b2].Stof", "Alkohol");
        var file = File("Rusmidler[b2].Maengde", "2 øl");

        var there = Assert.Single(WordDifferences.Of(Schema, file, printed, printed));
        var gone = Assert.Single(WordDifferences.Of(Schema, file, printed, printed.WithRows("Rusmidler", ["a1"])));

        Assert.Equal(("Mængde, række 2", null), (there.Label, there.Obstacle));
        Assert.Equal(("Mængde, række 2", "RaekkenErFjernet"), (gone.Label, gone.Obstacle!.Name));
        Assert.Equal(["2 øl"], gone.Changed);
    }

    [Fact]
    public void What_cannot_be_read_is_told_with_the_reason_and_may_be_taken_as_typed()
    {
        var found = Assert.Single(Differences(File("Start", "31-02-2026")));

        Assert.Contains("er ikke en dato, der findes", found.ProblemOf("31-02-2026"), StringComparison.Ordinal);
        Assert.Equal("31-02-2026", found.Options[1].Text);
        Assert.Contains(
            "ikke en af mulighederne",
            Assert.Single(Differences(File("Ydelse", "Døgnkur"))).ProblemOf("Døgnkur"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_written_over_a_tick_is_told_and_not_taken() =>
        Assert.Equal("KrydsHarIngenTekst", Assert.Single(Differences(File("HelbredIntet", "Sover dårligt."))).Obstacle!.Name);

    [Fact]
    public void A_text_beyond_what_a_draft_keeps_is_told_and_not_taken() =>
        Assert.Equal(
            "FeltForLangt", Assert.Single(Differences(File("SocialeForhold", new string('x', FieldText.LongestDraft + 1)))).Obstacle!.Name);

    [Fact]
    public void An_emptied_field_is_taken_as_empty() =>
        Assert.Equal("", Assert.Single(Differences(File("SocialeForhold", ""))).Options[1].Text);

    [Fact]
    public void The_differences_come_in_the_order_of_the_form()
    {
        var file = new WordAnswers(
            new Dictionary<string, string> { ["Start"] = "20-11-2026", ["Rusmidler[a1].Maengde"] = "1 gram", ["Anledning"] = "Ny" },
            new Dictionary<string, IReadOnlyList<string>>());

        Assert.Equal(["Anledning", "Rusmidler[a1].Maengde", "Start"], Differences(file).Select(d => d.Path));
    }

    [Fact]
    public void Typed_fields_that_were_printed_and_are_gone_from_the_file_are_named()
    {
        var map = new Dictionary<string, string>
        {
            ["f_001"] = "Anledning",
            ["f_002"] = "Rusmidler[a1].Stof",
            ["f_003"] = "Navn",
            ["f_004"] = "Rusmidler[a1].Maengde",
        };

        Assert.Equal(["Anledning", "Stof, række 1"], WordDifferences.Gone(Schema, File("Rusmidler[a1].Maengde", "1 gram"), map, Printed));
    }

    private static IReadOnlyList<WordDifference> Differences(WordAnswers file, Answers? current = null) =>
        WordDifferences.Of(Schema, file, Printed, current ?? Printed);

    private static WordAnswers File(string path, params string[] texts) => new(
        new Dictionary<string, string> { [path] = texts[0] },
        texts.Length == 1
            ? new Dictionary<string, IReadOnlyList<string>>()
            : new Dictionary<string, IReadOnlyList<string>> { [path] = texts });
}
