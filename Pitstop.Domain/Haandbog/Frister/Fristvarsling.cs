namespace Pitstop.Domain.Haandbog;

/// <summary>What a person should act on before a deadline is missed, from the same facts and rules.</summary>
internal static class Fristvarsling
{
    public static Fristoversigt Warn(Fristoversigt overview, Fristfakta fakta, Fristudgave[] ordered, DateOnly idag)
    {
        var warnings = overview.Advarsler.ToList();
        var lead = overview.Find(Fristnummer.Behandlingsgaranti) is { } f1 ? ordered.Single(u => u.Udgave == f1.Udgave).Varsler : null;
        var lastUseful = lead?.TidTilAfgoerelse.Before(overview.Garantidato!.Value);
        if (lastUseful is { } useful)
            warnings.AddRange(Guarantee(overview, fakta, useful, idag));
        warnings.AddRange(Contact(overview, ordered, idag));
        warnings.AddRange(StaaendeAdvarsel.On(fakta, idag));
        return new(overview.Frister, warnings, lastUseful, idag) { Snart = ordered.LastOrDefault()?.Varsler.Snart };
    }

    private static IEnumerable<Fristadvarsel> Guarantee(Fristoversigt overview, Fristfakta fakta, DateOnly lastUseful, DateOnly idag)
    {
        var guarantee = overview.Find(Fristnummer.Behandlingsgaranti)!;
        if (!guarantee.ErAaben || fakta is not { IndstillingAfsendt: null, IvaerksatDato: null, OenskerIndskrivning: true })
            yield break;
        if (overview.Find(Fristnummer.Indstilling) is { } indstilling && indstilling.Forfalder > guarantee.Forfalder)
            yield return new(
                Fristadvarselsslags.IndstillingsfristEfterGaranti,
                $"Indstillingens egen frist er {Danish.Date(indstilling.Forfalder)}, men behandlingsgarantien slutter allerede "
                    + $"{Danish.Date(guarantee.Forfalder)}. Send indstillingen senest {Danish.Date(lastUseful)}, så Visitationen kan nå "
                    + "at "
                    + "afgøre sagen.");
        if (idag > lastUseful)
            yield return new(
                Fristadvarselsslags.SenestNyttigDatoPasseret,
                $"Indstillingen skulle være sendt senest {Danish.Date(lastUseful)}, for at Visitationen kan nå at afgøre sagen, før "
                    + $"behandlingsgarantien slutter {Danish.Date(guarantee.Forfalder)}. Send den nu, og ring til Visitationen.");
    }

    private static IEnumerable<Fristadvarsel> Contact(Fristoversigt overview, Fristudgave[] ordered, DateOnly idag)
    {
        if (overview.Find(Fristnummer.Kontaktvagt) is not { } watch)
            yield break;
        var steps = ordered.Single(u => u.Udgave == watch.Udgave).Varsler.UdenKontakt;
        var reached = steps.Count(s => s.After(watch.Udloest) <= idag);
        if (reached == 0)
            yield break;
        var since = $"Der har ikke været kontakt med borgeren siden {Danish.Date(watch.Udloest)}.";
        yield return new(Fristadvarselsslags.IngenKontakt, reached < steps.Count
            ? $"{since} Prøv at få fat i borgeren, og notér forsøget. Den {Danish.Date(watch.Forfalder)} er der gået "
                + $"{(watch.Forfalder.DayNumber - watch.Udloest.DayNumber)} dage."
            : $"{since} Notér dine forsøg, og tal med teamlederen. Kun en leder kan afslutte et forløb, fordi borgeren er udeblevet.");
    }
}
