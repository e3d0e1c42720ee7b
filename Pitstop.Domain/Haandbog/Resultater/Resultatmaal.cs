namespace Pitstop.Domain.Haandbog;

/// <summary>A row of the page Resultatmål: what the results are held against.</summary>
/// <param name="Maaling">What is measured.</param>
/// <param name="Saet">Which set of targets it belongs to, by name: two sets may ask for different things at the same time.</param>
/// <param name="Graense">What is asked for.</param>
/// <param name="Gyldighed">The days on which it holds.</param>
/// <param name="Status">Whether it was adopted.</param>
/// <param name="Kilde">Where it comes from.</param>
public sealed record Resultatmaal(
    Resultatmaaling Maaling, string Saet, Maalgraense Graense, Gyldighed Gyldighed, Resultatmaalstatus Status, string Kilde);
