
namespace Pitstop.Web.Pages;

/// <summary>What the form and the answer to an autosave show: one draft as one opened page sees it.</summary>
/// <param name="Forloeb">The forløb.</param>
/// <param name="Dokument">The draft.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Answers">What stands in the fields, the case's own filled in; for a field in conflict the text of this page.</param>
/// <param name="Frister">The forløb's deadlines.</param>
/// <param name="Fane">The page's own mark.</param>
public sealed record Formularvisning(
    Forloeb Forloeb,
    Dokument Dokument,
    DocumentKind Kind,
    Answers Answers,
    Fristoversigt Frister,
    string Fane)
{
    /// <summary>What the completeness check finds.</summary>
    public IReadOnlyList<FieldProblem> Mangler { get; init; } = [];

    /// <summary>The document as HTML, or null where the template cannot be used.</summary>
    public string? Dokumentet { get; init; }

    /// <summary>Fields that wait for a choice.</summary>
    public IReadOnlyList<FieldConflict> Konflikter { get; init; } = [];

    /// <summary>Fields that the page holds from an older revision.</summary>
    public IReadOnlyDictionary<string, int> FieldStarts { get; init; } = new Dictionary<string, int>();

    /// <summary>Whose changes were taken over or are in conflict.</summary>
    public IReadOnlyList<string> Andre { get; init; } = [];

    /// <summary>Whether the reader has written in another window what is taken over or in conflict.</summary>
    public bool OgsaaMig { get; init; }

    /// <summary>Fields (and repeated fields) that an open page must show anew.</summary>
    public IReadOnlyList<string> Refresh { get; init; } = [];

    /// <summary>Whether empty fields are marked too, as after a try to send.</summary>
    public bool VisAlt { get; init; }

    /// <summary>The field that gets the focus, or null.</summary>
    public string? Fokus { get; init; }

    /// <summary>Why a post was refused as a whole; nothing of it is saved.</summary>
    public IReadOnlyList<Obstacle> Afvist { get; init; } = [];

    /// <summary>Whether this is a piece of an answer that htmx lays into an open page.</summary>
    public bool Oob { get; init; }

    /// <summary>The newest finished document of the same kind, for sections that may be unchanged; or null.</summary>
    public Forrige? Forrige { get; init; }

    /// <summary>The titles that a folder of pages offers, for fields that choose among them.</summary>
    public Func<string, IReadOnlyList<string>> Titler { get; init; } = _ => [];

    /// <summary>Which guides exist.</summary>
    public Func<string, bool> KendteSider { get; init; } = _ => false;

    /// <summary>The value of <c>hx-swap-oob</c>, or null on a whole page.</summary>
    public string? Swap => Oob ? "true" : null;

    /// <summary>The message at a field: what is wrong with what stands there; that it is empty only after a try to send.</summary>
    public string? FejlVed(string path) =>
        Mangler.FirstOrDefault(m => m.Path == path) is { } found && (VisAlt || HasContent(path)) ? found.Message : null;

    /// <summary>How many findings a section has; a field that waits for a choice is one.</summary>
    public int ManglerI(FormSection section) =>
        Mangler.Count(m => SectionOf(m.Path) == section) + Konflikter.Count(k => SectionOf(k.Path) == section);

    /// <summary>Whether a section is done: nothing is missing, and where the case fills it in, it has.</summary>
    public bool ErKlart(FormSection section) =>
        ManglerI(section) == 0 && (section.Fields.Any(f => !f.Auto) || section.Fields.Any(f => HasContent(f.Path)));

    /// <summary>The section that a path stands in.</summary>
    public FormSection? SectionOf(string path)
    {
        var first = FieldPath.WithoutKeys(path).Split('.')[0];
        return Kind.Schema.Sections.FirstOrDefault(s => s.Fields.Any(f => f.Path == first));
    }

    /// <summary>An answer as a person reads it: a choice by its Danish text; empty where there is none.</summary>
    public string Vist(FormField field, string? text) => field.Choices.FirstOrDefault(c => c.Value == text)?.Text ?? text ?? "";

    /// <summary>A field and all that stands in its rows, at any depth.</summary>
    public IEnumerable<(FormField Field, string Path)> MedRaekker(FormField field, string path) => Answers.RowKeys(path)
        .SelectMany(key => field.Columns.SelectMany(c => MedRaekker(c, $"{path}[{key}].{c.Name}"))).Prepend((field, path));

    /// <summary>One field of this form.</summary>
    public Feltvisning Felt(FormField field, string path) => new(this, field, path);

    private bool HasContent(string path) =>
        !string.IsNullOrWhiteSpace(Answers[path]) || (Kind.Schema.Find(path)?.Type == FieldType.Rows && !Answers.RowKeys(path).IsEmpty);
}

