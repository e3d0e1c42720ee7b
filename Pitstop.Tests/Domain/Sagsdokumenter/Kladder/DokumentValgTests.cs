using static Pitstop.Tests.Domain.Sager;

namespace Pitstop.Tests.Domain;

/// <summary>What a choice between two texts gives, and who is told of what was saved meanwhile.</summary>
public sealed class DokumentValgTests
{
    private const string Field = "Anledning";

    [Theory]
    [InlineData("", "din", "din")]
    [InlineData("min", "", "min")]
    public void Both_of_a_text_and_nothing_is_the_text(string stored, string mine, string expected)
    {
        var document = Saved(stored);

        document.Gem(Choosing(Konfliktside.Begge, mine), Kollega, Now);

        Assert.Equal(expected, document.Answers[Field]);
    }

    [Fact]
    public void Who_keeps_the_others_text_is_shown_it_anew() =>
        Assert.Equal([Field], Saved("min").Gem(Choosing(Konfliktside.Anden, "din"), Kollega, Now).Refresh);

    [Fact]
    public void Who_keeps_the_own_text_has_it_already() =>
        Assert.Empty(Saved("min").Gem(Choosing(Konfliktside.Min, "din"), Kollega, Now).Refresh);

    [Fact]
    public void A_page_from_before_the_first_revision_knows_nothing()
    {
        var document = Draft();

        var result = document.Gem(Save(0, "fane1", (Field, "blind")), Behandler, Now);

        Assert.Equal(Field, Assert.Single(result.Conflicts).Path);
    }

    [Fact]
    public void Who_changed_nothing_that_this_page_took_over_is_not_named()
    {
        var document = Draft();
        document.Gem(Save(1, "fane1", (Field, "min")), Behandler, Now);

        var result = document.Gem(Save(2, "fane2", ("BorgerensOenske", "din")), Kollega, Now);

        Assert.Empty(result.Others);
    }

    [Fact]
    public void Each_who_changed_it_is_named_once()
    {
        var document = Draft();
        document.Gem(Save(1, "fane1", (Field, "a")), Behandler, Now);
        document.Gem(Save(2, "fane1", (Field, "b")), Behandler, Now);
        document.Gem(Save(3, "fane3", (Field, "c")), Leder, Now);

        var result = document.Gem(Save(1, "fane2", (Field, "d")), Kollega, Now);

        Assert.Equal(["Bente Behandler", "Lone Leder"], result.Others);
    }

    [Fact]
    public void A_field_that_is_held_from_an_older_revision_is_merged_from_there()
    {
        var document = Draft();
        document.Gem(Save(1, "fane1", (Field, "min")), Behandler, Now);
        document.Gem(Save(2, "fane1", ("BorgerensOenske", "også min")), Behandler, Now);
        var save = Save(3, "fane2", (Field, "din")) with { FieldStarts = new Dictionary<string, int> { [Field] = 1 } };

        var result = document.Gem(save, Kollega, Now);

        Assert.Equal(new FieldConflict(Field, "din", "min"), Assert.Single(result.Conflicts));
        Assert.Equal(["Bente Behandler"], result.Others);
    }

    private static Dokument Saved(string stored)
    {
        var document = Draft();
        document.Gem(Save(1, "fane1", (Field, stored)), Behandler, Now);
        return document;
    }

    private static Gemning Choosing(Konfliktside side, string mine) => Save(2, "fane2", (Field, mine)) with
    {
        FieldStarts = new Dictionary<string, int> { [Field] = 1 },
        Choices = new Dictionary<string, Konfliktvalg> { [Field] = new(side, 2) },
    };
}
