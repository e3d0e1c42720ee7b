namespace Pitstop.Domain.Sagsdokumenter;

// The way between the case and the form.
public sealed partial class StatusTreMaaneder
{
    /// <inheritdoc/>
    public static Answers Prefill(Sagsstart start)
    {
        var from = start.Seneste(Afsendelsesslags.Statussen)?.Dato ?? start.Forloeb.Indskrivning?.Dato ?? start.Forloeb.IvaerksatDato;
        return FormWriter.Write(new StatusTreMaaneder
        {
            PeriodeFra = from,
            PeriodeTil = start.Dag,
            Maal = [
                .. start.Forloeb.AktiveMaal.Select(
                    m => new Maalstatus { Key = m.Noegle, TalDato = start.Dag, Vurdering = Sagsraekker.ReviewedAfter(m, from) }),
            ],
            Deltagere = $"Borgeren og {start.Forloeb.BehandlerNavn}",
        });
    }

    /// <inheritdoc/>
    public static Answers Complete(Answers answers, Sagsfakta fakta) => FormWriter.Complete<StatusTreMaaneder>(answers, form =>
    {
        var talks = fakta.Forloeb.Samtaler.Where(s => s.Dato >= form.PeriodeFra && s.Dato <= form.PeriodeTil).ToArray();
        int? Count(Func<Samtale, bool> counts) => form is { PeriodeFra: not null, PeriodeTil: not null } ? talks.Count(counts) : null;
        form.Head(fakta);
        form.Aftalt = Count(s => s.Udfald != Samtaleudfald.Aflyst);
        form.Afholdt = Count(s => s.Udfald == Samtaleudfald.Afholdt);
        form.Udeblevet = Count(s => s.Udfald == Samtaleudfald.Udeblevet);
        form.Rusmidler = Sagsraekker.ForbrugOf(fakta.Forloeb);
        form.Maal = [
            .. GoalsOf(fakta).Select(
                m => Filled(form.Maal.Find(row => row.Key == m.Noegle) ?? new Maalstatus { Key = m.Noegle }, m, fakta)),
        ];
        form.SidsteStilling = fakta.Forloeb.StillingBesides(fakta.DokumentId)?.Tekst;
        form.ForrigeDato = fakta.Forrige?.Dato;
        form.Samtykke = ConsentText(fakta.Forloeb, Visitationen, fakta.Dag);
    });

    /// <inheritdoc/>
    public static string? TakeBack(Faerdiggoerelse done)
    {
        var form = FormReader.Read<StatusTreMaaneder>(done.Svar);
        foreach (var row in form.Maal)
        {
            done.Forloeb.TagStatus(
                row.Key!, new(row.TalDato, row.Tal, row.Ord, row.Mangler), row.Vurdering!.Value, row.Forklaring,
                Bedoemmelsessted.Status, row.Beslutning == Maalbeslutning.Afslut, done.Spor);
        }
        var stance = form.Stilling!.Value;
        var raisedAgain = stance == Uddannelsesstilling.HarMaal ? null : form.StillingTagesOp;
        done.Forloeb.TagStilling(
            done.Dag, stance, Stillingsregel.Reason(stance, form.StillingMaal, form.StillingBegrundelse), raisedAgain, done.DokumentId);
        return null;
    }

    private static IEnumerable<Maal> GoalsOf(Sagsfakta fakta) =>
        fakta.Forloeb.Maal.Where(m => m.ErAktivt || m.ErBedoemtAf(fakta.DokumentId)).OrderBy(m => m.Nummer);

    private static Maalstatus Filled(Maalstatus row, Maal maal, Sagsfakta fakta)
    {
        (row.Titel, row.Tema, row.Fra, row.Metode) = (maal.Titel, maal.Tema, maal.Fra, maal.Metode);
        row.Historik = [.. Sagsraekker.HistorikOf(maal, fakta, row.TalDato), .. NowOf(row)];
        return row;
    }

    // The number of this status ends the curve.
    private static Skaleringslinje[] NowOf(Maalstatus row) => row is { Tal: null, Mangler: null } ? [] :
    [
        new()
        {
            Key = "nu",
            Dato = row.TalDato,
            Tal = row.Mangler is null ? row.Tal : null,
            Ord = Sagsraekker.Words(row.Mangler, row.Ord),
        },
    ];
}
