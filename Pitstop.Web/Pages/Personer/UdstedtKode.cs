namespace Pitstop.Web.Pages;

/// <summary>A one-time code, shown once.</summary>
/// <param name="Navn">Whose it is.</param>
/// <param name="Kode">The code.</param>
public sealed record UdstedtKode(string Navn, string Kode);
