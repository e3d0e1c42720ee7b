using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>
/// The week's borgerkonferencer: who is on and in what order, and whose conference nobody has planned. The kept lines only say which
/// forløb to look at; what stands on the page is judged anew by the pure function.
/// </summary>
public sealed class KonferenceModel(
    PitstopDb db, CurrentUser user, Log log, Fristlinjer lines, Forloebsfrister deadlines, TimeProvider time)
    : PageModel
{
    // A conference is planned at least two weeks ahead: the behandler talks the goals over with the borger first.
    private const int DaysAhead = 14;
    private static readonly string[] Konferencefrister = [.. Fristnummer.Om(Fristemne.Borgerkonference)];

    /// <summary>2026-W48; without it the seven days from today on.</summary>
    [BindProperty(SupportsGet = true, Name = "uge")]
    public string? Valgt { get; set; }

    public DateOnly Today { get; private set; }

    public Konferenceuge Uge { get; private set; } = null!;

    /// <summary>The conferences of the week, in the order in which they are held.</summary>
    public IReadOnlyList<Konferencelinje> Konferencer { get; private set; } = [];

    /// <summary>Those that are to be planned, the earliest day first.</summary>
    public IReadOnlyList<Konferencemangel> Mangler { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!user.Medarbejder.ArbejderMedSager)
            return StatusCode(StatusCodes.Status403Forbidden);
        Today = time.Today();
        if (!string.IsNullOrEmpty(Valgt) && Konferenceuge.Of(Valgt) is null)
            ModelState.AddModelError(
                "", $"»{Valgt}« er ikke en uge. Skriv året og ugen som {Konferenceuge.NameOf(Today)}. Her ser du de næste syv dage.");
        Uge = Konferenceuge.Of(Valgt) ?? new Konferenceuge(Today);
        await lines.EnsureAsync(db);
        Sort(await SoughtAsync());
        log.AddList(
            Handling.SetListe, nameof(Moede), Konferencer.Select(k => k.Forloeb.Id).Concat(Mangler.Select(m => m.Forloeb.Id)).Distinct());
        await db.SaveChangesAsync();
        return ModelState.IsValid ? Page() : new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    private Task<List<Forloeb>> SoughtAsync()
    {
        var (from, to, horizon) = (Uge.Fra, Uge.Til, Uge.Til.AddDays(DaysAhead));
        var due = db.Set<Fristlinje>().Where(l => Konferencefrister.Contains(l.Nr) && l.Due <= horizon);
        return db.Forloeb.VisibleTo(user.Medarbejder)
            .Where(f => due.Any(l => l.ForloebId == f.Id)
                || f.Moeder.Any(m => m.Art == Moedeart.Borgerkonference && m.Dato >= from && m.Dato <= to)
                || (f.Udskrivning == null
                    && f.AfsluttetDato == null
                    && f.Moeder.Count(m => m.Art == Moedeart.Borgerkonference && m.Udfald == Samtaleudfald.Afholdt) > 1))
            .WithFakta().WithMaal().AsNoTrackingWithIdentityResolution().ToListAsync();
    }

    private void Sort(List<Forloeb> sought)
    {
        var planned = new List<Konferencelinje>();
        var missing = new List<Konferencemangel>();
        foreach (var forloeb in sought)
        {
            var open = deadlines.Of(forloeb, Today).Opgaver.ToList();
            var due = open.Where(f => f.Forfalder <= Uge.Til).ToList();
            var next = NextOf(forloeb, open);
            planned.AddRange(
                forloeb.Moeder
                    .Where(m =>
                        m.Art == Moedeart.Borgerkonference && m.Udfald != Samtaleudfald.Aflyst && m.Dato >= Uge.Fra && m.Dato <= Uge.Til)
                    .Select(m => new Konferencelinje(forloeb, m, next?.Due, due)));
            if (next is { } n
                && n.Due <= Uge.Til.AddDays(DaysAhead)
                && !forloeb.Moeder.Any(m => m is { Art: Moedeart.Borgerkonference, Udfald: Samtaleudfald.Aftalt } && m.Dato >= Today))
                missing.Add(new Konferencemangel(forloeb, n.Navn, n.Due, due));
        }
        Konferencer = [
            .. planned.OrderBy(k => k.Moede.Dato)
                .ThenBy(k => k.Moede.Klokken ?? TimeOnly.MaxValue)
                .ThenBy(k => k.Frist ?? DateOnly.MaxValue)
                .ThenBy(k => k.Forloeb.Sag.Nummer),
        ];
        Mangler = [.. missing.OrderBy(m => m.Due).ThenBy(m => m.Forloeb.Sag.Nummer)];
    }

    private static (string Navn, DateOnly Due)? NextOf(Forloeb forloeb, List<Fristopgave> open) =>
        open.Where(f => Konferencefrister.Contains(f.Nr))
            .OrderBy(f => f.Forfalder)
            .Select(f => ((string, DateOnly)?)(f.Navn, f.Forfalder))
            .FirstOrDefault()
        ?? (Konferenceforslag.Next(forloeb) is { } proposed ? ("Foreslået borgerkonference", proposed) : null);
}
