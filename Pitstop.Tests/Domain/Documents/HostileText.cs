namespace Pitstop.Tests.Documents;

/// <summary>What people and machines type that breaks document makers.</summary>
internal static class HostileText
{
    private static readonly string[] Pieces =
    [
        "ord ", "Ærø ", "17. maj ", "1. ", "2) ", "- ", "-", "* ", "**", "***", "*", "_", "__", "`", "```\n", "# ", "> ",
        "| a | b |\n|---|---|\n", "[note]: x", "[a](javascript:b)",
        "![x](y)", "<b>", "</w:t>", "<script>alert(1)</script>", "&amp;", "&#0;", "&", "]]>", "{{Navn}}", "{{#hvis Navn}}", "{{/hver}}",
        "{{", "}}", "\\", "\n", "\n\n", "\r\n", "\r", "\t", "    ",
        "\u0000", "\u0002", "\u000b", "\u001f", "\u007f", "\u0085", "\u00a0", "\u00ad", "\u200f", "\u202e", "\u2028",
        "\u2066", "\ufeff", "\ufffe", "\uffff", "\ud800", "\udc00", "😀", "👨‍👩‍👧", "שלום ", "مرحبا ",
        "5*5*5", "2**3**4", "**fed**", "(**fed**)", "**a **b** c**", "---\n", "===\n", "$1", "%s", "'", "\"", "\u0301",
    ];

    /// <summary>Texts by themselves worth trying.</summary>
    public static readonly string[] Known = [
        .. Pieces,
        string.Concat(Enumerable.Repeat("**a ", 600)),
        new string('*', 1201),
        new string('>', 600),
        string.Concat(Enumerable.Repeat("- ", 600)),
        string.Concat(Enumerable.Repeat("{{", 600)),
    ];

    /// <summary>Up to 39 pieces in a row.</summary>
    public static readonly Gen<string> Texts = Gen.OneOf(Pieces).Array[1, 39].Select(string.Concat);

    /// <summary>Tries what is known, and a number of texts at random.</summary>
    public static void Holds(int count, Action<string> assert)
    {
        Assert.All(Known, assert);
        Texts.Holds(count, assert);
    }

    /// <summary>The letters and digits of a text in order; what no printing may lose.</summary>
    public static string LettersAndDigits(string text) =>
        string.Concat(text.EnumerateRunes().Where(r => r.Value != 0xfffd && System.Text.Rune.IsLetterOrDigit(r)));
}
