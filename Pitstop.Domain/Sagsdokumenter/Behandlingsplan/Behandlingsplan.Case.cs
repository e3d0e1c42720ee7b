namespace Pitstop.Domain.Sagsdokumenter;

// The way between the case and the form.
public sealed partial class Behandlingsplan
{
    /// <inheritdoc/>
    public static Answers Prefill(Sagsstart start)
    {
        var forloeb = start.Forloeb;
        var udredning = start.Seneste(Afsendelsesslags.Udredningen)?.Svar;
        var answers = FormWriter.Write(new Behandlingsplan
        {
            BorgerensMaal = forloeb.Afdaekning?.BorgerensOenske,
            SocialtResume = udredning?[nameof(IResume.Sammenfatning)],
            HelbredsResume = udredning?[nameof(IResume.FysiskHelbred)],
            Maal = [.. forloeb.AktiveMaal.Select(m => Maallinje.Of(m.Data))],
            Ydelse = forloeb.StoffriFra is null ? Domain.Haandbog.Ydelse.AmbulantBehandling : Domain.Haandbog.Ydelse.StoffriEfterbehandling,
        });
        return CarryOver.Of<Behandlingsplan>(
            answers, start.Seneste(Afsendelsesslags.Behandlingsplanen)?.Svar,
            p => p.Maaltype, p => p.BorgerensMaal, p => p.ParterUdeladt, p => p.Parter, p => p.Aftaler, p => p.Frekvens, p => p.Gruppe,
            p => p.Arbejdsmetode, p => p.Risikoplan, p => p.Progression, p => p.OpfoelgningAftale, p => p.OpfoelgningSamtykke);
    }

    /// <inheritdoc/>
    public static Answers Complete(Answers answers, Sagsfakta fakta) => FormWriter.Complete<Behandlingsplan>(answers, form =>
    {
        form.Head(fakta);
        foreach (var goal in form.Maal)
            goal.HarChime = goal.Chime != default;
        foreach (var part in form.Parter)
            part.Samtykke = part.Hvem is { } who ? ConsentText(fakta.Forloeb, who, fakta.Dag) ?? "Intet samtykke registreret" : null;
        form.NaesteKonference = Next(fakta, Fristemne.Borgerkonference) ?? Konferenceforslag.Next(fakta.Forloeb);
        form.NaesteStatus = Next(fakta, Fristemne.Status);
        form.Samtykke = ConsentText(fakta.Forloeb, Visitationen, fakta.Dag);
    });

    /// <inheritdoc/>
    public static string? TakeBack(Faerdiggoerelse done)
    {
        var form = FormReader.Read<Behandlingsplan>(done.Svar);
        var said = done.Forloeb.SaetMaal([.. form.Maal.Select(m => m.ToMaal())], done.DokumentId, done.Dag);
        var stance = form.Stilling ?? Uddannelsesstilling.HarMaal;
        var raisedAgain = stance == Uddannelsesstilling.HarMaal ? null : form.StillingTagesOp;
        done.Forloeb.TagStilling(
            done.Dag, stance, Stillingsregel.Reason(stance, form.StillingMaal, form.StillingBegrundelse), raisedAgain, done.DokumentId);
        return said.Count == 0 ? null : string.Join(' ', said);
    }

    private static DateOnly? Next(Sagsfakta fakta, Fristemne emne) =>
        fakta.Frister.Om(emne).Where(f => f.ErAaben).Select(f => (DateOnly?)f.Forfalder).Min();
}
