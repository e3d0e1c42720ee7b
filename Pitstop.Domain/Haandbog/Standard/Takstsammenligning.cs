namespace Pitstop.Domain.Haandbog;

/// <summary>
/// Kroner by the prices of now and by a proposal, over twelve months from the day it takes effect: a budget's year, and the longest course
/// that the standard calls normal. What lies before that day is billed and does not change.
/// </summary>
public sealed class Takstsammenligning(Standard nu, Standard med, DateOnly dag) : Regelsammenligning
{
    private const int Months = 12;

    private readonly List<Takstvirkning> _alle = [];
    private readonly DateOnly _til = dag.AddMonths(Months).AddDays(-1);

    public override string Grundlag =>
        $"Der er regnet fra {Danish.Date(dag)} til {Danish.Date(_til)} for de forløb, hvor behandlingen er startet. Slutter "
        + "bevillingen eller efterværnet før, er der regnet til den dag.";

    public override IReadOnlyList<Virkningslinje> LinesOf(IRegelsag forloeb)
    {
        var services = forloeb.YdelserFra(dag, nu.FristerDen(forloeb.Fakta(), dag).Find(Fristnummer.Eftervaernsslut)?.Forfalder);
        var effect = Takstvirkning.Of(services, nu.TaksterDen(dag), med.TaksterDen(dag), _til);
        if (!effect.ErAendret)
            return [];
        _alle.Add(effect);
        return [
            Line(
                forloeb,
                services[0].Ydelse.DisplayName(),
                Amount(effect.KronerFoer, effect.DageUdenTakstFoer),
                Amount(effect.KronerEfter, effect.DageUdenTakstEfter)),
        ];
    }

    public override IReadOnlyList<string> Numbers(int forloeb)
    {
        if (_alle.Count == 0)
            return ["Ingen åbne forløb får en anden pris."];
        var (before, after, without) = (_alle.Sum(t => t.KronerFoer), _alle.Sum(t => t.KronerEfter), _alle.Sum(t => t.DageUdenTakstEfter));
        var sum =
            $"{Open(forloeb)} koster tilsammen {Danish.Kroner(after)} i stedet for {Danish.Kroner(before)}: "
                + $"{Danish.Kroner(Math.Abs(after - before))} {(after < before ? "mindre" : "mere")}.";
        return without == 0
            ? [sum]
            : [sum, $"{Days(without)} har ingen takst og er ikke med i beløbet. Skriv en takst for dem, før udgaven godkendes."];
    }

    private static string Amount(decimal kroner, int without) =>
        without == 0 ? Danish.Kroner(kroner) : $"{Danish.Kroner(kroner)} og {Days(without)} uden takst";

    private static string Days(int count) => $"{Danish.Number(count)} {(count == 1 ? "dag" : "dage")}";
}
