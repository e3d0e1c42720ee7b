namespace Pitstop.Domain.Documents;

/// <summary>What a field prints for the text that was typed.</summary>
public static class PrintedText
{
    public const string NotStated = "Ikke oplyst";
    public const string Missing = "[mangler]";

    /// <summary>
    /// The answer as printed: dates dd-MM-yyyy, choices by their Danish text, numbers in Danish; what cannot be read prints as typed. Null
    /// where nothing printable was typed.
    /// </summary>
    public static string? Of(FormField field, string? typed)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        var text = PrintableText.Clean(typed).Trim();
        if (text.Length == 0)
            return null;
        return field.Type switch
        {
            FieldType.Date when Danish.TryDate(text, out var date) => Danish.Date(date),
            FieldType.Number when Danish.TryNumber(text, out var number) => Danish.Number(number),
            FieldType.Choice or FieldType.YesNo => ChoiceText(field, text),
            _ => text,
        };
    }

    /// <summary>
    /// The way back: printed text as a person would type it. Choices become their stored values, stand-ins an empty text.
    /// </summary>
    public static string Typed(FormField field, string printed)
    {
        var text = PrintableText.Clean(printed).Trim();
        if (text is NotStated or Missing)
            return "";
        return field.Choices.FirstOrDefault(c => string.Equals(c.Text, text, StringComparison.OrdinalIgnoreCase))?.Value ?? text;
    }

    /// <summary>An answer as it comes back from a file that nobody has edited: two answers that print the same are the same here.</summary>
    public static string AsReadBack(FormField field, string? typed)
    {
        if (field.Type == FieldType.LongText)
            return Typed(field, Prose.Write(Prose.Read(typed ?? "")));
        var printed = Of(field, typed) ?? "";
        return Typed(field, string.Join('\n', printed.ReplaceLineEndings("\n").Split('\n').Select(l => l.Trim())));
    }

    /// <summary>
    /// What stands where the answer is missing. What nothing holds back is finished with what it has, and then nobody fills it in any more.
    /// </summary>
    public static (string Text, FieldState State) StandIn(FormField field, bool finished) =>
        field.Required && !finished ? (Missing, FieldState.Missing) : (NotStated, FieldState.NotStated);

    /// <summary>A text that may hold line endings as inlines.</summary>
    public static IReadOnlyList<Inline> Inlines(string text, bool bold, bool italic)
    {
        if (text.AsSpan().IndexOfAny('\n', '\r') < 0)
            return [new TextRun(text, bold, italic)];
        var inlines = new List<Inline>();
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (inlines.Count > 0)
                inlines.Add(new LineBreak());
            if (!line.IsWhiteSpace())
                inlines.Add(new TextRun(line.Trim().ToString(), bold, italic));
        }
        return inlines;
    }

    private static string ChoiceText(FormField field, string value)
    {
        foreach (var choice in field.Choices)
        {
            if (choice.Value == value)
                return choice.Text;
        }
        return value;
    }
}
