using Pitstop.Web.Demo;

namespace Pitstop.Tests.Domain;

/// <summary>A document at the moment it was finished.</summary>
internal sealed record Faerdigt(DocumentKind Kind, Answers Typed, Answers Svar, Sagsfakta Fakta, Guid DokumentId)
{
    public IReadOnlyList<FieldProblem> Mangler => Completeness.Of(Kind.Schema, Svar, Fakta.Dag);
}

/// <summary>
/// A case whose documents are begun from the case, answered as the demo answers them and given back to the case, in the order of a real
/// course: each rests on the ones before. Persons are invented.
/// </summary>
internal sealed class Dokumentsag
{
    public static readonly DateOnly Start = new(2026, 4, 20);
    public static readonly DateOnly Today = new(2026, 11, 9);
    public static readonly Medarbejder Behandler = Sager.Behandler;

    public static readonly IReadOnlyList<Fristudgave> Regler = [
        .. Baseline.Pages().Editions(Fristudgave.Slug).Select(p => Fristudgave.Read(p, p.ReadText().Blocks, [])!),
    ];

    private readonly Dictionary<string, Faerdigt> _newest = [];

    private Dokumentsag(Stamdata person, AfdaekningData afdaekning)
    {
        var asked = Start.AddDays(-12);
        Forloeb = new Sag(1042, new Borger(person, Today, demo: true)).BegyndForloeb(
            new HenvendelseData(asked, Henvender.Borger, null, "Vil gerne stoppe med hash.", asked), Behandler, Today);
        Forloeb.RegistrerSamtale(Samtaleart.Forsamtale, Start.AddDays(-9), null, Samtaleudfald.Afholdt, null, Behandler, Today);
        Forloeb.RegistrerAfdaekning(afdaekning);
        Forloeb.RegistrerSamtykke(
            "Visitationen, Ishøj Kommune",
            "Det, der står i dokumenterne",
            Samtykkeretning.Videregive,
            Start.AddDays(-9),
            Start.AddDays(-10).AddMonths(12),
            Samtykkeform.Underskrevet,
            Today,
            new Samtykkegivere(true, person.Vaerger is [var parent, ..] ? parent.Navn : null, null));
        Forloeb.Indskriv(new IndskrivningData(Start.AddDays(-7), true, true, FritValg.Pitstop), Behandler, Today);
        Forloeb.Ivaerksaet(Start, Behandler, Today);
        for (var day = 7; day < 180; day += 14)
            Forloeb.RegistrerSamtale(
                Samtaleart.Behandling,
                Start.AddDays(day),
                null,
                day % 3 == 0 ? Samtaleudfald.Udeblevet : Samtaleudfald.Afholdt,
                null,
                Behandler,
                Today);
    }

    public Forloeb Forloeb { get; }

    public static Dokumentsag Voksen() =>
        new(
            new("Theo Opdigtet", null, new DateOnly(1999, 3, 1), "Prøvevej 1, 2635 Ishøj", "12345678", "183"),
            DemoAfdaekning.Hash);

    public static Dokumentsag Ung(DateOnly? born = null) =>
        new(
            new("Alma Opdigtsen", null, born ?? new DateOnly(2010, 3, 1), "Prøvevej 2, 2635 Ishøj", null, "183")
            {
                Vaerger = [new("Hanne Opdigtsen", "00 00 11 60", "mor")],
            },
            DemoAfdaekning.Ung);

    /// <summary>An adult with a finished udredning and plan.</summary>
    public static Dokumentsag MedPlan()
    {
        var sag = Voksen();
        sag.Finish("udredning", 14);
        sag.Finish("behandlingsplan", 16);
        return sag;
    }

    /// <summary>A young person who has given the consents of the declaration.</summary>
    public static Dokumentsag UngMedSamtykke()
    {
        var sag = Ung();
        sag.Finish("samtykkeerklaering", 0);
        return sag;
    }

