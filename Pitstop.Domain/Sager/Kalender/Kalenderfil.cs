using System.Globalization;
using System.Text;

namespace Pitstop.Domain.Sager;

/// <summary>Writes days as an iCalendar file (RFC 5545). The same days and the same stamp give the same text.</summary>
public static class Kalenderfil
{
    private const int LineOctets = 75;

    /// <summary>The file, with CRLF after each line and no line above 75 octets of UTF-8.</summary>
    /// <param name="navn">What the calendar program calls it.</param>
    /// <param name="dage">The days, in any order.</param>
    /// <param name="stamp">When the file is made (UTC).</param>
    public static string Write(string navn, IEnumerable<Kalenderdag> dage, DateTime stamp)
    {
        var made = stamp.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        foreach (var line in (string[])[
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Pitstop//Frister//DA",
            "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH",
            "X-WR-CALNAME:" + Escape(navn),
            "X-PUBLISHED-TTL:PT1H",
        ])
            Fold(text, line);
        foreach (var dag in dage.OrderBy(d => d.Dag).ThenBy(d => d.Uid, StringComparer.Ordinal))
            foreach (var line in Lines(dag, made))
                Fold(text, line);
        Fold(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static string[] Lines(Kalenderdag dag, string made) =>
    [
        "BEGIN:VEVENT",
        "UID:" + Escape(dag.Uid),
        "DTSTAMP:" + made,
        "DTSTART;VALUE=DATE:" + dag.Dag.ToString("yyyyMMdd", CultureInfo.InvariantCulture),
        "SUMMARY:" + Escape(dag.Tekst),
        // A deadline takes no time of the day.
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
    ];

    private static string Escape(string text)
    {
        var written = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
        {
            if (c is '\\' or ',' or ';')
                written.Append('\\').Append(c);
            else if (c == '\n')
                written.Append("\\n");
            else if (!char.IsControl(c))
                written.Append(c);
        }
        return written.ToString();
    }

    // A character is never cut in two: some programs read each line by itself.
    private static void Fold(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune);
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }
}
