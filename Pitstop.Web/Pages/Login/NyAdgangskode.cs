using System.ComponentModel.DataAnnotations;

namespace Pitstop.Web.Pages;

/// <summary>A new password, typed twice.</summary>
public class NyAdgangskode
{
    /// <summary>The password.</summary>
    [Required(ErrorMessage = "Skriv en adgangskode."),
     Display(Name = "Ny adgangskode", Description = "Mindst 12 tegn. En sætning er god og nem at huske."),
     DataType(DataType.Password),
     StringLength(256)]
    public string? Ny { get; set; }

    /// <summary>The same again.</summary>
    [Required(ErrorMessage = "Skriv adgangskoden igen."),
     Display(Name = "Gentag den nye adgangskode"),
     DataType(DataType.Password),
     Compare(nameof(Ny), ErrorMessage = "De to adgangskoder er ikke ens. Skriv den samme i begge felter.")]
    public string? Gentaget { get; set; }
}
