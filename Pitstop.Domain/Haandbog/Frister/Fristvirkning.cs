namespace Pitstop.Domain.Haandbog;

/// <summary>What a proposed edition of the page Frister does to the deadlines of one forløb. Pure.</summary>
public static class Fristvirkning
{
    /// <summary>
    /// The deadlines that are open by the rules of now or with the proposal, by last day, also those that keep their day. Warnings without
    /// a last day are left out.
    /// </summary>
    /// <param name="fakta">The facts as they are known today. Nobody knows what is done until the proposal is in force, so a deadline that
    /// is met in between is still told of here.</param>
    /// <param name="nu">All editions without the proposal.</param>
    /// <param name="med">All editions with it.</param>
    /// <param name="dag">The day of judgement for both: the later of today and the proposal's first day, for <see cref="Fristberegning"/>
    /// leaves an edition alone until then. A last day that passes before it has passed by both rules and is not the proposal's
    /// doing.</param>
    public static IReadOnlyList<Fristaendring> Of(
        Fristfakta fakta, IReadOnlyCollection<Fristudgave> nu, IReadOnlyCollection<Fristudgave> med, DateOnly dag)
    {
        var (before, after) = (Fristberegning.On(fakta, nu, dag), Fristberegning.On(fakta, med, dag));
        return [.. Pairs(before.Frister, after.Frister)
            .Select(p => Change(Open(before, p.Before), Open(after, p.After))).OfType<Fristaendring>()
            .OrderBy(a => a.Til ?? a.Fra).ThenBy(a => a.Nr.Length).ThenBy(a => a.Nr, StringComparer.Ordinal)];
    }

    // The same time of the same row; where a row gets more or fewer times and they are called otherwise, the one with the same last day.
    private static IEnumerable<(Frist? Before, Frist? After)> Pairs(IEnumerable<Frist> before, IEnumerable<Frist> after)
    {
        var (then, now) = (Keyed(before), Keyed(after));
        var left = now.Where(n => !then.ContainsKey(n.Key)).Select(n => n.Value).ToList();
        foreach (var (key, old) in then)
        {
            var next = now.GetValueOrDefault(key) ?? left.FirstOrDefault(f => f.Nr == old.Nr && f.Forfalder == old.Forfalder);
            if (next is not null)
                left.Remove(next);
            yield return (old, next);
        }
        foreach (var added in left)
            yield return (null, added);
    }

    // A concern strikes once for each child that one worries for.
    private static Dictionary<(string, string, int), Frist> Keyed(IEnumerable<Frist> frister) => frister
        .GroupBy(f => (f.Nr, f.Led)).SelectMany(g => g.OrderBy(f => f.Udloest).Select((f, i) => (Key: (g.Key.Nr, g.Key.Led, i), f)))
        .ToDictionary(x => x.Key, x => x.f);

    // As the board shows it: the indstilling's day is also the guarantee's.
    private static Fristopgave? Open(Fristoversigt overview, Frist? frist) => frist is { ErAaben: true } ? overview.TaskOf(frist) : null;

    private static Fristaendring? Change(Fristopgave? before, Fristopgave? after) => (after ?? before) is { } named
        ? new(named.Nr, named.Led, named.Navn, before?.Forfalder, after?.Forfalder, IsLate(after) && !IsLate(before))
        : null;

    private static bool IsLate(Fristopgave? opgave) => opgave?.Status is Friststatus.Overskredet or Friststatus.OverskredetEfterRettelse;
}
