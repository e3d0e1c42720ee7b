using static Pitstop.Tests.Domain.Sager;

namespace Pitstop.Tests.Domain;

public sealed class DokumentGemTests
{
    [Fact]
    public void A_save_keeps_text_as_typed_also_where_it_is_not_valid()
    {
        var document = Draft();

        document.Gem(Save(1, "fane1", ("Start", "31-02-2026")), Behandler, Now);

        Assert.Equal("31-02-2026", document.Answers["Start"]);
        Assert.Equal(2, document.Revision);
    }

    [Fact]
    public void A_save_without_change_adds_no_revision()
    {
        var document = Draft();

        Assert.False(document.Gem(Save(1, "fane1", ("Start", "16-11-2026")), Behandler, Now).Changed);
        Assert.Equal(1, document.Revision);
    }

    [Fact]
    public void Two_who_write_in_different_fields_both_keep_their_text()
    {
        var document = Draft();
        document.Gem(Save(1, "fane1", ("Anledning", "min")), Behandler, Now);

        var result = document.Gem(Save(1, "fane2", ("Anledning", "Vil gerne stoppe med hash."), ("BorgerensOenske", "din")), Kollega, Now);

        Assert.Equal(("min", "din"), (document.Answers["Anledning"], document.Answers["BorgerensOenske"]));
        Assert.Empty(result.Conflicts);
        Assert.Equal(["Anledning"], result.Refresh);
        Assert.Equal(["Bente Behandler"], result.Others);
        Assert.False(result.OwnElsewhere);
    }

    [Fact]
    public void Who_writes_in_two_windows_is_told_so_and_not_called_another()
    {
        var document = Draft();
        document.Gem(Save(1, "fane1", ("Anledning", "min")), Behandler, Now);

        var result = document.Gem(Save(1, "fane2", ("Anledning", "også min")), Behandler, Now);

        Assert.Single(result.Conflicts);
        Assert.Empty(result.Others);
        Assert.True(result.OwnElsewhere);
    }

    [Fact]
    public void Two_who_write_in_the_same_field_get_a_conflict_and_the_rest_is_saved()
    {
        var document = Draft();
        document.Gem(Save(1, "fane1", ("Anledning", "min")), Behandler, Now);

        var result = document.Gem(Save(1, "fane2", ("Anledning", "din"), ("BorgerensOenske", "også")), Kollega, Now);

        Assert.Equal(new FieldConflict("Anledning", "din", "min"), Assert.Single(result.Conflicts));
        Assert.Equal(("min", "også"), (document.Answers["Anledning"], document.Answers["BorgerensOenske"]));
    }

    [Fact]
    public void An_unanswered_conflict_stays_a_conflict_on_the_next_save()
    {
        var document = WithConflict();
        var again = Save(3, "fane2", ("Anledning", "din og mere")) with { FieldStarts = new Dictionary<string, int> { ["Anledning"] = 1 } };

        Assert.Equal("din og mere", Assert.Single(document.Gem(again, Kollega, Now).Conflicts).Mine);
        Assert.Equal("min", document.Answers["Anledning"]);
    }

    [Theory]
    [InlineData(Konfliktside.Min, "din")]
    [InlineData(Konfliktside.Anden, "min")]
    [InlineData(Konfliktside.Begge, "min\n\ndin")]
    public void A_choice_settles_the_conflict(Konfliktside side, string expected)
    {
        var document = WithConflict();

        var result = document.Gem(Choice(side, shown: 3), Kollega, Now);

        Assert.Empty(result.Conflicts);
        Assert.Equal(expected, document.Answers["Anledning"]);
        Assert.Equal(side != Konfliktside.Min, result.Refresh.Contains("Anledning"));
    }

    [Fact]
    public void A_choice_made_against_a_text_that_has_changed_since_is_asked_again()
    {
        var document = WithConflict();
        document.Gem(Save(2, "fane1", ("Anledning", "min igen")), Behandler, Now);

        Assert.Equal("min igen", Assert.Single(document.Gem(Choice(Konfliktside.Min, shown: 3), Kollega, Now).Conflicts).Theirs);
    }

    [Fact]
    public void A_page_whose_answer_was_lost_is_not_in_conflict_with_itself()
    {
        var document = Draft();
        document.Gem(Save(1, "fane1", ("Anledning", "Jeg")), Behandler, Now);

        var result = document.Gem(Save(1, "fane1", ("Anledning", "Jeg skriver")), Behandler, Now);

        Assert.Empty(result.Conflicts);
        Assert.Equal("Jeg skriver", document.Answers["Anledning"]);
    }

    [Fact]
    public void A_page_whose_answer_was_lost_still_sees_what_another_wrote_after_it()
    {
        var document = Draft();
        document.Gem(Save(1, "fane1", ("Anledning", "Jeg")), Behandler, Now);
        document.Gem(Save(2, "fane2", ("Anledning", "Jeg og du")), Kollega, Now);

        Assert.Equal(
            "Jeg og du", Assert.Single(document.Gem(Save(1, "fane1", ("Anledning", "Jeg skriver")), Behandler, Now).Conflicts).Theirs);
    }

    [Fact]
    public void A_revision_that_never_was_overwrites_nothing()
    {
        var document = Draft();

        var result = document.Gem(Save(99, "fane1", ("Anledning", "blind")), Behandler, Now);

        Assert.Equal("Anledning", Assert.Single(result.Conflicts).Path);
        Assert.Equal("Vil gerne stoppe med hash.", document.Answers["Anledning"]);
    }

    [Fact]
    public void A_draft_keeps_two_hundred_thousand_characters()
    {
        var document = Draft();
        document.Gem(Save(1, "fane1", ("Anledning", new string('å', 200_000))), Behandler, Now);
        document.Gem(Save(2, "fane1", ("Anledning", new string('å', 200_000) + "!")), Behandler, Now);

        Assert.Equal(200_001, document.Answers["Anledning"]!.Length);
        Assert.True(document.Haendelser[^1].Delta!.Length < 200, "a letter more is stored as a letter");
    }

    [Fact]
    public void Only_a_draft_can_be_written_in_and_only_by_those_who_work_with_cases()
    {
        Assert.Equal("DokumentetErTilGodkendelse", Refused(Waiting(), Behandler));
        Assert.Equal("DokumentetErGodkendt", Refused(Approved(), Behandler));
        Assert.Equal("RollenArbejderIkkeMedSager", Refused(Draft(), Oekonomi));
    }

    private static string Refused(Dokument document, Medarbejder by) =>
        Assert.Single(Assert.Throws<RefusedException>(() => document.Gem(Save(1, "fane1", ("Anledning", "x")), by, Now)).Obstacles).Name;

    private static Dokument WithConflict()
    {
        var document = Draft();
        document.Gem(Save(1, "fane1", ("Anledning", "min")), Behandler, Now);
        document.Gem(Save(1, "fane2", ("Anledning", "din"), ("BorgerensOenske", "også")), Kollega, Now);
        return document;
    }

    private static Gemning Choice(Konfliktside side, int shown) => Save(3, "fane2", ("Anledning", "din")) with
    {
        FieldStarts = new Dictionary<string, int> { ["Anledning"] = 1 },
        Choices = new Dictionary<string, Konfliktvalg> { ["Anledning"] = new(side, shown) },
    };
}
