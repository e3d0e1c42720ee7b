namespace Pitstop.Domain.Haandbog;

/// <summary>How long before a deadline the product speaks up: the second table of the page Frister.</summary>
/// <param name="Snart">How long before its last day a deadline is called near.</param>
/// <param name="TidTilAfgoerelse">How long before the guarantee's last day the indstilling must be sent to be of use, so that Visitationen
/// can decide.</param>
/// <param name="UdenKontakt">How long without contact before each of the three warnings, shortest first.</param>
public sealed record Fristvarsler(Fristlaengde Snart, Fristlaengde TidTilAfgoerelse, IReadOnlyList<Fristlaengde> UdenKontakt);
