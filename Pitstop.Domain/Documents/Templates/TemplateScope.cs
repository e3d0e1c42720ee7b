namespace Pitstop.Domain.Documents;

/// <summary>Knows which fields may be named at a place of the template, which have been shown, and collects what is wrong.</summary>
internal sealed class TemplateScope(FormSchema schema)
{
    private readonly HashSet<string> _shown = new(StringComparer.Ordinal);
    private readonly List<FormField> _open = [];

    public List<TemplateProblem> Problems { get; } = [];

    public void Enter(FormField? rows)
    {
        if (rows is not null)
            _open.Add(rows);
    }

    public void Leave(FormField? rows)
    {
        if (rows is not null)
            _open.RemoveAt(_open.Count - 1);
    }

    public void Report(TemplateMarker marker, string message, TemplateProblemKind kind = TemplateProblemKind.Marker) =>
        Problems.Add(new(marker.Line, marker.Name, message, kind));

    /// <summary>Whether a name is that of a long answer.</summary>
    public bool IsLongAnswer(string name) => schema.Find(name)?.Type == FieldType.LongText;

    /// <summary>The field of a placeholder, or null with a problem.</summary>
    public FormField? FieldOf(TemplateMarker marker)
    {
        var field = Known(marker);
        if (field is null)
            return null;
        if (field.Type == FieldType.Rows)
        {
            Report(marker, $"»{marker.Name}« er rækker. Skriv {{{{#hver {marker.Name}}}}} … {{{{/hver}}}} om det, der skal gentages.");
            return null;
        }
        _shown.Add(field.Path);
        return field;
    }

    /// <summary>The repeated field of <c>#hver</c>, or null with a problem.</summary>
    public FormField? RowsOf(TemplateMarker marker)
    {
        var field = Known(marker);
        if (field is null)
            return null;
        if (field.Type != FieldType.Rows)
        {
            Report(marker, $"»{marker.Name}« er ikke rækker og kan ikke gentages. Skriv {{{{{marker.Name}}}}}.");
            return null;
        }
        if (_open.Contains(field))
        {
            Report(marker, $"»{marker.Name}« gentages allerede her. Fjern den inderste {marker.Shown} og dens {{{{/hver}}}}.");
            return null;
        }
        _shown.Add(field.Path);
        return field;
    }

    /// <summary>The chart of <c>#diagram</c>, or null with a problem. It shows no column: the table beside it does.</summary>
    public ChartSlot? ChartOf(TemplateMarker marker)
    {
        var field = Known(marker);
        if (field is null)
            return null;
        if (DiagramAttribute.Of(field) is not { } diagram)
        {
            var drawn = AllPaths(schema.Fields).Where(p => DiagramAttribute.Of(schema.Find(p)!) is not null).ToArray();
            Report(
                marker,
                $"»{marker.Name}« kan ikke vises som diagram. "
                    + (drawn.Length == 0
                        ? $"Det kan ingen af formularens felter; slet {marker.Shown}."
                        : $"Det kan: {string.Join(", ", drawn)}."));
            return null;
        }
        if (_open.Contains(field))
        {
            Report(
                marker,
                $"{marker.Shown} står mellem {{{{#hver {marker.Name}}}}} og {{{{/hver}}}} og ville blive trykt en gang for hver "
                    + "række. Sæt mærket før eller efter.");
            return null;
        }
        var dot = field.Path.LastIndexOf('.');
        var around = dot < 0 ? null : schema.Find(field.Path[..dot]);
        return new ChartSlot(field, diagram, around?.Columns.FirstOrDefault(c => c.Type == FieldType.Text));
    }

    /// <summary>The condition of <c>#hvis</c>, or null with a problem.</summary>
    public Condition? ConditionOf(TemplateMarker marker)
    {
        var field = Known(marker);
        if (field is null)
            return null;
        if (field.Type == FieldType.YesNo)
            _shown.Add(field.Path);
        if (marker.Value is null || field.Choices.Count == 0)
            return new Condition(field, marker.Value);
        var choice = field.Choices.FirstOrDefault(
            c => c.Value == marker.Value || string.Equals(c.Text, marker.Value, StringComparison.OrdinalIgnoreCase));
        if (choice is null)
            Report(
                marker,
                $"»{field.Label}« kan ikke være »{marker.Value}«. Vælg en af disse: "
                    + $"{string.Join(", ", field.Choices.Select(c => c.Text))}.",
                TemplateProblemKind.Unknown);
        return new Condition(field, choice?.Value);
    }

    /// <summary>
    /// Reports the fields that no placeholder has shown; the columns of rows that are not shown at all are not named one by one.
    /// </summary>
    public void ReportUnused() => ReportUnused(schema.Fields);

    private void ReportUnused(IReadOnlyList<FormField> fields)
    {
        foreach (var field in fields)
        {
            if (_shown.Contains(field.Path))
                ReportUnused(field.Columns);
            else
                Problems.Add(new(
                    0,
                    field.Path,
                    $"Feltet »{field.Path}« ({field.Label}) står ingen steder i skabelonen. Sæt "
                        + $"{(field.Type == FieldType.Rows ? $"{{{{#hver {field.Path}}}}}" : $"{{{{{field.Path}}}}}")} ind, hvor det skal "
                        + "trykkes.",
                    TemplateProblemKind.Unused));
        }
    }

    private FormField? Known(TemplateMarker marker)
    {
        var field = marker.Name.Contains('[', StringComparison.Ordinal) ? null : schema.Find(marker.Name);
        if (field is null)
        {
            var near = Nearest(marker.Name);
            Report(
                marker,
                $"Formularen har intet felt, der hedder »{marker.Name}«." + (near is null ? " Ret navnet." : $" Mente du »{near}«?"),
                TemplateProblemKind.Unknown);
            return null;
        }
        var dot = field.Path.LastIndexOf('.');
        if (dot < 0 || _open.Any(o => o.Path == field.Path[..dot]))
            return field;
        Report(marker, $"»{field.Path}« hører til en række. Sæt det mellem {{{{#hver {field.Path[..dot]}}}}} og {{{{/hver}}}}.");
        return null;
    }

    private string? Nearest(string name)
    {
        var best = AllPaths(schema.Fields).Select(path => (path, distance: Distance(name, path))).MinBy(p => p.distance);
        return best.path is not null && best.distance <= Math.Max(2, name.Length / 4) ? best.path : null;
    }

    private static IEnumerable<string> AllPaths(IReadOnlyList<FormField> fields) =>
        fields.SelectMany(f => AllPaths(f.Columns).Prepend(f.Path));

    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 8)
            return int.MaxValue;
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = char.ToUpperInvariant(a[i - 1]) == char.ToUpperInvariant(b[j - 1]) ? 0 : 1;
                (corner, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, corner + cost));
            }
        }
        return row[b.Length];
    }
}
