using System.Globalization;

namespace Pitstop.Web.Indhold;

/// <summary>Pages of the standard as Word files.</summary>
public static class Sidefil
{
    /// <summary>An edition as it is.</summary>
    public static (byte[] Bytes, string Navn) Of(Udgave udgave) =>
        (WordWriter.Write(Sidetrae.Of(udgave), Identity(udgave)).Bytes, $"{Name(udgave)}.docx");

    /// <summary>
    /// Two editions with tracked changes: all accepted it is the later one, all rejected the earlier one. The changes carry the name of the
    /// function that keeps the page and the day the later one came into force.
    /// </summary>
    public static (byte[] Bytes, string Navn) Sammenlignet(Udgave fra, Udgave til) =>
        Sammenlignet(fra, til, til.Hoved.Ejer, til.IKraft.ToDateTime(new TimeOnly(12, 0), DateTimeKind.Utc));

    /// <summary>An edition and a proposal with tracked changes by its writers at a time (UTC).</summary>
    public static (byte[] Bytes, string Navn) Sammenlignet(Udgave fra, Udgave til, string skribenter, DateTime tidspunkt) =>
        (WordWriter.WriteComparison(Forskel(fra, til), Identity(til), skribenter, tidspunkt).Bytes, $"SAMMENLIGN_{Name(til)}.docx");

    /// <summary>A proposal, marked as a draft.</summary>
    public static (byte[] Bytes, string Navn) Forslag(Udgave udgave) =>
        (WordWriter.Write(Sidetrae.Of(udgave), Identity(udgave) with { Draft = true }).Bytes, $"FORSLAG_{Name(udgave)}.docx");

    /// <summary>All pages in force on a day as one file.</summary>
    public static (byte[] Bytes, string Navn) Haandbogen(Sidesamling sider, DateOnly dag)
    {
        var pages = sider.On(dag);
        var identity = DocumentIdentity.OfPage("haandbog", $"i kraft {Danish.Date(dag)}", "Pitstop", dag);
        return (
            WordWriter.Write(Haandbog.Of(pages, dag), identity).Bytes,
            string.Create(CultureInfo.InvariantCulture, $"{dag:yyyy-MM-dd}_haandbog.docx"));
    }

    /// <summary>What differs between two editions.</summary>
    public static ComparedTree Forskel(Udgave fra, Udgave til) =>
        TreeComparison.Compare(
            Sidetrae.Of(fra), Sidetrae.Of(til) with { Title = $"{til.Hoved.Titel}: {til.Navn} – sammenlignet med {fra.Navn}" });

    private static DocumentIdentity Identity(Udgave udgave) =>
        DocumentIdentity.OfPage(udgave.Slug, udgave.Navn, udgave.Hoved.Ejer, udgave.IKraft);

    private static string Name(Udgave udgave) =>
        string.Create(CultureInfo.InvariantCulture, $"{udgave.IKraft:yyyy-MM-dd}_{udgave.Slug.Replace('/', '_')}");
}
