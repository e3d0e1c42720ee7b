using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Opsaetning;
using Pitstop.Web.Sider;
using Pitstop.Web.Start;

namespace Pitstop.Web.Pages;

/// <summary>The first call: who it is about, who called and why.</summary>
public sealed class NyHenvendelseModel(PitstopDb db, CurrentUser user, Log log, TimeProvider time, Settings settings) : PageModel
{
    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>Where a contact of a known borger is written; null where the borger is new.</summary>
    public string? Kendt { get; private set; }

    public IActionResult OnGet()
    {
        Input.Dato = time.Today();
        return Allowed ? Page() : StatusCode(StatusCodes.Status403Forbidden);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Allowed)
            return StatusCode(StatusCodes.Status403Forbidden);
        var (stamdata, henvendelse, today) = (Input.Stamdata.ToStamdata(), Input.ToHenvendelse(), time.Today());
        if (Refused(stamdata, henvendelse, today))
            return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
        // The number of the sag is read before the look-up: of two who write down the same person at once, the unique index then refuses
        // the second.
        var nummer = await db.NextSagsnummerAsync();
        if (Personnummer.TryParse(stamdata.Personnummer) is { } number && await db.FindByNumberAsync(number) is { } known)
            return await Known(known);
        var sag = new Sag(nummer, new Borger(stamdata, today, settings.Demo));
        var forloeb = sag.BegyndForloeb(henvendelse, user.Medarbejder, today);
        db.Add(sag);
        log.Add(Handling.Oprettet, forloeb);
        await db.SaveChangesAsync();
        TempData["Besked"] = $"Henvendelsen er gemt som {forloeb.Nummer}.";
        return Redirect(Links.To(forloeb));
    }

    private bool Allowed => user.Medarbejder.ArbejderMedSager;

    // What the domain refuses stands beside what cannot be read, so that one round is enough. A field that cannot be read reads as empty:
    // its own message is the one that counts.
    private bool Refused(Stamdata stamdata, HenvendelseData henvendelse, DateOnly today)
    {
        IEnumerable<Obstacle> found =
        [
            .. Domain.Sager.Forloeb.HenvendelseObstacles(henvendelse, today),
            .. Domain.Sager.Forloeb.ForaelderObstacles(henvendelse, Borger.Foedt(stamdata)),
            .. Borger.Obstacles(stamdata, today, settings.Demo).Select(o => o with { Field = $"{nameof(Data.Stamdata)}.{o.Field}" }),
        ];
        var unread = ModelState.Where(e => e.Value?.Errors.Count > 0).Select(e => e.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var obstacle in found.Where(o => !unread.Contains($"{nameof(Input)}.{o.Field}")))
            ModelState.AddModelError($"{nameof(Input)}.{obstacle.Field}", obstacle.Message);
        return !ModelState.IsValid;
    }

    // The answer is the same for a colleague's and a skærmet sag, so that it tells nobody that a skærmet one exists.
    private async Task<IActionResult> Known(Guid borgerId)
    {
        var latest = await db.Forloeb.VisibleTo(user.Medarbejder).Where(f => f.Sag.BorgerId == borgerId)
            .OrderByDescending(f => f.Loebenr).Select(f => new { f.Sag.Nummer, f.Loebenr }).FirstOrDefaultAsync();
        ModelState.AddModelError("Input.Stamdata.Personnummer", latest is null
            ? "Henvendelsen kan ikke oprettes med dette personnummer. Tal med din faglige leder."
            : $"Borgeren har allerede sagen {Sag.SagsnrFor(latest.Nummer)}. Tryk på »Skriv den på sagen« nederst; det, du har skrevet "
                + "om henvendelsen, følger med.");
        Kendt = latest is null ? null : Links.ToForloeb(latest.Nummer, latest.Loebenr) + "/henvendelse";
        return new PageResult { StatusCode = StatusCodes.Status422UnprocessableEntity };
    }

    /// <summary>What is typed.</summary>
    public sealed class Data : HenvendelseInput
    {
        public StamdataInput Stamdata { get; set; } = new();
    }
}
