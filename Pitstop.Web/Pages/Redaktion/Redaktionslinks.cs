using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>The addresses of the pages where leaders change the standard.</summary>
public static class Redaktionslinks
{
    /// <summary>All pages, and what is on its way.</summary>
    public const string Oversigt = Links.Redaktion;

    /// <summary>A new page.</summary>
    public const string Ny = Oversigt + "/ny";

    /// <summary>Lays a picture in; for the editor's dialog.</summary>
    public const string NytBillede = Oversigt + "/billede";

    /// <summary>The places that a link may lead to; for the editor's dialog.</summary>
    public const string Sidevalg = Oversigt + "/sidevalg";

    /// <summary>The editor of a draft.</summary>
    public static string To(Sideudkast udkast) => $"{Oversigt}/{udkast.Id}";

    /// <summary>A draft to read, approve or send back.</summary>
    public static string ToForslag(Sideudkast udkast) => ToForslag(udkast.Id);

    /// <summary>The same by the draft's number.</summary>
    public static string ToForslag(int id) => $"{Oversigt}/{id}/forslag";

    /// <summary>What a draft does to the open forløb.</summary>
    public static string ToVirkning(Sideudkast udkast) => $"{ToForslag(udkast)}?handler=Virkning";

    /// <summary>
    /// A draft as a Word file: <c>forslag</c>, or with tracked changes against the edition it takes the place of (<c>sammenlign</c>) or the
    /// last that was adopted (<c>vedtaget</c>).
    /// </summary>
    public static string ToWord(Sideudkast udkast, string som) => $"{ToForslag(udkast)}?handler=Word&som={som}";

    /// <summary>A page of a later version of the program.</summary>
    public static string ToGrundlag(int id) => $"{Oversigt}/grundlag/{id}";

    /// <summary>All editions and drafts of a page.</summary>
    public static string ToHistorie(string slug) => $"{Oversigt}/historie/{slug}";
}
