namespace Pitstop.Domain;

// The way between the case and the form.
public sealed partial class StatusTreMaaneder
{
    /// <inheritdoc/>
    public static Answers Prefill(Sagsstart start)
    {
        var from = start.Seneste(Afsendelsesslags.Statussen)?.Dato ?? start.Forloeb.Indskrivning?.Dato ?? start.Forloeb.IvaerksatDato;
        var answers = Answers.Empty
            .Put(nameof(PeriodeFra), from)
            .Put(nameof(PeriodeTil), start.Dag)
            .Put(nameof(Deltagere), $"Borgeren og {start.Forloeb.BehandlerNavn}");
        foreach (var maal in start.Forloeb.AktiveMaal)
        {
            var row = Maalrow.Of(maal);
            answers = answers.WithRow(nameof(Maal), maal.Noegle).Put(row + nameof(Maalstatus.TalDato), start.Dag)
                .Put(row + nameof(Maalstatus.Vurdering), Maalrow.ReviewedAfter(maal, from));
        }
        return answers;
    }

    /// <inheritdoc/>
    public static Answers Complete(Answers answers, Sagsfakta fakta)
    {
        var isPeriod = Danish.TryDate(answers[nameof(PeriodeFra)], out var from) & Danish.TryDate(answers[nameof(PeriodeTil)], out var to);
        var talks = fakta.Forloeb.Samtaler.Where(s => s.Dato >= from && s.Dato <= to).ToArray();
        int? Count(Func<Samtale, bool> counts) => isPeriod ? talks.Count(counts) : null;
        answers = Head(answers, fakta)
            .Put(nameof(Aftalt), Count(s => s.Udfald != Samtaleudfald.Aflyst))
            .Put(nameof(Afholdt), Count(s => s.Udfald == Samtaleudfald.Afholdt))
            .Put(nameof(Udeblevet), Count(s => s.Udfald == Samtaleudfald.Udeblevet))
            .Put(nameof(SidsteStilling), fakta.Forloeb.StillingBesides(fakta.DokumentId)?.Tekst)
            .Put(nameof(ForrigeDato), fakta.Forrige?.Dato)
            .Put(nameof(Samtykke), ConsentText(fakta.Forloeb, Visitationen, fakta.Dag));
        return Maalrow.WithForbrug(WithMaal(answers, fakta), nameof(Rusmidler), fakta.Forloeb);
    }

    /// <inheritdoc/>
    public static string? TakeBack(Faerdiggoerelse done)
    {
        var form = FormReader.Read<StatusTreMaaneder>(done.Svar);
        var keys = done.Svar.RowKeys(nameof(Maal));
        for (var i = 0; i < keys.Length; i++)
        {
            var row = form.Maal[i];
            done.Forloeb.TagStatus(
                keys[i], new(row.TalDato, row.Tal, row.Ord, row.Mangler), row.Vurdering!.Value, row.Forklaring, Bedoemmelsessted.Status, row.Beslutning == Maalbeslutning.Afslut, done.Spor);
        }
        var stance = form.Stilling!.Value;
        done.Forloeb.TagStilling(done.Dag, stance, Stillingsregel.Reason(stance, form.StillingMaal, form.StillingBegrundelse), stance == Uddannelsesstilling.HarMaal ? null : form.StillingTagesOp, done.DokumentId);
        return null;
    }

    private static Answers WithMaal(Answers answers, Sagsfakta fakta)
    {
        var goals = fakta.Forloeb.Maal.Where(m => m.ErAktivt || m.ErBedoemtAf(fakta.DokumentId)).OrderBy(m => m.Nummer).ToArray();
        answers = answers.WithRows(nameof(Maal), goals.Select(m => m.Noegle));
        foreach (var maal in goals)
        {
            var row = Maalrow.Of(maal);
            answers = answers.Put(row + nameof(Maalstatus.Titel), maal.Titel).Put(row + nameof(Maalstatus.Metode), maal.Metode)
                .Put(row + nameof(Maalstatus.Tema), maal.Tema).Put(row + nameof(Maalstatus.Fra), maal.Fra);
            answers = WithNow(Maalrow.WithHistorik(answers, row + nameof(Maalstatus.Historik), maal, fakta, answers[row + nameof(Maalstatus.TalDato)]), row);
        }
        return answers;
    }

