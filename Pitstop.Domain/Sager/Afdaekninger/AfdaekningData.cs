namespace Pitstop.Domain.Sager;

/// <summary>The facts of an afdækning as recorded at one time. The members are those of <see cref="Afdaekning"/>.</summary>
public sealed record AfdaekningData
{
    public IReadOnlyList<Rusmiddel> Rusmidler { get; init; } = [];

    public int? AlkoholDage { get; init; }

    public Omraade SocialeForhold { get; init; } = new(null, false);

    public Omraade Helbred { get; init; } = new(null, false);

    public Omraade ArbejdeUddannelse { get; init; } = new(null, false);

    public Omraade Bolig { get; init; } = new(null, false);

    public Omraade AndenHjaelp { get; init; } = new(null, false);

    public bool? BoernUnder18 { get; init; }

    public bool? Graviditet { get; init; }

    public string? BoernHandling { get; init; }

    public string? BorgerensOenske { get; init; }

    /// <summary>Nothing recorded yet.</summary>
    public static readonly AfdaekningData Empty = new();

    /// <summary>Whether nothing is recorded.</summary>
    public bool ErTom => Rusmidler.Count == 0 && this with { Rusmidler = Empty.Rusmidler } == Empty;

    /// <summary>Whether two afdækninger say the same, in whatever order their substances stand.</summary>
    public bool SigerDetSamme(AfdaekningData other) =>
        this with { Rusmidler = [] } == other with { Rusmidler = [] } && Facts(this).SequenceEqual(Facts(other));

    private static IEnumerable<(Stof, int?, int?, string?, Indtagelsesform?, bool)> Facts(AfdaekningData data) =>
        data.Rusmidler.Select(r => (r.Stof, r.Debutalder, r.DageAfSeneste30, r.Maengde, r.Indtagelsesform, r.Hovedstof)).Order();
}
