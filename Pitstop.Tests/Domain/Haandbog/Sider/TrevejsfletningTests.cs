
namespace Pitstop.Tests.Domain.Indhold;

public sealed class TrevejsfletningTests
{
    private const string Base = "# Takster\n\nVi ses hver uge.\n\n- æble\n- pære\n\nTil sidst.\n";

    [Fact]
    public void Two_who_work_in_different_places_are_merged_without_a_question()
    {
        var merged = Trevejsfletning.Of(
            Base,
            Base.Replace("uge", "måned", StringComparison.Ordinal),
            Base.Replace("- pære", "- pære\n- kål", StringComparison.Ordinal));

        Assert.False(merged.HarKonflikt);
        Assert.Equal("# Takster\n\nVi ses hver måned.\n\n- æble\n- pære\n- kål\n\nTil sidst.\n", merged.Forslag);
        Assert.Equal(
            [Fletteslags.Uaendret, Fletteslags.KunMin, Fletteslags.Uaendret, Fletteslags.KunDeres, Fletteslags.Uaendret],
            merged.Dele.Select(d => d.Slags));
        Assert.Equal(
            new Flettedel(Fletteslags.KunMin, "Vi ses hver uge.\n", "Vi ses hver måned.\n", "Vi ses hver uge.\n"), merged.Dele[1]);
    }

    [Fact]
    public void Two_who_change_one_line_both_stand_with_a_mark_between()
    {
        var merged = Trevejsfletning.Of(
            Base, Base.Replace("uge", "måned", StringComparison.Ordinal), Base.Replace("uge", "dag", StringComparison.Ordinal));

        Assert.True(merged.HarKonflikt);
        Assert.Contains(
            $"\n\nVi ses hver måned.\n{Trevejsfletning.Konfliktmaerke}\nVi ses hver dag.\n\n- æble",
            merged.Forslag,
            StringComparison.Ordinal);
        Assert.True(Trevejsfletning.HarMaerke(merged.Forslag));
        Assert.False(Trevejsfletning.HarMaerke(Base));
    }

    [Fact]
    public void Two_who_do_the_same_have_no_conflict()
    {
        var both = Base.Replace("uge", "måned", StringComparison.Ordinal);
        var merged = Trevejsfletning.Of(Base, both, both + "Mere.\n");

        Assert.Equal([Fletteslags.Uaendret, Fletteslags.Ens, Fletteslags.Uaendret, Fletteslags.KunDeres], merged.Dele.Select(d => d.Slags));
        Assert.Equal(both + "Mere.\n", merged.Forslag);
    }

    [Theory]
    [InlineData("a\nb", "a\nb\nc", "a", "a\nb\nc\n=\n")]
    [InlineData("a", "a\nb", "c\na", "c\na\nb")]
    [InlineData("a\n", "", "b\n", "=\nb\n")]
    [InlineData("", "a", "b", "a\n=\nb")]
    [InlineData("a\nb\n", "a\n", "a\nB\n", "a\n=\nB\n")]
    [InlineData("a\r\nb\r\n", "a\nb\n", "a\r\nc\r\n", "a\nc\n")]
    public void Ends_of_lines_and_of_texts_never_join_two_lines(string before, string mine, string theirs, string merged) =>
        Assert.Equal(
            merged.Replace("=", Trevejsfletning.Konfliktmaerke, StringComparison.Ordinal),
            Trevejsfletning.Of(before, mine, theirs).Forslag);

    [Fact]
    public void Neither_text_is_lost_in_any_merge() =>
        Triples.Holds(5000, texts =>
        {
            var (before, mine, theirs) = texts;
            var merged = Trevejsfletning.Of(before, mine, theirs);

            Assert.Equal(before, string.Concat(merged.Dele.Select(d => d.Grundlag)));
            Assert.Equal(mine, string.Concat(merged.Dele.Select(d => d.Min)));
            Assert.Equal(theirs, string.Concat(merged.Dele.Select(d => d.Deres)));
            Assert.Equal(merged.HarKonflikt, Trevejsfletning.HarMaerke(merged.Forslag));
        });

    [Fact]
    public void Every_line_that_one_wrote_and_the_other_did_not_delete_stands_in_the_proposal()
    {
        var conflicts = 0;
        Triples.Holds(5000, texts =>
        {
            var (before, mine, theirs) = texts;
            var merged = Trevejsfletning.Of(before, mine, theirs);
            var proposed = Lines(merged.Forslag);

            Assert.Empty(Lines(mine).Except(Lines(before)).Except(proposed));
            Assert.Empty(Lines(theirs).Except(Lines(before)).Except(proposed));
            Assert.Empty(merged.Dele.Where(d => d.Slags == Fletteslags.Uaendret).SelectMany(d => Lines(d.Grundlag)).Except(proposed));
            conflicts += merged.HarKonflikt ? 1 : 0;
        });
        Assert.InRange(conflicts, 1000, 4900);
    }

    [Fact]
    public void Where_only_one_worked_the_proposal_is_that_text() =>
        Triples.Holds(5000, texts =>
        {
            var (before, mine, theirs) = texts;

            Assert.Equal(theirs, Trevejsfletning.Of(before, before, theirs).Forslag);
            Assert.Equal(mine, Trevejsfletning.Of(before, mine, before).Forslag);
            Assert.Equal(mine, Trevejsfletning.Of(before, mine, mine).Forslag);
            Assert.All(Trevejsfletning.Of(mine, mine, mine).Dele, d => Assert.Equal(Fletteslags.Uaendret, d.Slags));
        });

    private static string[] Lines(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static readonly Gen<(string Before, string Mine, string Theirs)> Triples = Sampling.Of(random =>
    {
        var before = Enumerable.Range(0, random.Next(0, 14)).Select(_ => Line(random)).ToList();
        var end = random.Next(3) == 2 ? "" : "\n";
        return (
            Text(before, end),
            Text(Edited(before, random, "min"), random.Next(5) == 4 ? "" : end),
            Text(Edited(before, random, "deres"), end));
    });

    private static string Text(List<string> lines, string end) => lines.Count == 0 ? "" : string.Join('\n', lines) + end;

    // Few different lines, so that equal ones stand in several places.
    private static string Line(Random random) => random.Next(3) == 2 ? "" : $"linje {random.Next(12)}";

    private static List<string> Edited(List<string> lines, Random random, string who)
    {
        var edited = new List<string>();
        foreach (var line in lines)
        {
            switch (random.Next(10))
            {
                case 6: break;
                case 7: edited.Add($"{line} {who}"); break;
                case 8: edited.AddRange([line, $"ny {random.Next(3)}"]); break;
                case 9: edited.Insert(0, line); break;
                default: edited.Add(line); break;
            }
        }
        return edited;
    }
}