/// <summary>One field as it is shown.</summary>
/// <param name="Form">The form.</param>
/// <param name="Field">The field.</param>
/// <param name="Path">Its path with row keys.</param>
public sealed record Feltvisning(Formularvisning Form, FormField Field, string Path)
{
    private const int MostRadios = 5;

    /// <summary>The control's id, where links and messages lead.</summary>
    public string Id => FieldPath.ToId(Path);

    /// <summary>What stands in it.</summary>
    public string Text => Form.Answers[Path] ?? "";

    /// <summary>The message at it, or null.</summary>
    public string? Fejl => Form.FejlVed(Path);

    /// <summary>Hides the label from sight where the section's own heading, straight above, says the same.</summary>
    public string? Skjult => !IRaekke && Form.SectionOf(Path)?.Title == Field.Label ? "sr-only" : null;

    /// <summary>Whether two texts wait for a choice.</summary>
    public bool ErKonflikt => Form.Konflikter.Any(k => k.Path == Path);

    /// <summary>Whether it is a single check box.</summary>
    public bool ErKryds => Field.Type == FieldType.YesNo && Field.Property.IsDefined(typeof(TickAttribute), false);

    /// <summary>Whether it is a few choices to see at once.</summary>
    public bool ErRadio => !ErKryds && !IRaekke && Field.Type is FieldType.Choice or FieldType.YesNo && Field.Choices.Count <= MostRadios;

    /// <summary>Whether it holds why its section does not apply.</summary>
    public bool ErUdeladelse => Field.Property.IsDefined(typeof(OmissionAttribute), false);

    /// <summary>Whether it is the box that carries its section over.</summary>
    public bool ErUaendret => Field.Property.IsDefined(typeof(UnchangedAttribute), false);

    /// <summary>What can be chosen in it, and whether these are pages; null where anything may be typed.</summary>
    public (IReadOnlyList<string> Valg, bool ErSider)? Forslag
    {
        get
        {
            if (Field.Catalogue is not { } katalog)
                return null;
            if (Form.Kind.Schema.OfferedBy(katalog) is not ({ } rows, { } column))
                return (Form.Titler(katalog.Source), true);
            var typed = Form.Answers.RowKeys(rows.Path).Select(key => Form.Answers[$"{rows.Path}[{key}].{column.Name}"]).OfType<string>();
            return ([.. typed.Where(t => t.Length > 0)], false);
        }
    }

    /// <summary>Whether it stands in a row.</summary>
    public bool IRaekke => Path.Contains('[', StringComparison.Ordinal);

    /// <summary>The ids of help and message.</summary>
    public string BeskrevetAf => Field.Help is null ? $"{Id}-fejl" : $"{Id}-hjaelp {Id}-fejl";

    /// <summary>The guide that helps with it, where the page exists.</summary>
    public GuidanceAttribute? Vejledning => GuidanceAttribute.Of(Field) is { } guide && Form.KendteSider(guide.Slug) ? guide : null;

    /// <summary>Where the focus goes when the page opens.</summary>
    public bool HarFokus => Form.Fokus == Path;

    /// <summary>
    /// The mark by which the script finds where the focus goes in an open page; the browser heeds autofocus only in a new one.
    /// </summary>
    public string? Fokusklasse => HarFokus && Form.Oob ? "faar-fokus" : null;
}
