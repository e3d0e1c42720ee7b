namespace Pitstop.Domain.Haandbog;

/// <summary>
/// Counts of today beside the limits of now and of a proposal; on a later day nothing would be counted that is still to come.
/// </summary>
public sealed class Kvotesammenligning(Kvoteudgave nu, Kvoteudgave med, DateOnly idag) : Regelsammenligning
{
    private int _faar;
    private int _mister;

    public override string Grundlag =>
        $"Der er talt med de samtaler, som er noteret {Danish.Date(idag)}. En kvote siger til og stopper ikke.";

    public override IReadOnlyList<Virkningslinje> LinesOf(IRegelsag forloeb)
    {
        var changes = Kvotevirkning.Of(forloeb.Taellere(nu, idag), forloeb.Taellere(med, idag));
        _faar += changes.Count(c => c.FaarAdvarsel);
        _mister += changes.Count(c => !c.FaarAdvarsel);
        return [.. changes.Select(c => Line(forloeb, c.Kvote.DisplayName(), State(!c.FaarAdvarsel), State(c.FaarAdvarsel)))];
    }

    public override IReadOnlyList<string> Numbers(int forloeb) =>
        [
            Sentence("tæller", "tællere", forloeb, (_faar, "får en advarsel"), (_mister, "mister advarslen"))
                ?? "Ingen åbne forløb får eller mister en advarsel.",
        ];

    private static string State(bool warned) => warned ? "Advarsel" : "Ingen advarsel";
}
