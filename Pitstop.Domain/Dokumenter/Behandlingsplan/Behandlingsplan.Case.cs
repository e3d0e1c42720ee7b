namespace Pitstop.Domain;

// The way between the case and the form.
public sealed partial class Behandlingsplan
{
    /// <inheritdoc/>
    public static Answers Prefill(Sagsstart start)
    {
        var forloeb = start.Forloeb;
        var udredning = start.Seneste(Afsendelsesslags.Udredningen)?.Svar;
        var before = start.Seneste(Afsendelsesslags.Behandlingsplanen)?.Svar;
        var answers = Answers.Empty
            .Put(nameof(BorgerensMaal), before?[nameof(BorgerensMaal)] ?? forloeb.Afdaekning?.BorgerensOenske)
            .Put(nameof(Maaltype), before?[nameof(Maaltype)])
            .Put(nameof(SocialtResume), udredning?[nameof(Udredning.Sammenfatning)])
            .Put(nameof(HelbredsResume), udredning?[nameof(Udredning.FysiskHelbred)])
            .Put(nameof(Ydelse), forloeb.StoffriFra is null ? Domain.Ydelse.AmbulantBehandling : Domain.Ydelse.StoffriEfterbehandling);
        foreach (var copied in new[] { nameof(Aftaler), nameof(Frekvens), nameof(Gruppe), nameof(Arbejdsmetode), nameof(Risikoplan), nameof(Progression), nameof(ParterUdeladt), nameof(OpfoelgningAftale), nameof(OpfoelgningSamtykke) })
            answers = answers.Put(copied, before?[copied]);
        if (before is not null)
            answers = Overfoersel.Copied(answers, before, nameof(Parter));
        return forloeb.AktiveMaal.Aggregate(answers, (a, maal) => a.PutMaal(maal.Data));
    }

    /// <inheritdoc/>
    public static Answers Complete(Answers answers, Sagsfakta fakta) => WithChime(WithConsents(Head(answers, fakta), fakta))
        .Put(nameof(NaesteKonference), Next(fakta, Fristemne.Borgerkonference) ?? Konferenceforslag.Next(fakta.Forloeb))
        .Put(nameof(NaesteStatus), Next(fakta, Fristemne.Status))
        .Put(nameof(Samtykke), ConsentText(fakta.Forloeb, Visitationen, fakta.Dag));

    /// <inheritdoc/>
    public static string? TakeBack(Faerdiggoerelse done)
    {
        var form = FormReader.Read<Behandlingsplan>(done.Svar);
        var keys = done.Svar.RowKeys(nameof(Maal));
        var said = done.Forloeb.SaetMaal([.. form.Maal.Select((m, i) => m.ToMaal(keys[i]))], done.DokumentId, done.Dag);
        var stance = form.Stilling ?? Uddannelsesstilling.HarMaal;
        done.Forloeb.TagStilling(done.Dag, stance, Stillingsregel.Reason(stance, form.StillingMaal, form.StillingBegrundelse), stance == Uddannelsesstilling.HarMaal ? null : form.StillingTagesOp, done.DokumentId);
        return said.Count == 0 ? null : string.Join(' ', said);
    }

    private static Answers WithConsents(Answers answers, Sagsfakta fakta) => answers.RowKeys(nameof(Parter)).Select(key => $"{nameof(Parter)}[{key}].").Aggregate(answers, (a, row) =>
        a.Put(row + nameof(Partlinje.Samtykke), a[row + nameof(Partlinje.Hvem)] is { Length: > 0 } who ? ConsentText(fakta.Forloeb, who, fakta.Dag) ?? "Intet samtykke registreret" : null));

    private static Answers WithChime(Answers answers) => answers.RowKeys(nameof(Maal)).Select(key => $"{nameof(Maal)}[{key}].")
        .Aggregate(answers, (a, row) => a.Put(row + nameof(Maallinje.HarChime), Maalsvar.ChimeColumns.Any(c => a[row + c] == "true")));

