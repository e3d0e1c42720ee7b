using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>A substance (the groups that national statistics use).</summary>
public enum Stof
{
    [Display(Name = "Hash/cannabis")] Hash,
    [Display(Name = "Kokain")] Kokain,
    [Display(Name = "Amfetamin")] Amfetamin,
    [Display(Name = "Ecstasy/MDMA")] Mdma,
    [Display(Name = "Heroin")] Heroin,
    [Display(Name = "Metadon")] Metadon,
    [Display(Name = "Andre opioider")] AndreOpioider,
    [Display(Name = "Benzodiazepiner")] Benzodiazepiner,
    [Display(Name = "Ketamin")] Ketamin,
    [Display(Name = "Lattergas")] Lattergas,
    [Display(Name = "LSD/svampe")] Hallucinogener,
    [Display(Name = "Opløsningsmidler")] Oploesningsmidler,
    [Display(Name = "Alkohol")] Alkohol,
    [Display(Name = "Andet")] Andet,
}

/// <summary>How a substance is taken.</summary>
public enum Indtagelsesform
{
    [Display(Name = "Ryger")] Ryger,
    [Display(Name = "Sniffer")] Sniffer,
    [Display(Name = "Spiser eller drikker")] Oralt,
    [Display(Name = "Injicerer")] Injicerer,
    [Display(Name = "Inhalerer")] Inhalerer,
    [Display(Name = "Andet")] Andet,
}

/// <summary>A substance that the borger uses or has used (indstilling, section 5).</summary>
[Sagsdata]
public sealed class Rusmiddel
{
    private Rusmiddel()
    {
    }

    /// <summary>One substance as recorded.</summary>
    public Rusmiddel(Stof stof, int? debutalder, int? dageAfSeneste30, string? maengde, Indtagelsesform? form, bool hovedstof) =>
        (Stof, Debutalder, DageAfSeneste30, Maengde, Indtagelsesform, Hovedstof) =
            (stof, debutalder, dageAfSeneste30, maengde, form, hovedstof);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>Which one.</summary>
    public Stof Stof { get; private set; }

    /// <summary>Age in whole years at the first use.</summary>
    public int? Debutalder { get; private set; }

    /// <summary>Days of use among the last 30, 0 to 30.</summary>
    public int? DageAfSeneste30 { get; private set; }

    /// <summary>How much, in the borger's own measure.</summary>
    [Personoplysning("Rusmiddel.Maengde")]
    public string? Maengde { get; private set; }

    /// <summary>How it is taken.</summary>
    public Indtagelsesform? Indtagelsesform { get; private set; }

    /// <summary>The main substance; exactly one has the mark before an indstilling is finalised.</summary>
    public bool Hovedstof { get; private set; }
}
