namespace Pitstop.Domain.Documents;

/// <summary>
/// What a Word file of ours says outside its fields: headings, lead-ins and labels, and whatever somebody has written among them.
/// </summary>
/// <param name="Lines">The text of each paragraph without its fields, blanks as one; those of <paramref name="Rows"/> are not among them,
/// and none is empty.</param>
/// <param name="Rows">Table rows without fields in tables where each row is one of a list's.</param>
public sealed record WordOutside(IReadOnlyList<string> Lines, IReadOnlyList<WordRow> Rows);

/// <summary>A table row without fields in a table where each row is one of a list's: somebody has added it in Word.</summary>
/// <param name="RowsPath">The list, with the keys of the rows it stands in: <c>Maal[m1].Delmaal</c>.</param>
/// <param name="Cells">The text of each cell.</param>
/// <param name="Columns">The column's name by cell (<c>Handling</c>), null where the other rows do not tell it; empty where the row has
/// other cells than they.</param>
public sealed record WordRow(string RowsPath, IReadOnlyList<string> Cells, IReadOnlyList<string?> Columns);

/// <summary>
/// Finds it. The pieces of text that a field holds are marked in one sweep, so that many marks around the same text cost no more than few.
/// </summary>
internal sealed class WordOutsideReader
{
    // As many as Word allows.
    private const int MostColumns = 63;

    private readonly WordText _text;
    private readonly FormSchema _schema;
    private readonly ILookup<int, WordPlace> _placesByRow;
    private readonly Dictionary<(string RowsPath, string Key), HashSet<int>> _rowsOfKey = [];
    private readonly ILookup<int, WordPiece> _piecesByRow;
    private readonly List<WordPiece> _outside;

    private WordOutsideReader(WordText text, FormSchema schema, IReadOnlyCollection<WordPlace> places, TextAllowance allowance)
    {
        (_text, _schema) = (text, schema);
        _placesByRow = places.ToLookup(p => text.RowAt(p.Start));
        foreach (var place in places)
            foreach (var row in FieldPath.RowsOf(place.Path))
            {
                if (!_rowsOfKey.TryGetValue(row, out var found))
                    _rowsOfKey[row] = found = [];
                found.Add(text.RowAt(place.Start));
            }
        _outside = Outside(places);
        foreach (var piece in _outside)
            allowance.Spend(piece.Text.Length);
        _piecesByRow = _outside.ToLookup(p => text.RowAt(p.Position));
    }

    /// <summary>Reads it.</summary>
    /// <exception cref="RefusedException">ForMegetTekst.</exception>
    public static WordOutside Read(WordText text, FormSchema schema, IReadOnlyCollection<WordPlace> places, TextAllowance allowance) =>
        new WordOutsideReader(text, schema, places, allowance).Read();

    private WordOutside Read()
    {
        var rows = new SortedDictionary<int, WordRow>();
        foreach (var table in _text.Tables)
        {
            if (table.Select(ListOf).FirstOrDefault(l => l is not null) is not { } list)
                continue;
            var listRows = table.Where(r => ListOf(r) == list).ToList();
            // A heading row stands first and is no row of the list.
            foreach (var row in table.Skip(1).Where(
                r => _text.Cells(r).Count <= MostColumns && !_placesByRow.Contains(r) && _piecesByRow.Contains(r)))
            {
                string[] cells = [
                    .. _text.Cells(row).Select(c => Joined(_piecesByRow[row].Where(p => p.Position >= c.First && p.Position <= c.Last))),
                ];
                if (cells.Any(c => c.Length > 0))
                    rows.Add(
                        row, new(list, cells, Columns(list, [.. listRows.Where(r => _text.Cells(r).Count == cells.Length)], cells.Length)));
            }
        }
        var lines = _outside.Where(p => !rows.ContainsKey(_text.RowAt(p.Position)))
            .GroupBy(p => p.Paragraph.Position)
            .Select(Joined)
            .Where(l => l.Length > 0);
        return new([.. lines], [.. rows.Values]);
    }

    /// <summary>
    /// The list that a table row is one row of: all that the file holds of that row's fields stands here. Null for any other row.
    /// </summary>
    private string? ListOf(int row)
    {
        if (!_placesByRow.Contains(row) || _text.Cells(row).Count > MostColumns)
            return null;
        var owners = _placesByRow[row].Select(p => FieldPath.RowsOf(p.Path).LastOrDefault()).Distinct().ToArray();
        return owners is [{ RowsPath: not null } owner] && _rowsOfKey[owner].Count == 1 && _schema.Find(owner.RowsPath) is not null
            ? owner.RowsPath
            : null;
    }

    /// <summary>
    /// Which column each cell is: what any row of the list has there, for a row may print a word in place of a field. None where that is
    /// not one field.
    /// </summary>
    private string?[] Columns(string list, List<int> rows, int count)
    {
        if (rows.Count == 0)
            return [];
        var columns = Enumerable.Range(0, count)
            .Select(i => rows.SelectMany(r => In(r, _text.Cells(r)[i])).Distinct().ToArray() is [var one] ? one : null)
            .ToArray();
        IEnumerable<string> In(int row, (int First, int Last) cell) =>
            _placesByRow[row]
                .Where(p => p.Start >= cell.First && p.Start <= cell.Last)
                .Select(p => p.Path[(p.Path.IndexOf(']', list.Length) + 2)..]);
        return [.. columns.Select(c => columns.Count(o => o == c) == 1 ? c : null)];
    }

    private List<WordPiece> Outside(IReadOnlyCollection<WordPlace> places)
    {
        // Where stretches begin and end by position: of short answers by the text's own, of long ones by its paragraph's.
        var (text, paragraphs) = (new int[_text.Length + 1], new int[_text.Length + 1]);
        foreach (var place in places)
        {
            var prose = _schema.Find(place.Path)!.Type == FieldType.LongText;
            foreach (var span in place.Spans(prose))
            {
                Mark(prose ? paragraphs : text, span.First, span.Last);
                if (prose)
                    Mark(paragraphs, span.Paragraph, span.Paragraph);
            }
        }
        for (var i = 1; i < text.Length; i++)
            (text[i], paragraphs[i]) = (text[i] + text[i - 1], paragraphs[i] + paragraphs[i - 1]);
        return [
            .. _text.Pieces.Where(p => p.Paragraph.Element is not null && text[p.Position] == 0 && paragraphs[p.Paragraph.Position] == 0),
        ];
    }

    private static void Mark(int[] marks, int first, int last)
    {
        marks[first]++;
        marks[last + 1]--;
    }

    private static string Joined(IEnumerable<WordPiece> pieces)
    {
        var text = new System.Text.StringBuilder();
        WordPiece? before = null;
        foreach (var piece in pieces)
        {
            if (before is not null && before.Paragraph.Position != piece.Paragraph.Position)
                text.Append(' ');
            text.Append(piece.Text);
            before = piece;
        }
        return string.Join(' ', PrintableText.Clean(text.ToString()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
