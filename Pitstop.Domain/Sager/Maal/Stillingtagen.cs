using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>How it stands with education and work (domain brief, C3).</summary>
public enum Uddannelsesstilling
{
    [Display(Name = "Der arbejdes med et mål om uddannelse eller arbejde")] HarMaal,
    [Display(Name = "I arbejde eller uddannelse, som fastholdes")] IArbejdeEllerUddannelse,
    [Display(Name = "Førtidspension: der er et mål om en meningsfuld hverdag")] Foertidspension,
    [Display(Name = "Der arbejdes med motivationen først")] MotivationFoerst,
    [Display(Name = "Indgår i et andet mål")] IndgaarIAndetMaal,
    [Display(Name = "Borgeren ønsker det ikke nu")] OenskesIkke,
    [Display(Name = "Andet")] Andet,
}

/// <summary>
/// A reasoned stance on education and work, with the day it is raised again. Each plan and each status says one; the last one holds.
/// </summary>
[Sagsdata]
public sealed class Stillingtagen
{
    private Stillingtagen()
    {
    }

    internal Stillingtagen(
        Guid forloebId, DateOnly dato, Uddannelsesstilling stilling, string begrundelse, DateOnly? tagesOp, Guid dokumentId) =>
        (ForloebId, Dato, Stilling, Begrundelse, TagesOp, DokumentId) =
            (forloebId, dato, stilling, begrundelse.Trim(), tagesOp, dokumentId);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The day it was taken.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>The stance.</summary>
    public Uddannelsesstilling Stilling { get; private set; }

    /// <summary>Why.</summary>
    [Personoplysning("Stillingtagen.Begrundelse")]
    public string Begrundelse { get; private set; } = "";

    /// <summary>The day it is raised again, or null.</summary>
    public DateOnly? TagesOp { get; private set; }

    /// <summary>The document that says so, the same in all its versions.</summary>
    public Guid DokumentId { get; private set; }

    /// <summary>The stance in words.</summary>
    public string Tekst =>
        $"{Danish.Date(Dato)}: "
        + $"{Stilling.DisplayName()}."
        + $"{(Begrundelse.Length > 0 ? " " + Begrundelse : "")}{(TagesOp is { } day ? $" Tages op igen {Danish.Date(day)}." : "")}";
}
