using System.Globalization;

namespace Pitstop.Domain;

// The way between the case and the form.
public sealed partial class Indstilling
{
    /// <inheritdoc/>
    public static Answers Prefill(Sagsstart start)
    {
        var forloeb = start.Forloeb;
        var answers = Answers.Empty
            .Put(nameof(Anledning), forloeb.Henvendelser.OrderBy(h => h.Dato).FirstOrDefault()?.Anledning)
            .Put(nameof(FritValgOplyst), forloeb.Indskrivning?.Dato)
            .Put(nameof(BorgersValg), forloeb.Indskrivning?.BorgersValg)
            .Put(nameof(Ydelse), Domain.Ydelse.AmbulantBehandling);
        return forloeb.Afdaekning is { } known ? FromAfdaekning(answers, known) : answers;
    }

    /// <inheritdoc/>
    public static Answers Complete(Answers answers, Sagsfakta fakta)
    {
        var borger = fakta.Forloeb.Sag.Borger;
        var first = fakta.Forloeb.Henvendelser.OrderBy(h => h.Dato).FirstOrDefault();
        var form = FormReader.Read<Indstilling>(answers);
        answers = Sagsdokument.Head(WithFritValg(answers, fakta.Forloeb.Indskrivning), fakta)
            .Put(nameof(Adresse), borger.AdresseBeskyttet ? "Adressen er beskyttet" : borger.Adresse ?? "Ingen adresse registreret")
            .Put(nameof(Telefon), borger.Telefon ?? "Ingen telefon registreret")
            .Put(nameof(Betalingskommune), Kommune.Find(borger.Betalingskommune) is { } payer ? $"{payer.Navn} Kommune" : null)
            .Put(nameof(Henvendelsesdato), first?.Dato)
            .Put(nameof(HenvendtAf), first?.Henvender)
            .Put(nameof(Garantidato), fakta.Frister.Garantidato)
            .Put(nameof(Takst), PriceOf(form, fakta.Takster))
            .Put(nameof(SkoennetUdgift), CostOf(form, fakta.Takster))
            .Put(nameof(Samtykke), Sagsdokument.ConsentText(fakta.Forloeb, Sagsdokument.Visitationen, fakta.Dag));
        return WithForsamtaler(answers, fakta.Forloeb);
    }

    /// <inheritdoc/>
    public static string? TakeBack(Faerdiggoerelse done)
    {
        var forloeb = done.Forloeb;
        var finished = AfdaekningOf(done.Svar);
        var now = AfdaekningOf(forloeb.Afdaekning is { } known ? FromAfdaekning(Answers.Empty, known) : Answers.Empty);
        if (finished.SaysTheSameAs(now))
            return null;
        if (!now.SaysTheSameAs(AfdaekningOf(done.Start)))
            return "Afdækningen på forløbet er rettet, siden kladden blev begyndt, og er ikke ændret af indstillingen. Sammenlign de to, og ret den, der ikke passer.";
        if (Afdaekning.Obstacles(finished).Count == 0)
            forloeb.TagAfdaekning(finished);
        return null;
    }

    private static AfdaekningData AfdaekningOf(Answers answers)
    {
        var form = FormReader.Read<Indstilling>(answers);
        static Omraade Area(string? text, bool? nothing) => new(string.IsNullOrWhiteSpace(text) ? null : text.Trim(), nothing == true);
        return new AfdaekningData(
            [.. form.Rusmidler.Where(r => r.Stof is not null).Select(r => new Rusmiddel(r.Stof!.Value, r.Debutalder, r.DageAfSeneste30, r.Maengde, r.Indtagelsesform, r.Hovedstof == true))],
            form.AlkoholDage,
            Area(form.SocialeForhold, form.SocialeForholdIntet),
            Area(form.Helbred, form.HelbredIntet),
            Area(form.ArbejdeUddannelse, form.ArbejdeUddannelseIntet),
            Area(form.Bolig, form.BoligIntet),
            Area(form.AndenHjaelp, form.AndenHjaelpIntet),
            form.BoernUnder18,
            form.Graviditet,
            form.BoernHandling,
            form.BorgerensOenske);
    }

