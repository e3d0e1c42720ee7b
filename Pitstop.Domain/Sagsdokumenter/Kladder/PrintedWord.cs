namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>What a Word file said when it was handed out.</summary>
/// <param name="Answers">The answers that were printed, the case's own fields among them.</param>
/// <param name="Bookmarks">Bookmark name to field path.</param>
public sealed record PrintedWord(Answers Answers, IReadOnlyDictionary<string, string> Bookmarks)
{
    /// <summary>What the file says now.</summary>
    /// <exception cref="RefusedException">IngenFelter or ForMegetTekst.</exception>
    public WordAnswers Read(WordReader file, FormSchema schema)
    {
        var answers = file.Answers(schema, Bookmarks);
        if (answers.Fields.Count == 0)
            throw WordPackage.Refusal(
                "IngenFelter",
                "Ingen af dokumentets felter er tilbage i filen, så vi kan ikke se, hvad der er rettet. Hent dokumentet som Word igen, "
                    + "skriv rettelserne i det, og vælg det her.");
        return answers;
    }
}
