using System.Globalization;

namespace Pitstop.Domain.Documents;

/// <summary>Typed values into answers, written as a person would type them.</summary>
public static class AnswersPut
{
    /// <summary>A text; null takes the answer away.</summary>
    public static Answers Put(this Answers answers, string path, string? text) => answers.With(path, text);

    /// <summary>A date.</summary>
    public static Answers Put(this Answers answers, string path, DateOnly? date) => answers.With(path, date is { } d ? Danish.Date(d) : null);

    /// <summary>A whole number.</summary>
    public static Answers Put(this Answers answers, string path, int? number) => answers.With(path, number?.ToString(CultureInfo.InvariantCulture));

    /// <summary>Yes or no.</summary>
    public static Answers Put(this Answers answers, string path, bool? yes) => answers.With(path, yes is { } y ? (y ? "true" : "false") : null);

    /// <summary>A choice.</summary>
    public static Answers Put(this Answers answers, string path, Enum? choice) => answers.With(path, choice?.ToString());
}
