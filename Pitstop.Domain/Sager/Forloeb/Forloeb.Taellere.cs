namespace Pitstop.Domain.Sager;

// Counts beside the standard's soft limits. They warn and never stop (domain brief, B2).
public sealed partial class Forloeb
{
    private const int WeeksOfFrequency = 4;

    /// <summary>The counts of the forløb on a day.</summary>
    public IReadOnlyList<Taeller> Taellere(Kvoteudgave kvoter, DateOnly today) =>
        [
            .. Raadgivninger(kvoter[Kvote.RaadgivningEfterForsamtale]),
            .. Relatives(kvoter[Kvote.PaaroerendeSamtaler]),
            .. Frequency(kvoter[Kvote.SamtalerOmUgen], today),
            .. Length(kvoter[Kvote.ForloebetsLaengde], today),
        ];

    private IEnumerable<Taeller> Raadgivninger(Kvoteregel limit)
    {
        var count = _samtaler.Count(s => s is { Art: Samtaleart.Raadgivning, Udfald: Samtaleudfald.Afholdt });
        if (count > 0)
            yield return new(
                limit.Kvote,
                $"Rådgivende samtaler: {count} af {limit.Til}",
                count > limit.Til
                    ? $"Der er holdt {count} rådgivende samtaler. Vi tilbyder normalt {limit.Til}. Tal om indskrivning, eller skriv "
                        + "hvorfor I fortsætter."
                    : null);
    }

    private IEnumerable<Taeller> Relatives(Kvoteregel limit)
    {
        foreach (var relative in _paaroerende.OrderBy(p => p.Id))
        {
            var held = _samtaler.Where(s => s.PaaroerendeId == relative.Id && s.Udfald == Samtaleudfald.Afholdt).ToArray();
            foreach (var phase in held.GroupBy(s => FaseDen(s.Dato)).OrderBy(g => g.Min(s => s.Dato)))
            {
                var count = phase.Count();
                yield return new(
                    limit.Kvote,
                    $"{relative.Navn} {phase.Key}: {count} af {limit.Til} samtaler ({held.Length} i alt)",
                    count > limit.Til
                        ? $"{relative.Navn} har fået {count} samtaler {phase.Key}. Vi tilbyder normalt {limit.Til}. Tal med "
                            + "teamlederen, hvis I fortsætter."
                        : null);
            }
        }
    }

    private IEnumerable<Taeller> Frequency(Kvoteregel limit, DateOnly today)
    {
        if (Status is not (ForloebStatus.UnderUdredning or ForloebStatus.IBehandling or ForloebStatus.StoffriEfterbehandling)
            || IvaerksatDato > today.AddDays(-7 * WeeksOfFrequency))
            yield break;
        var talks = _samtaler.Count(
            s => s is { Art: Samtaleart.Behandling or Samtaleart.Indskrivning, Udfald: Samtaleudfald.Afholdt }
                && s.Dato > today.AddDays(-7 * WeeksOfFrequency)
                && s.Dato <= today);
        yield return new(
            limit.Kvote,
            $"Samtaler de seneste {WeeksOfFrequency} uger: {talks}",
            talks < limit.Fra * WeeksOfFrequency || talks > limit.Til * WeeksOfFrequency
                ? $"Der er holdt {talks} samtaler på {WeeksOfFrequency} uger. Normalt er det {limit.Fra * WeeksOfFrequency} til "
                    + $"{limit.Til * WeeksOfFrequency}. Aftal den rette hyppighed med borgeren." : null);
    }

    private IEnumerable<Taeller> Length(Kvoteregel limit, DateOnly today)
    {
        if (IvaerksatDato is not { } start)
            yield break;
        var end = EndteDato ?? today;
        var months = ((end.Year - start.Year) * 12) + end.Month - start.Month - (end.Day < start.Day ? 1 : 0);
        yield return new(
            limit.Kvote,
            months == 0 ? "Behandling i under en måned" : $"Behandling i {months} {(months == 1 ? "måned" : "måneder")}",
            end > start.AddMonths(limit.Til) && ErIGang
                ? $"Behandlingen har varet over {limit.Til} måneder. Skriv i planen, hvorfor den fortsætter."
                : null);
    }

    private string FaseDen(DateOnly day)
    {
        if (Udskrivning?.Dato < day)
            return "i efterværn";
        if (StoffriFra <= day)
            return "i stoffri efterbehandling";
        return IvaerksatDato <= day ? "i behandlingen" : "før behandlingen";
    }
}
