namespace Pitstop.Domain.Haandbog;

/// <summary>Last days by the rules of now and with a proposal.</summary>
public sealed class Fristsammenligning(Standard nu, Standard med, DateOnly dag) : Regelsammenligning
{
    private readonly List<Fristaendring> _alle = [];

    public override string Grundlag =>
        $"Fristerne er set, som de står {Danish.Date(dag)}. Kun det, der er noteret på forløbene i dag, er regnet med.";

    public override IReadOnlyList<Virkningslinje> LinesOf(IRegelsag forloeb)
    {
        var changes = Changes(forloeb.Fakta());
        _alle.AddRange(changes);
        return [
            .. changes.Select(c => Line(
                forloeb,
                c.Navn,
                c.Fra is { } from ? Danish.Date(from) : "Ingen frist",
                c.Til is { } to ? Danish.Date(to) : "Falder bort",
                c.Overskrides)),
        ];
    }

    public override IReadOnlyList<string> Numbers(int forloeb)
    {
        int Count(Fristaendringsslags slags) => _alle.Count(a => a.Slags == slags);
        var sentence = Sentence(
            "frist",
            "frister",
            forloeb,
            (Count(Fristaendringsslags.FlytterSig), "flytter sig"),
            (Count(Fristaendringsslags.Ny), "kommer til"),
            (Count(Fristaendringsslags.FalderBort), "falder bort"),
            (_alle.Count(a => a.Overskrides), "overskrides"));
        return [sentence ?? "Ingen åbne forløb får andre datoer.", .. Standarden()];
    }

    // The quality standard's own deadline belongs to no forløb.
    private IEnumerable<string> Standarden() => nu.Edition("kvalitetsstandard", dag) is not { } edition ? []
        : Changes(Fristfakta.Ingen with { StandardVedtaget = edition.IKraft }).Select(
            c => $"Kvalitetsstandarden skal ses efter {When(c.Til)} i stedet for {When(c.Fra)}.");

    private static string When(DateOnly? day) => day is { } d ? $"senest {Danish.Date(d)}" : "uden frist";

    private IReadOnlyList<Fristaendring> Changes(Fristfakta fakta) =>
        [.. Fristvirkning.Of(fakta, nu.Frister, med.Frister, dag).Where(a => a.Slags != Fristaendringsslags.SammeDato)];
}
