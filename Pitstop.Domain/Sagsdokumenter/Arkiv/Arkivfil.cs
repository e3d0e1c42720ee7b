namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>What is known of an archived file without opening it.</summary>
/// <param name="Id">The version's key.</param>
/// <param name="Filnavn">Without CPR or name.</param>
/// <param name="Sha256">Of the approved bytes, lower-case hex.</param>
/// <param name="Skabelonudgave">The template's edition.</param>
/// <param name="Skriver">The writer, for instance <c>Word 1</c>.</param>
public sealed record Arkivfil(Guid Id, string Filnavn, string Sha256, string Skabelonudgave, string Skriver)
{
    /// <summary>
    /// The files in the order given, each with a name of its own whatever the case of its letters: two documents of one kind that were
    /// finished on one day are named alike, and the later ones get a number.
    /// </summary>
    public static IReadOnlyList<Arkivfil> WithOwnNames(IEnumerable<Arkivfil> filer)
    {
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. filer.Select(fil =>
        {
            var name = fil.Filnavn;
            for (var number = 2; !taken.Add(name); number++)
                name = $"{Path.GetFileNameWithoutExtension(fil.Filnavn)}_{number}{Path.GetExtension(fil.Filnavn)}";
            return fil with { Filnavn = name };
        })];
    }
}
