using Pitstop.Web.Sider;

namespace Pitstop.Web.Pages;

/// <summary>A line of the board: what is to be done in a forløb.</summary>
/// <param name="Forloeb">The forløb.</param>
/// <param name="Opgave">The task as the pure function judges it.</param>
public sealed record Tavlelinje(Forloeb Forloeb, Fristopgave Opgave)
{
    /// <summary>What to do, and where.</summary>
    public Opgavelink Handling => Opgavelink.Of(Forloeb, Opgave);
}