    // The number of this status ends the curve.
    private static Answers WithNow(Answers answers, string row)
    {
        var number = Danish.TryNumber(answers[row + nameof(Maalstatus.Tal)], out var typed) && typed == decimal.Truncate(typed);
        var missing = Enum.TryParse<ManglendeSkalering>(answers[row + nameof(Maalstatus.Mangler)], out var why);
        if (!number && !missing)
            return answers;
        var now = $"{row}{nameof(Maalstatus.Historik)}[nu].";
        return answers.WithRow(row + nameof(Maalstatus.Historik), "nu")
            .Put(now + nameof(Skaleringslinje.Dato), answers[row + nameof(Maalstatus.TalDato)])
            .Put(now + nameof(Skaleringslinje.Tal), missing ? null : answers[row + nameof(Maalstatus.Tal)])
            .Put(now + nameof(Skaleringslinje.Ord), Maalrow.Words(missing ? why : null, answers[row + nameof(Maalstatus.Ord)]));
    }
}

/// <summary>Goals and substances as rows that the case gives.</summary>
internal static class Maalrow
{
    /// <summary>What the paths of a goal's row begin with.</summary>
    public static string Of(Maal maal) => $"Maal[{maal.Noegle}].";

    /// <summary>The verdict of the weekly review that no status has carried yet, or null.</summary>
    public static Maalvurdering? ReviewedAfter(Maal maal, DateOnly? day) =>
        maal.Bedoemmelser.Where(b => b.Sted == Bedoemmelsessted.Borgergennemgang && !(b.Dato <= day)).MaxBy(b => b.Dato)?.Vurdering;

    /// <summary>The citizen's earlier numbers, oldest first, until the day that is typed for the number now.</summary>
    public static Answers WithHistorik(Answers answers, string path, Maal maal, Sagsfakta fakta, string? until = null)
    {
        var last = Danish.TryDate(until, out var typed) ? typed : fakta.Dag;
        var earlier = maal.Historik.Where(s => s.Dato <= last && s.DokumentId != fakta.DokumentId).ToArray();
        answers = answers.WithRows(path, earlier.Select((_, i) => $"h{i + 1}"));
        for (var i = 0; i < earlier.Length; i++)
        {
            var row = $"{path}[h{i + 1}].";
            answers = answers.Put(row + nameof(Skaleringslinje.Dato), earlier[i].Dato)
                .Put(row + nameof(Skaleringslinje.Tal), earlier[i].Vaerdi)
                .Put(row + nameof(Skaleringslinje.Ord), Words(earlier[i].Mangler, earlier[i].Ord));
        }
        return answers;
    }

    /// <summary>The citizen's words, after why there is no number where there is none.</summary>
    public static string? Words(ManglendeSkalering? missing, string? words) => missing is { } why ? $"{why.DisplayName()}. {words}".Trim() : words;

    /// <summary>The substances of the afdækning with the days of then; what is typed of now stands beside them.</summary>
    public static Answers WithForbrug(Answers answers, string path, Forloeb forloeb)
    {
        var known = forloeb.Afdaekning?.Rusmidler.DistinctBy(r => r.Stof).ToArray() ?? [];
        answers = answers.WithRows(path, known.Select(r => Key(r.Stof)));
        return known.Aggregate(answers, (a, r) => a
            .Put($"{path}[{Key(r.Stof)}].{nameof(Forbrugslinje.Stof)}", r.Stof)
            .Put($"{path}[{Key(r.Stof)}].{nameof(Forbrugslinje.DageVedStart)}", r.DageAfSeneste30));
    }

    // A row's key holds 12 letters; the substances differ within those.
    private static string Key(Stof stof) => string.Concat(stof.ToString().ToLowerInvariant().Take(12));
}
