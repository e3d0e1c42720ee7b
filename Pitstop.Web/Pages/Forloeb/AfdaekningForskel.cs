using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Pitstop.Web.Pages;

/// <summary>A field of the afdækning that stands otherwise in the case than on a page.</summary>
/// <param name="Felt">What the page calls the field.</param>
/// <param name="Gemt">What is stored.</param>
/// <param name="Dit">What was typed.</param>
public sealed record AfdaekningForskel(string Felt, string Gemt, string Dit)
{
    private const string Tomt = "Ikke udfyldt";

    /// <summary>The fields that differ, in the order of the page.</summary>
    public static IReadOnlyList<AfdaekningForskel> Between(AfdaekningInput gemt, AfdaekningInput dit) =>
    [
        .. typeof(AfdaekningInput).GetProperties()
            .Select(p => new AfdaekningForskel(
                p.GetCustomAttribute<DisplayAttribute>()?.Name ?? "Rusmidler", Text(p.GetValue(gemt)), Text(p.GetValue(dit))))
            .Where(f => f.Gemt != f.Dit),
    ];

    private static string Text(object? value) => value switch
    {
        List<RusmiddelInput> drugs => Lines(drugs.Where(d => d.Stof is not null).Select(Drug)),
        OmraadeInput area => Lines([area.IntetAtBemaerke ? "Intet at bemærke" : null, AfdaekningInput.Blank(area.Tekst)]),
        bool yes => yes ? "Ja" : "Nej",
        string text => Lines([AfdaekningInput.Blank(text)]),
        int number => Danish.Number(number),
        _ => Tomt,
    };

    private static string Drug(RusmiddelInput d) => string.Join(", ", new[]
    {
        d.Stof!.Value.DisplayName(), d.Hovedstof ? "hovedstof" : null, d.Debutalder is { } age ? $"debut {age} år" : null,
        d.Dage is { } days ? $"{days} dage af de seneste 30" : null,
        AfdaekningInput.Blank(d.Maengde),
        d.Form?.DisplayName().ToLowerInvariant(),
    }.OfType<string>());

    private static string Lines(IEnumerable<string?> lines) =>
        string.Join('\n', lines.OfType<string>()) is { Length: > 0 } text ? text.ReplaceLineEndings("\n") : Tomt;
}
