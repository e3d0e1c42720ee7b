using System.ComponentModel.DataAnnotations;

namespace Pitstop.Tests.Documents;

/// <summary>A form with every kind of field, for the tests of templates and writers.</summary>
public sealed class Proeveform
{
    [Display(Name = "Navn", GroupName = "Borger")]
    [Required]
    public string? Navn { get; set; }

    [Display(Name = "Telefon")]
    public string? Telefon { get; set; }

    [Display(Name = "Henvendelsesdato", GroupName = "Henvendelse")]
    [Required]
    public DateOnly? Henvendt { get; set; }

    [Display(Name = "Retsgrundlag")]
    [Required]
    public Grundlag? Retsgrundlag { get; set; }

    [Display(Name = "Hjemmeboende børn")]
    public bool? Boern { get; set; }

    [Display(Name = "Antal børn")]
    public decimal? AntalBoern { get; set; }

    [Display(Name = "Rusmidler", GroupName = "Rusmidler")]
    [Required]
    public List<Rusmiddel> Rusmidler { get; set; } = [];

    [Display(Name = "Faglig vurdering", GroupName = "Vurdering")]
    [DataType(DataType.MultilineText)]
    [Required]
    public string? Vurdering { get; set; }

    [Display(Name = "Borgerens egne ord")]
    [DataType(DataType.MultilineText)]
    public string? EgneOrd { get; set; }

    [Display(Name = "Mål")]
    public List<Maal> Maal { get; set; } = [];
}

public enum Grundlag
{
    [Display(Name = "Serviceloven § 101")]
    Sel101,

    [Display(Name = "Barnets lov § 33")]
    Bl33,
}

public sealed class Rusmiddel
{
    [Display(Name = "Stof")]
    [Required]
    public string? Stof { get; set; }

    [Display(Name = "Dage af seneste 30")]
    public int? Dage { get; set; }

    [Display(Name = "Hovedstof")]
    public bool? Hovedstof { get; set; }
}

public sealed class Maal
{
    [Display(Name = "Mål")]
    public string? Tekst { get; set; }

    [Display(Name = "Begrundelse")]
    [DataType(DataType.MultilineText)]
    public string? Begrundelse { get; set; }

    [Display(Name = "Delmål")]
    public List<Delmaal> Delmaal { get; set; } = [];
}

public sealed class Delmaal
{
    [Display(Name = "Delmål")]
    public string? Tekst { get; set; }

    [Display(Name = "Frist")]
    public DateOnly? Frist { get; set; }
}

internal static class Proeve
{
    public const string Skabelon = """
        # Prøveindstilling for {{Navn}}

        ## Borger

        | | |
        |---|---|
        | Navn | **{{Navn}}** |
        | Telefon | {{Telefon}} |
        | Henvendt | {{Henvendt}} |
        | {{#hvis Boern}}Antal børn | {{AntalBoern}}{{/hvis}} |

        ## Grundlag

        Retsgrundlaget er {{Retsgrundlag}}{{#hvis Retsgrundlag = Barnets lov § 33}}, og forældrene er hørt{{#ellers}}, og borgeren er myndig{{/hvis}}.
        Hjemmeboende børn: {{Boern}}.

        ## Rusmidler

        | Stof | Dage | Hovedstof |
        |---|---:|:---:|
        | {{#hver Rusmidler}}{{Rusmidler.Stof}} | {{Rusmidler.Dage}} | {{Rusmidler.Hovedstof}}{{/hver}} |

        ## Vurdering

        {{Vurdering}}

        ## Borgerens ønske

        > {{EgneOrd}}

        {{#hvis Maal}}
        ## Mål
        {{#hver Maal}}
        ### {{Maal.Tekst}}

        {{Maal.Begrundelse}}
        {{#hver Maal.Delmaal}}
        - {{Maal.Delmaal.Tekst}} (senest {{Maal.Delmaal.Frist}})
        {{/hver}}
        {{/hver}}
        {{#ellers}}
        Der er ikke sat mål endnu.
        {{/hvis}}
        """;

    public static FormSchema Schema => FormSchema.Of<Proeveform>();

    public static DocumentTemplate Template { get; } = DocumentTemplate.Compile(Skabelon, Schema);

    public static Answers Answered() => Answers.Empty
        .With("Navn", "Åse Ærlig")
        .With("Telefon", "12 34 56 78")
        .With("Henvendt", "5.11.2026")
        .With("Retsgrundlag", "Bl33")
        .With("Boern", "true")
        .With("AntalBoern", "2")
        .WithRows("Rusmidler", ["a1", "b2"])
        .With("Rusmidler[a1].Stof", "Hash")
        .With("Rusmidler[a1].Dage", "28")
        .With("Rusmidler[a1].Hovedstof", "true")
        .With("Rusmidler[b2].Stof", "Alkohol")
        .With("Rusmidler[b2].Dage", "4")
        .With("Rusmidler[b2].Hovedstof", "false")
        .With("Vurdering", "Første afsnit\nmed **fed** skrift.\n\n- et punkt\n- to punkter\n\nSidste afsnit, 17. maj.")
        .With("EgneOrd", "»Jeg vil gerne stoppe.«")
        .WithRows("Maal", ["m1"])
        .With("Maal[m1].Tekst", "Stabil bolig")
        .With("Maal[m1].Begrundelse", "Uden bolig lykkes resten ikke.")
        .WithRows("Maal[m1].Delmaal", ["d1", "d2"])
        .With("Maal[m1].Delmaal[d1].Tekst", "Skrevet op")
        .With("Maal[m1].Delmaal[d1].Frist", "1-12-2026")
        .With("Maal[m1].Delmaal[d2].Tekst", "Set tre lejligheder")
        .With("Maal[m1].Delmaal[d2].Frist", "31-02-2027");

    public static DocumentIdentity Identity(bool draft = false) =>
        new(
            Guid.Parse("6f1c4c1e-52e3-4b39-9a59-0d1f0c8b7a10"),
            "indstilling",
            2,
            "S-1042/2",
            "Bo Behandler",
            new DateOnly(2026, 11, 22))
        {
            Draft = draft,
            TemplateEdition = "2026-11-01",
        };
}

internal static class TemplateExtensions
{
    /// <summary>Fills a template that shows only some of the form's fields: the rest is shown at its end and cut off again.</summary>
    public static IReadOnlyList<Block> FillAnyway(this string template, Answers answers)
    {
        const string cut = "---";
        var rest = DocumentTemplate.Compile(template, Proeve.Schema).Problems;
        Assert.All(rest, p => Assert.Equal(TemplateProblemKind.Unused, p.Kind));
        var whole = DocumentTemplate.Compile(
            $"{template}\n\n{cut}\n\n{Proeve.Skabelon.Replace("# Prøve", "## Prøve", StringComparison.Ordinal)}", Proeve.Schema);
        return [.. whole.Fill(answers).Blocks.TakeWhile(b => b is not ThematicBreak)];
    }
}
