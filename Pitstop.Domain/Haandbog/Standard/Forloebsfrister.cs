namespace Pitstop.Domain.Haandbog;

/// <summary>A forløb's deadlines by the adopted standard.</summary>
public sealed class Forloebsfrister(Standard standard)
{
    /// <summary>The deadlines and warnings of a forløb on a day.</summary>
    public Fristoversigt Of(IRegelsag forloeb, DateOnly today) => standard.FristerDen(forloeb.Fakta(), today);

    /// <summary>The counts of a forløb beside the soft limits.</summary>
    public IReadOnlyList<Taeller> Taellere(IRegelsag forloeb, DateOnly today) => forloeb.Taellere(standard.KvoterDen(today), today);

    /// <summary>What other facts do to the deadlines, a sentence for each that changes.</summary>
    public IReadOnlyList<string> Aendringer(Fristfakta before, Fristfakta after, DateOnly today)
    {
        var then = standard.FristerDen(before, today).Frister;
        var now = standard.FristerDen(after, today).Frister;
        var old = then.ToLookup(f => (f.Nr, f.Led));
        var left = now.Select(f => (f.Nr, f.Led)).ToHashSet();
        return [.. now.Select(f => (Now: f, Then: old[(f.Nr, f.Led)].FirstOrDefault()))
            .Where(x => x.Then is null || x.Then.Forfalder != x.Now.Forfalder || x.Then.Status != x.Now.Status)
            .Select(x => x.Then is null || x.Then.Forfalder == x.Now.Forfalder
                ? $"{x.Now.Navn}: {Danish.Date(x.Now.Forfalder)}, {x.Now.Status.DisplayName().ToLowerInvariant()}."
                : $"{x.Now.Navn} flytter sig fra {Danish.Date(x.Then.Forfalder)} til {Danish.Date(x.Now.Forfalder)}, "
                    + $"{x.Now.Status.DisplayName().ToLowerInvariant()}.")
            .Concat(
                then.Where(f => !left.Contains((f.Nr, f.Led))).Select(
                    f => $"{f.Navn}, {Danish.Date(f.Forfalder)}, løber ikke længere."))];
    }

    /// <summary>Number and name of every row in force on a day that asks something on a forløb.</summary>
    public IReadOnlyList<(string Nr, string Navn)> NavneDen(DateOnly today) =>
        [.. (standard.Frister.LastOrDefault(f => f.Udgave.IKraft <= today)?.Regler ?? [])
            .Where(r => Fristnummer.Find(r.Nr) is { ErOpgave: true }).Select(r => (r.Nr, r.Navn))];

    /// <summary>The quality standard's own deadline: when it must be looked through again; null where there is none.</summary>
    public Frist? ForStandarden(DateOnly today) => standard.Edition("kvalitetsstandard", today) is { } edition
        ? standard.FristerDen(Fristfakta.Ingen with { StandardVedtaget = edition.IKraft }, today).Frister.SingleOrDefault()
        : null;
}
