using static Pitstop.Tests.Domain.Sager;

namespace Pitstop.Tests.Domain;

public sealed class PostedFormTests
{
    [Fact]
    public void What_is_absent_says_nothing_and_what_is_blank_was_cleared()
    {
        var before = Answers.Empty.With("Anledning", "før").With("BorgerensOenske", "ønske");

        var after = Posted(("Anledning", "")).Over(before);

        Assert.Equal("", after["Anledning"]);
        Assert.Equal("ønske", after["BorgerensOenske"]);
    }

    [Fact]
    public void Unknown_names_and_fields_that_the_case_fills_in_are_passed_over()
    {
        var posted = Posted(
            ("Navn", "Hacker"),
            ("GodkendtAf", "Mig"),
            ("Findes.Ikke", "x"),
            ("__RequestVerificationToken", "t"),
            ("Forsamtaler[]", "s1"),
            ("Forsamtaler[s1].Dato", "01-01-2026"),
            ("Anledning", "a"));

        Assert.Equal(["Anledning"], posted.Values.Keys);
        Assert.Empty(posted.Rows);
    }

    [Theory]
    [InlineData("Rusmidler[A1].Stof")]
    [InlineData("Rusmidler[a1234567890bc].Stof")]
    [InlineData("Rusmidler[].Stof")]
    [InlineData("Rusmidler.Stof")]
    [InlineData("Rusmidler[a1]")]
    [InlineData("Anledning[a1]")]
    [InlineData("Rusmidler[a1].Stof[b2]")]
    public void A_path_of_another_shape_is_passed_over(string name) => Assert.Empty(Posted(("Rusmidler[]", "a1"), (name, "Hash")).Values);

    [Fact]
    public void A_field_of_a_row_that_does_not_exist_is_left_out()
    {
        var answers = Posted(("Rusmidler[]", "a1"), ("Rusmidler[a1].Stof", "Hash"), ("Rusmidler[b2].Stof", "Kokain")).Over(Answers.Empty);

        Assert.Equal(["Rusmidler[a1].Stof"], answers.Values.Keys);
    }

    [Fact]
    public void The_last_of_several_values_counts_as_a_check_box_needs() =>
        Assert.Equal("true", Posted(("BoligIntet", ""), ("BoligIntet", "true")).Values["BoligIntet"]);

    [Fact]
    public void Line_ends_become_one_kind() => Assert.Equal("a\nb\nc", Posted(("Anledning", "a\r\nb\rc")).Values["Anledning"]);

    [Fact]
    public void A_hundred_and_one_rows_are_refused()
    {
        var rows = Enumerable.Range(1, 101).Select(i => ("Rusmidler[]", $"r{i}")).ToArray();

        var refusal = Assert.Throws<RefusedException>(() => Posted(rows));

        Assert.Equal("ForMangeRaekker", Assert.Single(refusal.Obstacles).Name);
        Assert.Equal(100, Posted(rows[..100]).Rows["Rusmidler"].Length);
    }

    [Fact]
    public void A_text_beyond_a_million_characters_is_refused_and_a_million_is_kept()
    {
        Assert.Equal(1_000_000, Posted(("Anledning", new string('a', 1_000_000))).Values["Anledning"].Length);
        var refusal = Assert.Throws<RefusedException>(() => Posted(("Anledning", new string('a', 1_000_001))));
        Assert.Equal("FeltForLangt", Assert.Single(refusal.Obstacles).Name);
    }

    [Fact]
    public void Answers_survive_the_way_through_json()
    {
        var answers = Complete().With("Anledning", "æøå \"citat\" {{felt}} <b> \u0007 😀 \u202Eomvendt\n**fed**");

        var read = AnswersJson.Read(AnswersJson.Write(answers));

        Assert.Equal(answers.Values, read.Values);
        Assert.Equal(answers.RowKeys("Rusmidler").ToArray(), read.RowKeys("Rusmidler").ToArray());
    }

    [Fact]
    public void Answers_that_say_a_version_of_the_form_are_read_as_those_that_say_none()
    {
        var answers = Complete();

        var read = AnswersJson.Read(AnswersJson.Write(answers).Replace("{\"svar\"", "{\"skema\":1,\"svar\"", StringComparison.Ordinal));

        Assert.Equal(AnswersJson.Write(answers), AnswersJson.Write(read));
    }
}