    private static Answers FromAfdaekning(Answers answers, Afdaekning known)
    {
        answers = answers
            .Put(nameof(AlkoholDage), known.AlkoholDage)
            .Put(nameof(SocialeForhold), known.SocialeForhold).Put(nameof(Helbred), known.Helbred)
            .Put(nameof(ArbejdeUddannelse), known.ArbejdeUddannelse).Put(nameof(Bolig), known.Bolig).Put(nameof(AndenHjaelp), known.AndenHjaelp)
            .Put(nameof(BoernUnder18), known.BoernUnder18)
            .Put(nameof(Graviditet), known.Graviditet)
            .Put(nameof(BoernHandling), known.BoernHandling)
            .Put(nameof(BorgerensOenske), known.BorgerensOenske);
        for (var i = 0; i < known.Rusmidler.Count; i++)
        {
            var (row, drug) = ($"{nameof(Rusmidler)}[r{i + 1}].", known.Rusmidler[i]);
            answers = answers.WithRow(nameof(Rusmidler), $"r{i + 1}")
                .Put(row + nameof(Rusmiddellinje.Stof), drug.Stof)
                .Put(row + nameof(Rusmiddellinje.Debutalder), drug.Debutalder)
                .Put(row + nameof(Rusmiddellinje.DageAfSeneste30), drug.DageAfSeneste30)
                .Put(row + nameof(Rusmiddellinje.Maengde), drug.Maengde)
                .Put(row + nameof(Rusmiddellinje.Indtagelsesform), drug.Indtagelsesform)
                .Put(row + nameof(Rusmiddellinje.Hovedstof), drug.Hovedstof ? true : (bool?)null);
        }
        return answers;
    }

    // The enrolment may be recorded after the draft was begun. What was typed, also that it was cleared, stands.
    private static Answers WithFritValg(Answers answers, Indskrivning? enrolment) => enrolment is null ? answers : answers
        .With(nameof(FritValgOplyst), answers[nameof(FritValgOplyst)] ?? Danish.Date(enrolment.Dato))
        .With(nameof(BorgersValg), answers[nameof(BorgersValg)] ?? enrolment.BorgersValg.ToString());

    private static Answers WithForsamtaler(Answers answers, Forloeb forloeb)
    {
        answers = answers.WithRows(nameof(Forsamtaler), []);
        var held = forloeb.Samtaler.Where(s => s is { Art: Samtaleart.Forsamtale, Udfald: Samtaleudfald.Afholdt }).OrderBy(s => s.Dato).ThenBy(s => s.Klokken).ToArray();
        for (var i = 0; i < held.Length; i++)
        {
            var row = $"{nameof(Forsamtaler)}[s{i + 1}].";
            answers = answers.WithRow(nameof(Forsamtaler), $"s{i + 1}")
                .Put(row + nameof(Forsamtalelinje.Dato), held[i].Dato)
                .Put(row + nameof(Forsamtalelinje.Deltagere), $"Borgeren og {held[i].BehandlerNavn}" + (held[i].Deltagere is { } others ? $". Desuden: {others}" : ""));
        }
        return answers;
    }

    private static string? PriceOf(Indstilling form, Takstblad? prices) =>
        form is { Ydelse: { } service, Start: { } start } && prices?.On(service, start) is { } price
            ? $"{Danish.Kroner(price.KrPrDag)} pr. dag{(price.Bekraeftet ? "" : " (taksten er ikke bekræftet)")}"
            : null;

    private static string? CostOf(Indstilling form, Takstblad? prices)
    {
        if (prices is null || form is not { Ydelse: { } service, Start: { Year: > 2000 and < 2200 } start, VarighedMaaneder: { } months and >= 1 and <= 60 })
            return null;
        var cost = Takstregning.EstimateCost(service, start, months, prices);
        return cost.Ialt is { } sum ? string.Create(CultureInfo.InvariantCulture, $"{Danish.Kroner(sum)} for {cost.Dage} dage") : null;
    }
}

internal static class OmraadeAnswers
{
    public static Answers Put(this Answers answers, string path, Omraade area) =>
        answers.With(path, area.Tekst).Put(path + "Intet", area.IntetAtBemaerke ? true : (bool?)null);
}
