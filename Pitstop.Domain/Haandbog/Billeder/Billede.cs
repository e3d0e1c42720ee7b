using System.Security.Cryptography;

namespace Pitstop.Domain.Haandbog;

/// <summary>
/// A picture that pages show. It is never changed: another picture has another key, so an edition keeps the picture that it was approved
/// with.
/// </summary>
public sealed class Billede
{
    /// <summary>The largest file, in bytes.</summary>
    public const int StoersteFil = 2 * 1024 * 1024;

    /// <summary>The longest side, in pixels.</summary>
    public const int LaengsteSide = 6000;

    /// <summary>The longest alternative text, in characters; what needs more is told in the text of the page.</summary>
    public const int LaengsteTekst = 500;

    /// <summary>The folder of pictures, among the pages' files and in addresses.</summary>
    public const string Mappe = "billeder";

    private const string Adresserod = "/" + Mappe + "/";
    private const int KeyLength = 32;

    private Billede()
    {
    }

    /// <summary>The first 32 hexadecimal digits of the SHA-256 of its bytes: the same file twice is one picture.</summary>
    public string Noegle { get; private set; } = "";

    /// <summary>The kind, told by its content.</summary>
    public Billedtype Type { get; private set; }

    /// <summary>The file as it came.</summary>
    public byte[] Indhold { get; private set; } = [];

    /// <summary>Width in pixels.</summary>
    public int Bredde { get; private set; }

    /// <summary>Height in pixels.</summary>
    public int Hoejde { get; private set; }

    /// <summary>Who laid it in first.</summary>
    public string LagtIndAf { get; private set; } = "";

    /// <summary>When (UTC).</summary>
    public DateTime LagtInd { get; private set; }

    /// <summary>Key and ending.</summary>
    public string Filnavn => $"{Noegle}.{Type.ToString().ToLowerInvariant()}";

    /// <summary>Where pages show it from.</summary>
    public string Adresse => Adresserod + Filnavn;

    /// <summary>
    /// Whether an address is one that a picture has. No picture is deleted, so what the editor once wrote leads somewhere.
    /// </summary>
    public static bool ErAdresse(string adresse) =>
        adresse.StartsWith(Adresserod, StringComparison.Ordinal)
        && adresse[Adresserod.Length..].Split('.') is [{ Length: KeyLength } key, var ending]
        && key.All(char.IsAsciiHexDigitLower)
        && Enum.GetNames<Billedtype>().Contains(ending, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every reason why a file cannot become a picture.</summary>
    /// <param name="indhold">The file; null where none was chosen. Of one that is too large, more than <see cref="StoersteFil"/> bytes are
    /// enough.</param>
    /// <param name="tekst">What it shows, for who cannot see it.</param>
    /// <param name="by">Who lays it in.</param>
    public static IReadOnlyList<Obstacle> Obstacles(byte[]? indhold, string? tekst, Medarbejder by)
    {
        var found = new List<Obstacle>();
        if (!by.ErLeder)
            found.Add(new(
                "KunLedereLaeggerBillederInd", "Kun en faglig leder eller tilbudsleder lægger billeder ind. Send det til din leder."));
        if (FileObstacle(indhold) is { } file)
            found.Add(file);
        if (string.IsNullOrWhiteSpace(tekst))
            found.Add(new(
                "AlternativTekstMangler", "Skriv, hvad billedet viser, så også den, der ikke kan se det, får det at vide.", "Tekst"));
        else if (tekst.Length > LaengsteTekst)
            found.Add(new(
                "AlternativTekstForLang",
                $"Teksten må højst være {Danish.Number(LaengsteTekst)} tegn. Skriv resten i teksten ved siden af billedet.",
                "Tekst"));
        return found;
    }

    /// <summary>Makes a picture of a file.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="Obstacles"/> is left.</exception>
    public static Billede LaegInd(byte[]? indhold, string? tekst, Medarbejder by, DateTime now)
    {
        RefusedException.ThrowIfAny(Obstacles(indhold, tekst, by));
        return Of(indhold!, by, now);
    }

    /// <summary>Makes a picture of a file that came with the pages, where its alternative text stands.</summary>
    /// <exception cref="RefusedException">The file is no picture that can be shown.</exception>
    public static Billede FraFil(byte[] indhold, DateTime now)
    {
        RefusedException.ThrowIfAny(FileObstacle(indhold) is { } file ? [file] : []);
        return Of(indhold, Medarbejder.Programmet, now);
    }

    private static Billede Of(byte[] content, Medarbejder by, DateTime now)
    {
        var head = Billedhoved.Read(content)!.Value;
        return new()
        {
            Noegle = Convert.ToHexStringLower(SHA256.HashData(content))[..KeyLength],
            Type = head.Type,
            Indhold = content,
            Bredde = head.Bredde,
            Hoejde = head.Hoejde,
            LagtIndAf = by.Navn,
            LagtInd = now,
        };
    }

    private static Obstacle? FileObstacle(byte[]? content)
    {
        if (content is null or [])
            return new("FilMangler", "Vælg et billede på din computer.", "Fil");
        if (content.Length > StoersteFil)
            return new(
                "BilledetFylderForMeget", "Billedet fylder mere end 2 MB. Gør det mindre i et billedprogram, og vælg det igen.", "Fil");
        if (Billedhoved.Read(content) is not { } head)
            return LooksLikeSvg(content)
                ? new(
                    "SvgKanIkkeBruges",
                    "Filen er en SVG-tegning. Den kan indeholde programkode. Gem tegningen som PNG, og vælg den fil.",
                    "Fil")
                : new(
                    "IkkeEtBillede",
                    "Filen er ikke et billede, vi kan vise. Det skal være PNG, JPEG, GIF eller WebP, og det er indholdet, der "
                        + "tæller, ikke filens navn.",
                    "Fil");
        if (head.Bredde < 1 || head.Hoejde < 1)
            return new(
                "BilledetErBeskadiget",
                "Billedet kan ikke læses. Det er måske ikke hentet helt ned. Hent eller gem det igen, og vælg den nye fil.",
                "Fil");
        return head.Bredde > LaengsteSide || head.Hoejde > LaengsteSide
            ? new(
                "BilledetErForStort",
                $"Billedet er {Danish.Number(head.Bredde)} × {Danish.Number(head.Hoejde)} punkter. Det må højst være "
                    + $"{Danish.Number(LaengsteSide)} på hver led. Gør det mindre, og vælg det igen.",
                "Fil")
            : null;
    }

    private static bool LooksLikeSvg(ReadOnlySpan<byte> content) =>
        content[..Math.Min(content.Length, 1024)].IndexOf("<svg"u8) >= 0;
}
