
namespace Pitstop.Tests.Domain;

public sealed class AnswersMergeTests
{
    private static readonly Answers Start = Answers.Empty.With("A", "a").With("B", "b").WithRow("R", "r1").With("R[r1].X", "x");

    [Fact]
    public void What_only_one_side_changed_is_that_sides()
    {
        var merged = AnswersMerge.Merge(Start, Start.With("A", "min"), Start.With("B", "din"));

        Assert.Equal(("min", "din"), (merged.Answers["A"], merged.Answers["B"]));
        Assert.Empty(merged.Conflicts);
        Assert.Equal(["B"], merged.Taken);
    }

    [Fact]
    public void What_both_changed_differently_is_a_conflict_and_the_stored_text_stands()
    {
        var merged = AnswersMerge.Merge(Start, Start.With("A", "min"), Start.With("A", "din"));

        Assert.Equal(new FieldConflict("A", "min", "din"), Assert.Single(merged.Conflicts));
        Assert.Equal("din", merged.Answers["A"]);
    }

    [Fact]
    public void What_both_changed_alike_is_no_conflict() =>
        Assert.Empty(AnswersMerge.Merge(Start, Start.With("A", "ens"), Start.With("A", "ens")).Conflicts);

    [Fact]
    public void Rows_of_both_sides_are_kept()
    {
        var merged =
            AnswersMerge.Merge(Start, Start.WithRow("R", "m1").With("R[m1].X", "min"), Start.WithRow("R", "t1").With("R[t1].X", "din"));

        Assert.Equal(["r1", "t1", "m1"], merged.Answers.RowKeys("R").OrderBy(k => k == "m1").ThenBy(k => k == "t1"));
        Assert.Equal(("min", "din"), (merged.Answers["R[m1].X"], merged.Answers["R[t1].X"]));
    }

    [Fact]
    public void A_removed_row_goes()
    {
        Assert.Empty(AnswersMerge.Merge(Start, Start.WithRows("R", []), Start).Answers.RowKeys("R"));
        Assert.Empty(AnswersMerge.Merge(Start, Start, Start.WithRows("R", [])).Answers.RowKeys("R"));
    }

    [Fact]
    public void A_row_that_one_removes_and_the_other_writes_in_stays()
    {
        Assert.Equal("ny", AnswersMerge.Merge(Start, Start.WithRows("R", []), Start.With("R[r1].X", "ny")).Answers["R[r1].X"]);
        Assert.Equal("ny", AnswersMerge.Merge(Start, Start.With("R[r1].X", "ny"), Start.WithRows("R", [])).Answers["R[r1].X"]);
    }

    [Fact]
    public void No_text_that_either_side_typed_is_lost_without_a_word() =>
        Sampling.Of(random =>
        {
            var start = Change(Answers.Empty, random, "s");
            return (Start: start, Mine: Change(start, random, "m"), Theirs: Change(start, random, "t"));
        }).Holds(
            3_000,
            sides =>
            {
                var (start, mine, theirs) = sides;

                var merged = AnswersMerge.Merge(start, mine, theirs);

                foreach (var (path, text) in mine.Values.Concat(theirs.Values).Where(v => v.Value.Length > 0 && start[v.Key] != v.Value))
                    Assert.True(
                        merged.Answers[path] == text || merged.Conflicts.Any(c => c.Path == path && (c.Mine == text || c.Theirs == text)),
                        $"{path} = {text}");
            },
            sides => $"{Print(sides.Start)}\n{Print(sides.Mine)}\n{Print(sides.Theirs)}");

    [Fact]
    public void A_delta_leads_back_to_the_answers_before() =>
        Sampling.Of(random =>
        {
            var before = Change(Answers.Empty, random, "før 😀😁");
            return (Before: before, After: Change(before, random, "efter 😁😀"));
        }).Holds(
            2_000,
            sides =>
            {
                var (before, after) = sides;

                var back = AnswersDelta.FromJson(AnswersDelta.Between(before, after).ToJson()).Undo(after);

                Assert.Equal(before.Values, back.Values);
                Assert.Equal(
                    before.Rows.Select(r => (r.Key, string.Join(',', r.Value))), back.Rows.Select(r => (r.Key, string.Join(',', r.Value))));
            },
            sides => $"{Print(sides.Before)}\n{Print(sides.After)}");

    private static string Print(Answers answers) =>
        string.Join(
            ", ",
            answers.Rows.Select(r => $"{r.Key}: {string.Join(' ', r.Value)}").Concat(answers.Values.Select(v => $"{v.Key} = {v.Value}")));

    private static Answers Change(Answers answers, Random random, string word)
    {
        for (var i = random.Next(6); i > 0; i--)
        {
            var rows = answers.RowKeys("R");
            answers = random.Next(5) switch
            {
                0 => answers.WithRow("R", $"{word[0]}{random.Next(4)}"),
                1 when rows.Length > 0 => answers.WithRows("R", rows.RemoveAt(random.Next(rows.Length))),
                2 when rows.Length > 0 => answers.With($"R[{rows[random.Next(rows.Length)]}].X", Text(random, word)),
                _ => answers.With(((char)('A' + random.Next(3))).ToString(), Text(random, word)),
            };
        }
        return answers;
    }

    private static string Text(Random random, string word) => random.Next(6) == 0 ? "" : $"{word} {random.Next(3)} og {word}";
}
