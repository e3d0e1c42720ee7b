using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// The proof of an archived file: it was built anew, and the two files are held against each other, part by part and unpacked.
/// </summary>
public sealed class Genskabelse
{
    private Genskabelse(byte[] arkiveret, string arkivskriver, byte[] genskabt)
    {
        (ArkiveretSkriver, GenskabtSkriver) = (arkivskriver, WordWriter.WriterName);
        (ArkiveretSha256, GenskabtSha256) = (ArkiveretDokument.HashOf(arkiveret), ArkiveretDokument.HashOf(genskabt));
        ErSammeFil = arkiveret.AsSpan().SequenceEqual(genskabt);
        Dele = Compare(WordPackage.Unpack(arkiveret), WordPackage.Unpack(genskabt));
    }

    /// <summary>Whether the two files are the same in every byte.</summary>
    public bool ErSammeFil { get; }

    /// <summary>Whether every part is the same when unpacked; the files themselves may still be packed differently.</summary>
    public bool ErSammeIndhold => Dele.All(d => d.Forhold == Delforhold.Ens);

    /// <summary>Whether the writer has changed since the file was archived.</summary>
    public bool ErAndenSkriver => ArkiveretSkriver != GenskabtSkriver;

    /// <summary>The parts of both files by name; those that are not the same come first.</summary>
    public IReadOnlyList<Genskabtdel> Dele { get; }

    /// <summary>SHA-256 of the archived file, lower-case hex.</summary>
    public string ArkiveretSha256 { get; }

    /// <summary>SHA-256 of the file that was built anew, lower-case hex.</summary>
    public string GenskabtSha256 { get; }

    /// <summary>The writer of the archived file, for instance <c>Word 1</c>.</summary>
    public string ArkiveretSkriver { get; }

    /// <summary>The writer of the file that was built anew: today's.</summary>
    public string GenskabtSkriver { get; }

    /// <summary>Compares an archived file with the one that was built anew.</summary>
    /// <param name="arkiveret">The archived .docx file.</param>
    /// <param name="arkivskriver">The writer that the archive names.</param>
    /// <param name="genskabt">The .docx file that today's writer has made of the same input.</param>
    /// <exception cref="RefusedException">One of the two is no Word file that can be opened.</exception>
    public static Genskabelse Compare(byte[] arkiveret, string arkivskriver, byte[] genskabt) => new(arkiveret, arkivskriver, genskabt);

    private static Genskabtdel[] Compare(IReadOnlyDictionary<string, byte[]> arkiveret, IReadOnlyDictionary<string, byte[]> genskabt) =>
    [
        .. arkiveret.Keys.Union(genskabt.Keys, StringComparer.Ordinal)
            .Select(navn => new Genskabtdel(navn, Relation(arkiveret.GetValueOrDefault(navn), genskabt.GetValueOrDefault(navn))))
            .OrderBy(d => d.Forhold == Delforhold.Ens).ThenBy(d => d.Navn, StringComparer.Ordinal),
    ];

    private static Delforhold Relation(byte[]? arkiveret, byte[]? genskabt) => (arkiveret, genskabt) switch
    {
        (_, null) => Delforhold.KunArkiveret,
        (null, _) => Delforhold.KunGenskabt,
        _ => arkiveret.AsSpan().SequenceEqual(genskabt) ? Delforhold.Ens : Delforhold.Forskellig,
    };
}

/// <summary>How one part of the archived file stands to the same part of the file built anew.</summary>
public enum Delforhold
{
    /// <summary>The same in every byte, unpacked.</summary>
    [Display(Name = "Ens")] Ens,

    /// <summary>In both, but not the same.</summary>
    [Display(Name = "Forskellig")] Forskellig,

    /// <summary>Only in the archived file.</summary>
    [Display(Name = "Kun i den arkiverede fil")] KunArkiveret,

    /// <summary>Only in the file built anew.</summary>
    [Display(Name = "Kun i den genskabte fil")] KunGenskabt,
}
