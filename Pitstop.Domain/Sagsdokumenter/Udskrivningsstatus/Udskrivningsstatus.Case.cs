namespace Pitstop.Domain.Sagsdokumenter;

// The way between the case and the form.
public sealed partial class Udskrivningsstatus
{
    private const int DaysOfAttempts = 60;

    /// <inheritdoc/>
    public static Answers Prefill(Sagsstart start)
    {
        var (forloeb, lastStatus) = (start.Forloeb, start.Seneste(Afsendelsesslags.Statussen)?.Dato);
        return FormWriter.Write(new Udskrivningsstatus
        {
            Ydelser = DeliveredOf(forloeb),
            EftervaernTilbudt = forloeb.Udskrivning?.Eftervaern == true ? true : null,
            EvalueringUdeladt = forloeb.Udskrivning is { Aarsag: Afslutningsaarsag.Udeblevet }
                ? "Borgeren er udeblevet og har ikke kunnet spørges."
                : null,
            Maal = [.. forloeb.Maal.Select(m => new Slutmaal { Key = m.Noegle, Vurdering = Sagsraekker.ReviewedAfter(m, lastStatus) })],
        });
    }

    /// <inheritdoc/>
    public static Answers Complete(Answers answers, Sagsfakta fakta) => FormWriter.Complete<Udskrivningsstatus>(answers, form =>
    {
        var (forloeb, discharge) = (fakta.Forloeb, fakta.Forloeb.Udskrivning);
        form.Head(fakta);
        form.Indskrevet = forloeb.Indskrivning?.Dato;
        form.Begyndt = forloeb.IvaerksatDato;
        form.Udskrevet = discharge?.Dato;
        form.Laengde =
            discharge is not null && forloeb.IvaerksatDato is { } began ? $"{discharge.Dato.DayNumber - began.DayNumber + 1} dage" : null;
        form.Aarsag = discharge?.Aarsag;
        form.Afslutning = discharge?.Status;
        form.Substitution = discharge?.Substitution;
        form.Maal = [.. forloeb.Maal.OrderBy(m => m.Nummer).Select(m => SlutmaalOf(m, fakta))];
        form.SidsteStilling = forloeb.StillingBesides(fakta.DokumentId)?.Tekst;
        form.Rusmidler = Sagsraekker.ForbrugOf(forloeb);
        form.EftervaernAccepteret = discharge?.Eftervaern;
        form.OpfoelgningSamtykke = discharge?.SamtykkeTilOpfoelgning;
        form.Opfoelgning = OpfoelgningOf(fakta);
        form.Forsoeg = ForsoegOf(forloeb);
        form.Samtykke = ConsentText(forloeb, Visitationen, fakta.Dag);
    });

    /// <inheritdoc/>
    public static string? TakeBack(Faerdiggoerelse done)
    {
        var form = FormReader.Read<Udskrivningsstatus>(done.Svar);
        foreach (var row in form.Maal)
            done.Forloeb.TagStatus(
                row.Key!, null, row.Vurdering!.Value, row.Forklaring, Bedoemmelsessted.Udskrivning, afslut: true, done.Spor);
        done.Forloeb.TagStilling(done.Dag, form.Stilling!.Value, form.StillingBegrundelse ?? "", null, done.DokumentId);
        return null;
    }

    private static string? DeliveredOf(Forloeb forloeb)
    {
        var held = forloeb.Samtaler
            .Where(s => s.Udfald == Samtaleudfald.Afholdt)
            .GroupBy(s => s.Art).OrderBy(g => g.Key)
            .Select(g => $"- {g.Key.DisplayName()}: {g.Count()}").ToArray();
        return held.Length == 0 ? null : string.Join('\n', held);
    }

    private static Slutmaal SlutmaalOf(Maal maal, Sagsfakta fakta)
    {
        var numbers = maal.Historik.Where(s => s.Vaerdi is not null).ToArray();
        return new()
        {
            Key = maal.Noegle,
            Titel = maal.Titel,
            Foerste = Number(numbers.FirstOrDefault()),
            Sidste = Number(numbers.LastOrDefault()),
            Historik = Sagsraekker.HistorikOf(maal, fakta),
        };
    }

    private static string? Number(Skalering? scaling) => scaling is null ? null : $"{scaling.Vaerdi} ({Danish.Date(scaling.Dato)})";

    private static List<Opfoelgningslinje> OpfoelgningOf(Sagsfakta fakta) =>
    [
        .. fakta.Frister.Om(Fristemne.Opfoelgning)
            .Where(f => f.ErAaben)
            .OrderBy(f => f.Forfalder)
            .Select((f, i) => new Opfoelgningslinje { Key = $"l{i + 1}", Senest = f.Forfalder, Navn = f.Navn }),
    ];

    // The standard asks for the attempts where somebody stayed away.
    private static List<Kontaktlinje> ForsoegOf(Forloeb forloeb) =>
        forloeb.Udskrivning is not { Aarsag: Afslutningsaarsag.Udeblevet } discharge ? [] :
        [
            .. forloeb.Kontakter.Select(k => (k.Dato, Text: k.Form.DisplayName()))
                .Concat(forloeb.Samtaler
                    .Where(s => s.Udfald == Samtaleudfald.Udeblevet)
                    .Select(s => (s.Dato, Text: "Aftalt samtale, borgeren kom ikke")))
                .Where(a => a.Dato <= discharge.Dato && a.Dato >= discharge.Dato.AddDays(-DaysOfAttempts))
                .OrderBy(a => a.Dato)
                .Select((a, i) => new Kontaktlinje { Key = $"l{i + 1}", Dato = a.Dato, Hvordan = a.Text }),
        ];
}
