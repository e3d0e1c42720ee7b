namespace Pitstop.Domain;

/// <summary>Deadlines from facts and adopted rules (domain brief, section B2). Pure: the same facts, rules and day give the same list.</summary>
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
        var warnings = new List<Fristadvarsel>();
        Fristvarsler? lead = null;
        foreach (var number in Fristnummer.Alle.Where(n => n.Kraeves(fakta)))
        {
            var opfyldt = fakta.On(number.OpfyldesAf);
            if (RuleFor(number, fakta, opfyldt, ordered, warnings) is not var (udgave, regel))
                continue;
            frister.Add(Judge(regel, udgave, fakta.On(regel.Udloeser)!.Value, opfyldt, idag));
            if (number.Nr == Fristnummer.Behandlingsgaranti)
                lead = udgave.Varsler;
        }
        var sorted = frister.OrderBy(f => f.Due).ThenBy(f => f.Nr, StringComparer.Ordinal).ToArray();
        var overview = new Fristoversigt(sorted, warnings, null);
        return lead is null ? overview : Warn(overview, fakta, lead, idag);
    }

    // A deadline is judged by the edition in force on its trigger's date, or by a later one whose row also rules open deadlines.
    private static (Fristudgave, Fristregel)? RuleFor(
        Fristnummer number, Fristfakta fakta, DateOnly? opfyldt, Fristudgave[] ordered, List<Fristadvarsel> warnings)
    {
        (Fristudgave Udgave, Fristregel Regel)? found = null;
        var judged = false;
        DateOnly? trigger = null;
        foreach (var udgave in ordered)
        {
            var regel = udgave.Find(number.Nr);
            var on = regel is null ? null : fakta.On(regel.Udloeser);
            trigger ??= on;
            var inForceOnTrigger = (on ?? trigger) is { } day && udgave.Udgave.IKraft <= day;
            var takesOver = regel?.Gaelder == Fristgaelder.OgsaaAabneFrister && !(opfyldt < udgave.Udgave.IKraft);
            if (!inForceOnTrigger && !takesOver)
                continue;
            judged = true;
            found = regel is not null && on is not null ? (udgave, regel) : null;
        }
        if (trigger is { } missed && !judged)
            warnings.Add(new(Fristadvarselsslags.IngenRegelPaaDagen, $"Ingen udgave af siden Frister gjaldt den {Danish.Date(missed)}, så {number.Nr} kan ikke beregnes. Spørg teamlederen, hvilken frist der gælder."));
        return found;
    }

    private static Frist Judge(Fristregel regel, Fristudgave udgave, DateOnly udloest, DateOnly? opfyldt, DateOnly idag)
    {
        var due = regel.Laengde.After(udloest);
        var status = StatusOf(due, opfyldt, idag, udgave.Varsler.Snart);
        return new(
            regel.Nr, regel.Navn, regel.Udloeser.DisplayName(), udloest, due, Arbejdsdage.LastOnOrBefore(due), opfyldt, status,
            Why(regel, udloest, due, opfyldt), regel.Art, udgave.Udgave);
    }

    private static Friststatus StatusOf(DateOnly due, DateOnly? opfyldt, DateOnly idag, Fristlaengde snart)
    {
        if (opfyldt is { } done)
            return done <= due ? Friststatus.Opfyldt : Friststatus.OpfyldtForSent;
        if (idag >= due)
            return idag == due ? Friststatus.IDag : Friststatus.Overskredet;
        return idag >= snart.Before(due) ? Friststatus.Snart : Friststatus.Kommende;
    }

    private static string Why(Fristregel regel, DateOnly udloest, DateOnly due, DateOnly? opfyldt)
    {
        var rule = $"Fristen er {regel.Laengde} efter “{regel.Udloeser.DisplayName()}” den {Danish.Date(udloest)}";
        return opfyldt is { } done
            ? $"{rule} og sluttede den {Danish.Date(due)}; den blev opfyldt den {Danish.Date(done)}."
            : $"{rule} og slutter med udgangen af den {Danish.Date(due)}.";
    }

    private static Fristoversigt Warn(Fristoversigt overview, Fristfakta fakta, Fristvarsler lead, DateOnly idag)
    {
        var guarantee = overview.Find(Fristnummer.Behandlingsgaranti)!;
        var lastUseful = lead.TidTilAfgoerelse.Before(guarantee.Due);
        var warnings = overview.Advarsler.ToList();
        var waiting = fakta is { IndstillingAfsendt: null, IvaerksatDato: null, OenskerIndskrivning: true };
        if (waiting && overview.Find(Fristnummer.Indstilling) is { } indstilling && indstilling.Due > guarantee.Due)
            warnings.Add(new(Fristadvarselsslags.IndstillingsfristEfterGaranti, $"Indstillingens egen frist er {Danish.Date(indstilling.Due)}, men behandlingsgarantien slutter allerede {Danish.Date(guarantee.Due)}. Send indstillingen senest {Danish.Date(lastUseful)}, så Visitationen kan nå at afgøre sagen."));
        if (waiting && idag > lastUseful)
            warnings.Add(new(Fristadvarselsslags.SenestNyttigDatoPasseret, $"Indstillingen skulle være sendt senest {Danish.Date(lastUseful)}, for at Visitationen kan nå at afgøre sagen, før behandlingsgarantien slutter {Danish.Date(guarantee.Due)}. Send den nu, og ring til Visitationen."));
        return new(overview.Frister, warnings, lastUseful);
    }
}
