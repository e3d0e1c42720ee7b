
namespace Pitstop.Tests.Documents;

/// <summary>
/// A delta keeps the changed stretch of a text and never half a character: half of a surrogate pair cannot be stored as JSON.
/// </summary>
public sealed class AnswersDeltaTests
{
    // U+1F600 and U+1F601 begin with the same half; U+1F600 and U+1FA00 end with the same half.
    private const string Smile = "\uD83D\uDE00", SameBeginning = "\uD83D\uDE01", SameEnd = "\uD83E\uDE00";

    [Theory]
    [InlineData(SameBeginning)]
    [InlineData(SameEnd)]
    public void Of_an_emoji_that_became_another_the_whole_is_stored(string after) =>
        Assert.Equal(new TextChange("A", 3, 2, Smile), Change($"Ja {Smile} tak", $"Ja {after} tak"));

    [Theory]
    [InlineData(SameBeginning)]
    [InlineData(SameEnd)]
    public void An_emoji_that_became_another_comes_back_from_the_database(string after)
    {
        var (old, now) = (Answers.Empty.With("A", $"Ja {Smile} tak"), Answers.Empty.With("A", $"Ja {after} tak"));

        Assert.Equal($"Ja {Smile} tak", AnswersDelta.FromJson(AnswersDelta.Between(old, now).ToJson()).Undo(now)["A"]);
    }

    [Fact]
    public void Of_a_letter_beside_an_emoji_only_the_letter_is_stored() =>
        Assert.Equal(new TextChange("A", 2, 1, "a"), Change($"{Smile}a{Smile}", $"{Smile}b{Smile}"));

    private static TextChange Change(string before, string after) =>
        Assert.Single(AnswersDelta.Between(Answers.Empty.With("A", before), Answers.Empty.With("A", after)).Texts);
}
