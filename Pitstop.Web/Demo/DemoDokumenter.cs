using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Dokumenter;

namespace Pitstop.Web.Demo;

/// <summary>
/// Finished documents of every kind, written and finished through the domain's own verbs on the days they would have been.
/// </summary>
internal sealed class DemoDokumenter(PitstopDb db, Dokumentprint print, Medarbejder behandler, Medarbejder leder, DateOnly today)
{
    private readonly Dictionary<(Guid Forloeb, string Kind), Dokument> _newest = [];

    /// <summary>An adult from udredning to discharge: plan in two versions, two statuses.</summary>
    public void Adult(Forloeb forloeb)
    {
        var began = forloeb.IvaerksatDato!.Value;
        Finish(forloeb, "udredning", began.AddDays(14), DemoSvar.Udredning);
        Finish(forloeb, "behandlingsplan", began.AddDays(16), (a, day) => DemoSvar.Plan(a, day));
        Gennemgang(forloeb, began.AddDays(40), Maalvurdering.IkkeOpnaaet);
        Finish(forloeb, "status", began.AddDays(88), (a, _) => DemoSvar.Status(a, 1));
        Correct(forloeb, "behandlingsplan", began.AddDays(100), (a, day) => DemoSvar.Plan(a, day, anden: true));
        Gennemgang(forloeb, began.AddDays(130), Maalvurdering.DelvistOpnaaet);
        Finish(forloeb, "status", began.AddDays(178), (a, _) => DemoSvar.Status(a, 2));
    }

    /// <summary>A declaration of consent that waits for its signature.</summary>
    public void Unsigned(Forloeb forloeb) =>
        Finish(forloeb, "samtykkeerklaering", forloeb.IvaerksatDato!.Value.AddDays(179), (a, day) => DemoSvar.Samtykke(a, day));

    /// <summary>The status at discharge, after the discharge.</summary>
    public void Discharge(Forloeb forloeb) =>
        Finish(forloeb, "udskrivningsstatus", forloeb.Udskrivning!.Dato.AddDays(5), (a, _) => DemoSvar.Udskrivningsstatus(a));

    /// <summary>An indstilling that a leader has approved.</summary>
    public void Indstilling(Forloeb forloeb, DateOnly day) => Finish(forloeb, "indstilling", day, DemoSvar.Indstilling);

    /// <summary>
    /// A young person: consents by a declaration, Familiecenteret told, mapped with UngMap, a plan, and a concern reported.
    /// </summary>
    public void Young(Forloeb forloeb)
    {
        var began = forloeb.IvaerksatDato!.Value;
        Finish(forloeb, "samtykkeerklaering", began, (a, day) => DemoSvar.Samtykke(a, day, ung: true));
        forloeb.UnderskrivSamtykkeerklaering(_newest[(forloeb.Id, "samtykkeerklaering")].DokumentId, began, today);
        Finish(forloeb, "orientering", began.AddDays(1), (a, _) => a);
        Finish(forloeb, "udredning", began.AddDays(12), DemoSvar.UngUdredning);
        Finish(forloeb, "behandlingsplan", began.AddDays(14), (a, day) => DemoSvar.Plan(a, day, ung: true));
        Finish(forloeb, "underretning", began.AddDays(20), DemoSvar.Underretning);
    }

    private void Finish(Forloeb forloeb, string slug, DateOnly day, Func<Answers, DateOnly, Answers> type)
    {
        var kind = DocumentKinds.Find(slug)!;
        var begun = kind.Prefill(new Sagsstart(forloeb, day, s => Newest(forloeb, s)));
        Finish(forloeb, kind, day, new Dokument(forloeb.Id, slug, kind.Approval, type(begun, day), behandler, At(day)));
    }

    private void Correct(Forloeb forloeb, string slug, DateOnly day, Func<Answers, DateOnly, Answers> type)
    {
        var kind = DocumentKinds.Find(slug)!;
        var before = _newest[(forloeb.Id, slug)];
        var next = before.NyVersion(behandler, before.Version, At(day));
        var typed = type(next.Answers, day);
        next.Gem(
            new Gemning(Posted(kind, typed), 1, "demo", new Dictionary<string, int>(), new Dictionary<string, Konfliktvalg>()),
            behandler,
            At(day));
        Finish(forloeb, kind, day, next);
    }

    private void Finish(Forloeb forloeb, DocumentKind kind, DateOnly day, Dokument document)
    {
        var facts = print.Facts(forloeb, document, day, Newest(forloeb, kind.Slug, document.DokumentId));
        var mangler = kind.IsDuty ? [] : Completeness.Of(kind.Schema, kind.Complete(document.Answers, facts), day);
        if (kind.Approval == Godkendelseskrav.Leder)
            document.SendTilGodkendelse(behandler, mangler, At(day));
        print.Finish(kind, document, facts, mangler, kind.Approval == Godkendelseskrav.Leder ? leder : behandler, At(day));
        document.MarkerSendt(kind, forloeb, day, kind.Recipient, day, today, behandler, At(day));
        document.MarkerJournaliseret(day, day, today, behandler, At(day));
        _newest[(forloeb.Id, kind.Slug)] = document;
        db.Add(document);
        db.Logposter.Add(new Logpost(At(day), behandler, Handling.Godkendt, nameof(Dokument), document.Id.ToString(), forloeb.Id));
    }

    private void Gennemgang(Forloeb forloeb, DateOnly day, Maalvurdering verdict)
    {
        foreach (var maal in forloeb.AktiveMaal.ToList())
            forloeb.BedoemMaal(maal.Id, verdict, leder, day);
    }

    private Forrige? Newest(Forloeb forloeb, string slug, Guid besides = default) =>
        _newest.GetValueOrDefault((forloeb.Id, slug)) is { Arkiv: { } archive } found && found.DokumentId != besides
            ? new Forrige(DanishTime.DayOf(archive.Tidspunkt), archive.Answers)
            : null;

    private static PostedForm Posted(DocumentKind kind, Answers answers) => PostedForm.Read(kind.Schema,
        answers.Rows.SelectMany(r => r.Value.Select(key => KeyValuePair.Create(r.Key + PostedForm.RowsMark, key))).Concat(answers.Values));

    // Half past ten in Denmark is the same day in UTC.
    private static DateTime At(DateOnly day) => day.ToDateTime(new TimeOnly(9, 30), DateTimeKind.Utc);
}
