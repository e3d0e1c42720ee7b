using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Indhold;
using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>What differs between two editions of a page, in one text or side by side, and as a Word file with tracked changes.</summary>
public sealed class SammenlignUdgaverModel(Standard standard, TimeProvider time) : PageModel
{
    /// <summary>What <c>som</c> says where the editions stand side by side.</summary>
    public const string SideOmSide = "side-om-side";

    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    /// <summary>How they are shown; without it in one text.</summary>
    [BindProperty(SupportsGet = true, Name = "som")]
    public string? Som { get; set; }

    /// <summary>The first day in force of the earlier edition (ÅÅÅÅ-MM-DD); without it the one before the later.</summary>
    [BindProperty(SupportsGet = true, Name = "fra")]
    public string? FraDag { get; set; }

    /// <summary>The first day in force of the later edition; without it the one in force today.</summary>
    [BindProperty(SupportsGet = true, Name = "til")]
    public string? TilDag { get; set; }

    /// <summary>All editions of the page, the newest first.</summary>
    public IReadOnlyList<Udgave> Udgaver { get; private set; } = [];

    public Udgave Fra { get; private set; } = null!;

    public Udgave Til { get; private set; } = null!;

    public ComparedTree Forskel { get; private set; } = null!;

    /// <summary>Both texts in one; every typed character in it is encoded.</summary>
    /// <param name="side">Which of the two it is, where they stand side by side.</param>
    public HtmlString Html(string? side) => new(HtmlWriter.Write(Forskel, headingOffset: 1, side));

    public bool ErSideOmSide => Som == SideOmSide;

    public IActionResult OnGet()
    {
        if (!Find())
            return NotFound();
        Forskel = Sidefil.Forskel(Fra, Til);
        return Page();
    }

    public IActionResult OnGetWord()
    {
        if (!Find())
            return NotFound();
        var (bytes, name) = Sidefil.Sammenlignet(Fra, Til);
        return File(bytes, HentModel.Word, name);
    }

    private bool Find()
    {
        Udgaver = [.. standard.Sider.Editions(Slug).Where(u => u.Hoved.Slags != Sideslags.Skabelon).Reverse()];
        if (Udgaver.Count < 2)
            return false;
        var til = TilDag is null ? Udgaver.FirstOrDefault(u => u.IKraft <= time.Today()) ?? Udgaver[^1] : Named(TilDag);
        var fra = FraDag is null ? Udgaver.FirstOrDefault(u => u.IKraft < til?.IKraft) ?? til : Named(FraDag);
        if (fra is null || til is null)
            return false;
        (Fra, Til) = (fra, til);
        return true;
    }

    private Udgave? Named(string day) => Udgaver.FirstOrDefault(u => u.IKraft == Links.Dag(day));
}
