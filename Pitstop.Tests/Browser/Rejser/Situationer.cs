using Microsoft.Extensions.DependencyInjection;
using Pitstop.Tests.Web;
using Pitstop.Web;
using Pitstop.Web.Data;
using Pitstop.Web.Demo;

namespace Pitstop.Tests.Browser.Rejser;

/// <summary>Cases that a journey begins from, made through the domain's own verbs on the program's day. Persons are invented.</summary>
internal static class Situationer
{
    /// <summary>
    /// A forløb in treatment whose borger asked for it some days ago; its number. <paramref name="then"/> goes on from there.
    /// </summary>
    public static async Task<string> InTreatmentAsync(
        this PitstopApp app,
        string navn,
        string behandler,
        int asked,
        DateOnly? foedt = null,
        Action<Forloeb, Medarbejder, DateOnly>? then = null,
        Vaergeoplysning? vaerge = null)
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var time = scope.ServiceProvider.GetRequiredService<TimeProvider>();
        var today = time.Today();
        var by = DemoKonti.Alle.Single(k => k.Id == DemoKonti.Id(behandler)).Medarbejder;
        var stamdata =
            new Stamdata(navn, null, foedt ?? new DateOnly(1999, 4, 3), null, null, "183") { Vaerger = vaerge is null ? [] : [vaerge] };
        var sag = new Sag(await db.NextSagsnummerAsync(), new Borger(stamdata, today, demo: true));
        var forloeb = Begin(sag, by, today.AddDays(-asked), today);
        then?.Invoke(forloeb, by, today);
        db.Add(sag);
        db.Logposter.Add(new Logpost(
            time.GetUtcNow().UtcDateTime, by, Handling.Oprettet, nameof(Forloeb), forloeb.Id.ToString(), forloeb.Id));
        await db.SaveChangesAsync();
        return forloeb.Nummer;
    }

    private static Forloeb Begin(Sag sag, Medarbejder by, DateOnly asked, DateOnly today)
    {
        var forloeb = sag.BegyndForloeb(
            new HenvendelseData(asked, Henvender.Borger, null, "Vil gerne holde op med at ryge hash.", asked), by, today);
        forloeb.TilbydLaegesamtale(asked, true, today);
        forloeb.RegistrerSamtale(Samtaleart.Forsamtale, asked.AddDays(2), null, Samtaleudfald.Afholdt, null, by, today);
        forloeb.Indskriv(new IndskrivningData(asked.AddDays(3), true, true, FritValg.Pitstop), by, today);
        forloeb.RegistrerAfsendelse(
            Afsendelsesslags.Indstillingen, null, null, asked.AddDays(4), "Visitationen, Ishøj Kommune", by, today);
        forloeb.RegistrerAfgoerelse(
            new(Afgoerelsesudfald.Bevilget, asked.AddDays(8), asked.AddDays(9), Ydelse.AmbulantBehandling, null), by, today);
        forloeb.Ivaerksaet(asked.AddDays(10), by, today);
        return forloeb;
    }
}
