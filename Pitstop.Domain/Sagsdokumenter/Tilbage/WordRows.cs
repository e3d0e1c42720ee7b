namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A row that was added in Word to a table of repeated rows.</summary>
/// <param name="List">The list.</param>
/// <param name="RowsPath">Its path with the keys of the rows it stands in.</param>
/// <param name="Key">The key it gets.</param>
/// <param name="Label">The list's Danish name.</param>
/// <param name="Cells">The text of each cell, with the field's path and name where it is known.</param>
/// <param name="Obstacle">Why it cannot be taken over as a new row, or null.</param>
public sealed record AddedWordRow(
    FormField List, string RowsPath, string Key, string Label, IReadOnlyList<AddedWordCell> Cells, Obstacle? Obstacle);

/// <summary>A cell of an added row.</summary>
/// <param name="Path">The path of its field in the new row; null where it cannot be taken over.</param>
/// <param name="Field">Its field; null where it is unknown.</param>
/// <param name="Text">What it says, a choice by its stored value.</param>
public sealed record AddedWordCell(string? Path, FormField? Field, string Text)
{
    /// <summary>The text as a person reads it.</summary>
    public string Shown => Field?.Choices.FirstOrDefault(c => c.Value == Text)?.Text ?? Text;

    /// <summary>Why it cannot be read as an answer, in Danish; a draft keeps it all the same. Null where it can.</summary>
    public string? Problem => Path is null ? null : FieldText.Read(Field!, Text).Problem;
}

/// <summary>A row that was printed and is gone from the file.</summary>
/// <param name="Label">The list, the row's number and the first that it says: <c>Rusmidler, række 2 (Kokain)</c>.</param>
/// <param name="RowsPath">The list's path.</param>
/// <param name="Key">The row's key.</param>
/// <param name="Auto">Whether the case gives it.</param>
public sealed record GoneWordRow(string Label, string RowsPath, string Key, bool Auto);

/// <summary>The rows that somebody has added to or taken out of a Word file of ours.</summary>
public static class WordRows
{
    /// <summary>The most added rows of one file that can be taken over: a page carries each of their cells between two posts.</summary>
    public const int MostAdded = 50;

    /// <summary>The added rows; those beyond <see cref="MostAdded"/> and <see cref="PostedForm.MostRows"/> have an obstacle.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="printed">What was printed outside the fields.</param>
    /// <param name="file">What the file says outside them.</param>
    /// <param name="current">The answers as they stand now.</param>
    /// <param name="newKey">Makes the key of a row.</param>
    public static IReadOnlyList<AddedWordRow> Added(
        FormSchema schema, WordOutside printed, WordOutside file, Answers current, Func<string> newKey)
    {
        var known = printed.Rows.CountBy(TextOf).ToDictionary();
        var added = new List<AddedWordRow>();
        foreach (var row in file.Rows)
        {
            if (known.TryGetValue(TextOf(row), out var left) && left > 0)
                known[TextOf(row)] = left - 1;
            else
                added.Add(Of(schema, row.RowsPath, row.Cells.Select((c, i) => (row.Columns.ElementAtOrDefault(i), c)), newKey(), current));
        }
        return Bounded(added, current);
    }

    /// <summary>A row as it is shown and taken over.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="rowsPath">The list, with the keys of the rows it stands in.</param>
    /// <param name="cells">Each cell's column, null where it is unknown, and what it says.</param>
    /// <param name="key">The new row's key.</param>
    /// <param name="current">The answers as they stand now.</param>
    public static AddedWordRow Of(
        FormSchema schema, string rowsPath, IEnumerable<(string? Column, string Text)> cells, string key, Answers current)
    {
        var list = schema.Find(rowsPath)!;
        AddedWordCell[] read =
        [
            .. cells.Select(c => c.Column is { } column && schema.Find($"{list.Path}.{column}") is { Type: not FieldType.Rows } field
                ? new AddedWordCell(field.Auto ? null : $"{rowsPath}[{key}].{column}", field, PrintedText.Typed(field, c.Text))
                : new AddedWordCell(null, null, c.Text)),
        ];
        return new(list, rowsPath, key, ListName(schema, rowsPath, current), read, ObstacleOf(list, rowsPath, read, current));
    }

