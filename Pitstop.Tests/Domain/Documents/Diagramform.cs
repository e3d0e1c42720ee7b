using System.ComponentModel.DataAnnotations;

namespace Pitstop.Tests.Documents;

/// <summary>A form whose rows may be shown as charts, at the top and inside other rows.</summary>
public sealed class Diagramform
{
    [Display(Name = "Navn", GroupName = "Status")]
    public string? Navn { get; set; }

    [Display(Name = "Mål")]
    public List<MaaltMaal> Maal { get; set; } = [];

    [Display(Name = "ASI-profil")]
    [Diagram(
        ChartKind.Bar,
        Label = nameof(Profilomraade.Omraade),
        Values = [nameof(Profilomraade.Alvor), nameof(Profilomraade.Bekymring)],
        Maximum = 9)]
    public List<Profilomraade> Profil { get; set; } = [];
}

public sealed class MaaltMaal
{
    [Display(Name = "Begrundelse")]
    [DataType(DataType.MultilineText)]
    public string? Begrundelse { get; set; }

    [Display(Name = "Titel")]
    public string? Titel { get; set; }

    [Display(Name = "Skalering")]
    [Diagram(ChartKind.Line, Label = nameof(Skaleringstal.Dato), Values = [nameof(Skaleringstal.Tal)], Minimum = 0, Maximum = 10)]
    public List<Skaleringstal> Historik { get; set; } = [];
}

public sealed class Skaleringstal
{
    [Display(Name = "Dato")]
    public DateOnly? Dato { get; set; }

    [Display(Name = "Tal")]
    public decimal? Tal { get; set; }
}

public sealed class Profilomraade
{
    [Display(Name = "Område")]
    [Required]
    public string? Omraade { get; set; }

    [Display(Name = "Alvor")]
    public int? Alvor { get; set; }

    [Display(Name = "Bekymring")]
    public int? Bekymring { get; set; }
}

internal static class Diagramproeve
{
    public const string Skabelon = """
        # Status for {{Navn}}

        {{#hver Maal}}
        ## {{Maal.Titel}}

        {{#diagram Maal.Historik}}

        | Dato | Tal |
        |---|---:|
        | {{#hver Maal.Historik}}{{Maal.Historik.Dato}} | {{Maal.Historik.Tal}}{{/hver}} |

        {{Maal.Begrundelse}}
        {{/hver}}

        ## Profil

        {{#diagram Profil}}

        | Område | Alvor | Bekymring |
        |---|---:|---:|
        | {{#hver Profil}}{{Profil.Omraade}} | {{Profil.Alvor}} | {{Profil.Bekymring}}{{/hver}} |
        """;

    public static FormSchema Schema => FormSchema.Of<Diagramform>();

    public static DocumentTemplate Template { get; } = DocumentTemplate.Compile(Skabelon, Schema);

    /// <summary>Two goals, the first with a gap in its history, and a profile of two areas.</summary>
    public static Answers Answered() =>
        Scaled(Scaled(
            Answers.Empty.With("Navn", "Åse").WithRows("Maal", ["a1", "b2"]), "a1", "Søvn", "3", "", "7,5"), "b2", "Arbejde", "0", "10")
            .WithRows("Profil", ["p1", "p2"])
            .With("Profil[p1].Omraade", "Alkohol").With("Profil[p1].Alvor", "9").With("Profil[p1].Bekymring", "4")
            .With("Profil[p2].Omraade", "Psykisk helbred").With("Profil[p2].Alvor", "0");

    /// <summary>A goal with one number on the first of each month from February 2026.</summary>
    public static Answers Scaled(Answers answers, string goal, string title, params string[] numbers)
    {
        var rows = $"Maal[{goal}].Historik";
        answers = answers.With($"Maal[{goal}].Titel", title).WithRows(rows, numbers.Select((_, i) => $"h{i}"));
        for (var i = 0; i < numbers.Length; i++)
            answers = answers.With($"{rows}[h{i}].Dato", Danish.Date(new DateOnly(2026, 2, 1).AddMonths(i))).With(
                $"{rows}[h{i}].Tal", numbers[i]);
        return answers;
    }

    public static Chart[] Charts(Answers answers) => [.. Template.Fill(answers).Blocks.OfType<Chart>()];
}
