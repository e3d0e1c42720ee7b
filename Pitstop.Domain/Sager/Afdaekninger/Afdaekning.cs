namespace Pitstop.Domain.Sager;

/// <summary>
/// The statutory holistic mapping (afdækning) of a forløb: what indstilling 5 to 11 and the udredning share.
/// Each area is the text, or <see cref="Omraade.IntetAtBemaerke"/>.
/// </summary>
[Sagsdata]
public sealed class Afdaekning
{
    private readonly List<Rusmiddel> _rusmidler = [];

    private Afdaekning()
    {
    }

    /// <summary>An afdækning of a forløb.</summary>
    public Afdaekning(Guid forloebId, AfdaekningData data)
    {
        ForloebId = forloebId;
        Update(data);
    }

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The substances, the main one first, then by days of use.</summary>
    public IReadOnlyList<Rusmiddel> Rusmidler =>
        [.. _rusmidler.OrderByDescending(r => r.Hovedstof).ThenByDescending(r => r.DageAfSeneste30).ThenBy(r => r.Stof)];

    /// <summary>Days with alcohol among the last 30; null until asked, and it is always asked.</summary>
    public int? AlkoholDage { get; private set; }

    /// <summary>Social situation and network.</summary>
    [Personoplysning("Afdaekning.SocialeForhold")]
    public Omraade SocialeForhold { get; private set; } = new(null, false);

    /// <summary>Physical and mental health.</summary>
    [Personoplysning("Afdaekning.Helbred")]
    public Omraade Helbred { get; private set; } = new(null, false);

    /// <summary>Work and education.</summary>
    [Personoplysning("Afdaekning.ArbejdeUddannelse")]
    public Omraade ArbejdeUddannelse { get; private set; } = new(null, false);

    /// <summary>Housing.</summary>
    [Personoplysning("Afdaekning.Bolig")]
    public Omraade Bolig { get; private set; } = new(null, false);

    /// <summary>Other help.</summary>
    [Personoplysning("Afdaekning.AndenHjaelp")]
    public Omraade AndenHjaelp { get; private set; } = new(null, false);

    /// <summary>Children under 18 in the home or in contact; null until asked.</summary>
    public bool? BoernUnder18 { get; private set; }

    /// <summary>Pregnancy; null until asked.</summary>
    public bool? Graviditet { get; private set; }

    /// <summary>What was done about children or pregnancy.</summary>
    [Personoplysning("Afdaekning.BoernHandling")]
    public string? BoernHandling { get; private set; }

    /// <summary>What the borger wants, in the borger's own words.</summary>
    [Personoplysning("Afdaekning.BorgerensOenske")]
    public string? BorgerensOenske { get; private set; }

    /// <summary>Every reason why these facts cannot be kept.</summary>
    public static IReadOnlyList<Obstacle> Obstacles(AfdaekningData data)
    {
        var found = new List<Obstacle>();
        if (data.ErTom)
            found.Add(new("AfdaekningTom", "Skriv noget, før du gemmer."));
        if (data.AlkoholDage is < 0 or > 30)
            found.Add(new("AlkoholDageUmulig", "Dage med alkohol skal være mellem 0 og 30.", nameof(data.AlkoholDage)));
        if (data.Rusmidler.Any(r => r.DageAfSeneste30 is < 0 or > 30))
            found.Add(new("DageUmulige", "Dage af de seneste 30 skal være mellem 0 og 30.", nameof(data.Rusmidler)));
        if (data.Rusmidler.Any(r => r.Debutalder is < 0 or > 120))
            found.Add(new("DebutalderUmulig", "Debutalderen skal være mellem 0 og 120 år.", nameof(data.Rusmidler)));
        if (data.Rusmidler.Count(r => r.Hovedstof) > 1)
            found.Add(new(
                "FlereHovedstoffer", "Kun ét rusmiddel kan være hovedstoffet. Fjern mærket ved de andre.", nameof(data.Rusmidler)));
        return found;
    }

    /// <summary>Takes over new facts.</summary>
    /// <exception cref="RefusedException">An obstacle is left.</exception>
    public void Update(AfdaekningData data)
    {
        RefusedException.ThrowIfAny(Obstacles(data));
        _rusmidler.Clear();
        _rusmidler.AddRange(data.Rusmidler);
        (AlkoholDage, SocialeForhold, Helbred, ArbejdeUddannelse) =
            (data.AlkoholDage, data.SocialeForhold, data.Helbred, data.ArbejdeUddannelse);
        (Bolig, AndenHjaelp, BoernUnder18, Graviditet) = (data.Bolig, data.AndenHjaelp, data.BoernUnder18, data.Graviditet);
        (BoernHandling, BorgerensOenske) = (data.BoernHandling, data.BorgerensOenske);
    }
}
