namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>The answers of a stored text, read once: again only when another text is stored.</summary>
internal sealed class ReadAnswers
{
    private string? _json;
    private Answers _answers = Answers.Empty;

    /// <summary>The answers of the text that is stored now.</summary>
    public Answers Of(string json)
    {
        if (!ReferenceEquals(json, _json))
            (_json, _answers) = (json, AnswersJson.Read(json));
        return _answers;
    }
}
