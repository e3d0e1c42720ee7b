using System.Globalization;
using System.Text;

namespace Pitstop.Benchmarks;

/// <summary>The indstilling that is measured: every answer about 280 characters of Danish, no two alike.</summary>
internal static class MeasuredDocument
{
    private const int Length = 280, Rows = 5;

    private static readonly string[] Words =
        ("borgeren fortæller at hverdagen er præget af uro og søvn besvær men også ønske om forandring siden foråret har han "
            + "haft kontakt til egen læge jobcenter kommune søster børn naboer "
        + "behandling samtale gruppe motivation tilbagefald abstinenser hash kokain alkohol dosis nedtrapning plan mål støtte bolig "
        + "gæld arbejde praktik uddannelse netværk ressourcer håb vrede "
        + "angst depression medicin udredning psykiater sygeplejerske visitation tilbud døgn ambulant ugentlig måned år tidligere "
        + "senere aldrig ofte sjældent derfor fordi selvom indtil mellem "
        + "under over gennem sammen alene hjemme ude tryg svær vigtig mulig åben klar stabil ustabil "
        + "ærlig rolig træt glad bekymret").Split(' ');

    public static DocumentIdentity Identity { get; } =
        new(
            Guid.Parse("6f1c4c1e-52e3-4b39-9a59-0d1f0c8b7a10"),
            "indstilling",
            1,
            "S-1042/2",
            "Bente Behandler",
            new DateOnly(2026, 11, 22))
        {
            Draft = false,
            TemplateEdition = "1",
        };

    public static DocumentTemplate Template()
    {
        var schema = FormSchema.Of<Maaleform>();
        var markdown = new StringBuilder("# Indstilling\n\n");
        for (var i = 0; i < schema.Fields.Count - 1; i += 2)
            markdown.Append(
                CultureInfo.InvariantCulture,
                $"## {i / 2 + 1}. {schema.Fields[i].Group}\n\n| | |\n|---|---|\n| "
                    + $"{schema.Fields[i].Label} | {{{{{schema.Fields[i].Path}}}}} |\n\n{{{{{schema.Fields[i + 1].Path}}}}}\n\n");
        var columns = schema.Fields[^1].Columns;
        markdown.Append("## 21. Mål\n\n| ")
            .AppendJoin(" | ", columns.Select(c => c.Label))
            .Append(" |\n")
            .Append('|')
            .Append(string.Concat(columns.Select(_ => "---|")))
            .Append("\n| {{#hver Linjer}}")
            .AppendJoin(" | ", columns.Select(c => $"{{{{{c.Path}}}}}"))
            .Append("{{/hver}} |\n");
        var template = DocumentTemplate.Compile(markdown.ToString(), schema);
        return template.Problems.Count == 0 ? template : throw new InvalidOperationException(template.Problems[0].Message);
    }

    public static Answers Answers(int seed)
    {
        var random = new Random(seed);
        var answers = Domain.Documents.Answers.Empty;
        var schema = FormSchema.Of<Maaleform>();
        foreach (var field in schema.Fields.SkipLast(1))
            answers = answers.With(field.Path, Text(random));
        answers = answers.WithRows("Linjer", Enumerable.Range(1, Rows).Select(i => $"r{i}"));
        foreach (var key in answers.RowKeys("Linjer"))
        {
            foreach (var column in schema.Fields[^1].Columns)
                answers = answers.With($"Linjer[{key}].{column.Name}", Text(random));
        }
        return answers;
    }

    /// <summary>About 280 characters of Danish.</summary>
    public static string Text(Random random)
    {
        var text = new StringBuilder(Length + 20);
        while (text.Length < Length)
        {
            var word = Words[random.Next(Words.Length)];
            text.Append(text.Length == 0 || text[^2] == '.' ? char.ToUpperInvariant(word[0]) + word[1..] : word);
            text.Append(random.Next(12) == 0 ? string.Create(CultureInfo.InvariantCulture, $" {random.Next(1, 2000)}. ") : " ");
        }
        return text.ToString().TrimEnd();
    }
}
