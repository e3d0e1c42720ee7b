using System.ComponentModel.DataAnnotations;

namespace Pitstop.Benchmarks;

/// <summary>A form of 40 fields and rows of 8, the size of the yardstick.</summary>
public sealed class Maaleform
{
    [Display(GroupName = "Afgørelse", Name = "Afgørelse")]
    public string? F01 { get; set; }

    [Display(Name = "Afgørelse – uddybning"), DataType(DataType.MultilineText)]
    public string? F02 { get; set; }

    [Display(GroupName = "Baggrund", Name = "Baggrund")]
    public string? F03 { get; set; }

    [Display(Name = "Baggrund – uddybning"), DataType(DataType.MultilineText)]
    public string? F04 { get; set; }

    [Display(GroupName = "Bolig", Name = "Bolig")]
    public string? F05 { get; set; }

    [Display(Name = "Bolig – uddybning"), DataType(DataType.MultilineText)]
    public string? F06 { get; set; }

    [Display(GroupName = "Netværk", Name = "Netværk")]
    public string? F07 { get; set; }

    [Display(Name = "Netværk – uddybning"), DataType(DataType.MultilineText)]
    public string? F08 { get; set; }

    [Display(GroupName = "Helbred", Name = "Helbred")]
    public string? F09 { get; set; }

    [Display(Name = "Helbred – uddybning"), DataType(DataType.MultilineText)]
    public string? F10 { get; set; }

    [Display(GroupName = "Medicin", Name = "Medicin")]
    public string? F11 { get; set; }

    [Display(Name = "Medicin – uddybning"), DataType(DataType.MultilineText)]
    public string? F12 { get; set; }

    [Display(GroupName = "Arbejde", Name = "Arbejde")]
    public string? F13 { get; set; }

    [Display(Name = "Arbejde – uddybning"), DataType(DataType.MultilineText)]
    public string? F14 { get; set; }

    [Display(GroupName = "Uddannelse", Name = "Uddannelse")]
    public string? F15 { get; set; }

    [Display(Name = "Uddannelse – uddybning"), DataType(DataType.MultilineText)]
    public string? F16 { get; set; }

    [Display(GroupName = "Økonomi", Name = "Økonomi")]
    public string? F17 { get; set; }

    [Display(Name = "Økonomi – uddybning"), DataType(DataType.MultilineText)]
    public string? F18 { get; set; }

    [Display(GroupName = "Gæld", Name = "Gæld")]
    public string? F19 { get; set; }

    [Display(Name = "Gæld – uddybning"), DataType(DataType.MultilineText)]
    public string? F20 { get; set; }

    [Display(GroupName = "Familie", Name = "Familie")]
    public string? F21 { get; set; }

    [Display(Name = "Familie – uddybning"), DataType(DataType.MultilineText)]
    public string? F22 { get; set; }

    [Display(GroupName = "Børn", Name = "Børn")]
    public string? F23 { get; set; }

    [Display(Name = "Børn – uddybning"), DataType(DataType.MultilineText)]
    public string? F24 { get; set; }

    [Display(GroupName = "Fritid", Name = "Fritid")]
    public string? F25 { get; set; }

    [Display(Name = "Fritid – uddybning"), DataType(DataType.MultilineText)]
    public string? F26 { get; set; }

    [Display(GroupName = "Søvn", Name = "Søvn")]
    public string? F27 { get; set; }

    [Display(Name = "Søvn – uddybning"), DataType(DataType.MultilineText)]
    public string? F28 { get; set; }

    [Display(GroupName = "Kost", Name = "Kost")]
    public string? F29 { get; set; }

    [Display(Name = "Kost – uddybning"), DataType(DataType.MultilineText)]
    public string? F30 { get; set; }

    [Display(GroupName = "Motivation", Name = "Motivation")]
    public string? F31 { get; set; }

    [Display(Name = "Motivation – uddybning"), DataType(DataType.MultilineText)]
    public string? F32 { get; set; }

    [Display(GroupName = "Ressourcer", Name = "Ressourcer")]
    public string? F33 { get; set; }

    [Display(Name = "Ressourcer – uddybning"), DataType(DataType.MultilineText)]
    public string? F34 { get; set; }

    [Display(GroupName = "Risici", Name = "Risici")]
    public string? F35 { get; set; }

    [Display(Name = "Risici – uddybning"), DataType(DataType.MultilineText)]
    public string? F36 { get; set; }

    [Display(GroupName = "Forløb", Name = "Forløb")]
    public string? F37 { get; set; }

    [Display(Name = "Forløb – uddybning"), DataType(DataType.MultilineText)]
    public string? F38 { get; set; }

    [Display(GroupName = "Ønske", Name = "Ønske")]
    public string? F39 { get; set; }

    [Display(Name = "Ønske – uddybning"), DataType(DataType.MultilineText)]
    public string? F40 { get; set; }

    [Display(GroupName = "Mål", Name = "Mål")]
    public List<Maalelinje> Linjer { get; set; } = [];
}

/// <summary>A row of 8 fields.</summary>
public sealed class Maalelinje
{
    [Display(Name = "Kolonne 1")]
    public string? K1 { get; set; }

    [Display(Name = "Kolonne 2")]
    public string? K2 { get; set; }

    [Display(Name = "Kolonne 3")]
    public string? K3 { get; set; }

    [Display(Name = "Kolonne 4")]
    public string? K4 { get; set; }

    [Display(Name = "Kolonne 5")]
    public string? K5 { get; set; }

    [Display(Name = "Kolonne 6")]
    public string? K6 { get; set; }

    [Display(Name = "Kolonne 7")]
    public string? K7 { get; set; }

    [Display(Name = "Kolonne 8")]
    public string? K8 { get; set; }
}
