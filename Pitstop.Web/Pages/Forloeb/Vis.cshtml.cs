using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>A forløb on one page: who, what is due, what has happened, what can be done now.</summary>
public sealed class ForloebModel(ForloebAccess access, Forloebsfrister deadlines) : ForloebPage(access)
{
    private Fristoversigt? _frister;

    /// <summary>The personnummer in full, only in the answer to having asked for it.</summary>
    public string? ShownNumber { get; private set; }

    // The page asks for them many times; they are judged once.
    public Fristoversigt Frister => _frister ??= deadlines.Of(Forloeb, Today);

    public IReadOnlyList<Taeller> Taellere => deadlines.Taellere(Forloeb, Today);

    public Borger Borger => Forloeb.Sag.Borger;

    /// <summary>The forløb's documents.</summary>
    public IReadOnlyList<Dokument> Dokumenter { get; private set; } = [];

    public async Task OnGetAsync() => await LoadAsync();

    public async Task<IActionResult> OnPostVisPersonnummerAsync()
    {
        Access.Log.Add(Handling.PersonnummerVist, Forloeb, nameof(Borger), Borger.Id.ToString());
        await Access.Db.SaveChangesAsync();
        await LoadAsync();
        ShownNumber = Personnummer.TryParse(Borger.Personnummer)?.Full;
        return Page();
    }

    private async Task LoadAsync() =>
        Dokumenter = await Access.Db.Dokumenter.AsNoTracking().Where(d => d.ForloebId == Forloeb.Id).ToListAsync();
}
