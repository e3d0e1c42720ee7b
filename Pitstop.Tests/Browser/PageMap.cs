
namespace Pitstop.Tests.Browser;

/// <summary>
/// Who opens each page of the routing table, and with which address where the route has values. A page that is missing here fails
/// <see cref="EveryPageTests"/>, so whoever adds a page with route values adds a line.
/// </summary>
internal static class PageMap
{
    private const string Forloeb = "/forloeb/S-1042/1";
    private const string MedDokumenter = "/forloeb/S-1055/1";
    private const string Kladde = "/forloeb/S-1050/1 -> .dokumentliste a";

    /// <summary>
    /// Route pattern → account and addresses. An address may follow a link of another page, for a key that only that page knows:
    /// <c>/forloeb/S-1046/1 -> a[href*='/samtale/']</c>.
    /// </summary>
    public static readonly IReadOnlyDictionary<string, (string? Account, string[] Addresses)> Pages =
        new Dictionary<string, (string?, string[])>(StringComparer.Ordinal)
        {
            [""] = ("behandler", ["/"]),
            ["anonym"] = ("behandler", ["/anonym"]),
            ["anonym/ny"] = ("behandler", ["/anonym/ny"]),
            ["borgergennemgang"] = ("teamleder", ["/borgergennemgang"]),
            ["fejl/{status:int}"] = ("behandler", ["/findes-ikke"]),
            ["forloeb"] = ("behandler", ["/forloeb"]),
            ["forloeb/ny"] = ("behandler", ["/forloeb/ny"]),
            ["forloeb/{sag}/{nr:int}"] = ("behandler", [Forloeb]),
            ["forloeb/{sag}/{nr:int}/afdaekning"] = ("behandler", [Forloeb + "/afdaekning"]),
            ["forloeb/{sag}/{nr:int}/arkiv"] = ("behandler", ["/forloeb/S-1050/1/arkiv", "/forloeb/S-1048/1/arkiv"]),
            ["forloeb/{sag}/{nr:int}/dokumenter/{id:guid}"] = ("behandler", [Kladde]),
            ["forloeb/{sag}/{nr:int}/dokumenter/{id:guid}/fra-word"] = ("behandler", [Kladde + " -> a[href$='/fra-word']"]),
            ["forloeb/{sag}/{nr:int}/dokumenter/{id:guid}/vis"] = ("behandler", [Kladde + " -> a[href$='/vis']"]),
            ["forloeb/{sag}/{nr:int}/henvendelse"] = ("behandler", [Forloeb + "/henvendelse"]),
            ["forloeb/{sag}/{nr:int}/indskrivning"] = ("behandler", [Forloeb + "/indskrivning"]),
            ["forloeb/{sag}/{nr:int}/samtale"] = ("behandler", [Forloeb + "/samtale"]),
            ["forloeb/{sag}/{nr:int}/samtale/{id:guid}"] = ("behandler", ["/forloeb/S-1046/1 -> a[href*='/samtale/']"]),
            ["forloeb/{sag}/{nr:int}/afgoerelse"] = ("behandler", [Forloeb + "/afgoerelse"]),
            ["forloeb/{sag}/{nr:int}/afsendelse"] = ("behandler", [Forloeb + "/afsendelse"]),
            ["forloeb/{sag}/{nr:int}/afslut"] = ("behandler", [Forloeb + "/afslut"]),
            ["forloeb/{sag}/{nr:int}/bekymring"] = ("behandler", [Forloeb + "/bekymring"]),
            ["forloeb/{sag}/{nr:int}/kontakt"] = ("behandler", [Forloeb + "/kontakt"]),
            ["forloeb/{sag}/{nr:int}/laegesamtale"] = ("behandler", [Forloeb + "/laegesamtale"]),
            ["forloeb/{sag}/{nr:int}/maal"] = ("behandler", [MedDokumenter + "/maal"]),
            ["forloeb/{sag}/{nr:int}/maal/{id:guid}/skaler"] = ("behandler", [MedDokumenter + "/maal -> a[href$='/skaler']"]),
            ["forloeb/{sag}/{nr:int}/moede"] = ("behandler", [Forloeb + "/moede"]),
            ["forloeb/{sag}/{nr:int}/opfoelgning"] = ("behandler", [Forloeb + "/opfoelgning"]),
            ["forloeb/{sag}/{nr:int}/overdrag"] = ("behandler", [Forloeb + "/overdrag"]),
            ["forloeb/{sag}/{nr:int}/paaroerende"] = ("behandler", [Forloeb + "/paaroerende"]),
            ["forloeb/{sag}/{nr:int}/pause"] = ("behandler", [Forloeb + "/pause"]),
            ["forloeb/{sag}/{nr:int}/ret"] = ("behandler", [Forloeb + "/ret"]),
            ["forloeb/{sag}/{nr:int}/smdb"] = ("behandler", ["/forloeb/S-1048/1/smdb"]),
            ["forloeb/{sag}/{nr:int}/stoffri"] = ("behandler", [Forloeb + "/stoffri"]),
            ["forloeb/{sag}/{nr:int}/udskrivning"] = ("behandler", [Forloeb + "/udskrivning"]),
            ["forloeb/{sag}/{nr:int}/{trin:trin}"] =
                ("behandler", [.. Trinliste.Alle.Where(t => t.Side is not null).Select(t => $"{Forloeb}/{t.Slug}")]),
            ["forloeb/{sag}/{nr:int}/bekymring/{id:guid}"] = ("behandler", ["/forloeb/S-1048/1 -> a[href*='/bekymring/']"]),
            ["forloeb/{sag}/{nr:int}/moede/{id:guid}"] = ("behandler", ["/forloeb/S-1048/1 -> a[href*='/moede/']"]),
            ["kalender"] = ("behandler", ["/kalender"]),
            ["konference"] = ("teamleder", ["/konference"]),
            ["tavle"] = ("teamleder", ["/tavle"]),
            ["tavle/dagen"] = ("teamleder", ["/tavle/dagen"]),
            ["forloeb/{sag}/{nr:int}/samtykke"] = ("behandler", [Forloeb + "/samtykke"]),
            ["forloeb/{sag}/{nr:int}/samtykke/{id:guid}"] = ("behandler", [Forloeb + "/samtykke -> a[href*='/samtykke/']"]),
            ["forloeb/{sag}/{nr:int}/samtykke/{dokument:guid}/underskrift"] =
                ("behandler", [MedDokumenter + "/samtykke -> a[href$='/underskrift']"]),
            ["forloeb/{sag}/{nr:int}/stamdata"] = ("behandler", [Forloeb + "/stamdata"]),
            ["grupper"] = ("behandler", ["/grupper"]),
            ["grupper/ny"] = ("behandler", ["/grupper/ny"]),
            ["grupper/{id:guid}"] = ("behandler", ["/grupper -> tbody a"]),
            ["konto/adgangskode"] = ("behandler", ["/konto/adgangskode"]),
            ["konto/telefon"] = ("behandler", ["/konto/telefon"]),
            ["konto/engangskode"] = (null, ["/konto/engangskode"]),
            ["konto/log-ind"] = (null, ["/konto/log-ind"]),
            ["personer"] = ("admin", ["/personer"]),
            ["personer/ny"] = ("admin", ["/personer/ny"]),
            ["redaktion"] = ("teamleder", ["/redaktion"]),
            ["redaktion/ny"] = ("teamleder", ["/redaktion/ny"]),
            ["redaktion/historie/{**slug}"] = ("teamleder", ["/redaktion/historie/frister", "/redaktion/historie/dokumenter/indstilling"]),
            ["sammenlign/{**slug:side}"] = ("ny", ["/sammenlign/frister", "/sammenlign/frister?som=side-om-side"]),
            ["{**slug:side}"] = ("ny", ["/kvalitetsstandard", "/frister", "/metoder", "/frister?pr=2016-06-01", "/metoder?pr=2016-06-01"]),
        };

