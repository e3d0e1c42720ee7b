using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>The borger's free choice of an equivalent approved provider.</summary>
public enum FritValg
{
    [Display(Name = "Borgeren vælger Pitstop")] Pitstop,
    [Display(Name = "Borgeren vælger et andet godkendt tilbud")] AndetTilbud,
    [Display(Name = "Borgeren har ikke taget stilling endnu")] IkkeTagetStilling,
}
