using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A document that waits for the signed-in user. It names no borger, so that a list of them is no sight of a person.</summary>
/// <param name="Kind">The kind's slug.</param>
/// <param name="Version">1, 2, …</param>
/// <param name="Oprettet">When it was begun (UTC).</param>
/// <param name="Sagsnummer">The sag's running number.</param>
/// <param name="Loebenr">The forløb's running number.</param>
/// <param name="Href">Where to go on with it.</param>
public sealed record Dokumentopgave(string Kind, int Version, DateTime Oprettet, int Sagsnummer, int Loebenr, string Href)
{
    /// <summary>Who asks for approval, or who sent it back; null for an ordinary draft.</summary>
    public string? Fra { get; init; }

    /// <summary>When anything was last done to it (UTC).</summary>
    public required DateTime Aendret { get; init; }

    /// <summary>What it is called: Indstilling S-1042/1, version 1, begyndt 05-11-2026.</summary>
    public string Titel =>
        $"{DocumentKinds.TitleOf(Kind)} {Forloeb.NummerFor(Sagsnummer, Loebenr)}, "
        + $"{DocumentKinds.VersionOf(Version, DanishTime.DayOf(Oprettet), null)}";
}

/// <summary>What waits for a person, for the front page.</summary>
public static class Dokumentopgaver
{
    // Whether it is there can be asked; what it says is encrypted.
    private const string Returkommentar = "Dokument.Returkommentar";

    /// <summary>The documents that this leader may approve, the one that has waited longest first.</summary>
    public static async Task<IReadOnlyList<Dokumentopgave>> TilGodkendelseAsync(this PitstopDb db, Medarbejder leder)
    {
        if (!leder.ErLeder)
            return [];
        var found = await Of(db, leder, mineAlone: false)
            .Where(x => x.Dokument.Status == Dokumentstatus.TilGodkendelse
                && x.Dokument.ForfatterId != leder.Id
                && x.Dokument.BegyndtAf != leder.Id)
            .OrderBy(x => x.Dokument.SenestAendret)
            .Select(x => new
            {
                x.Dokument.Id,
                x.Dokument.Kind,
                x.Dokument.Version,
                x.Dokument.Oprettet,
                x.Sagsnummer,
                x.Loebenr,
                x.Dokument.ForfatterNavn,
                x.Dokument.SenestAendret,
            })
            .ToListAsync();
        return [
            .. found.Select(x => new Dokumentopgave(
                x.Kind,
                x.Version,
                x.Oprettet,
                x.Sagsnummer,
                x.Loebenr,
                Dokumentlinks.Read(x.Sagsnummer, x.Loebenr, x.Id))
            {
                Fra = x.ForfatterNavn,
                Aendret = x.SenestAendret,
            }),
        ];
    }

    /// <summary>
    /// The drafts of the forløb that a person has, works on with others, or has written in; those that a leader has sent back first.
    /// </summary>
    public static async Task<IReadOnlyList<Dokumentopgave>> KladderAsync(this PitstopDb db, Medarbejder medarbejder)
    {
        var found = await Of(db, medarbejder, mineAlone: true)
            .Where(x => x.Dokument.Status == Dokumentstatus.Kladde)
            .OrderByDescending(x => EF.Property<byte[]?>(x.Dokument, Returkommentar) != null)
            .ThenByDescending(x => x.Dokument.SenestAendret)
            .Select(x => new
            {
                x.Dokument.Id,
                x.Dokument.Kind,
                x.Dokument.Version,
                x.Dokument.Oprettet,
                x.Sagsnummer,
                x.Loebenr,
                Returned = EF.Property<byte[]?>(x.Dokument, Returkommentar) != null,
                x.Dokument.ReturneretAf,
                x.Dokument.SenestAendret,
            })
            .ToListAsync();
        return [
            .. found.Select(x => new Dokumentopgave(
                x.Kind,
                x.Version,
                x.Oprettet,
                x.Sagsnummer,
                x.Loebenr,
                Dokumentlinks.Form(x.Sagsnummer, x.Loebenr, x.Id))
            {
                Fra = x.Returned ? x.ReturneretAf : null,
                Aendret = x.SenestAendret,
            }),
        ];
    }

    private static IQueryable<Fundsted> Of(PitstopDb db, Medarbejder medarbejder, bool mineAlone) =>
        from forloeb in db.Forloeb.VisibleTo(medarbejder)
        join dokument in db.Dokumenter.AsNoTracking() on forloeb.Id equals dokument.ForloebId
        where !mineAlone
            || forloeb.BehandlerId == medarbejder.Id
            || dokument.ForfatterId == medarbejder.Id
            || forloeb.Tildelinger.Any(t => t.MedarbejderId == medarbejder.Id)
        select new Fundsted { Dokument = dokument, Sagsnummer = forloeb.Sag.Nummer, Loebenr = forloeb.Loebenr };

    private sealed class Fundsted
    {
        public required Dokument Dokument { get; init; }

        public required int Sagsnummer { get; init; }

        public required int Loebenr { get; init; }
    }
}
