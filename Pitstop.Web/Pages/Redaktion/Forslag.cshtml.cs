using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;

namespace Pitstop.Web.Pages;

/// <summary>
/// A draft to read beside what is in force: another leader approves it or sends it back with comments; the standard's adoption is noted.
/// </summary>
public sealed class ForslagModel(Redaktionen redaktionen, Regelvirkninger virkninger) : UdkastPage(redaktionen)
{
    private const int LaengsteCitat = 120;

    /// <summary>What the small forms send.</summary>
    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>What differs from the edition that it takes the place of; null for a new page.</summary>
    public ComparedTree? Forskel => Gaeldende is { } now ? Sidefil.Forskel(now, Forslag) : null;

    /// <summary>Whether this leader may read it: while it is written it is its writers' own.</summary>
    public bool KanLaeses => Udkast.Status != Udkaststatus.Kladde || Udkast.ErSkrevetAf(Medarbejder);

    /// <summary>The blocks of the text, each to be commented on.</summary>
    public IReadOnlyList<Block> Afsnit => Forslag.ReadText().Blocks;

    /// <summary>The last edition before it that a committee adopted, or null.</summary>
    public Udgave? SenestVedtaget
    {
        get
        {
            var day = Forslag.IKraft;
            return Redaktionen.Sider.Editions(Udkast.Slug).LastOrDefault(u => u.Hoved.VedtagetAf is not null && u.IKraft < day);
        }
    }

    /// <summary>What keeps this leader from approving.</summary>
    public IReadOnlyList<Obstacle> Hindringer => Udkast.GodkendObstacles(Medarbejder, Redaktionen.Sider, Fejl, Idag);

    /// <summary>The blocks as HTML; every typed character in them is encoded.</summary>
    public IReadOnlyList<HtmlString> Afsnitshtml => [.. HtmlWriter.WriteEach(Afsnit, headingOffset: 1).Select(h => new HtmlString(h))];

    /// <summary>What it does to the open forløb; null for a page that no table acts from.</summary>
    public Regelvirkning? Virkning { get; private set; }

    public Task OnGetAsync() => PrepareAsync();

    /// <summary>The effect alone, for the editor.</summary>
    public async Task<IActionResult> OnGetVirkningAsync()
    {
        await PrepareAsync();
        return Virkning is null ? Partial("_IngenVirkning") : Partial("_Virkning", Virkning);
    }

    /// <summary>The draft as a Word file, as it is or with tracked changes.</summary>
    public IActionResult OnGetWord(string? som)
    {
        if (!KanLaeses)
            return NotFound();
        var from = som switch { "sammenlign" => Gaeldende, "vedtaget" => SenestVedtaget, _ => null };
        if (som is not "forslag" && from is null)
            return NotFound();
        var (bytes, name) =
            from is null ? Sidefil.Forslag(Forslag) : Sidefil.Sammenlignet(from, Forslag, Udkast.Skribenter, Udkast.SenestAendret);
        return File(bytes, HentModel.Word, name);
    }

    /// <summary>Joins the writers.</summary>
    public async Task<IActionResult> OnPostSkrivMedAsync()
    {
        Udkast.SkrivMed(Medarbejder, Redaktionen.Nu);
        return await Redaktionen.TrySaveAsync(Udkast, Handling.Aendret) ? Redirect(Redaktionslinks.To(Udkast)) : CameSecond();
    }

    public async Task<IActionResult> OnPostGodkendAsync()
    {
        if (Hindringer is { Count: > 0 } obstacles)
            return await RefusedAsync(obstacles);
        if (Input.Version != Udkast.Version)
            return CameSecond();
        var edition = Udkast.Godkend(Medarbejder, Redaktionen.Sider, Fejl, Idag, Redaktionen.Nu);
        var saved = edition is null
            ? await Redaktionen.TrySaveAsync(Udkast, Handling.Godkendt)
            : await Redaktionen.TryPublishAsync(Udkast, edition, Handling.Godkendt);
        return saved
            ? Here(
                edition is null
                    ? "Godkendt. Hent Word-filen til udvalget, og notér vedtagelsen her, når den er vedtaget."
                    : "Godkendt. " + InForce(edition))
            : CameSecond();
    }