    private static DateOnly? Next(Sagsfakta fakta, Fristemne emne) =>
        fakta.Frister.Om(emne).Where(f => f.ErAaben).Select(f => (DateOnly?)f.Due).Min();
}

/// <summary>A goal between the forløb and the plan's row.</summary>
internal static class Maalsvar
{
    /// <summary>Adds a goal as a row whose key is the goal's.</summary>
    public static Answers PutMaal(this Answers answers, Maaldata maal)
    {
        var row = $"{nameof(Behandlingsplan.Maal)}[{maal.Noegle}].";
        answers = answers.WithRow(nameof(Behandlingsplan.Maal), maal.Noegle)
            .Put(row + nameof(Maallinje.Titel), maal.Titel).Put(row + nameof(Maallinje.Tema), maal.Tema)
            .Put(row + nameof(Maallinje.BorgerensFormulering), maal.BorgerensFormulering)
            .Put(row + nameof(Maallinje.Specifik), maal.Smart.Specifik).Put(row + nameof(Maallinje.Maalbar), maal.Smart.Maalbar)
            .Put(row + nameof(Maallinje.Attraktiv), maal.Smart.Attraktiv).Put(row + nameof(Maallinje.Realistisk), maal.Smart.Realistisk)
            .Put(row + nameof(Maallinje.Tidsbestemt), maal.Smart.Tidsbestemt)
            .Put(row + nameof(Maallinje.Udgangspunkt), maal.Udgangspunkt).Put(row + nameof(Maallinje.Oensket), maal.Oensket)
            .Put(row + nameof(Maallinje.Metode), maal.Metode).Put(row + nameof(Maallinje.FagligeOvervejelser), maal.FagligeOvervejelser);
        foreach (var (column, part, _) in Parts)
            answers = answers.Put(row + column, maal.Chime.HasFlag(part) ? true : (bool?)null);
        for (var i = 0; i < maal.Delmaal.Count; i++)
        {
            var step = $"{row}{nameof(Maallinje.Delmaal)}[d{i + 1}].";
            answers = answers.WithRow(row + nameof(Maallinje.Delmaal), $"d{i + 1}")
                .Put(step + nameof(Delmaallinje.Handling), maal.Delmaal[i].Handling)
                .Put(step + nameof(Delmaallinje.Ansvarlig), maal.Delmaal[i].Ansvarlig)
                .Put(step + nameof(Delmaallinje.Frist), maal.Delmaal[i].Frist);
        }
        return answers;
    }

    /// <summary>The goal of a finished row: every required field holds.</summary>
    public static Maaldata ToMaal(this Maallinje row, string key) => new(
        key, row.Tema!.Value, row.Titel!, row.BorgerensFormulering!, new(row.Specifik!, row.Maalbar!, row.Attraktiv!, row.Realistisk!, row.Tidsbestemt!.Value), ChimeOf(row),
        row.Udgangspunkt, row.Oensket, row.Metode!, row.FagligeOvervejelser!, [.. row.Delmaal.Select(d => new Delmaaldata(d.Handling!, d.Ansvarlig!, d.Frist!.Value))]);

    /// <summary>The columns that are ticked for a part of CHIME.</summary>
    public static IEnumerable<string> ChimeColumns => Parts.Select(p => p.Column);

    private static readonly (string Column, Chime Part, Func<Maallinje, bool?> Ticked)[] Parts =
    [
        (nameof(Maallinje.Forbundethed), Chime.Forbundethed, m => m.Forbundethed), (nameof(Maallinje.Haab), Chime.Haab, m => m.Haab),
        (nameof(Maallinje.Identitet), Chime.Identitet, m => m.Identitet), (nameof(Maallinje.Mening), Chime.Mening, m => m.Mening),
        (nameof(Maallinje.Empowerment), Chime.Empowerment, m => m.Empowerment),
    ];

    private static Chime ChimeOf(Maallinje row) => Parts.Where(p => p.Ticked(row) == true).Aggregate(default(Chime), (all, p) => all | p.Part);
}
