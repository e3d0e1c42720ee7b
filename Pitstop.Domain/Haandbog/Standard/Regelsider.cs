namespace Pitstop.Domain.Haandbog;

/// <summary>
/// The pages whose tables the casework follows, one entry each: address, reader, and what sets two editions side by side.
/// </summary>
public static class Regelsider
{
    /// <summary>All of them, in the order in which they are read.</summary>
    public static readonly IReadOnlyList<Regelside> Alle =
    [
        new Regelside<Fristudgave>(Fristudgave.Slug, Fristudgave.Read, s => new Fristsammenligning(s.Nu, s.Med, s.Dag)),
        new Regelside<Takstblad>(Takstblad.Slug, Takstblad.Read, s => new Takstsammenligning(s.Nu, s.Med, s.Dag)),
        new Regelside<Kvoteudgave>(
            Kvoteudgave.Slug, Kvoteudgave.Read, s => new Kvotesammenligning(s.Nu.KvoterDen(s.Dag), s.Med.KvoterDen(s.Dag), s.Idag)),
        new Regelside<Resultatmaaludgave>(Resultatmaaludgave.Slug, Resultatmaaludgave.Read),
    ];

    /// <summary>The entry of a page, or null for one that sets no rules.</summary>
    public static Regelside? Find(string slug) => Alle.FirstOrDefault(r => r.Slug == slug);
}
