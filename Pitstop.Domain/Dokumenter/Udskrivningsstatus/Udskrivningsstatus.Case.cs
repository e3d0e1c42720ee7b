namespace Pitstop.Domain;

// The way between the case and the form.
public sealed partial class Udskrivningsstatus
{
    private const int DaysOfAttempts = 60;

    /// <inheritdoc/>
    public static Answers Prefill(Sagsstart start)
    {
        var answers = Answers.Empty
            .Put(nameof(Ydelser), DeliveredOf(start.Forloeb))
            .Put(nameof(EftervaernTilbudt), start.Forloeb.Udskrivning?.Eftervaern == true ? true : (bool?)null);
        if (start.Forloeb.Udskrivning is { Aarsag: Afslutningsaarsag.Udeblevet })
            answers = answers.Put(nameof(EvalueringUdeladt), "Borgeren er udeblevet og har ikke kunnet spørges.");
        foreach (var maal in start.Forloeb.Maal)
            answers = answers.WithRow(nameof(Maal), maal.Noegle).Put(Maalrow.Of(maal) + nameof(Slutmaal.Vurdering), Maalrow.ReviewedAfter(maal, start.Seneste(Afsendelsesslags.Statussen)?.Dato));
        return answers;
    }

    /// <inheritdoc/>
    public static Answers Complete(Answers answers, Sagsfakta fakta)
    {
        var (forloeb, discharge) = (fakta.Forloeb, fakta.Forloeb.Udskrivning);
        answers = Head(answers, fakta)
            .Put(nameof(Indskrevet), forloeb.Indskrivning?.Dato)
            .Put(nameof(Begyndt), forloeb.IvaerksatDato)
            .Put(nameof(Udskrevet), discharge?.Dato)
            .Put(nameof(Laengde), discharge is not null && forloeb.IvaerksatDato is { } began ? $"{discharge.Dato.DayNumber - began.DayNumber + 1} dage" : null)
            .Put(nameof(Aarsag), discharge?.Aarsag)
            .Put(nameof(Afslutning), discharge?.Status)
            .Put(nameof(Substitution), discharge?.Substitution)
            .Put(nameof(SidsteStilling), forloeb.StillingBesides(fakta.DokumentId)?.Tekst)
            .Put(nameof(EftervaernAccepteret), discharge?.Eftervaern)
            .Put(nameof(OpfoelgningSamtykke), discharge?.SamtykkeTilOpfoelgning)
            .Put(nameof(Samtykke), ConsentText(forloeb, Visitationen, fakta.Dag));
        answers = WithMaal(Maalrow.WithForbrug(answers, nameof(Rusmidler), forloeb), fakta);
        answers = WithLines(answers, nameof(Opfoelgning), fakta.Frister.Om(Fristemne.Opfoelgning).Where(f => f.ErAaben)
            .OrderBy(f => f.Due).Select(f => (f.Due, f.Navn)), nameof(Opfoelgningslinje.Senest), nameof(Opfoelgningslinje.Navn));
        return WithLines(answers, nameof(Forsoeg), AttemptsOf(forloeb), nameof(Kontaktlinje.Dato), nameof(Kontaktlinje.Hvordan));
    }

    /// <inheritdoc/>
    public static string? TakeBack(Faerdiggoerelse done)
    {
        var form = FormReader.Read<Udskrivningsstatus>(done.Svar);
        var keys = done.Svar.RowKeys(nameof(Maal));
        for (var i = 0; i < keys.Length; i++)
            done.Forloeb.TagStatus(keys[i], null, form.Maal[i].Vurdering!.Value, form.Maal[i].Forklaring, Bedoemmelsessted.Udskrivning, afslut: true, done.Spor);
        done.Forloeb.TagStilling(done.Dag, form.Stilling!.Value, form.StillingBegrundelse ?? "", null, done.DokumentId);
        return null;
    }

    private static string? DeliveredOf(Forloeb forloeb)
    {
        var held = forloeb.Samtaler.Where(s => s.Udfald == Samtaleudfald.Afholdt).GroupBy(s => s.Art).OrderBy(g => g.Key).Select(g => $"- {g.Key.DisplayName()}: {g.Count()}").ToArray();
        return held.Length == 0 ? null : string.Join('\n', held);
    }

    private static Answers WithMaal(Answers answers, Sagsfakta fakta)
    {
        var goals = fakta.Forloeb.Maal.OrderBy(m => m.Nummer).ToArray();
        answers = answers.WithRows(nameof(Maal), goals.Select(m => m.Noegle));
        foreach (var maal in goals)
        {
            var row = Maalrow.Of(maal);
            var numbers = maal.Historik.Where(s => s.Vaerdi is not null).ToArray();
            answers = answers.Put(row + nameof(Slutmaal.Titel), maal.Titel)
                .Put(row + nameof(Slutmaal.Foerste), Number(numbers.FirstOrDefault()))
                .Put(row + nameof(Slutmaal.Sidste), Number(numbers.LastOrDefault()));
            answers = Maalrow.WithHistorik(answers, row + nameof(Slutmaal.Historik), maal, fakta);
        }
        return answers;
    }

    private static string? Number(Skalering? scaling) => scaling is null ? null : $"{scaling.Vaerdi} ({Danish.Date(scaling.Dato)})";

    // The standard asks for the attempts where somebody stayed away.
    private static IEnumerable<(DateOnly, string)> AttemptsOf(Forloeb forloeb) => forloeb.Udskrivning is not { Aarsag: Afslutningsaarsag.Udeblevet } discharge
        ? []
        : forloeb.Kontakter.Select(k => (k.Dato, Text: k.Form.DisplayName()))
            .Concat(forloeb.Samtaler.Where(s => s.Udfald == Samtaleudfald.Udeblevet).Select(s => (s.Dato, Text: "Aftalt samtale, borgeren kom ikke")))
            .Where(a => a.Dato <= discharge.Dato && a.Dato >= discharge.Dato.AddDays(-DaysOfAttempts))
            .OrderBy(a => a.Dato).Select(a => (a.Dato, a.Text));

    private static Answers WithLines(Answers answers, string path, IEnumerable<(DateOnly Day, string Text)> lines, string day, string text)
    {
        answers = answers.WithRows(path, []);
        foreach (var (line, i) in lines.Select((l, i) => (l, i + 1)))
            answers = answers.WithRow(path, $"l{i}").Put($"{path}[l{i}].{day}", line.Day).Put($"{path}[l{i}].{text}", line.Text);
        return answers;
    }
}
