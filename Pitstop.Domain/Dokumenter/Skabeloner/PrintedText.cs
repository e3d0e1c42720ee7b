namespace Pitstop.Domain;

/// <summary>What a field prints for the text that was typed.</summary>
internal static class PrintedText
{
    public const string NotStated = "Ikke oplyst";
    public const string Missing = "[mangler]";

    /// <summary>The answer as printed: dates dd-MM-yyyy, choices by their Danish text, numbers in Danish; what cannot be read prints as typed. Null where nothing printable was typed.</summary>
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

    /// <summary>What stands where the answer is missing.</summary>
    public static (string Text, FieldState State) StandIn(FormField field) =>
        field.Required ? (Missing, FieldState.Missing) : (NotStated, FieldState.NotStated);

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
