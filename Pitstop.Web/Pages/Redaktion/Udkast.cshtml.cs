using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Indhold;
using Pitstop.Web.Sikkerhed;

namespace Pitstop.Web.Pages;

/// <summary>The editor of a draft: it saves while one types, and shows the page beside the text as readers will see it.</summary>
public sealed class UdkastModel(Redaktionen redaktionen, Skabelonproeve proeve) : UdkastPage(redaktionen)
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public Data Input { get; set; } = new();

    /// <summary>What another saved meanwhile, where it differs from what is typed; null where nothing does.</summary>
    public Sidekonflikt? Konflikt { get; private set; }

    /// <summary>Why the last save was refused; empty where it was not.</summary>
    public IReadOnlyList<Obstacle> Afvist { get; private set; } = [];

    /// <summary>Whether the pieces go into an open page.</summary>
    public bool Oob { get; private set; }

    /// <summary>
    /// The text as readers will see it, a template filled in with an invented case; every typed character in it is encoded.
    /// </summary>
    public HtmlString Visning =>
        (Udkast.Slags == Sideslags.Skabelon ? proeve.Html(Udkast.Slug, Input.Markdown ?? "") : null)
        ?? new(HtmlWriter.Write(MarkdownReader.Read(Input.Markdown ?? "").Blocks));

    /// <summary>What to look at in the text; null for a template, which has its own reader.</summary>
    public Sidetjek? Tjek =>
        Udkast.Slags == Sideslags.Skabelon
            ? null
            : Sidetjek.Of(Udkast.Slug, Input.Markdown ?? "", 1, Redaktionen.Sider, Redaktionen.OptagneAdresser);

    /// <summary>What the order asks of the standard; empty for other pages.</summary>
    public IReadOnlyList<Standardkrav> Krav => Udkast.Slags == Sideslags.Kvalitetsstandard ? Standardkrav.Of(Forslag) : [];

    public IActionResult OnGet()
    {
        if (Udkast.Status != Udkaststatus.Kladde || !Udkast.ErSkrevetAf(Medarbejder))
            return Redirect(Redaktionslinks.ToForslag(Udkast));
        Input = Data.Of(Udkast);
        return Page();
    }

    /// <summary>Saves: an autosave gets the pieces that changed, a press without script the page anew.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (await SaveAsync() is { } answer)
            return answer;
        if (!Request.IsHtmx())
            return Done(Redaktionslinks.To(Udkast), "Kladden er gemt.");
        (Input.Version, Input.Grund) = (Udkast.Version, Udkast.Tekst.Markdown);
        return Pieces(StatusCodes.Status200OK);
    }

    /// <summary>Saves the text that both versions were put together to.</summary>
    public Task<IActionResult> OnPostFletAsync()
    {
        Input.Markdown = Input.Flettet;
        Input.Version = Input.FlettetVersion;
        return OnPostAsync();
    }

    /// <summary>Saves and asks another leader to approve.</summary>
    public async Task<IActionResult> OnPostSendAsync()
    {
        if (await SaveAsync() is { } answer)
            return answer;
        if (Udkast.SendObstacles(Medarbejder, Redaktionen.Sider, Fejl, Idag) is { Count: > 0 } obstacles)
            return Refused(obstacles);
        Udkast.Send(Medarbejder, Redaktionen.Sider, Fejl, Idag, Redaktionen.Nu);
        return await Redaktionen.TrySaveAsync(Udkast, Handling.SendtTilGodkendelse)
            ? Done(
                Redaktionslinks.ToForslag(Udkast),
                "Sendt til godkendelse. En leder, der ikke selv har skrevet i kladden, kan nu godkende den eller sende den retur.")
            : Done(
                Redaktionslinks.To(Udkast),
                "En anden gemte i kladden i samme øjeblik, så den er ikke sendt endnu. Se, hvordan den står, og send igen.");
    }

    /// <summary>Gives the draft up.</summary>
    public async Task<IActionResult> OnPostOpgivAsync()
    {
        if (await SaveAsync() is { } answer)
            return answer;
        Udkast.Opgiv(Medarbejder, Redaktionen.Nu);
        return await Redaktionen.TrySaveAsync(Udkast, Handling.Opgivet)
            ? Done(
                Redaktionslinks.ToHistorie(Udkast.Slug),
                "Kladden er opgivet. Teksten ligger stadig i historien, hvis du får brug for den.")
            : Done(
                Redaktionslinks.To(Udkast),
                "En anden gemte i kladden i samme øjeblik, så den er ikke opgivet. Prøv igen, hvis du stadig vil.");
    }

    // Null where it is saved, or nothing differs; else the answer to give.
    private async Task<IActionResult?> SaveAsync()
    {
        var typed = Input.Tekst;
        if (Udkast.GemObstacles(typed, Medarbejder) is { Count: > 0 } obstacles)
            return Refused(obstacles);
        if (Input.Version != Udkast.Version && Sidekonflikt.Of(Udkast, typed, Grund) is { } conflict)
            return Conflict(conflict);
        if (!Udkast.Gem(typed, Medarbejder, Redaktionen.Nu) || await Redaktionen.TrySaveAsync(Udkast, null))
            return null;
        // Another came first: the draft now stands as that one left it.
        return Sidekonflikt.Of(Udkast, typed, Grund) is { } other ? Conflict(other) : null;
    }

    private string Grund => (Input.Grund ?? "").ReplaceLineEndings("\n");

    private IActionResult Conflict(Sidekonflikt conflict)
    {
        Konflikt = conflict;
        return Answer(StatusCodes.Status409Conflict);
    }

    private IActionResult Refused(IReadOnlyList<Obstacle> obstacles)
    {
        Afvist = obstacles;
        RefusalFilter.Say(ModelState, obstacles);
        return Answer(StatusCodes.Status422UnprocessableEntity);
    }

    private IActionResult Answer(int status)
    {
        Response.StatusCode = status;
        return Request.IsHtmx() ? Pieces(status) : Page();
    }

    private PartialViewResult Pieces(int status)
    {
        Oob = true;
        ModelState.Clear();
        var pieces = Partial("_Svar", this);
        pieces.StatusCode = status;
        return pieces;
    }

    /// <summary>The fields of a draft, as typed.</summary>
    public sealed class Data
    {
        [Display(Name = "Titel")]
        public string? Titel { get; set; }

        [Display(Name = "Gælder fra", Description = "For eksempel 01-01-2027. Udgaven træder i kraft ved midnat.")]
        public string? IKraft { get; set; }

        [Display(Name = "Hvorfor fra en dag, der er gået?", Description = "Skal kun udfyldes, når dagen er gået.")]
        public string? Begrundelse { get; set; }

        [Display(Name = "Udgavens navn", Description = "Er feltet tomt, får den navn efter året.")]
        public string? Udgave { get; set; }

        [Display(Name = "Ansvarlig", Description = "En funktion, for eksempel teamleder. Ikke et personnavn.")]
        public string? Ejer { get; set; }

        [Display(Name = "Gennemgås senest", Description = "Er feltet tomt, er det efter 24 måneder.")]
        public string? RevisionSenest { get; set; }

        [Display(Name = "Skrevet til", Description = "Ingen kryds betyder alle. Alle kan læse siden uanset.")]
        public List<Rolle> Laesere { get; set; } = [];

        [Display(Name = "Det, siden handler om, er i brug")]
        public bool IBrug { get; set; }

        [Display(Name = "Ikke bekræftet", Description = "Det, læseren ikke kan stole på endnu. Står øverst på siden."),
         DataType(DataType.MultilineText)]
        public string? Ubekraeftet { get; set; }

        [Display(Name = "Tekst")]
        public string? Markdown { get; set; }

        /// <summary>The version that was shown.</summary>
        public int Version { get; set; }

        /// <summary>The text of that version: what another saves meanwhile is told from it.</summary>
        public string? Grund { get; set; }

        /// <summary>What two texts were put together to.</summary>
        [Display(Name = "De to tekster samlet")]
        public string? Flettet { get; set; }

        /// <summary>The version that it was put together with.</summary>
        public int FlettetVersion { get; set; }

        /// <summary>As the draft keeps it.</summary>
        public Sidetekst Tekst => new(Titel ?? "", Ejer ?? "", Lines(Markdown))
        {
            Udgave = Udgave ?? "",
            IKraft = IKraft?.Trim() ?? "",
            RevisionSenest = RevisionSenest?.Trim() ?? "",
            Laesere = Laesere,
            IBrug = IBrug,
            Ubekraeftet = Lines(Ubekraeftet),
            Begrundelse = Begrundelse ?? "",
        };

        /// <summary>What the draft holds.</summary>
        public static Data Of(Sideudkast udkast)
        {
            var t = udkast.Tekst;
            return new()
            {
                Titel = t.Titel,
                IKraft = t.IKraft,
                Begrundelse = t.Begrundelse,
                Udgave = t.Udgave,
                Ejer = t.Ejer,
                RevisionSenest = t.RevisionSenest,
                Laesere = [.. t.Laesere],
                IBrug = t.IBrug,
                Ubekraeftet = t.Ubekraeftet,
                Markdown = t.Markdown,
                Version = udkast.Version,
                Grund = t.Markdown,
            };
        }

        private static string Lines(string? text) => (text ?? "").ReplaceLineEndings("\n");
    }
}
