namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>The document that a Word file says it is, as far as the person who sends the file may know of it.</summary>
/// <param name="ForloebId">Its forløb.</param>
/// <param name="Nummer">The forløb's number: <c>S-1042/1</c>.</param>
/// <param name="Kind">The registered kind.</param>
public sealed record WordOwner(Guid ForloebId, string Nummer, string Kind);

/// <summary>Whether an edited Word file belongs to a document.</summary>
public static class WordCheck
{
    /// <summary>Why the file's words cannot be taken into the document, or null.</summary>
    /// <param name="file">What the file says it is; null where it is not one of ours.</param>
    /// <param name="owner">The document that it names; null where there is none, or where the person may not see it.</param>
    /// <param name="document">The version that the words are meant for.</param>
    /// <param name="newest">The highest version of that document.</param>
    public static Obstacle? ObstacleOf(WordIdentity? file, WordOwner? owner, Dokument document, int newest)
    {
        if (file is null)
            return new(
                "FremmedFil",
                "Filen er ikke hentet her fra Pitstop, eller den har mistet det mærke, den kendes på. Hent dokumentet som Word, skriv "
                    + "rettelserne i den fil, og vælg den her.");
        if (owner?.ForloebId != document.ForloebId)
            return new("AndenSag", owner is null
                ? "Filen hører til en anden sag. Find den rigtige fil, og vælg den her."
                : $"Filen hører til {TitleOf(owner.Kind)} på {owner.Nummer}. Åbn det dokument, og hent rettelserne dér, eller "
                    + "vælg den rigtige fil her.");
        if (DocumentKinds.Find(owner.Kind)?.PlainTemplate == $"dokumenter/{file.Kind}")
            return new(
                "BorgerensUdgave",
                $"Filen er borgerens udgave af dokumentet ({TitleOf(owner.Kind)}), og den kan ikke læses ind igen. Hent selve "
                    + "dokumentet som Word, skriv rettelserne i den fil, og vælg den her.");
        if (owner.Kind != document.Kind || file.Kind != document.Kind)
            return new(
                "AndenType",
                $"Filen er en anden slags dokument: {TitleOf(owner.Kind)}. Dette er {TitleOf(document.Kind)}. Vælg den rigtige fil.");
        if (file.DocumentId != document.DokumentId)
            return new(
                "AndetDokument",
                $"Filen hører til et andet dokument på forløbet, også {TitleOf(document.Kind)}. Åbn det fra forløbets side, og "
                    + "hent rettelserne dér.");
        if (file.Version < newest)
            return new(
                "AeldreVersion",
                $"Filen er version {file.Version}, og der er allerede en version {newest}. Hent version {newest} som Word, skriv "
                    + "rettelserne i den, og vælg den.");
        return file.Version > document.Version
            ? new(
                "NyereVersion",
                $"Filen er version {file.Version}, og dette er version {document.Version}. Åbn version {file.Version}, og hent "
                    + "rettelserne dér.")
            : null;
    }

    private static string TitleOf(string kind) => DocumentKinds.TitleOf(kind).ToLowerInvariant();
}
