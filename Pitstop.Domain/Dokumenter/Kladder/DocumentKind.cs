namespace Pitstop.Domain;

/// <summary>A kind of document: one form class, one template, and how it is approved.</summary>
/// <param name="Slug">In addresses and in <see cref="Dokument.Kind"/>: <c>indstilling</c>.</param>
/// <param name="Title">What people call it: <c>Indstilling</c>, also in file names.</param>
/// <param name="Schema">The form.</param>
/// <param name="SchemaVersion">Grows when a change of the form makes old answers unreadable.</param>
/// <param name="Template">The slug of the content page that is the template.</param>
/// <param name="Approval">Who must approve it.</param>
/// <param name="Recipient">Who usually receives it.</param>
/// <param name="Prefill">The first answers of a new draft.</param>
/// <param name="Complete">The answers with the case's own fields.</param>
/// <param name="SendObstacles">What this kind asks for besides, on the day it is sent.</param>
/// <param name="TakeBack">What the case takes back when the document is finished; see <see cref="ICaseForm.TakeBack"/>.</param>
public sealed record DocumentKind(
    string Slug,
    string Title,
    FormSchema Schema,
    int SchemaVersion,
    string Template,
    Godkendelseskrav Approval,
    string Recipient,
    Func<Forloeb, DateOnly, Answers> Prefill,
    Func<Answers, Sagsfakta, Answers> Complete,
    Func<Forloeb, DateOnly, IReadOnlyList<Obstacle>> SendObstacles,
    Func<Answers, Answers, Forloeb, string?> TakeBack)
{
    /// <summary>A kind from its form class.</summary>
    public static DocumentKind Of<T>(string slug, string title, int schemaVersion, Godkendelseskrav approval, string recipient) where T : class, ICaseForm, new() =>
        new(slug, title, FormSchema.Of<T>(), schemaVersion, $"dokumenter/{slug}", approval, recipient, T.Prefill, T.Complete, T.SendObstacles, T.TakeBack);

    /// <summary>A new draft of this kind, version 1.</summary>
    public Dokument Begin(Forloeb forloeb, DateOnly today, Medarbejder by, DateTime now) =>
        new(forloeb.Id, Slug, Approval, SchemaVersion, Prefill(forloeb, today), by, now);

    /// <summary>The file's name without CPR or name: <c>2026-11-22_Indstilling_S-1042_v1.docx</c>.</summary>
    public string FileName(DateOnly date, string sagsnr, int version) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}_{Title}_{sagsnr}_v{version}.docx");
}
