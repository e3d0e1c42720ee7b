using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>The addresses of a forløb's goals.</summary>
public static class Maallinks
{
    /// <summary>The weekly review of all citizens' goals.</summary>
    public const string Borgergennemgang = "/borgergennemgang";

    /// <summary>A forløb's goals.</summary>
    public static string To(Forloeb forloeb) => Links.To(forloeb, "maal");

    /// <summary>Where a post scales a goal.</summary>
    public static string Skaler(Forloeb forloeb, Maal maal) => $"{To(forloeb)}/{maal.Id}/skaler";

    /// <summary>Where a post judges a goal.</summary>
    public static string Bedoem(Forloeb forloeb, Maal maal) => $"{To(forloeb)}/{maal.Id}/bedoem";
}
