namespace Pitstop.Domain.Sagsdokumenter;

public sealed partial class Dokument
{
    /// <summary>
    /// Every reason why corrections from a Word file cannot be taken over: into the draft, or of a finished document into its next version.
    /// </summary>
    /// <param name="by">Who would take them over.</param>
    /// <param name="newest">The highest version of this document that exists.</param>
    public IReadOnlyList<Obstacle> TagOverObstacles(Medarbejder by, int newest)
    {
        if (ErGodkendt)
            return NyVersionObstacles(by, newest);
        var found = new List<Obstacle>();
        if (!by.ArbejderMedSager)
            found.Add(RoleObstacle);
        if (Status == Dokumentstatus.TilGodkendelse)
            found.Add(new(
                "DokumentetErTilGodkendelse",
                "Dokumentet er sendt til godkendelse og kan ikke ændres imens. Tag det tilbage først, eller vent på svar."));
        return found;
    }

    /// <summary>
    /// What a Word file of this version said when it was handed out: of a draft the print that the file names, which must be loaded; of a
    /// finished document the archive.
    /// </summary>
    /// <exception cref="RefusedException">ForaeldetKladde or UkendtUdskrift.</exception>
    public PrintedWord PrintedAs(DraftPrint? print)
    {
        if (Arkiv is not null && print is not null)
            throw WordPackage.Refusal(
                "ForaeldetKladde",
                "Filen er en kladde fra før godkendelsen. Hent den godkendte Word-fil, skriv rettelserne i den, og vælg den her.");
        if (Arkiv is not null)
            return new(Arkiv.Answers, Arkiv.Bookmarks);
        return _udskrifter.Find(u => u.Print == print) is { } kept
            ? new(kept.Answers, kept.Bookmarks)
            : throw WordPackage.Refusal(
                "UkendtUdskrift",
                "Vi ved ikke længere, hvad der stod i filen, da den blev hentet. Hent kladden som Word igen, skriv "
                    + "rettelserne i den, og vælg den her.");
    }
}