    public async Task<IActionResult> OnPostVedtagAsync()
    {
        var adoption = (Input.Udvalg, Input.Dato, Input.Sagsnr);
        if (Udkast.VedtagObstacles(adoption, Medarbejder, Redaktionen.Sider, Idag) is { Count: > 0 } obstacles)
            return await RefusedAsync(obstacles);
        if (Input.Version != Udkast.Version)
            return CameSecond();
        var edition = Udkast.Vedtag(adoption, Medarbejder, Redaktionen.Sider, Idag, Redaktionen.Nu);
        return await Redaktionen.TryPublishAsync(Udkast, edition, Handling.Vedtaget)
            ? Here("Vedtagelsen er noteret. " + InForce(edition))
            : CameSecond();
    }

    public async Task<IActionResult> OnPostReturAsync()
    {
        // The comments are counted by the text that was shown.
        if (Input.Version != Udkast.Version && Udkast.Status != Udkaststatus.Kladde)
            return CameSecond();
        var blocks = Afsnit;
        var comments = Input.Afsnit
            .Where(c => c.Key >= 0 && c.Key < blocks.Count && !string.IsNullOrWhiteSpace(c.Value))
            .OrderBy(c => c.Key)
            .Select(c => new Afsnitskommentar(
                PrintableText.Shortened(PlainText.Of([blocks[c.Key]]).ReplaceLineEndings(" ").Trim(), LaengsteCitat), c.Value!.Trim()))
            .ToArray();
        if (Udkast.SendReturObstacles(Medarbejder, Input.Kommentar, comments) is { Count: > 0 } obstacles)
            return await RefusedAsync(obstacles);
        Udkast.SendRetur(Medarbejder, Input.Kommentar, comments, Redaktionen.Nu);
        return await Redaktionen.TrySaveAsync(Udkast, Handling.SendtRetur) ? Here("Sendt retur med dine kommentarer.") : CameSecond();
    }

    private string InForce(Udgave edition) => edition.IKraft > Idag
        ? $"Udgaven træder i kraft af sig selv {Danish.LongDate(edition.IKraft)}."
        : $"Udgaven gælder fra {Danish.LongDate(edition.IKraft)} og er i brug nu.";

    private RedirectResult Here(string message) => Done(Redaktionslinks.ToForslag(Udkast), message);

    private RedirectResult CameSecond() => Here(
        $"En anden nåede at ændre kladden først. Den står nu som {Udkast.Status.DisplayName().ToLowerInvariant()}. Se den igennem, "
            + "og prøv igen, hvis det stadig er nødvendigt.");

    private async Task<PageResult> RefusedAsync(IReadOnlyList<Obstacle> obstacles)
    {
        RefusalFilter.Say(ModelState, obstacles);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        await PrepareAsync();
        return Page();
    }

    private async Task PrepareAsync() =>
        Virkning = KanLaeses && Udkast.ErAabent && Udkast.Virker && Fejl.Count == 0 ? await virkninger.OfAsync(Forslag) : null;

    /// <summary>What the small forms send.</summary>
    public sealed class Data
    {
        /// <summary>The version that was shown.</summary>
        public int Version { get; set; }

        [Display(Name = "Hvad skal rettes?", Description = "Du kan også skrive ud for et afsnit nedenfor."),
         DataType(DataType.MultilineText)]
        public string? Kommentar { get; set; }

        /// <summary>Comments by the number of their block, from 0.</summary>
        public Dictionary<int, string?> Afsnit { get; set; } = [];

        [Display(Name = "Vedtaget af", Description = "Udvalgets navn.")]
        public string? Udvalg { get; set; }

        [Display(Name = "Vedtaget den")]
        public DateOnly? Dato { get; set; }

        [Display(Name = "Sagsnummer")]
        public string? Sagsnr { get; set; }
    }
}
