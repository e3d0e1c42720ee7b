namespace Pitstop.Tests.Domain.Frister;

/// <summary>What fulfils the follow-up after a discharge on 5 June 2026, and on which day, judged by the shipped page.</summary>
public sealed class OpfoelgningsfristTests
{
    private static readonly Fristudgave[] Shipped =
        [.. Baseline.Pages().Editions(Fristudgave.Slug).Select(p => Fristudgave.Read(p, p.ReadText().Blocks, [])!)];

    [Fact]
    public void The_second_of_three_attempts_is_the_day_that_fulfils_the_statutory_follow_up() =>
        Assert.Equal(
            Date("28-06-2026"),
            Find("F14", "1 måned", Attempt(1, "02-07-2026"), Attempt(1, "20-06-2026"), Attempt(1, "28-06-2026")).Opfyldt);

    [Fact]
    public void A_talk_held_too_late_does_not_undo_the_second_attempt_in_time() =>
        Assert.Equal(
            Friststatus.Opfyldt,
            Find("F14", "1 måned", Attempt(1, "20-06-2026"), Attempt(1, "28-06-2026"), Talk(1, "10-07-2026")).Status);

    [Fact]
    public void A_talk_held_before_the_second_attempt_is_the_day_that_fulfils_it() =>
        Assert.Equal(
            Date("22-06-2026"),
            Find("F14", "1 måned", Attempt(1, "20-06-2026"), Talk(1, "22-06-2026"), Attempt(1, "28-06-2026")).Opfyldt);

    [Fact]
    public void An_attempt_at_another_follow_up_is_none_at_this_one() =>
        Assert.Null(Find("F14", "1 måned", Attempt(1, "20-06-2026"), Attempt(6, "28-06-2026")).Opfyldt);

    [Fact]
    public void Two_attempts_do_not_fulfil_the_local_follow_up() =>
        Assert.Null(Find("F15", "3 måneder", Attempt(3, "20-08-2026"), Attempt(3, "28-08-2026")).Opfyldt);

    private static Fristopfoelgning Attempt(int months, string day) => new(months, Date(day), Afholdt: false);

    private static Fristopfoelgning Talk(int months, string day) => new(months, Date(day), Afholdt: true);

    private static Frist Find(string nr, string led, params Fristopfoelgning[] followUps)
    {
        var facts = Fristfakta.Ingen with { UdskrevetDato = Date("05-06-2026"), SamtykkeTilOpfoelgning = true, Opfoelgninger = followUps };
        return Assert.Single(Fristberegning.On(facts, Shipped, Date("01-09-2026")).Frister, f => f.Nr == nr && f.Led == led);
    }

    private static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