    /// <summary>Pages that show nothing by themselves, and why.</summary>
    public static readonly IReadOnlyDictionary<string, string> Without = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["billeder/{navn}"] = "a picture; BilledeTests fetches it",
        ["redaktion/billede"] = "a piece for a dialog; VaerktoejTests opens it",
        ["redaktion/sidevalg"] = "a piece for a dialog; VaerktoejTests opens it",
        ["forloeb/{sag}/{nr:int}/maal/{id:guid}/bedoem"] = "only a post; a get goes on to the weekly review",
        ["forloeb/{sag}/{nr:int}/dokumenter"] = "only a post; a get goes on to the forløb",
        ["forloeb/{sag}/{nr:int}/dokumenter/{id:guid}/hent"] = "a file; DokumentVejenTests downloads it",
        ["forloeb/{sag}/{nr:int}/dokumenter/{id:guid}/sammenlign"] = "wants two versions; SammenlignTests makes them and looks at it",
        ["forloeb/{sag}/{nr:int}/dokumenter/{id:guid}/bevis"] =
            "needs a finished document, which the demo has not; ArkivTests makes one and looks at it",
        ["redaktion/{id:int}"] = "wants a draft; RedaktionTests makes one and looks at it",
        ["redaktion/{id:int}/forslag"] = "wants a draft; RedaktionTests makes one and looks at it",
        ["redaktion/grundlag/{id:int}"] = "wants a later page of the program; GrundlagTests brings one",
        ["haandbog"] = "a file; SammenlignUdgaverTests fetches it",
        ["kalender/abonnement.ics"] = "a file for calendar programs; KalenderTests fetches it",
        ["konto/log-ud"] = "only a post; a get goes on to the front page",
        ["konto/log-ind/dialog"] = "a piece for a dialog; LoginDialogTests opens it",
        ["konto/foerste-start/{kode}"] = "exists only where there is no account; FirstStartTests opens it",
    };
}
