namespace Pitstop.Domain;

public sealed partial class Forloeb
{
    /// <summary>The consents that hold on a day, the one that holds longest first.</summary>
    public IReadOnlyList<Samtykke> SamtykkerOn(DateOnly day) => [.. _samtykker.Where(s => s.GaelderOn(day)).OrderByDescending(s => s.Til).ThenBy(s => s.Modtager)];

    /// <summary>The borger takes a consent back.</summary>
    /// <exception cref="RefusedException"><see cref="Samtykke.TraekTilbage"/> refuses, or the day is missing.</exception>
    public void TraekSamtykkeTilbage(Guid samtykkeId, DateOnly? day, DateOnly today)
    {
        if (day is not { } from)
            throw new RefusedException([new Obstacle("DatoMangler", "Skriv den dag, borgeren trak samtykket tilbage.", nameof(Samtykke.TrukketTilbage))]);
        _samtykker.Single(s => s.Id == samtykkeId).TraekTilbage(from, today);
        Revision++;
    }
}
