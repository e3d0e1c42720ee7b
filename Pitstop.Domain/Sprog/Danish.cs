using System.Globalization;

namespace Pitstop.Domain.Sprog;

/// <summary>
/// Danish dates, numbers and amounts, written out because ICU's da-DK prints 22.11.2026 and reads 1.5 as 15 (domain brief, section K).
/// </summary>
public static class Danish
{
    /// <summary>da-DK, for sorting lists and nothing else.</summary>
    public static readonly CultureInfo Culture = CultureInfo.GetCultureInfo("da-DK");

    private static readonly NumberFormatInfo Numbers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    };

    private static readonly string[] DateShapes = ["d-M-yyyy", "d.M.yyyy", "d/M/yyyy", "yyyy-MM-dd", "ddMMyyyy"];

    private static readonly string[] MonthNames =
        ["januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november", "december"];

    /// <summary>22-11-2026.</summary>
    public static string Date(DateOnly date) => date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture);

    /// <summary>22. november 2026.</summary>
    public static string LongDate(DateOnly date) => $"{date.Day}. {MonthNames[date.Month - 1]} {date.Year}";

    /// <summary>22-11-2026 14:05.</summary>
    public static string DateAndTime(DateTime time) => time.ToString("dd-MM-yyyy HH:mm", CultureInfo.InvariantCulture);

    /// <summary>21.792,5 – no more decimals than the number has.</summary>
    public static string Number(decimal number) => number.ToString("#,0.############", Numbers);

    /// <summary>21.792,50 kr.</summary>
    public static string Kroner(decimal amount) => amount.ToString("#,0.00", Numbers) + " kr.";

    /// <summary>
    /// Reads a date as a Dane types it: 22-11-2026, 22.11.2026, 22/11/2026, 22112026 or 2026-11-22. Years have four digits.
    /// </summary>
    public static bool TryDate(string? text, out DateOnly date) =>
        DateOnly.TryParseExact(text?.Trim(), DateShapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>
    /// Reads a number as a Dane types it: 21.792,50 or 21792,5. A dot is only read where it groups thousands: 1.5 is refused, not read as
    /// 15.
    /// </summary>
    public static bool TryNumber(string? text, out decimal number)
    {
        number = 0;
        text = text?.Trim().Replace("\u00a0", "", StringComparison.Ordinal);
        if (string.IsNullOrEmpty(text))
            return false;
        var whole = text.Split(',')[0].TrimStart('-');
        var groups = whole.Split('.');
        var grouped = groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3));
        return grouped
            && decimal.TryParse(
                text, NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingSign, Numbers, out number)
            && text.All(c => char.IsAsciiDigit(c) || c is '.' or ',' or '-');
    }
}
