namespace Pitstop.Domain.Haandbog;

/// <summary>
/// Deadlines from facts and adopted rules (domain brief, section B2). Pure: the same facts, rules and day give the same list.
/// </summary>
public static class Fristberegning
{
    /// <summary>The deadlines of one forløb.</summary>
    /// <param name="fakta">The facts of the case.</param>
    /// <param name="udgaver">All editions of the page Frister, in any order; those of the future are left alone.</param>
    /// <param name="idag">Today in Denmark.</param>
    public static Fristoversigt On(Fristfakta fakta, IReadOnlyCollection<Fristudgave> udgaver, DateOnly idag)
    {
        var ordered = udgaver.Where(u => u.Udgave.IKraft <= idag).OrderBy(u => u.Udgave.IKraft).ToArray();
        var frister = new List<Frist>();
        var unruled = new List<Fristadvarsel>();
        foreach (var number in Fristnummer.Alle)
            frister.AddRange(WithCorrections(number, fakta, ordered, idag, unruled));
        var sorted = frister.OrderBy(f => f.Forfalder)
            .ThenBy(f => f.Nr.Length)
            .ThenBy(f => f.Nr, StringComparer.Ordinal)
            .ThenBy(f => f.Led.Length)
            .ThenBy(f => f.Led, StringComparer.Ordinal)
            .ToArray();
        return Fristvarsling.Warn(new Fristoversigt(sorted, unruled, null, idag), fakta, ordered, idag);
    }

    // What was closed when a trigger was corrected keeps its verdict; what was open follows the correction.
    private static IEnumerable<Frist> WithCorrections(
        Fristnummer number, Fristfakta fakta, Fristudgave[] ordered, DateOnly idag, List<Fristadvarsel> unruled)
    {
        var triggers = ordered.Select(u => u.Find(number.Nr)?.Udloeser).OfType<Fristhaendelse>().ToHashSet();
        var corrections =
            fakta.Rettelser.Where(r => triggers.Contains(r.Haendelse)).Reverse().OrderByDescending(r => r.RettetDen).ToArray();
        var now = ByKey(number, fakta, ordered, idag, unruled);
        if (corrections.Length == 0)
            return now.Values;
        var settled = new Dictionary<(int, string), Frist>();
        var before = now;
        var facts = fakta;
        foreach (var correction in corrections)
        {
            facts = facts.With(correction.Haendelse, correction.Fra);
            var then = ByKey(number, facts, ordered, idag, []);
            foreach (var (key, frist) in then.Where(f => correction.Found(f.Value)))
                settled[key] = frist with
                {
                    Hvorfor =
                        $"{frist.Hvorfor} Datoen for »{frist.HvilerPaa}« blev rettet {Danish.Date(correction.RettetDen)}; vurderingen "
                            + "fra før står ved magt.",
                };
            if (correction == corrections[0])
                before = then;
        }
        var last = corrections[0].RettetDen;
        return now.Where(f => !settled.ContainsKey(f.Key))
            .Select(f => AfterCorrection(f.Value, before.GetValueOrDefault(f.Key), last))
            .Concat(settled.Values);
    }

    private static Frist AfterCorrection(Frist frist, Frist? before, DateOnly corrected) =>
        frist.Status == Friststatus.Overskredet && frist.Forfalder < corrected && !(before?.Forfalder < corrected)
            ? frist with
            {
                Status = Friststatus.OverskredetEfterRettelse,
                Hvorfor =
                    $"{frist.Hvorfor} Den blev overskredet, da datoen for »{frist.HvilerPaa}« blev rettet {Danish.Date(corrected)}.",
            }
            : frist;

    private static Dictionary<(int, string), Frist> ByKey(
        Fristnummer number, Fristfakta fakta, Fristudgave[] ordered, DateOnly idag, List<Fristadvarsel> unruled)
    {
        var found = new Dictionary<(int, string), Frist>();
        if (!number.Kraeves(fakta, idag))
            return found;
        var strikes =
            ordered.Select(u => u.Find(number.Nr)).OfType<Fristregel>().Select(r => fakta.On(r.Udloeser).Count).DefaultIfEmpty().Max();
        for (var i = 0; i < strikes; i++)
        {
            if (Ruled(number, fakta, i, ordered, idag) is not { } frister)
                unruled.Add(NoRule(number, fakta, ordered, i));
            else
                foreach (var frist in frister)
                    found[(i, frist.Led)] = frist;
        }
        return found;
    }

    // A deadline is judged by the edition in force on its trigger's date, or by a later one whose row also rules open deadlines.
    private static List<Frist>? Ruled(Fristnummer number, Fristfakta fakta, int i, Fristudgave[] ordered, DateOnly idag)
    {
        List<Frist>? found = null;
        DateOnly? trigger = null;
        foreach (var udgave in ordered)
        {
            var start = udgave.Udgave.IKraft;
            var regel = udgave.Find(number.Nr);
            var on = regel is null ? null : At(fakta.On(regel.Udloeser), i);
            trigger ??= on;
            if ((on ?? trigger) is { } day && start <= day)
            {
                found = regel is null || on is null ? [] : Strikes(number, regel, udgave, fakta, on.Value, i, idag);
            }
            else if (regel?.Gaelder == Fristgaelder.OgsaaAabneFrister)
            {
                var closed = (found ?? []).Where(f => f.Lukket < start).ToList();
                var open = on is null
                    ? []
                    : Strikes(number, regel, udgave, fakta, on.Value, i, idag).Where(
                        f => !(f.Lukket < start) && closed.All(c => c.Led != f.Led));
                found = found is null && on is null ? null : [.. closed, .. open];
            }
        }
        return found;
    }

