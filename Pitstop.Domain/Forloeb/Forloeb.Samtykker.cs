namespace Pitstop.Domain;

public sealed partial class Forloeb
{
    /// <summary>The consents that hold on a day, the one that holds longest first.</summary>
    public IReadOnlyList<Samtykke> SamtykkerOn(DateOnly day) => [.. _samtykker.Where(s => s.GaelderOn(day)).OrderByDescending(s => s.Til).ThenBy(s => s.Modtager)];

    /// <summary>The consent that lets a recipient be told on a day, the one that holds longest; null where there is none.</summary>
    public Samtykke? SamtykkeTil(string modtager, DateOnly day) => SamtykkerOn(day).FirstOrDefault(s => s.AllowsSharingOn(day) && s.Naevner(modtager));

    /// <summary>Why a recipient cannot be told of the borger on a day. The borger may have everything.</summary>
    public IReadOnlyList<Obstacle> DelingObstacles(string modtager, DateOnly day) => IsTheBorger(modtager) || SamtykkeTil(modtager, day) is not null
        ? []
        : [new("SamtykkeMangler", $"Der er intet samtykke, som gælder {Danish.Date(day)} og nævner {modtager.Trim()} som modtager. Registrér samtykket på forløbet, når borgeren har givet det.", nameof(Afsendelse.Dato))];

    private bool IsTheBorger(string modtager) =>
        modtager.Trim() is var who && (who.Equals("Borgeren", StringComparison.OrdinalIgnoreCase) || who.Equals(Sag.Borger.Navn, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Takes over the consents of a finished declaration, one for each body, so that each can be taken back by itself. A corrected declaration says them anew; what the borger has
    /// taken back stays taken back.
    /// </summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="Samtykke.Obstacles"/> or <see cref="Samtykkegivere.Obstacles"/> is left.</exception>
    public void TagSamtykkeerklaering(
        Guid dokumentId, string formaal, string oplysninger, IReadOnlyList<string> parter, Samtykkeretning retning, DateOnly fra, DateOnly til, Samtykkeform form, Samtykkegivere givere, DateOnly today)
    {
        RefusedException.ThrowIfAny(givere.Obstacles(form, Sag.Borger.AlderOn(fra)));
        List<Samtykke> given = [.. parter.Select(part => new Samtykke(Id, part, oplysninger, retning, fra, til, form, givere, today, formaal, dokumentId))];
        _samtykker.RemoveAll(s => s.DokumentId == dokumentId && s.TrukketTilbage is null);
        _samtykker.AddRange(given.Where(g => !_samtykker.Any(s => s.DokumentId == dokumentId && SameBody(g, s))));
        Revision++;
    }

    private static bool SameBody(Samtykke a, Samtykke b) => string.Equals(a.Modtager, b.Modtager, StringComparison.OrdinalIgnoreCase) || a.Naevner(b.Modtager);

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
