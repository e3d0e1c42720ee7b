namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>What is taken over from a Word file, as the post of a form.</summary>
/// <param name="Posted">The chosen texts, with the keys of the rows that the case gives and with all of the sections that are
/// opened.</param>
/// <param name="Opened">
/// The sections that were ticked as unchanged since the last document. The tick goes, for behind it the words would never be printed,
/// and the section's answers of then come along, for they stood in the file.
/// </param>
/// <param name="Forced">The paths in <paramref name="Posted"/> that nobody chose and that stand whatever was behind the tick.</param>
public sealed record WordTakeOver(PostedForm Posted, IReadOnlyList<FormSection> Opened, IReadOnlyList<string> Forced)
{
    /// <summary>Puts it together.</summary>
    /// <param name="schema">The form.</param>
    /// <param name="taken">The chosen texts by path.</param>
    /// <param name="stored">The answers of the document as they are stored.</param>
    /// <param name="completed">The same as they are printed, the case's own fields and rows among them.</param>
    /// <param name="added">The rows that were added in Word and are taken over at the end of their lists; their texts are among
    /// <paramref name="taken"/>.</param>
    /// <exception cref="RefusedException">A text is beyond what a draft keeps.</exception>
    public static WordTakeOver Of(
        FormSchema schema,
        IReadOnlyList<KeyValuePair<string, string>> taken,
        Answers stored,
        Answers completed,
        IReadOnlyList<(string RowsPath, string Key)>? added = null)
    {
        FormSection[] opened = [
            .. schema.Sections.Where(s => s.IsUnchanged(completed) && s.Content.Any(f => taken.Any(t => FieldPath.IsOf(t.Key, f.Path)))),
        ];
        FormField[] carried = [.. opened.SelectMany(s => s.Content).Where(f => !f.Auto)];
        var behind = completed.Values.Where(v => carried.Any(f => FieldPath.IsOf(v.Key, f.Path)))
            .Concat(opened.Select(s => KeyValuePair.Create(s.Unchanged!.Path, ""))).ToList();
        var rows = completed.Rows.Where(r => carried.Any(f => FieldPath.IsOf(r.Key, f.Path))).SelectMany(r => Marks(r.Key, r.Value))
            .Concat(taken.SelectMany(t => FieldPath.RowsOf(t.Key))
                .Select(r => r.RowsPath)
                .Distinct(StringComparer.Ordinal)
                .Where(path => schema.Find(path)!.Auto)
                .SelectMany(path => Marks(path, stored.RowKeys(path).Union(completed.RowKeys(path)))))
            .Concat(
                (added ?? [])
                    .GroupBy(r => r.RowsPath)
                    .SelectMany(list =>
                        Marks(list.Key, [.. stored.RowKeys(list.Key).Union(completed.RowKeys(list.Key)), .. list.Select(r => r.Key)])));
        return new(
            PostedForm.Read(schema, rows.Concat(behind).Concat(taken.Where(t => opened.All(s => s.Unchanged!.Path != t.Key)))),
            opened,
            [.. behind.Select(b => b.Key).Except(taken.Select(t => t.Key))]);
    }

    /// <summary>What to save into a draft.</summary>
    /// <param name="start">The revision that the choices were made from.</param>
    /// <param name="now">The draft's revision.</param>
    /// <param name="mark">The taking over's own mark, the same when it is tried again.</param>
    public Gemning Into(int start, int now, string mark) =>
        new(
            Posted,
            start,
            mark,
            new Dictionary<string, int>(),
            Forced.ToDictionary(path => path, _ => new Konfliktvalg(Konfliktside.Min, now), StringComparer.Ordinal));

    private static IEnumerable<KeyValuePair<string, string>> Marks(string path, IEnumerable<string> keys) =>
        keys.Select(key => KeyValuePair.Create(path + PostedForm.RowsMark, key));
}
