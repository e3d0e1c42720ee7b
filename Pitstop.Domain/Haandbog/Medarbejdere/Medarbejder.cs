namespace Pitstop.Domain.Haandbog;

/// <summary>The signed-in employee, read at the edge and passed in to every verb that records who did it.</summary>
/// <param name="Id">The account's key.</param>
/// <param name="Navn">The name that documents and the log show.</param>
/// <param name="Rolle">The one role that the account holds.</param>
public sealed record Medarbejder(string Id, string Navn, Rolle Rolle)
{
    /// <summary>The program itself, where something happens because a day has passed.</summary>
    public static readonly Medarbejder Programmet = new("pitstop", "Pitstop", Rolle.Administrator);

    /// <summary>Where authorities can reach the employee, or null.</summary>
    public string? Telefon { get; init; }

    /// <summary>What a document calls the employee: a new one is a behandler to everybody else.</summary>
    public string Stilling => (Rolle == Rolle.NyMedarbejder ? Rolle.Behandler : Rolle).DisplayName();

    /// <summary>Leaders see every forløb that is not skærmet, and approve documents.</summary>
    public bool ErLeder => Rolle is Rolle.FagligLeder or Rolle.Tilbudsleder;

    /// <summary>Only these roles read or write case content at all (domain brief, section G).</summary>
    public bool ArbejderMedSager => ErLeder || Rolle is Rolle.Behandler or Rolle.NyMedarbejder;
}
