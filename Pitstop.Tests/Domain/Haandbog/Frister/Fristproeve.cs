namespace Pitstop.Tests.Domain.Frister;

/// <summary>Facts judged by the shipped page.</summary>
internal static class Fristproeve
{
    public static readonly Fristudgave[] Shipped =
        [.. Baseline.Pages().Editions(Fristudgave.Slug).Select(p => Fristudgave.Read(p, p.ReadText().Blocks, [])!)];

    public static Fristoversigt On(string today, Fristfakta facts) => Fristberegning.On(facts, Shipped, Date(today));

    public static Frist Find(string today, Fristfakta facts, string nr, string led = "") =>
        Assert.Single(On(today, facts).Frister, f => f.Nr == nr && f.Led == led);

    public static Fristfakta Requested(string request) => new(Date(request), null, null, null);

    public static Fristfakta Enrolled(string day) => Fristfakta.Ingen with { IndskrivningsDato = Date(day) };

    public static Fristfakta Discharged(string day) =>
        Fristfakta.Ingen with { UdskrevetDato = Date(day), SamtykkeTilOpfoelgning = true };

    public static DateOnly Date(string text) => Danish.TryDate(text, out var date) ? date : throw new FormatException(text);
}
