using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Dokumenter;

namespace Pitstop.Web.Pages;

/// <summary>Builds a finished document anew and holds the file against the archived one. Nothing is stored or handed out.</summary>
public sealed class BevisModel(ForloebAccess access, Dokumentprint print, TimeProvider time) : DokumentPage(access, print, time)
{
    /// <summary>The archive.</summary>
    public ArkiveretDokument Arkivet => Dokument.Arkiv!;

    /// <summary>What came out; null where the file could not be built, or the archived one is not the approved one.</summary>
    public Genskabelse? Genskabelse { get; private set; }

    /// <summary>Why the file could not be built anew, or null.</summary>
    public Obstacle? Hindring { get; private set; }

    /// <summary>Whether the archived bytes are no longer those that were approved, but the file built anew is.</summary>
    public bool ErGenskabtSomGodkendt { get; private set; }

    /// <summary>
    /// Both files' text in one as HTML, with what differs marked and personnumre masked; null where the text that is shown is the same.
    /// </summary>
    public string? Forskel { get; private set; }

    public IActionResult OnGet()
    {
        if (!Dokument.ErGodkendt)
        {
            TempData["Besked"] =
                "Dokumentet er ikke færdigt endnu, så der er ingen fil at gendanne. Når det er godkendt, kan "
                    + "du finde beviset i arkivet.";
            return Redirect(Dokumentlinks.Read(Forloeb, Id));
        }
        var (word, obstacle) = Print.Rebuild(Kind, Genskabelsesgrundlag.Of(Dokument, Arkivet, Forloeb.Nummer, GodkendtDato!.Value));
        Hindring = obstacle;
        if (!Arkivet.IsIntact)
        {
            ErGenskabtSomGodkendt = word is not null && ArkiveretDokument.HashOf(word.Bytes) == Arkivet.Sha256;
            return new PageResult { StatusCode = StatusCodes.Status500InternalServerError };
        }
        if (word is null)
            return Page();
        Genskabelse = Genskabelse.Compare(Arkivet.Indhold, Arkivet.Skriver, word.Bytes);
        if (Genskabelse.ErSammeIndhold)
            return Page();
        var compared =
            TreeComparison.Compare(WordTree.Read(Arkivet.Indhold, Personnummer.Mask), WordTree.Read(word.Bytes, Personnummer.Mask));
        Forskel = compared.IsEmpty ? null : HtmlWriter.Write(compared, headingOffset: 1);
        return Page();
    }
}
