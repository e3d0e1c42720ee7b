namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>One part of a Word file in a <see cref="Genskabelse"/>.</summary>
/// <param name="Navn">Its name in the file, for instance <c>word/document.xml</c>.</param>
/// <param name="Forhold">How the two files' parts stand to each other.</param>
public sealed record Genskabtdel(string Navn, Delforhold Forhold)
{
    /// <summary>What the part holds, in words for somebody who has never opened a Word file's zip.</summary>
    public string Betegnelse => Navn switch
    {
        "word/document.xml" => "Teksten",
        "word/styles.xml" => "Typografierne",
        "word/numbering.xml" => "Listernes tal og punkter",
        "word/settings.xml" => "Indstillingerne",
        "word/fontTable.xml" => "Skrifttyperne",
        "docProps/core.xml" => "Titel, forfatter og dato",
        "docProps/app.xml" => "Programmets navn",
        "docProps/custom.xml" => "Dokumentets nummer, type og version",
        "[Content_Types].xml" => "Listen over delenes slags",
        _ when Navn.StartsWith("word/header", StringComparison.Ordinal) => "Sidehovedet",
        _ when Navn.StartsWith("word/footer", StringComparison.Ordinal) => "Sidefoden",
        _ when Navn.EndsWith(".rels", StringComparison.Ordinal) => "Henvisninger mellem delene",
        _ when Navn.StartsWith("word/charts/", StringComparison.Ordinal) => "Et diagram",
        _ when Navn.StartsWith("word/embeddings/", StringComparison.Ordinal) => "Tallene bag et diagram",
        _ => "En anden del",
    };
}
