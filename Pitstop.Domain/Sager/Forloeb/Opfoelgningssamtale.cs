using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>What became of a follow-up after discharge.</summary>
public enum Opfoelgningsudfald
{
    [Display(Name = "Samtalen er holdt")] Afholdt,
    [Display(Name = "Vi prøvede, men fik ikke fat i borgeren")] Forsoegt,
}

/// <summary>A follow-up talk after discharge, or an attempt at one.</summary>
[Sagsdata]
public sealed class Opfoelgningssamtale
{
    private Opfoelgningssamtale()
    {
    }

    internal Opfoelgningssamtale(Guid forloebId, int maaneder, DateOnly dato, Opfoelgningsudfald udfald, string? note, Medarbejder by) =>
        (ForloebId, Maaneder, Dato, Udfald, Note, BehandlerNavn) =
            (forloebId, maaneder, dato, udfald, string.IsNullOrWhiteSpace(note) ? null : note.Trim(), by.Navn);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>Which follow-up: so many months after discharge.</summary>
    public int Maaneder { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>What became of it.</summary>
    public Opfoelgningsudfald Udfald { get; private set; }

    /// <summary>What the borger told, or null.</summary>
    [Personoplysning("Opfoelgningssamtale.Note")]
    public string? Note { get; private set; }

    /// <summary>The employee.</summary>
    public string BehandlerNavn { get; private set; } = "";
}
