namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// What somebody has changed in a Word file of ours since it was printed, field by field in the order of the form. Nothing is taken over
/// here.
/// </summary>
public static class WordDifferences
{
    /// <summary>Compares.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="file">What the file says.</param>
    /// <param name="printed">The answers that were printed, the case's own fields among them.</param>
    /// <param name="current">The answers as they stand now, the case's own fields among them.</param>
    public static IReadOnlyList<WordDifference> Of(FormSchema schema, WordAnswers file, Answers printed, Answers current) =>
        [
            .. Places(schema.Fields, "", auto: false, printed)
                .Select(p => Between(schema, p.Field, p.Path, p.Auto, file, printed, current))
                .OfType<WordDifference>(),
        ];

    /// <summary>
    /// The typed fields that were printed and are gone from the file, by their Danish names; those of rows that are gone are told as rows.
    /// </summary>
    /// <param name="schema">The form.</param>
    /// <param name="file">What the file says.</param>
    /// <param name="bookmarks">The printed document's map, bookmark to field path.</param>
    /// <param name="printed">The answers that were printed.</param>
    public static IReadOnlyList<string> Gone(
        FormSchema schema, WordAnswers file, IReadOnlyDictionary<string, string> bookmarks, Answers printed)
    {
        var paths = bookmarks.Values.ToHashSet(StringComparer.Ordinal);
        var rows = WordRows.Gone(schema, file, bookmarks, printed).Select(r => (r.RowsPath, r.Key)).ToHashSet();
        return [
            .. Places(schema.Fields, "", auto: false, printed)
                .Where(p =>
                    !p.Auto && paths.Contains(p.Path) && !file.Fields.ContainsKey(p.Path) && !FieldPath.RowsOf(p.Path).Any(rows.Contains))
                .Select(p => Label(p.Field, p.Path, printed)),
        ];
    }

    private static IEnumerable<(FormField Field, string Path, bool Auto)> Places(
        IReadOnlyList<FormField> fields, string prefix, bool auto, Answers printed)
    {
        foreach (var field in fields)
        {
            var path = prefix + field.Name;
            // The case may give the rows and a person type in them.
            var filledIn = auto || (field.Type == FieldType.Rows ? !field.IsTyped : field.Auto);
            if (field.Type != FieldType.Rows)
                yield return (field, path, filledIn);
            else
                foreach (var place in printed.RowKeys(path).SelectMany(key => Places(field.Columns, $"{path}[{key}].", filledIn, printed)))
                    yield return place;
        }
    }

    private static WordDifference? Between(
        FormSchema schema, FormField field, string path, bool auto, WordAnswers file, Answers printed, Answers current)
    {
        if (!file.Fields.TryGetValue(path, out var first))
            return null;
        var goneFrom = FieldPath.RowsOf(path)
            .Where(r => !current.RowKeys(r.RowsPath).Contains(r.Key))
            .Select(r => schema.Find(r.RowsPath))
            .FirstOrDefault();
        var gone = goneFrom is not null;
        var found = new WordDifference(
            field,
            path,
            Label(field, path, gone ? printed : current),
            printed[path] ?? "",
            file.Conflicts.GetValueOrDefault(path) ?? [first],
            current[path] ?? "")
        {
            Obstacle = ObstacleOf(field, path, auto, goneFrom, [.. file.Conflicts.GetValueOrDefault(path) ?? [first]]),
        };
        var saysWhatStandsNow = found.Changed is [var only] && WordDifference.Same(field, only, found.Current) && !gone;
        return found.Changed.Count == 0 || saysWhatStandsNow ? null : found;
    }

    private static Obstacle? ObstacleOf(FormField field, string path, bool auto, FormField? goneFrom, string[] texts)
    {
        if (auto)
            return new("HentesFraForloebet", "Hentes fra forløbet. Er det forkert dér, så ret det på forløbet.", path);
        if (goneFrom is { Auto: true })
            return new(
                "RaekkenErIkkePaaForloebet",
                "Rækken hentes fra forløbet og er der ikke mere. Skriv det i et andet felt i formularen, hvis det skal med.",
                path);
        if (goneFrom is not null)
            return new(
                "RaekkenErFjernet",
                "Rækken er fjernet i kladden, siden filen blev hentet. Tilføj den igen i formularen, hvis den skal med.",
                path);
        if (field.Property.IsDefined(typeof(TickAttribute), false) && texts.Any(t => FieldText.Read(field, t).Problem is not null))
            return new(
                "KrydsHarIngenTekst",
                $"Her står et kryds, »{field.Choices[0].Text}«, og et kryds kan ikke være en tekst. Fjern krydset i formularen, og "
                    + "skriv teksten i feltet dér.",
                path);
        return texts.Any(t => t.Length > FieldText.LongestDraft)
            ? new(
                "FeltForLangt",
                $"Teksten er på {Danish.Number(texts.Max(t => t.Length))} tegn. Kladden kan gemme "
                    + $"{Danish.Number(FieldText.LongestDraft)}. Forkort den i filen.",
                path)
            : null;
    }

    private static string Label(FormField field, string path, Answers rows) =>
        field.Label + string.Concat(FieldPath.RowsOf(path).Select(r => $", række {rows.RowKeys(r.RowsPath).IndexOf(r.Key) + 1}"));
}
