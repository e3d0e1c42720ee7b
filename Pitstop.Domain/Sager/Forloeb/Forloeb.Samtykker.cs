namespace Pitstop.Domain.Sager;

public sealed partial class Forloeb
{
    /// <summary>The consents that hold on a day, the one that holds longest first.</summary>
    public IReadOnlyList<Samtykke> GaeldendeSamtykker(DateOnly day) =>
        [.. _samtykker.Where(s => s.Gaelder(day)).OrderByDescending(s => s.Til).ThenBy(s => s.Modtager)];

    /// <summary>The consent that lets a recipient be told on a day, the one that holds longest; null where there is none.</summary>
    public Samtykke? SamtykkeTil(string modtager, DateOnly day) =>
        GaeldendeSamtykker(day).FirstOrDefault(s => s.TilladerDeling(day) && s.Naevner(modtager));

    /// <summary>Why a recipient cannot be told of the borger on a day. The borger may have everything.</summary>
    public IReadOnlyList<Obstacle> DelingObstacles(string modtager, DateOnly day)
    {
        if (ErBorgeren(modtager) || SamtykkeTil(modtager, day) is not null)
            return [];
        var todo = _samtykker.Any(
            s => s.VenterPaaUnderskrift && s.Til >= day && s.Retning != Samtykkeretning.Indhente && s.Naevner(modtager))
            ? "Et samtykke venter på borgerens underskrift. Notér på samtykkeerklæringen, hvornår den blev skrevet under."
            : "Registrér samtykket på forløbet, når borgeren har givet det.";
        return [
            new(
                "SamtykkeMangler",
                $"Der er intet samtykke, som gælder {Danish.Date(day)} og nævner {modtager.Trim()} som modtager. {todo}",
                nameof(Afsendelse.Dato)),
        ];
    }

