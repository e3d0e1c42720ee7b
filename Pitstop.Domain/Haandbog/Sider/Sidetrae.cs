namespace Pitstop.Domain.Haandbog;

/// <summary>An edition of a page as a document: what the page says at its top, and its text.</summary>
public static class Sidetrae
{
    /// <summary>The document that is printed, and that two editions are compared by.</summary>
    public static DocumentTree Of(Udgave udgave)
    {
        var hoved = udgave.Hoved;
        List<Block> blocks = [new Heading(1, [new TextRun(hoved.Titel)]), Facts(hoved)];
        if (hoved.Ubekraeftet is { } note)
            blocks.Add(new Paragraph([new TextRun("Ikke bekræftet: ", Bold: true), new TextRun(note)]));
        return new(hoved.Titel, [.. blocks, .. udgave.ReadText().Blocks]);
    }

    private static Table Facts(Sidehoved hoved)
    {
        var rows = new List<(string Label, string Text)> { ("Udgave", hoved.Udgave), ("I kraft fra", Danish.Date(hoved.IKraft)) };
        if (hoved.VedtagetAf is { } adopted)
            rows.Add(("Vedtaget af", hoved.Vedtaget is null ? adopted : $"{adopted}, {hoved.Vedtaget}"));
        if (hoved.Sagsnr is { } number)
            rows.Add(("Sagsnr.", number));
        if (hoved.RevisionSenest is { } review)
            rows.Add(("Gennemgås senest", Danish.Date(review)));
        rows.Add(("Ansvarlig", hoved.Ejer));
        return new(
            null, [.. rows.Select(r => new TableRow([Cell(r.Label), Cell(r.Text)]))], [ColumnAlignment.Start, ColumnAlignment.Start]);
    }

    private static TableCell Cell(string text) => new([new Paragraph([new TextRun(text)])]);
}