    private static List<Frist> Strikes(
        Fristnummer number, Fristregel regel, Fristudgave udgave, Fristfakta fakta, DateOnly udloest, int i, DateOnly idag)
    {
        var same = fakta.On(regel.Udloeser).Take(i).Count(d => d == udloest);
        var frister = new List<Frist>();
        foreach (var time in regel.Laengde.From(udloest, same))
        {
            var udfald = number.Bedoem(fakta, time, idag);
            // A returning deadline ends with what ends it, and looks one time ahead.
            if (regel.Laengde.Gentages && time.Nummer > 1 && udfald.Bortfaldet <= time.Forfalder)
                break;
            frister.Add(Judge(regel, udgave, time, udfald, idag));
            if (regel.Laengde.Gentages && time.Forfalder >= idag && udfald.Opfyldt is null)
                break;
        }
        return frister;
    }

    private static string NameOf(Fristregel regel, string led)
    {
        if (led.Length == 0)
            return regel.Navn;
        return regel.Laengde.Gentages ? $"{regel.Navn} {led}" : $"{regel.Navn}, {led}";
    }

    private static Frist Judge(Fristregel regel, Fristudgave udgave, Fristforekomst time, Fristudfald udfald, DateOnly idag)
    {
        var status = StatusOf(time.Forfalder, udfald, idag, udgave.Varsler.Snart);
        return new(regel.Nr, time.Led, NameOf(regel, time.Led), time.Udloest, time.Forfalder, status)
        {
            HvilerPaa = regel.Udloeser.DisplayName(),
            PlanlaegSenest = Arbejdsdage.LastOnOrBefore(time.Forfalder),
            Opfyldt = udfald.Opfyldt,
            Lukket = udfald.Lukket,
            Hvorfor = Why(regel, time, udfald),
            Art = regel.Art,
            Udgave = udgave.Udgave,
        };
    }

    private static Friststatus StatusOf(DateOnly due, Fristudfald udfald, DateOnly idag, Fristlaengde snart)
    {
        if (udfald.Opfyldt is { } done)
            return done <= due ? Friststatus.Opfyldt : Friststatus.OpfyldtForSent;
        if (udfald.Valgt is not null)
            return Friststatus.IkkeOpfyldtBorgersValg;
        if (udfald.Bortfaldet is { } gone)
            return gone <= due ? Friststatus.Bortfaldet : Friststatus.Overskredet;
        return OpenStatus(due, idag, snart);
    }

    internal static Friststatus OpenStatus(DateOnly due, DateOnly idag, Fristlaengde snart)
    {
        if (idag >= due)
            return idag == due ? Friststatus.IDag : Friststatus.Overskredet;
        return idag >= snart.Before(due) ? Friststatus.Snart : Friststatus.Kommende;
    }

    private static string Why(Fristregel regel, Fristforekomst time, Fristudfald udfald)
    {
        var length = regel.Laengde.Gentages ? regel.Laengde.ToString() : time.Laengde.ToString();
        var rule = time.Laengde.Antal == 0
            ? $"Det skal ske straks: samme dag som »{regel.Udloeser.DisplayName()}« den {Danish.Date(time.Udloest)}"
            : $"Fristen er {length} efter »{regel.Udloeser.DisplayName()}« den {Danish.Date(time.Udloest)}";
        if (udfald.Opfyldt is { } done)
            return $"{rule} og sluttede den {Danish.Date(time.Forfalder)}; den blev opfyldt den {Danish.Date(done)}.";
        if (udfald.Valgt is { } chosen)
            return $"{rule} og var den {Danish.Date(time.Forfalder)}; den {Danish.Date(chosen)} blev den afgjort, fordi {udfald.Fordi}.";
        if (udfald.Bortfaldet is { } gone)
            return gone <= time.Forfalder
                ? $"{rule} og ville slutte den {Danish.Date(time.Forfalder)}; den faldt bort den {Danish.Date(gone)}, fordi {udfald.Fordi}."
                : $"{rule} og sluttede den {Danish.Date(time.Forfalder)} uden at være opfyldt; der er ikke mere at gøre, fordi "
                    + $"{udfald.Fordi}.";
        return time.Laengde.Antal == 0 ? $"{rule}." : $"{rule}. Sidste dag er {Danish.Date(time.Forfalder)}.";
    }

    private static Fristadvarsel NoRule(Fristnummer number, Fristfakta fakta, Fristudgave[] ordered, int i)
    {
        var missed = ordered.Select(u => u.Find(number.Nr))
            .OfType<Fristregel>()
            .Select(r => At(fakta.On(r.Udloeser), i))
            .First(d => d is not null)!.Value;
        return new(
            Fristadvarselsslags.IngenRegelPaaDagen,
            $"Ingen udgave af siden Frister gjaldt den {Danish.Date(missed)}, så {number.Nr} kan ikke beregnes. Spørg teamlederen, "
                + "hvilken frist der gælder.");
    }

    private static DateOnly? At(IReadOnlyList<DateOnly> days, int i) => i < days.Count ? days[i] : null;
}
