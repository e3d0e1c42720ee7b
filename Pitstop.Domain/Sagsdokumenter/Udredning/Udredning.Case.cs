namespace Pitstop.Domain.Sagsdokumenter;

// The way between the case and the form.
public sealed partial class Udredning
{
    /// <inheritdoc/>
    public static Answers Prefill(Sagsstart start)
    {
        if (start.Seneste(Afsendelsesslags.Udredningen) is { } before)
            return CarryOver.Without<Udredning>(before.Svar, u => u.Interviewdato, u => u.PsykiatriskUdredning, u => u.Henvisning);
        var known = start.Forloeb.Afdaekning;
        return FormWriter.Write(new Udredning
        {
            Familie = known?.SocialeForhold.Tekst,
            Arbejde = known?.ArbejdeUddannelse.Tekst,
            Bolig = known?.Bolig.Tekst,
            FysiskHelbred = known?.Helbred.Tekst,
            MisbrugOrd = known?.BorgerensOenske,
            Boern = known?.BoernHandling,
            BoernUdeladt =
                known is { BoernUnder18: false, Graviditet: false } ? "Borgeren har ingen børn under 18 år og venter ikke barn." : null,
            Kilder = KilderOf(start),
        });
    }

    /// <inheritdoc/>
    public static Answers Complete(Answers answers, Sagsfakta fakta) => FormWriter.Complete<Udredning>(answers, form =>
    {
        var asked = form.Interviewdato is { } day && day <= fakta.Dag ? day : fakta.Dag;
        var adult = fakta.Forloeb.Sag.Borger.Alder(asked) >= Domain.Sager.Kortlaegning.AsiFra;
        form.Head(fakta);
        form.ErVoksen = adult;
        form.AsiProfil = adult && form.Instrument == Domain.Sager.Instrument.Asi
            ? [.. Enum.GetValues<AsiOmraade>().Select(o => new AsiLinje { Key = $"o{(int)o + 1}", Omraade = o })]
            : [];
        form.Samtykke = ConsentText(fakta.Forloeb, Visitationen, fakta.Dag);
    });

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

    private static List<Kildelinje> KilderOf(Sagsstart start) =>
    [
        .. start.Forloeb.Samtaler
            .Where(s => s.Udfald == Samtaleudfald.Afholdt && s.Dato <= start.Dag)
            .OrderBy(s => s.Dato)
            .Select((s, i) => new Kildelinje
            {
                Key = $"s{i + 1}",
                Dato = s.Dato,
                Kilde = s.Art == Samtaleart.Paaroerende ? s.Art.DisplayName() : $"{s.Art.DisplayName()} med borgeren",
            }),
    ];
}
