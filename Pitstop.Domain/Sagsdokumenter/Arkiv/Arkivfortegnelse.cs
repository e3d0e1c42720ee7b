using System.Text;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// The list that lies in the zip file of a forløb's archive: a semicolon-separated table for Excel, in UTF-8 with a byte order mark,
/// Danish dates, no CPR and no name of a person in the case.
/// </summary>
public static class Arkivfortegnelse
{
    /// <summary>The list's name in the zip file.</summary>
    public const string Filnavn = "indhold.csv";

    private const string Person = "En person, se Pitstop";
    private static readonly string[] Kolonner =
        [
            "Fil", "Dokument", "Version", "Status", "Færdig", "Sendt", "Modtager", "Journaliseret i Cura", "Erstattet af version",
            "Skabelon", "Skriver", "SHA-256",
        ];

    /// <summary>Writes the list. Drafts are left out: they have no file.</summary>
    /// <param name="linjer">The forløb's archive.</param>
    /// <param name="filer">The files of the lines that have one, with the names they have in the zip file.</param>
    /// <param name="forloeb">The forløb, whose persons are not named.</param>
    public static byte[] Write(IReadOnlyList<Arkivlinje> linjer, IReadOnlyList<Arkivfil> filer, Forloeb forloeb)
    {
        var persons = Navneord.Of([
            forloeb.Sag.Borger.Navn,
            .. forloeb.Sag.Borger.Vaerger.Select(v => v.Navn),
            .. forloeb.Paaroerende.Select(p => p.Navn),
        ]);
        var csv = new StringBuilder();
        AppendRow(csv, Kolonner);
        foreach (var linje in linjer.Where(l => l.HarFil || l.ErLavetUdenFor))
        {
            var fil = filer.FirstOrDefault(f => f.Id == linje.Id);
            AppendRow(csv,
                fil?.Filnavn,
                linje.Titel,
                linje.Version is { } version ? Danish.Number(version) : null,
                linje.Status?.DisplayName() ?? "Lavet uden for Pitstop",
                Day(linje.Faerdig),
                string.Join(", ", linje.Afsendelser.Select(a => Danish.Date(a.Dato))),
                string.Join(", ", linje.Afsendelser.Select(a => Names(a.Modtager, persons) ? Person : a.Modtager)),
                Day(linje.Journaliseret),
                linje.ErstattetAf is { } newer ? Danish.Number(newer) : null,
                fil?.Skabelonudgave,
                fil?.Skriver,
                fil?.Sha256);
        }
        return [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(csv.ToString())];
    }

    private static bool Names(string modtager, Navneord persons) =>
        persons.Foerste(modtager) is not null || Personnummer.Mask(modtager) != modtager;

    private static string? Day(DateOnly? day) => day is { } known ? Danish.Date(known) : null;

    private static void AppendRow(StringBuilder csv, params string?[] cells) => csv.AppendJoin(';', cells.Select(Cell)).Append("\r\n");

    private static string Cell(string? text)
    {
        text = PrintableText.Clean(text ?? "");
        // Excel runs a cell that begins like this as a formula, quoted or not; with an apostrophe it is text.
        if (text.TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..]
            || text.StartsWith('\t')
            || text.StartsWith('\r'))
            text = "'" + text;
        return text.AsSpan().IndexOfAny(";\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
