namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>What a finished document is built anew from: what was archived with it, without the file itself.</summary>
/// <param name="Identitet">Who and what the document is.</param>
/// <param name="Svar">The answers that were printed.</param>
/// <param name="Skriver">The writer of the archived file, for instance <c>Word 1</c>.</param>
public sealed record Genskabelsesgrundlag(DocumentIdentity Identitet, Answers Svar, string Skriver)
{
    /// <summary>The grounds of an archived version.</summary>
    /// <param name="dokument">The version.</param>
    /// <param name="arkiv">Its archive; the bytes are not read.</param>
    /// <param name="forloebsnummer">The forløb's number, for instance <c>S-1042/2</c>.</param>
    /// <param name="dag">The day it was approved in Denmark.</param>
    public static Genskabelsesgrundlag Of(Dokument dokument, ArkiveretDokument arkiv, string forloebsnummer, DateOnly dag) => new(
        new DocumentIdentity(dokument.DokumentId, dokument.Kind, dokument.Version, forloebsnummer, dokument.ForfatterNavn, dag)
        {
            Draft = false,
            TemplateEdition = arkiv.Skabelonudgave,
        },
        arkiv.Answers,
        arkiv.Skriver);

    /// <summary>The Word file anew, by today's writer.</summary>
    /// <exception cref="InvalidOperationException">The template cannot be filled.</exception>
    public WordDocument Build(DocumentTemplate skabelon) => WordWriter.Write(skabelon.Fill(Svar, finished: true), Identitet);
}
