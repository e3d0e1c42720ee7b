namespace Pitstop.Domain.Sager;

/// <summary>The facts of an afdækning as recorded at one time. The members are those of <see cref="Afdaekning"/>.</summary>
public sealed record AfdaekningData(
    IReadOnlyList<Rusmiddel> Rusmidler,
    int? AlkoholDage,
    Omraade SocialeForhold,
    Omraade Helbred,
    Omraade ArbejdeUddannelse,
    Omraade Bolig,
    Omraade AndenHjaelp,
    bool? BoernUnder18,
    bool? Graviditet,
    string? BoernHandling,
    string? BorgerensOenske)
{
    /// <summary>Nothing recorded yet.</summary>
    public static readonly AfdaekningData Empty =
        new([], null, new(null, false), new(null, false), new(null, false), new(null, false), new(null, false), null, null, null, null);

    /// <summary>Whether nothing is recorded.</summary>
    public bool ErTom => Rusmidler.Count == 0 && this with { Rusmidler = Empty.Rusmidler } == Empty;

    /// <summary>Whether two afdækninger say the same, in whatever order their substances stand.</summary>
    public bool SigerDetSamme(AfdaekningData other) =>
        this with { Rusmidler = [] } == other with { Rusmidler = [] } && Facts(this).SequenceEqual(Facts(other));

    private static IEnumerable<(Stof, int?, int?, string?, Indtagelsesform?, bool)> Facts(AfdaekningData data) =>
        data.Rusmidler.Select(r => (r.Stof, r.Debutalder, r.DageAfSeneste30, r.Maengde, r.Indtagelsesform, r.Hovedstof)).Order();
}