    public void Udskriv(Afslutningsaarsag aarsag = Afslutningsaarsag.Faerdigbehandlet, int day = 183) =>
        Forloeb.Udskriv(
            new(Start.AddDays(day), aarsag, Afslutningsstatus.Stoffri)
            {
                Eftervaern = aarsag == Afslutningsaarsag.Faerdigbehandlet,
                SamtykkeTilOpfoelgning = aarsag == Afslutningsaarsag.Faerdigbehandlet,
            },
            Sager.Leder,
            Today);

    /// <summary>The first answers of a new draft, some days after treatment began.</summary>
    public Answers Begin(string slug, int day) =>
        DocumentKinds.Find(slug)!.Prefill(new Sagsstart(Forloeb, Start.AddDays(day), Newest) { Af = Behandler });

    /// <summary>A document as the demo answers it, not given back to the case yet.</summary>
    public Faerdigt Write(string slug, int day, Func<Answers, Answers>? change = null, Faerdigt? corrects = null, bool anden = false)
    {
        var kind = DocumentKinds.Find(slug)!;
        var dag = Start.AddDays(day);
        var answered = Demo(slug, corrects?.Typed ?? Begin(slug, day), dag, anden);
        var typed = change is null ? answered : change(answered);
        var id = corrects?.DokumentId ?? Guid.NewGuid();
        var fakta = new Sagsfakta(
            Forloeb,
            dag,
            Fristberegning.On(Forloeb.Fakta(), Regler, dag),
            Sager.Fakta(Forloeb).Takster,
            Behandler.Navn)
        {
            GodkendtAf = kind.Approval == Godkendelseskrav.Leder ? Sager.Leder.Navn : null,
            VisPersonnummer = true,
            DokumentId = id,
            Forrige = _newest.GetValueOrDefault(slug) is { } before && before.DokumentId != id
                ? new Forrige(before.Fakta.Dag, before.Svar)
                : null,
            Faerdig = kind.IsDuty ? dag.ToDateTime(new TimeOnly(10, 30)) : null,
        };
        return new(kind, typed, kind.Complete(typed, fakta), fakta, id);
    }

    /// <summary>A document that is finished and given back to the case.</summary>
    public Faerdigt Finish(string slug, int day, Func<Answers, Answers>? change = null, Faerdigt? corrects = null, bool anden = false)
    {
        var done = Write(slug, day, change, corrects, anden);
        done.Kind.TakeBack(new(Answers.Empty, done.Svar, Forloeb, done.DokumentId, done.Fakta.Dag, Behandler.Navn));
        if (Forloeb.VenterPaaUnderskrift(done.DokumentId))
            Forloeb.UnderskrivSamtykkeerklaering(done.DokumentId, done.Fakta.Dag, Today);
        if (done.Kind.IsDuty)
            Forloeb.RegistrerAfsendelse(slug, done.DokumentId, 1, done.Fakta.Dag, done.Kind.Recipient, Behandler, Today);
        return _newest[slug] = done;
    }

    private Forrige? Newest(string slug) => _newest.GetValueOrDefault(slug) is { } found ? new(found.Fakta.Dag, found.Svar) : null;

    private Answers Demo(string slug, Answers begun, DateOnly day, bool anden)
    {
        var ung = Forloeb.Sag.Borger.Alder(day) < Kortlaegning.AsiFra;
        return slug switch
        {
            "indstilling" => DemoSvar.Indstilling(begun, day),
            "udredning" => ung ? DemoSvar.UngUdredning(begun, day) : DemoSvar.Udredning(begun, day),
            "behandlingsplan" => DemoSvar.Plan(begun, day, ung, anden),
            "status" => DemoSvar.Status(begun, anden ? 2 : 1),
            "udskrivningsstatus" => DemoSvar.Udskrivningsstatus(begun),
            "samtykkeerklaering" => DemoSvar.Samtykke(begun, day, ung),
            "underretning" => DemoSvar.Underretning(begun, day),
            _ => begun,
        };
    }
}