    /// <summary>The rows that are gone in the order of the file; the outermost alone where rows stand in rows.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="file">What the file says.</param>
    /// <param name="bookmarks">The printed document's map, bookmark to field path.</param>
    /// <param name="printed">The answers that were printed.</param>
    public static IReadOnlyList<GoneWordRow> Gone(
        FormSchema schema, WordAnswers file, IReadOnlyDictionary<string, string> bookmarks, Answers printed)
    {
        var now = file.Fields.Keys.SelectMany(FieldPath.RowsOf).ToHashSet();
        return
        [
            .. bookmarks.OrderBy(b => b.Key, StringComparer.Ordinal).SelectMany(b => FieldPath.RowsOf(b.Value)).Distinct()
                .Where(r => !now.Contains(r) && FieldPath.RowsOf(r.RowsPath).All(now.Contains) && schema.Find(r.RowsPath) is not null)
                .Select(
                    r => new GoneWordRow(LabelOf(schema, r.RowsPath, r.Key, printed), r.RowsPath, r.Key, schema.Find(r.RowsPath)!.Auto)),
        ];
    }

    private static List<AddedWordRow> Bounded(List<AddedWordRow> added, Answers current)
    {
        var rows = new Dictionary<string, int>(StringComparer.Ordinal);
        var offered = 0;
        for (var i = 0; i < added.Count; i++)
        {
            if (added[i] is not { Obstacle: null, RowsPath: var list } row)
                continue;
            var before = rows.GetValueOrDefault(list, current.RowKeys(list).Length);
            if (before >= PostedForm.MostRows)
                added[i] = row with
                {
                    Obstacle = new(
                        "ForMangeRaekker",
                        $"Der kan højst være {PostedForm.MostRows} rækker i listen. Skal rækken med, så fjern en anden i "
                            + "formularen, og tilføj den dér."),
                };
            else if (offered == MostAdded)
                added[i] = row with
                {
                    Obstacle = new(
                        "ForMangeRaekker",
                        $"Der kan højst tages {MostAdded} nye rækker med fra en fil. Tilføj rækken i formularen, hvis den skal med."),
                };
            else
                (rows[list], offered) = (before + 1, offered + 1);
        }
        return added;
    }

    // A row around that is gone has no number.
    private static string ListName(FormSchema schema, string rowsPath, Answers answers) =>
        schema.Find(rowsPath)!.Label
        + string.Concat(
            FieldPath.RowsOf(rowsPath)
                .Where(r => answers.RowKeys(r.RowsPath).Contains(r.Key))
                .Select(r => $", {schema.Find(r.RowsPath)!.Label.ToLowerInvariant()} {answers.RowKeys(r.RowsPath).IndexOf(r.Key) + 1}"));

    private static string LabelOf(FormSchema schema, string rowsPath, string key, Answers printed)
    {
        var first = schema.Find(rowsPath)!.Columns
            .Where(c => c.Type != FieldType.Rows)
            .Select(c => PrintedText.Of(c, printed[$"{rowsPath}[{key}].{c.Name}"]))
            .FirstOrDefault(t => t is not null);
        return $"{ListName(schema, rowsPath, printed)}, række {printed.RowKeys(rowsPath).IndexOf(key) + 1}"
            + (first is null ? "" : $" ({PrintableText.Shortened(first.ReplaceLineEndings(" "), 60)})");
    }

    private static Obstacle? ObstacleOf(FormField list, string rowsPath, AddedWordCell[] cells, Answers current)
    {
        if (list.Auto)
            return new("HentesFraForloebet", "Rækkerne hentes fra forløbet. Skriv det på forløbet, hvis det skal med.");
        if (FieldPath.RowsOf(rowsPath).Any(r => !current.RowKeys(r.RowsPath).Contains(r.Key)))
            return new(
                "RaekkenErFjernet",
                "Rækken, den hører til, er fjernet, siden filen blev hentet. Skriv det i formularen, hvis det skal med.");
        return cells.All(c => c.Path is null || c.Text.Length == 0)
            || cells.Any(
                c => c.Field is { } field
                    && (c.Text.Length > FieldText.LongestDraft
                        || (c.Problem is not null && field.Property.IsDefined(typeof(TickAttribute), false))))
            ? new(
                "RaekkenKanIkkeLaeses",
                "Vi kan ikke se sikkert, hvilke felter cellerne hører til. Tilføj rækken i formularen, og skriv teksten dér.")
            : null;
    }

    private static string TextOf(WordRow row) => $"{row.RowsPath}\t{string.Join('\t', row.Cells)}";
}
