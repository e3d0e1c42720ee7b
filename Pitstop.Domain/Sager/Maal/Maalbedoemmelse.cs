using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>Where a goal was judged.</summary>
public enum Bedoemmelsessted
{
    [Display(Name = "Ugentlig borgergennemgang")] Borgergennemgang,
    [Display(Name = "3-måneders status")] Status,
    [Display(Name = "Status ved udskrivning")] Udskrivning,
}

/// <summary>A verdict on a goal. The weekly review has one a week: a second click in the same week changes it.</summary>
[Sagsdata]
public sealed class Maalbedoemmelse
{
    private Maalbedoemmelse()
    {
    }

    internal Maalbedoemmelse(
        DateOnly dato, Maalvurdering vurdering, Bedoemmelsessted sted, string? forklaring, Guid? dokumentId, string af) =>
        (Dato, Vurdering, Sted, Forklaring, DokumentId, Af) =
            (dato, vurdering, sted, string.IsNullOrWhiteSpace(forklaring) ? null : forklaring.Trim(), dokumentId, af);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The day.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>The verdict.</summary>
    public Maalvurdering Vurdering { get; private set; }

    /// <summary>Where it was given.</summary>
    public Bedoemmelsessted Sted { get; private set; }

    /// <summary>What explains it, or null.</summary>
    [Personoplysning("Maalbedoemmelse.Forklaring")]
    public string? Forklaring { get; private set; }

    /// <summary>The document that it was given in, the same in all its versions; null at the weekly review.</summary>
    public Guid? DokumentId { get; private set; }

    /// <summary>Who gave it.</summary>
    public string Af { get; private set; } = "";

    /// <summary>The Monday of its week.</summary>
    public DateOnly Uge => MondayOf(Dato);

    /// <summary>The Monday of the week that a day lies in.</summary>
    public static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
}
