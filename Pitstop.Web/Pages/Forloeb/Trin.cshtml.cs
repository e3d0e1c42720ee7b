using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A step that takes one date and a sentence, as <see cref="Trinliste"/> says it.</summary>
public sealed class TrinModel(ForloebAccess access, Forloebsfrister deadlines) : ForloebPage(access)
{
    /// <summary>The address's last segment, which <see cref="TrinConstraint"/> has found in the list.</summary>
    [FromRoute(Name = TrinConstraint.Name)]
    public string Slug { get; set; } = "";

    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>What the page says and does.</summary>
    public Trinside Side => Trinliste.Of(Slug).Side!;

    public void OnGet() => Input.Dato = Today;

    public async Task<IActionResult> OnPostAsync()
    {
        Side.Udfoer(Forloeb, new Trinsvar(Input.Dato, Medarbejder, Today, deadlines.Of(Forloeb, Today).Frister));
        return await SavedAsync(Handling.Aendret, Side.Emne, Side.Besked);
    }

    /// <summary>What is typed.</summary>
    public sealed class Data
    {
        public DateOnly? Dato { get; set; }
    }
}
