using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>A further contact: in a forløb that runs, or of a borger who is back after it ended.</summary>
public sealed class HenvendelseModel(ForloebAccess access) : ForloebPage(access)
{
    // Read before a verb changes the forløb, so that a refused form is shown as it was.
    private bool? _erTilbage, _kanGenaabnes;

    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>The forløb is over, and the borger is back.</summary>
    public bool ErTilbage => _erTilbage ??= !Forloeb.ErIGang;

    /// <summary>It can be reopened, so that there is a choice.</summary>
    public bool KanGenaabnes => _kanGenaabnes ??= ErTilbage && Forloeb.KanGenaabnes(Input.Dato ?? Today);

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ErTilbage)
            return await RecordAsync($"Henvendelsen er gemt på {Forloeb.Nummer}.");
        RefusedException.ThrowIfAny(Forloeb.GenhenvendelseObstacles());
        if (!KanGenaabnes)
            return await BeginAsync();
        switch (Input.Valg)
        {
            case Genhenvendelse.Genaabn:
                Forloeb.Genaabn(Input.Dato, Medarbejder, Today);
                return await RecordAsync("Forløbet er genåbnet, og henvendelsen er gemt.");
            case Genhenvendelse.NytForloeb:
                return await BeginAsync();
            default:
                ModelState.AddModelError(
                    $"{nameof(Input)}.{nameof(Input.Valg)}",
                    $"Forløbet sluttede {Danish.Date(Forloeb.EndteDato!.Value)}, for højst ti dage siden. Vælg, om det skal genåbnes, "
                        + "eller om et nyt skal begynde.");
                return Invalid();
        }
    }

    private async Task<IActionResult> RecordAsync(string besked)
    {
        Forloeb.RegistrerHenvendelse(Input.ToHenvendelse(), Today);
        var garanti = Forloeb is { AnmodningDato: { } asked, IvaerksatDato: null, Sag.Borger.Anonym: false }
            ? $" Behandlingsgarantien regnes fra {Danish.Date(asked)}."
            : "";
        return await SavedAsync(Handling.Oprettet, nameof(Henvendelse), besked + garanti);
    }

    private async Task<IActionResult> BeginAsync()
    {
        var next = Forloeb.Sag.BegyndForloeb(Input.ToHenvendelse(), Medarbejder, Today);
        Access.Log.Add(Handling.Oprettet, next);
        await Access.Db.SaveChangesAsync();
        TempData["Besked"] = $"Henvendelsen er gemt, og {next.Nummer} er begyndt.";
        return Redirect(Links.To(next));
    }

    /// <summary>What is typed.</summary>
    public sealed class Data : HenvendelseInput
    {
        [Display(
            Name = "Hvad skal der ske med forløbet?",
            Description = "Kommer borgeren igen inden for ti dage, regner Danmarks Statistik det som det samme forløb med "
                + "den første anmodningsdato.")]
        public Genhenvendelse? Valg { get; set; }
    }
}

/// <summary>What becomes of an ended forløb when the borger is back within ten days.</summary>
public enum Genhenvendelse
{
    [Display(Name = "Genåbn forløbet (det sædvanlige)")] Genaabn,
    [Display(Name = "Begynd et nyt forløb")] NytForloeb,
}