    private bool ErBorgeren(string modtager) =>
        modtager.Trim() is var who
        && (who.Equals("Borgeren", StringComparison.OrdinalIgnoreCase) || who.Equals(Sag.Borger.Navn, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Takes over the consents of a finished declaration, one for each body, so that each can be taken back by itself. What was given in
    /// words holds at once; a paper holds from the day it is signed (<see cref="UnderskrivSamtykkeerklaering"/>). A corrected declaration
    /// says them anew, and until it is signed the one that was signed before holds; what the borger has taken back stays taken back.
    /// </summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="Samtykke.Obstacles"/> or <see cref="Samtykkegivere.Obstacles"/> is
    /// left.</exception>
    public void TagSamtykkeerklaering(
        Guid dokumentId,
        string formaal,
        string oplysninger,
        IReadOnlyList<string> parter,
        Samtykkeretning retning,
        DateOnly fra,
        DateOnly til,
        Samtykkeform form,
        Samtykkegivere givere,
        DateOnly today)
    {
        RefusedException.ThrowIfAny(givere.Obstacles(form, Sag.Borger.Alder(fra)));
        List<Samtykke> given = [.. parter.Select(part => new Samtykke(
            Id,
            part,
            oplysninger,
            retning,
            fra,
            til,
            form,
            givere,
            today,
            formaal,
            dokumentId,
            awaitsSignatureFrom: form == Samtykkeform.Underskrevet ? today : null))];
        _samtykker.RemoveAll(s => s.DokumentId == dokumentId && s.VenterPaaUnderskrift);
        if (form != Samtykkeform.Underskrevet)
            AfloesSamtykker(dokumentId, fra);
        foreach (var one in given)
            if (!_samtykker.Any(
                s => s.DokumentId == dokumentId && (s.TrukketTilbage is not null || given.Contains(s)) && SammePart(one, s)))
                _samtykker.Add(one);
        Revision++;
    }

    /// <summary>Whether a declaration's paper waits for its signature.</summary>
    public bool VenterPaaUnderskrift(Guid dokumentId) => _samtykker.Any(s => s.DokumentId == dokumentId && s.VenterPaaUnderskrift);

    /// <summary>Every reason why a declaration cannot be recorded as signed on a day.</summary>
    public IReadOnlyList<Obstacle> UnderskrivObstacles(Guid dokumentId, DateOnly? day, DateOnly today)
    {
        if (_samtykker.FirstOrDefault(s => s.DokumentId == dokumentId && s.VenterPaaUnderskrift) is not { } waiting)
            return [
                new(
                    "VenterIkkePaaUnderskrift",
                    "Samtykkeerklæringen venter ikke på en underskrift. Se på forløbet, hvilke samtykker der gælder."),
            ];
        if (day is null)
            return [new("DatoMangler", "Skriv den dag, borgeren skrev under.", nameof(Samtykke.Givet))];
        if (day > today)
            return [new("UnderskriftIFremtiden", "Borgeren kan ikke have skrevet under i fremtiden. Ret datoen.", nameof(Samtykke.Givet))];
        if (day < waiting.Erklaeret)
            return [
                new(
                    "UnderskriftFoerErklaeringen",
                    $"Erklæringen blev gjort færdig {Danish.Date(waiting.Erklaeret.Value)} og kan ikke være skrevet under før. Ret "
                        + "datoen.",
                    nameof(Samtykke.Givet)),
            ];
        if (day > waiting.Til)
            return [
                new(
                    "UnderskriftEfterPerioden",
                    $"Samtykket gælder kun til og med {Danish.Date(waiting.Til)}. Ret datoen, eller lav en rettelse af "
                        + "samtykkeerklæringen med en ny periode.",
                    nameof(Samtykke.Givet)),
            ];
        return [];
    }

    /// <summary>
    /// The borger has signed a declaration: its consents hold from that day, and those of an earlier version held until then.
    /// </summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="UnderskrivObstacles"/> is left.</exception>
    public void UnderskrivSamtykkeerklaering(Guid dokumentId, DateOnly? day, DateOnly today)
    {
        RefusedException.ThrowIfAny(UnderskrivObstacles(dokumentId, day, today));
        AfloesSamtykker(dokumentId, day!.Value);
        foreach (var waiting in _samtykker.Where(s => s.DokumentId == dokumentId && s.VenterPaaUnderskrift))
            waiting.Underskriv(day.Value);
        Revision++;
    }

    // What was sent under the earlier version was sent with a consent.
    private void AfloesSamtykker(Guid dokumentId, DateOnly day)
    {
        foreach (var before in _samtykker.Where(
            s => s.DokumentId == dokumentId && s is { VenterPaaUnderskrift: false, TrukketTilbage: null }))
            before.Afloes(day);
        _samtykker.RemoveAll(
            s => s.DokumentId == dokumentId && s is { VenterPaaUnderskrift: false, TrukketTilbage: null } && s.Til < s.Fra);
    }

    /// <summary>The borger does not sign for a body of a declaration: there never was a consent.</summary>
    /// <exception cref="RefusedException">It does not wait for a signature.</exception>
    public void AfvisSamtykke(Guid samtykkeId)
    {
        var samtykke = _samtykker.Single(s => s.Id == samtykkeId);
        if (!samtykke.VenterPaaUnderskrift)
            throw new RefusedException([
                new Obstacle("VenterIkkePaaUnderskrift", "Samtykket er givet. Vil borgeren ikke mere, så træk det tilbage."),
            ]);
        _samtykker.Remove(samtykke);
        Revision++;
    }

    private static bool SammePart(Samtykke a, Samtykke b) =>
        string.Equals(a.Modtager, b.Modtager, StringComparison.OrdinalIgnoreCase) || a.Naevner(b.Modtager);

    /// <summary>The borger takes a consent back.</summary>
    /// <exception cref="RefusedException"><see cref="Samtykke.TraekTilbage"/> refuses, the day is missing, or it is not given
    /// yet.</exception>
    public void TraekSamtykkeTilbage(Guid samtykkeId, DateOnly? day, DateOnly today)
    {
        if (day is not { } from)
            throw new RefusedException([
                new Obstacle("DatoMangler", "Skriv den dag, borgeren trak samtykket tilbage.", nameof(Samtykke.TrukketTilbage)),
            ]);
        var samtykke = _samtykker.Single(s => s.Id == samtykkeId);
        if (samtykke.VenterPaaUnderskrift)
            throw new RefusedException([
                new Obstacle("VenterPaaUnderskrift", "Samtykket er ikke givet endnu. Skriver borgeren ikke under, så fjern det."),
            ]);
        samtykke.TraekTilbage(from, today);
        // A correction that waits must not give back by an older signature what was taken back.
        _samtykker.RemoveAll(
            s => s.DokumentId is not null && s.DokumentId == samtykke.DokumentId && s.VenterPaaUnderskrift && SammePart(s, samtykke));
        Revision++;
    }
}
