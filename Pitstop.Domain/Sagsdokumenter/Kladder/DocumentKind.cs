namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A kind of document: one form class, one template, and how it is approved and sent.</summary>
/// <param name="Slug">In addresses and in <see cref="Dokument.Kind"/>: <c>indstilling</c>.</param>
/// <param name="Title">What people call it: <c>Indstilling</c>, also in file names.</param>
/// <param name="Schema">The form.</param>
/// <param name="SchemaVersion">Grows when a change of the form makes old answers unreadable.</param>
/// <param name="Template">The slug of the content page that is the template.</param>
/// <param name="Approval">Who must approve it.</param>
/// <param name="Recipient">Who usually receives it.</param>
/// <param name="Minutes">How long it takes to fill in, as a rule.</param>
/// <param name="Prefill">The first answers of a new draft.</param>
/// <param name="CaseFields">Fills in the case's own fields.</param>
/// <param name="TakeBack">What the case takes back when the document is finished; see <see cref="ICaseForm.TakeBack"/>.</param>
public sealed record DocumentKind(
    string Slug,
    string Title,
    FormSchema Schema,
    int SchemaVersion,
    string Template,
    Godkendelseskrav Approval,
    string Recipient,
    int Minutes,
    Func<Sagsstart, Answers> Prefill,
    Func<Answers, Sagsfakta, Answers> CaseFields,
    Func<Faerdiggoerelse, string?> TakeBack)
{
    /// <summary>The title inside a sentence: "orientering til Familiecenteret".</summary>
    public string TitleInText => char.ToLowerInvariant(Title[0]) + Title[1..];

    /// <summary>Whether it tells somebody else of the citizen, so that a consent must allow it on the day it is sent.</summary>
    public bool NeedsConsent { get; init; } = true;

    /// <summary>A duty that nothing may hold back: what is missing only warns, and nobody approves. What is missing in the finished document prints as not stated.</summary>
    public bool IsDuty { get; init; }

    /// <summary>Whether a new one begins with what the last finished one says and takes its place when it is finished.</summary>
    public bool ReplacesLast { get; init; }

    /// <summary>The slug of a second template that prints the same answers in plain words for the citizen, or null.</summary>
    public string? PlainTemplate { get; init; }

    /// <summary>A kind from its form class.</summary>
    public static DocumentKind Of<T>(string slug, string title, int schemaVersion, Godkendelseskrav approval, string recipient, int minutes) where T : class, ICaseForm, new() =>
        new(slug, title, FormSchema.Of<T>(), schemaVersion, $"dokumenter/{slug}", approval, recipient, minutes, T.Prefill, T.Complete, T.TakeBack);

    /// <summary>The answers as they are printed: unchanged sections carried over, and the case's own fields filled in.</summary>
    public Answers Complete(Answers typed, Sagsfakta fakta) => CaseFields(Overfoersel.Of(Schema, typed, fakta.Forrige?.Svar), fakta);

    /// <summary>A new draft of this kind, version 1.</summary>
    public Dokument Begin(Sagsstart start, Medarbejder by, DateTime now) =>
        new(start.Forloeb.Id, Slug, Approval, SchemaVersion, Prefill(start with { Af = by }), by, now);

    /// <summary>The file's name without CPR or name: <c>2026-11-22_Indstilling_S-1042_v1.docx</c>.</summary>
    public string FileName(DateOnly date, string sagsnr, int version) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}_{Title.Replace(' ', '-')}_{sagsnr}_v{version}.docx");
}
