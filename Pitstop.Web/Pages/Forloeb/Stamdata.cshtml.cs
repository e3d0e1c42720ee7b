using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>Corrects a borger's facts.</summary>
public sealed class StamdataModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    protected override string Emne => nameof(Borger);

    /// <summary>The form shows the personnummer in full, so the sight of it is logged as one.</summary>
    public async Task OnGetAsync()
    {
        Input.Stamdata = StamdataInput.Of(Forloeb.Sag.Borger);
        if (Input.Stamdata.Personnummer is null)
            return;
        Access.Log.Add(Handling.PersonnummerVist, Forloeb, nameof(Borger), Forloeb.Sag.BorgerId.ToString());
        await Access.Db.SaveChangesAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var stamdata = Input.Stamdata.ToStamdata();
        RefusedException.ThrowIfAny([
            .. Borger.Obstacles(stamdata, Today, Forloeb.Sag.Borger.Demo).Select(
                o => o with { Field = $"{nameof(Data.Stamdata)}.{o.Field}" }),
        ]);
        // The answer is the same for a colleague's and a skærmet sag, so that it tells nobody that a skærmet one exists.
        if (Personnummer.TryParse(stamdata.Personnummer) is { } number
            && await Access.Db.FindByNumberAsync(number) is { } known
            && known != Forloeb.Sag.BorgerId)
            throw new RefusedException([new Obstacle("PersonnummerOptaget",
                "Oplysningerne kan ikke gemmes med dette personnummer. Se efter, om nummeret er skrevet rigtigt. Er det det, så "
                    + "tal med din faglige leder.",
                $"{nameof(Data.Stamdata)}.{nameof(StamdataInput.Personnummer)}")]);
        Forloeb.Sag.Borger.Ret(stamdata, Today);
        return await SavedAsync(Handling.Aendret, nameof(Borger), "Oplysningerne er rettet.");
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        public StamdataInput Stamdata { get; set; } = new();
    }
}
