namespace Pitstop.Domain.Sager;

/// <summary>The administrative file of one borger; its number stays the same through all forløb.</summary>
[Sagsdata]
public sealed class Sag
{
    private readonly List<Forloeb> _forloeb = [];
    private readonly List<SagAdgang> _adgange = [];

    private Sag()
    {
    }

    /// <summary>A new file.</summary>
    /// <param name="nummer">The next free running number.</param>
    /// <param name="borger">The person.</param>
    public Sag(int nummer, Borger borger) => (Nummer, Borger, BorgerId) = (nummer, borger, borger.Id);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The running number, from 1001.</summary>
    public int Nummer { get; private set; }

    /// <summary>S-1042.</summary>
    public string Sagsnr => SagsnrFor(Nummer);

    /// <summary>A sag's number as it is written: <c>S-1042</c>.</summary>
    public static string SagsnrFor(int nummer) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"S-{nummer}");

    /// <summary>The person's key.</summary>
    public Guid BorgerId { get; private set; }

    /// <summary>The person.</summary>
    public Borger Borger { get; private set; } = null!;

    /// <summary>Protected: only those named in <see cref="Adgange"/> know that it exists.</summary>
    public bool Skaermet { get; private set; }

    /// <summary>Who may see a skærmet sag.</summary>
    public IReadOnlyList<SagAdgang> Adgange => _adgange;

    /// <summary>Grows when a forløb begins or is reopened: only one may run, so two such changes at once cannot both win.</summary>
    public int Revision { get; private set; }

    /// <summary>The forløb, numbered from 1.</summary>
    public IReadOnlyList<Forloeb> Forloeb => _forloeb;

    /// <summary>Reads S-1042 (any case) as its running number; null where it is not one.</summary>
    public static int? NummerFra(string? sagsnr) =>
        sagsnr is not null && sagsnr.StartsWith("S-", StringComparison.OrdinalIgnoreCase)
        && int.TryParse(
            sagsnr.AsSpan(2),
            System.Globalization.NumberStyles.None,
            System.Globalization.CultureInfo.InvariantCulture,
            out var nummer) ? nummer : null;

    /// <summary>Opens the next forløb with its first henvendelse. Only one may run at a time.</summary>
    /// <exception cref="RefusedException">The henvendelse has an obstacle, a forløb is open, or the last one ended later or by
    /// death.</exception>
    public Forloeb BegyndForloeb(HenvendelseData henvendelse, Medarbejder behandler, DateOnly today)
    {
        List<Obstacle> found = [
            .. Domain.Sager.Forloeb.HenvendelseObstacles(henvendelse, today),
            .. Domain.Sager.Forloeb.ForaelderObstacles(henvendelse, Borger.FoedselsDato),
        ];
        if (_forloeb.FirstOrDefault(f => f.ErIGang) is { } open)
            found.Add(new("HarAabentForloeb", $"Borgeren har allerede et åbent forløb, {open.Nummer}. Arbejd videre i det."));
        if (_forloeb.Max(f => f.EndteDato) is { } ended && henvendelse.Dato < ended)
            found.Add(new(
                "HenvendelseFoerForrigeSlut",
                $"Borgerens forrige forløb sluttede {Danish.Date(ended)}, og henvendelsen ligger før. Ret datoen, "
                    + "eller genåbn det forrige.",
                nameof(henvendelse.Dato)));
        if (_forloeb.Any(f => f.SluttedeVedDoed))
            found.Add(Domain.Sager.Forloeb.BorgerErDoed);
        RefusedException.ThrowIfAny(found);
        var forloeb = new Forloeb(this, _forloeb.Count + 1, henvendelse, behandler);
        _forloeb.Add(forloeb);
        Revision++;
        return forloeb;
    }

    internal void Touch() => Revision++;

    /// <summary>Whether an employee's account is among those who may know of the sag; the role may still say no.</summary>
    public bool ErAabenFor(string medarbejderId) => !Skaermet || _adgange.Any(a => a.MedarbejderId == medarbejderId);

    /// <summary>Makes the sag skærmet and names who may see it.</summary>
    public void Skaerm(IEnumerable<string> medarbejderIds)
    {
        Skaermet = true;
        _adgange.Clear();
        _adgange.AddRange(medarbejderIds.Distinct(StringComparer.Ordinal).Select(id => new SagAdgang(Id, id)));
    }
}

/// <summary>One person's named access to a skærmet sag.</summary>
[Sagsdata]
public sealed class SagAdgang
{
    private SagAdgang()
    {
    }

    /// <summary>Access for one account.</summary>
    public SagAdgang(Guid sagId, string medarbejderId) => (SagId, MedarbejderId) = (sagId, medarbejderId);

    /// <summary>The sag.</summary>
    public Guid SagId { get; private set; }

    /// <summary>The account.</summary>
    public string MedarbejderId { get; private set; } = "";
}
