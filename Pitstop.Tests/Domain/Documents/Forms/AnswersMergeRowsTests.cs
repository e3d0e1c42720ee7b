namespace Pitstop.Tests.Domain;

/// <summary>Rows in a merge: their order, which of them stand, and what a row that is gone says of its fields.</summary>
public sealed class AnswersMergeRowsTests
{
    private static readonly Answers Start = Answers.Empty
        .WithRows("R", ["r1", "r10"])
        .With("R[r1].X", "x").With("R[r10].X", "y")
        .WithRow("R[r1].S", "s1").With("R[r1].S[s1].Z", "z");

    [Fact]
    public void The_order_is_that_of_the_one_who_changed_it()
    {
        var turned = Start.WithRows("R", ["r10", "r1"]);

        Assert.Equal(["r10", "r1"], Keys(AnswersMerge.Merge(Start, turned, Start).Answers, "R"));
        Assert.Equal(["r10", "r1"], Keys(AnswersMerge.Merge(Start, Start, turned).Answers, "R"));
    }

    [Fact]
    public void Rows_that_stand_as_mine_did_are_not_taken_over() =>
        Assert.Empty(AnswersMerge.Merge(Start, Start.WithRow("R", "m1"), Start).Taken);

    [Fact]
    public void A_row_that_came_from_the_other_is_taken_over() =>
        Assert.Equal(["R"], AnswersMerge.Merge(Start, Start, Start.WithRow("R", "t1")).Taken);

    [Fact]
    public void What_the_other_wrote_in_a_row_does_not_keep_another_row_whose_key_begins_alike() =>
        Assert.Equal(
            ["r10"], Keys(AnswersMerge.Merge(Start, Start.WithRows("R", ["r10"]), Start.With("R[r10].X", "ny")).Answers, "R"));

    [Fact]
    public void A_row_that_one_removes_stays_where_the_other_adds_a_row_in_it() =>
        Assert.Equal(
            ["s1", "s2"],
            Keys(AnswersMerge.Merge(Start, Start.WithRows("R", ["r10"]), Start.WithRow("R[r1].S", "s2")).Answers, "R[r1].S"));

    [Fact]
    public void A_row_that_the_other_removed_stays_whole_where_mine_is_written_in() =>
        Assert.Equal(
            ["s1"],
            Keys(AnswersMerge.Merge(Start, Start.With("R[r1].X", "ny"), Start.WithRows("R", ["r10"])).Answers, "R[r1].S"));

    [Fact]
    public void A_row_that_both_remove_is_gone_with_all_that_stood_in_it()
    {
        var without = Start.WithRows("R", ["r10"]);

        var merged = AnswersMerge.Merge(Start, without, without).Answers;

        Assert.Equal(["R[r10].X"], merged.Values.Keys);
        Assert.Equal(["R"], merged.Rows.Keys);
    }

    [Fact]
    public void A_row_that_is_gone_is_no_conflict_with_what_the_other_wrote_in_it()
    {
        var merged = AnswersMerge.Merge(Start, Start.WithRows("R", ["r10"]), Start.With("R[r1].X", "ny"));

        Assert.Empty(merged.Conflicts);
        Assert.Equal(("ny", "z"), (merged.Answers["R[r1].X"], merged.Answers["R[r1].S[s1].Z"]));
    }

    [Fact]
    public void A_row_of_the_others_that_mine_never_saw_brings_its_fields() =>
        Assert.Equal("t", AnswersMerge.Merge(Start, Start, Start.WithRow("R", "t1").With("R[t1].X", "t")).Answers["R[t1].X"]);

    [Fact]
    public void A_field_cleared_by_one_and_changed_by_the_other_is_a_conflict() =>
        Assert.Equal(
            new FieldConflict("R[r1].X", "", "ny"),
            Assert.Single(AnswersMerge.Merge(Start, Start.With("R[r1].X", ""), Start.With("R[r1].X", "ny")).Conflicts));

    [Fact]
    public void A_field_that_was_never_answered_and_is_left_empty_is_unchanged()
    {
        var merged = AnswersMerge.Merge(Start, Start.With("A", ""), Start.With("A", "ny"));

        Assert.Empty(merged.Conflicts);
        Assert.Equal("ny", merged.Answers["A"]);
    }

    [Fact]
    public void Rows_that_were_never_answered_are_none_again_on_the_way_back()
    {
        var delta = AnswersDelta.Between(Answers.Empty, Start);

        Assert.False(delta.IsEmpty);
        Assert.Empty(delta.Undo(Start).Rows);
        Assert.Empty(delta.Undo(Start).Values);
    }

    [Fact]
    public void The_way_back_leaves_what_is_to_be_kept()
    {
        var after = Start.With("R[r1].X", "ny").With("A", "ny").WithRow("R", "r3");

        var back = AnswersDelta.Between(Start, after).Undo(after, keep: p => p is "A" or "R");

        Assert.Equal(("x", "ny", 3), (back["R[r1].X"], back["A"], back.RowKeys("R").Length));
    }

    [Fact]
    public void Nothing_changed_is_an_empty_delta() => Assert.True(AnswersDelta.Between(Start, Start).IsEmpty);

    [Fact]
    public void Rows_alone_make_a_delta() => Assert.False(AnswersDelta.Between(Start, Start.WithRow("R", "r3")).IsEmpty);

    [Theory]
    [InlineData("aa", "aaa", 2, 1, "")]
    [InlineData("aaa", "aa", 2, 0, "a")]
    [InlineData("abc", "abc", 3, 0, "")]
    [InlineData("\uD83D\uDE00", "\uD83D\uDE01", 0, 2, "\uD83D\uDE00")]
    [InlineData("\uD83D\uDE00", "\uD83E\uDE00", 0, 2, "\uD83D\uDE00")]
    [InlineData(null, "ny", 0, 2, null)]
    [InlineData("før", null, 0, -1, "før")]
    public void Of_a_changed_text_only_the_stretch_is_stored(string? before, string? after, int start, int length, string? stretch) =>
        Assert.Equal(new TextChange("A", start, length, stretch), TextChange.Of("A", before, after));

    private static string[] Keys(Answers answers, string path) => [.. answers.RowKeys(path)];
}
