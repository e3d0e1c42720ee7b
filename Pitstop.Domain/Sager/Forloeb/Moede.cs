using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>What a meeting about a forløb is.</summary>
public enum Moedeart
{
    [Display(Name = "Borgerkonference")] Borgerkonference,
    [Display(Name = "Statusmøde med Visitationen")] Statusmoede,
}

/// <summary>A meeting about a forløb: planned, then held with its decisions, or called off.</summary>
[Sagsdata]
public sealed class Moede
{
    private Moede()
    {
    }

    internal Moede(Guid forloebId, Moedeart art, DateOnly dato, TimeOnly? klokken, string? dagsorden, string? inviterede)
    {
        (ForloebId, Art, Dato, Klokken) = (forloebId, art, dato, klokken);
        (Dagsorden, Inviterede) = (Blank(dagsorden), Blank(inviterede));
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>What it is.</summary>
    public Moedeart Art { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>The time of day, or null.</summary>
    public TimeOnly? Klokken { get; private set; }

    /// <summary>Planned, held or called off.</summary>
    public Samtaleudfald Udfald { get; private set; }

    /// <summary>What is to be talked about, or null.</summary>
    [Personoplysning("Moede.Dagsorden")]
    public string? Dagsorden { get; private set; }

    /// <summary>Who is invited, or null.</summary>
    [Personoplysning("Moede.Inviterede")]
    public string? Inviterede { get; private set; }

    /// <summary>The parts of CHIME that were talked about.</summary>
    public Chime Chime { get; private set; }

    /// <summary>What was decided; a held meeting has it.</summary>
    [Personoplysning("Moede.Beslutninger")]
    public string? Beslutninger { get; private set; }

    internal void Hold(Chime chime, string beslutninger) =>
        (Udfald, Chime, Beslutninger) = (Samtaleudfald.Afholdt, chime, beslutninger.Trim());

    internal void Aflys() => Udfald = Samtaleudfald.Aflyst;

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
