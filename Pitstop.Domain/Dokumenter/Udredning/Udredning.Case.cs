namespace Pitstop.Domain;

// The way between the case and the form.
public sealed partial class Udredning
{
    /// <inheritdoc/>
    public static Answers Prefill(Sagsstart start)
    {
        if (start.Seneste(Afsendelsesslags.Udredningen) is { } before)
            return before.Svar.With(nameof(Interviewdato), null).With(nameof(PsykiatriskUdredning), null).With(nameof(Henvisning), null);
        var known = start.Forloeb.Afdaekning;
        var answers = Answers.Empty
            .Put(nameof(Familie), known?.SocialeForhold.Tekst)
            .Put(nameof(Arbejde), known?.ArbejdeUddannelse.Tekst)
            .Put(nameof(Bolig), known?.Bolig.Tekst)
            .Put(nameof(FysiskHelbred), known?.Helbred.Tekst)
            .Put(nameof(MisbrugOrd), known?.BorgerensOenske)
            .Put(nameof(Boern), known?.BoernHandling);
        if (known is { BoernUnder18: false, Graviditet: false })
            answers = answers.Put(nameof(BoernUdeladt), "Borgeren har ingen børn under 18 år og venter ikke barn.");
        var held = start.Forloeb.Samtaler.Where(s => s.Udfald == Samtaleudfald.Afholdt && s.Dato <= start.Dag).OrderBy(s => s.Dato).ToArray();
        for (var i = 0; i < held.Length; i++)
            answers = answers.WithRow(nameof(Kilder), $"s{i + 1}")
                .Put($"{nameof(Kilder)}[s{i + 1}].{nameof(Kildelinje.Dato)}", held[i].Dato)
                .Put($"{nameof(Kilder)}[s{i + 1}].{nameof(Kildelinje.Kilde)}", held[i].Art == Samtaleart.Paaroerende ? held[i].Art.DisplayName() : $"{held[i].Art.DisplayName()} med borgeren");
        return answers;
    }

    /// <inheritdoc/>
    public static Answers Complete(Answers answers, Sagsfakta fakta)
    {
        var asked = Danish.TryDate(answers[nameof(Interviewdato)], out var day) && day <= fakta.Dag ? day : fakta.Dag;
        var adult = fakta.Forloeb.Sag.Borger.Alder(asked) >= Domain.Kortlaegning.AsiFra;
        var asi = adult && answers[nameof(Instrument)] == nameof(Domain.Instrument.Asi);
        answers = Head(answers, fakta)
            .Put(nameof(ErVoksen), adult)
            .Put(nameof(Samtykke), ConsentText(fakta.Forloeb, Visitationen, fakta.Dag))
            .WithRows(nameof(AsiProfil), asi ? Enum.GetValues<AsiOmraade>().Select(KeyOf) : []);
        return answers.RowKeys(nameof(AsiProfil)).Aggregate(answers, (a, key) => a.Put(Path(key, nameof(AsiLinje.Omraade)), Enum.GetValues<AsiOmraade>().Single(o => KeyOf(o) == key)));
    }

    /// <inheritdoc/>
    public static string? TakeBack(Faerdiggoerelse done)
    {
        var form = FormReader.Read<Udredning>(done.Svar);
        done.Forloeb.TagHenvisning(form.PsykiatriskUdredning!.Value, done.DokumentId, done.Dag);
        done.Forloeb.TagKortlaegning(
            done.DokumentId, form.Instrument!.Value, form.Interviewdato!.Value, form.Interviewer!, form.Kortlaegning,
            form.AsiProfil.Select(l => new AsiScore(l.Omraade!.Value, l.Svaerhed!.Value, l.Bekymring, l.Oenske, l.Kommentar)));
        return null;
    }

    private static string KeyOf(AsiOmraade omraade) => $"o{(int)omraade + 1}";

    private static string Path(string key, string column) => $"{nameof(AsiProfil)}[{key}].{column}";
}
