using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Haandbog;

/// <summary>What a target asks for: "mindst 45 %", "højst 40 %", "under 50 %".</summary>
/// <param name="Retning">On which side of the number the result must be.</param>
/// <param name="Procent">0 to 100, at most one decimal.</param>
public readonly record struct Maalgraense(Maalretning Retning, decimal Procent)
{
    /// <summary>What messages expect.</summary>
    public const string Forventet =
        "»mindst«, »højst« eller »under« og et tal fra 0 til 100 med højst én decimal og %, skrevet på dansk som »mindst "
            + "45 %« eller »højst 37,5 %«";

    /// <summary>Whether a result in percent, not rounded, reaches the target.</summary>
    public bool ErNaaet(decimal procent) => Retning switch
    {
        Maalretning.Mindst => procent >= Procent,
        Maalretning.Hoejst => procent <= Procent,
        _ => procent < Procent,
    };

    /// <summary>Reads the column Mål. The percent sign must be there, with or without a blank before it.</summary>
    public static bool TryRead(string text, out Maalgraense graense)
    {
        graense = default;
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0 || !text.EndsWith('%'))
            return false;
        var (word, number) = (text[..space], text[space..^1]);
        foreach (var retning in Enum.GetValues<Maalretning>())
        {
            if (!retning.DisplayName().Equals(word, StringComparison.OrdinalIgnoreCase))
                continue;
            var read = Danish.TryNumber(number, out var percent) && percent is >= 0 and <= 100 && decimal.Round(percent, 1) == percent;
            graense = new(retning, percent);
            return read;
        }
        return false;
    }

    /// <summary>mindst 45 %.</summary>
    public override string ToString() => $"{Retning.DisplayName()} {Danish.Number(Procent)} %";
}

/// <summary>On which side of a number a result must be.</summary>
public enum Maalretning
{
    /// <summary>The number or more.</summary>
    [Display(Name = "mindst")] Mindst,

    /// <summary>The number or less.</summary>
    [Display(Name = "højst")] Hoejst,

    /// <summary>Less than the number.</summary>
    [Display(Name = "under")] Under,
}
