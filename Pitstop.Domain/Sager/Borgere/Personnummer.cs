using System.Globalization;
using System.Text.RegularExpressions;

namespace Pitstop.Domain.Sager;

/// <summary>
/// A CPR number or an erstatningspersonnummer: ten digits whose first six are a real date, or one with 60 added to the day (domain brief,
/// section K). Modulus 11 is never a reason to refuse: numbers without it are valid since 1-10-2007.
/// </summary>
public sealed partial record Personnummer
{
    private Personnummer(string digits, DateOnly foedselsDato) => (Digits, FoedselsDato) = (digits, foedselsDato);

    /// <summary>The ten digits without a hyphen.</summary>
    public string Digits { get; }

    /// <summary>The date of birth that the number tells.</summary>
    public DateOnly FoedselsDato { get; }

    /// <summary>
    /// Whether it is an erstatningspersonnummer (60 added to the day), given to people without a CPR number and to demo persons.
    /// </summary>
    public bool ErErstatning => Digits[0] >= '6';

    /// <summary>010190-1234.</summary>
    public string Full => $"{Digits[..6]}-{Digits[6..]}";

    /// <summary>010190-••••, as pages show it until somebody asks to see it.</summary>
    public string Masked => $"{Digits[..6]}-••••";

    /// <summary>Reads a number with or without hyphen and spaces. Null where it is not ten digits or its date does not exist.</summary>
    public static Personnummer? TryParse(string? text)
    {
        var digits = new string([.. (text ?? "").Where(c => !char.IsWhiteSpace(c) && c != '-')]);
        if (digits.Length != 10 || !digits.All(char.IsAsciiDigit))
            return null;
        var day = Two(digits, 0);
        var erstatning = day is >= 61 and <= 91;
        var year = Century(digits[6] - '0', Two(digits, 4)) + Two(digits, 4);
        var date = $"{(erstatning ? day - 60 : day):00}{digits[2..4]}{year}";
        return DateOnly.TryParseExact(date, "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            ? new Personnummer(digits, born)
            : null;
    }

    /// <summary>A text with every number in it, with or without hyphen or space, as <see cref="Masked"/> shows it.</summary>
    public static string Mask(string text) => TenDigits().Replace(text, m => TryParse(m.Value)?.Masked ?? m.Value);

    [GeneratedRegex(@"(?<!\d)\d{6}[- ]?\d{4}(?!\d)")]
    private static partial Regex TenDigits();

    private static int Two(string digits, int at) => ((digits[at] - '0') * 10) + digits[at + 1] - '0';

    private static int Century(int seventh, int year) => seventh switch
    {
        <= 3 => 1900,
        4 or 9 => year <= 36 ? 2000 : 1900,
        _ => year <= 57 ? 2000 : 1800,
    };
}
