namespace Pitstop.Domain.Haandbog;

/// <summary>Day prices times days (domain brief, section D). Sessions attended do not matter: it is a price by the day.</summary>
public static class Takstregning
{
    /// <summary>What the periods of one forløb cost.</summary>
    /// <param name="perioder">The periods in any order; two may share the day of change, which belongs to the later one.</param>
    /// <param name="blad">Prices and the way of counting days.</param>
    /// <param name="tilOgMed">The last day to count for a period that goes on; nothing after it is counted.</param>
    /// <param name="betalere">Who pays when; null where the payer is not asked about.</param>
    /// <returns>Lines split at months, prices and payers; or refusals by name.</returns>
    public static Takstopgoerelse BeregnUdgift(
        IEnumerable<Ydelsesperiode> perioder, Takstblad blad, DateOnly tilOgMed, IReadOnlyList<Betalingsperiode>? betalere = null)
    {
        var ordered = perioder.OrderBy(p => p.Fra).ThenBy(p => p.Til ?? DateOnly.MaxValue).ToArray();
        var lines = new List<Takstlinje>();
        var refusals = new List<Takstafvisning>();
        for (var i = 0; i < ordered.Length; i++)
        {
            var next = i + 1 < ordered.Length ? ordered[i + 1] : null;
            if (Refused(ordered[i], next) is { } refusal)
                refusals.Add(refusal);
            else if (LastDay(ordered[i], next, blad, tilOgMed) is var last && ordered[i].Fra <= last)
                Count(ordered[i].Ydelse, ordered[i].Fra, last, blad, betalere, lines, refusals);
        }
        return new(lines, refusals, blad.Udgave);
    }

    /// <summary>
    /// What a course is expected to cost, for the indstilling's section on price: the service from its first day for a number of whole
    /// months, whose last day is the day of discharge.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The number of months is not 1 or more.</exception>
    public static Takstopgoerelse SkoenUdgift(Ydelse ydelse, DateOnly start, int maaneder, Takstblad blad)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(maaneder, 1);
        var last = start.AddMonths(maaneder).AddDays(-1);
        return BeregnUdgift([new(ydelse, start, last)], blad, last);
    }

    private static Takstafvisning? Refused(Ydelsesperiode period, Ydelsesperiode? next)
    {
        var name = period.Ydelse.DisplayName();
        if (period.Til < period.Fra)
            return new(
                Takstafvisningsgrund.SlutterFoerStart,
                period.Til.Value,
                period.Fra,
                $"{name} slutter den {Danish.Date(period.Til.Value)}, før den begynder den {Danish.Date(period.Fra)}. Ret datoerne.");
        if (next is not null && (period.Til is not { } last || next.Fra < last))
            return new(
                Takstafvisningsgrund.Overlapper,
                next.Fra,
                period.Til ?? next.Fra,
                $"{name} fra {Danish.Date(period.Fra)} overlapper {next.Ydelse.DisplayName()} fra {Danish.Date(next.Fra)}. Afslut den "
                    + "første, senest på den dag den næste begynder.");
        return null;
    }

    private static DateOnly LastDay(Ydelsesperiode period, Ydelsesperiode? next, Takstblad blad, DateOnly tilOgMed)
    {
        if (period.Til is not { } last || last > tilOgMed)
            return tilOgMed;
        if (next?.Fra == last)
            return last.AddDays(-1);
        var discharge = next?.Fra != last.AddDays(1);
        return discharge && !blad.TaelUdskrivningsdag && last > period.Fra ? last.AddDays(-1) : last;
    }

    private static void Count(
        Ydelse ydelse,
        DateOnly fra,
        DateOnly til,
        Takstblad blad,
        IReadOnlyList<Betalingsperiode>? betalere,
        List<Takstlinje> lines,
        List<Takstafvisning> refusals)
    {
        for (var from = fra; from <= til;)
        {
            var price = blad.On(ydelse, from);
            var payer = betalere?.FirstOrDefault(b => b.Holds(from));
            var to = StretchEnd(from, til, ydelse, blad, betalere);
            if (price is null)
                refusals.Add(new(
                    Takstafvisningsgrund.ManglerTakst,
                    from,
                    to,
                    $"Der er ingen takst for {ydelse.DisplayName()} fra {Danish.Date(from)} til {Danish.Date(to)}. Bed tilbudslederen om "
                        + "at skrive den på siden Takster."));
            else if (betalere is not null && payer is null)
                refusals.Add(new(
                    Takstafvisningsgrund.ManglerBetalingskommune,
                    from,
                    to,
                    $"Der er ingen betalingskommune fra {Danish.Date(from)} til {Danish.Date(to)}. Skriv på forløbet, hvem der "
                        + "betaler."));
            else
                lines.Add(new(ydelse, payer?.Kommune, from, to, to.DayNumber - from.DayNumber + 1, price.KrPrDag)
                {
                    Bekraeftet = price.Bekraeftet,
                });
            if (to == DateOnly.MaxValue)
                return;
            from = to.AddDays(1);
        }
    }

    // A stretch ends with its month, the period, or the day before the price or the payer changes.
    private static DateOnly StretchEnd(
        DateOnly from, DateOnly til, Ydelse ydelse, Takstblad blad, IReadOnlyList<Betalingsperiode>? betalere)
    {
        var end = new DateOnly(from.Year, from.Month, DateTime.DaysInMonth(from.Year, from.Month));
        end = end < til ? end : til;
        var prices = blad.Takster.Where(t => t.Ydelse == ydelse).Select(t => (t.GyldigFra, t.GyldigTil));
        foreach (var (first, last) in prices.Concat(betalere?.Select(b => (b.Fra, b.Til)) ?? []))
        {
            if (first > from && first <= end)
                end = first.AddDays(-1);
            if (last >= from && last < end)
                end = last.Value;
        }
        return end;
    }
}
