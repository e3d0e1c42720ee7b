using System.Globalization;

namespace Pitstop.Domain.Sagsdokumenter;

// The way between the case and the form.
public sealed partial class Indstilling
{
    private const string KeptItsOwn =
        "Afdækningen på forløbet er rettet, siden kladden blev begyndt, og er ikke ændret af indstillingen. Sammenlign de to, og "
            + "ret den, der ikke passer.";

    /// <inheritdoc/>
    public static Answers Prefill(Sagsstart start)
    {
        var forloeb = start.Forloeb;
        var form = new Indstilling
        {
            Anledning = forloeb.Henvendelser.OrderBy(h => h.Dato).FirstOrDefault()?.Anledning,
            FritValgOplyst = forloeb.Indskrivning?.Dato,
            BorgersValg = forloeb.Indskrivning?.BorgersValg,
            Ydelse = Domain.Haandbog.Ydelse.AmbulantBehandling,
        };
        if (forloeb.Afdaekning is { } known)
            form.Take(known);
        return FormWriter.Write(form);
    }

    /// <inheritdoc/>
    public static Answers Complete(Answers answers, Sagsfakta fakta) => FormWriter.Complete<Indstilling>(answers, form =>
    {
        var (forloeb, borger) = (fakta.Forloeb, fakta.Forloeb.Sag.Borger);
        var first = forloeb.Henvendelser.OrderBy(h => h.Dato).FirstOrDefault();
        form.Head(fakta);
        form.Adresse = borger.AdresseBeskyttet ? "Adressen er beskyttet" : borger.Adresse ?? "Ingen adresse registreret";
        form.Telefon = borger.Telefon ?? "Ingen telefon registreret";
        form.Betalingskommune = Kommune.Find(borger.Betalingskommune) is { } payer ? $"{payer.Navn} Kommune" : null;
        form.Henvendelsesdato = first?.Dato;
        form.HenvendtAf = first?.Henvender;
        form.Garantidato = fakta.Frister.Garantidato;
        form.Forsamtaler = ForsamtalerOf(forloeb);
        form.Takst = PriceOf(form, fakta.Takster);
        form.SkoennetUdgift = CostOf(form, fakta.Takster);
        form.Samtykke = Sagsdokument.ConsentText(forloeb, Sagsdokument.Visitationen, fakta.Dag);
        // The enrolment may be recorded after the draft was begun.
        form.FritValgOplyst ??= forloeb.Indskrivning?.Dato;
        form.BorgersValg ??= forloeb.Indskrivning?.BorgersValg;
    });

    /// <inheritdoc/>
    public static string? TakeBack(Faerdiggoerelse done)
    {
        var forloeb = done.Forloeb;
        var finished = AfdaekningOf(done.Svar);
        var form = new Indstilling();
        if (forloeb.Afdaekning is { } known)
            form.Take(known);
        var now = AfdaekningOf(FormWriter.Write(form));
        if (finished.SigerDetSamme(now))
            return null;
        if (!now.SigerDetSamme(AfdaekningOf(done.Start)))
            return KeptItsOwn;
        if (Afdaekning.Obstacles(finished).Count == 0)
            forloeb.TagAfdaekning(finished);
        return null;
    }

    private static AfdaekningData AfdaekningOf(Answers answers)
    {
        var form = FormReader.Read<Indstilling>(answers);
        static Omraade Area(string? text, bool? nothing) => new(string.IsNullOrWhiteSpace(text) ? null : text.Trim(), nothing == true);
        return new AfdaekningData
        {
            Rusmidler =
            [
                .. form.Rusmidler.Where(r => r.Stof is not null)
                    .Select(r =>
                        new Rusmiddel(r.Stof!.Value, r.Debutalder, r.DageAfSeneste30, r.Maengde, r.Indtagelsesform, r.Hovedstof == true)),
            ],
            AlkoholDage = form.AlkoholDage,
            SocialeForhold = Area(form.SocialeForhold, form.SocialeForholdIntet),
            Helbred = Area(form.Helbred, form.HelbredIntet),
            ArbejdeUddannelse = Area(form.ArbejdeUddannelse, form.ArbejdeUddannelseIntet),
            Bolig = Area(form.Bolig, form.BoligIntet),
            AndenHjaelp = Area(form.AndenHjaelp, form.AndenHjaelpIntet),
            BoernUnder18 = form.BoernUnder18,
            Graviditet = form.Graviditet,
            BoernHandling = form.BoernHandling,
            BorgerensOenske = form.BorgerensOenske,
        };
    }

    private void Take(Afdaekning known)
    {
        Rusmidler = [.. known.Rusmidler.Select(LinjeOf)];
        AlkoholDage = known.AlkoholDage;
        (SocialeForhold, SocialeForholdIntet) = AreaOf(known.SocialeForhold);
        (Helbred, HelbredIntet) = AreaOf(known.Helbred);
        (ArbejdeUddannelse, ArbejdeUddannelseIntet) = AreaOf(known.ArbejdeUddannelse);
        (Bolig, BoligIntet) = AreaOf(known.Bolig);
        (AndenHjaelp, AndenHjaelpIntet) = AreaOf(known.AndenHjaelp);
        BoernUnder18 = known.BoernUnder18;
        Graviditet = known.Graviditet;
        BoernHandling = known.BoernHandling;
        BorgerensOenske = known.BorgerensOenske;
    }

    private static (string? Text, bool? Nothing) AreaOf(Omraade area) => (area.Tekst, area.IntetAtBemaerke ? true : null);

    private static Rusmiddellinje LinjeOf(Rusmiddel drug) => new()
    {
        Stof = drug.Stof,
        Debutalder = drug.Debutalder,
        DageAfSeneste30 = drug.DageAfSeneste30,
        Maengde = drug.Maengde,
        Indtagelsesform = drug.Indtagelsesform,
        Hovedstof = drug.Hovedstof ? true : null,
    };

    private static List<Forsamtalelinje> ForsamtalerOf(Forloeb forloeb) =>
    [
        .. forloeb.Samtaler
            .Where(s => s is { Art: Samtaleart.Forsamtale, Udfald: Samtaleudfald.Afholdt })
            .OrderBy(s => s.Dato).ThenBy(s => s.Klokken)
            .Select((s, i) => new Forsamtalelinje
            {
                Key = $"s{i + 1}",
                Dato = s.Dato,
                Deltagere = $"Borgeren og {s.BehandlerNavn}" + (s.Deltagere is { } others ? $". Desuden: {others}" : ""),
            }),
    ];

    private static string? PriceOf(Indstilling form, Takstblad? prices) =>
        form is { Ydelse: { } service, Start: { } start } && prices?.On(service, start) is { } price
            ? $"{Danish.Kroner(price.KrPrDag)} pr. dag{(price.Bekraeftet ? "" : " (taksten er ikke bekræftet)")}"
            : null;

    private static string? CostOf(Indstilling form, Takstblad? prices)
    {
        if (prices is null
            || form is not
            {
                Ydelse: { } service, Start: { Year: > 2000 and < 2200 } start, VarighedMaaneder: { } months and >= 1
                and <= 60
            })
            return null;
        var cost = Takstregning.SkoenUdgift(service, start, months, prices);
        return cost.Ialt is { } sum ? string.Create(CultureInfo.InvariantCulture, $"{Danish.Kroner(sum)} for {cost.Dage} dage") : null;
    }
}
