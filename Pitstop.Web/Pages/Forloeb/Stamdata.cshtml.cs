using Microsoft.AspNetCore.Mvc;
using Pitstop.Domain;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages.ForloebPages;

/// <summary>Corrects a borger's facts.</summary>
public sealed class StamdataModel(ForloebAccess access) : ForloebPage(access)
{
    [BindProperty]
    public Data Input { get; set; } = new();

    protected override string Emne => nameof(Borger);

    public void OnGet() => Input.Stamdata = StamdataInput.Of(Forloeb.Sag.Borger);

    public async Task<IActionResult> OnPostAsync()
    {
        var stamdata = Input.Stamdata.ToStamdata();
        RefusedException.ThrowIfAny([.. Borger.Obstacles(stamdata, Today).Select(o => o with { Field = $"{nameof(Data.Stamdata)}.{o.Field}" })]);
        Forloeb.Sag.Borger.Correct(stamdata, Today);
        await SaveAsync(Handling.Aendret, nameof(Borger), "Oplysningerne er rettet.");
        return Redirect(Links.To(Forloeb));
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        public StamdataInput Stamdata { get; set; } = new();
    }
}
