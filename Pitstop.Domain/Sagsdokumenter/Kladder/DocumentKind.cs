namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A kind of document: one form class, one template, when it fits, and how it is approved and sent.</summary>
public sealed record DocumentKind
{
    private DocumentKind()
    {
    }

    /// <summary>In addresses and in <see cref="Dokument.Kind"/>: <c>indstilling</c>.</summary>
    public required string Slug { get; init; }

    /// <summary>What people call it, also when it is sent and in file names: <c>Indstilling</c>.</summary>
    public required string Title { get; init; }

    /// <summary>The form.</summary>
    public required FormSchema Schema { get; init; }

    /// <summary>The slug of the content page that is the template.</summary>
    public required string Template { get; init; }

    /// <summary>Who must approve it.</summary>
    public Godkendelseskrav Approval { get; init; } = Godkendelseskrav.Ingen;

    /// <summary>Who usually receives it.</summary>
    public required string Recipient { get; init; }

    /// <summary>How long it takes to fill in, as a rule.</summary>
    public required int Minutes { get; init; }

    /// <summary>Whether it fits the state of a forløb, so that one may be begun.</summary>
    public required Func<Forloeb, bool> Fits { get; init; }

    /// <summary>The first answers of a new draft.</summary>
    public required Func<Sagsstart, Answers> Prefill { get; init; }

    /// <summary>Fills in the case's own fields.</summary>
    public required Func<Answers, Sagsfakta, Answers> CaseFields { get; init; }

    /// <summary>What the case takes back when the document is finished; see <see cref="ICaseForm.TakeBack"/>.</summary>
    public required Func<Faerdiggoerelse, string?> TakeBack { get; init; }

    /// <summary>Whether one that was made outside this product can be noted as sent.</summary>
    public bool MadeElsewhere { get; init; } = true;

    /// <summary>Whether it tells somebody else of the citizen, so that a consent must allow it on the day it is sent.</summary>
    public bool NeedsConsent { get; init; } = true;

    /// <summary>
    /// A duty that nothing may hold back: what is missing only warns, and nobody approves. What is missing in the finished document prints
    /// as not stated.
    /// </summary>
    public bool IsDuty { get; init; }

    /// <summary>Whether a new one begins with what the last finished one says and takes its place when it is finished.</summary>
    public bool ReplacesLast { get; init; }

    /// <summary>The slug of a second template that prints the same answers in plain words for the citizen, or null.</summary>
    public string? PlainTemplate { get; init; }

    /// <summary>The title inside a sentence: "orientering til Familiecenteret".</summary>
    public string TitleInText => char.ToLowerInvariant(Title[0]) + Title[1..];

    /// <summary>A kind from its form class.</summary>
    public static DocumentKind Of<T>(string slug, string title, string recipient, int minutes, Func<Forloeb, bool> fits)
        where T : class, ICaseForm, new() => new()
        {
            Slug = slug,
            Title = title,
            Schema = FormSchema.Of<T>(),
            Template = $"dokumenter/{slug}",
            Recipient = recipient,
            Minutes = minutes,
            Fits = fits,
            Prefill = T.Prefill,
            CaseFields = T.Complete,
            TakeBack = T.TakeBack,
        };

    /// <summary>The answers as they are printed: unchanged sections carried over, and the case's own fields filled in.</summary>
    public Answers Complete(Answers typed, Sagsfakta fakta) => CaseFields(CarryOver.Of(Schema, typed, fakta.Forrige?.Svar), fakta);

    /// <summary>A new draft of this kind, version 1.</summary>
    public Dokument Begin(Sagsstart start, Medarbejder by, DateTime now) =>
        new(start.Forloeb.Id, Slug, Approval, Prefill(start with { Af = by }), by, now);

    /// <summary>The file's name without CPR or name: <c>2026-11-22_Indstilling_S-1042_v1.docx</c>.</summary>
    public string FileName(DateOnly date, string sagsnr, int version) =>
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{date:yyyy-MM-dd}_{Title.Replace(' ', '-')}_{sagsnr}_v{version}.docx");
}
