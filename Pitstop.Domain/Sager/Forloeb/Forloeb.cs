namespace Pitstop.Domain.Sager;

/// <summary>
/// One episode of a borger at Pitstop, from the first contact on. Verbs refuse with a <see cref="RefusedException"/>; each has its
/// obstacles to ask first.
/// </summary>
[Sagsdata]
public sealed partial class Forloeb : IRegelsag
{
    private readonly List<Henvendelse> _henvendelser = [];
    private readonly List<Samtale> _samtaler = [];
    private readonly List<Samtykke> _samtykker = [];
    private readonly List<Afsendelse> _afsendelser = [];
    private readonly List<Tildeling> _tildelinger = [];
    private readonly List<Forloebsskridt> _skridt = [];
    private readonly List<Afgoerelse> _afgoerelser = [];
    private readonly List<Pause> _pauser = [];
    private readonly List<Kontakt> _kontakter = [];
    private readonly List<Moede> _moeder = [];
    private readonly List<Opfoelgningssamtale> _opfoelgninger = [];
    private readonly List<Bekymring> _bekymringer = [];
    private readonly List<PsykiatriskHenvisning> _henvisninger = [];
    private readonly List<Rettelse> _rettelser = [];
    private readonly List<Overdragelse> _overdragelser = [];
    private readonly List<Paaroerende> _paaroerende = [];

    private Forloeb()
    {
    }

    internal Forloeb(Sag sag, int loebenr, HenvendelseData henvendelse, Medarbejder behandler)
    {
        (Sag, SagId, Loebenr) = (sag, sag.Id, loebenr);
        (BehandlerId, BehandlerNavn) = (behandler.Id, behandler.Navn);
        AnmodningDato = henvendelse.AnmodningDato;
        _henvendelser.Add(new Henvendelse(Id, henvendelse));
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The file's key.</summary>
    public Guid SagId { get; private set; }

    /// <summary>The file.</summary>
    public Sag Sag { get; private set; } = null!;

    /// <summary>1 for the borger's first forløb.</summary>
    public int Loebenr { get; private set; }

    /// <summary>S-1042/2.</summary>
    public string Nummer => NummerFor(Sag.Nummer, Loebenr);

    /// <summary>A forløb's number as it is written: <c>S-1042/1</c>.</summary>
    public static string NummerFor(int sagsnummer, int loebenr) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Sag.SagsnrFor(sagsnummer)}/{loebenr}");

    /// <summary>Where it is on the way through.</summary>
    public ForloebStatus Status { get; private set; }

    /// <summary>The account of the employee who has the forløb.</summary>
    public string BehandlerId { get; private set; } = "";

    /// <summary>That employee's name.</summary>
    public string BehandlerNavn { get; private set; } = "";

    /// <summary>
    /// The day the borger (under 18 also a parent) first asked for treatment; starts the guarantee. Null where nobody entitled has asked.
    /// </summary>
    public DateOnly? AnmodningDato { get; private set; }

    /// <summary>Contacts, oldest first.</summary>
    public IReadOnlyList<Henvendelse> Henvendelser => _henvendelser;

    /// <summary>Talks.</summary>
    public IReadOnlyList<Samtale> Samtaler => _samtaler;

    /// <summary>Consents.</summary>
    public IReadOnlyList<Samtykke> Samtykker => _samtykker;

    /// <summary>What was sent, to whom and when.</summary>
    public IReadOnlyList<Afsendelse> Afsendelser => _afsendelser;

    /// <summary>Colleagues who may work on the forløb too.</summary>
    public IReadOnlyList<Tildeling> Tildelinger => _tildelinger;

    /// <summary>The steps of its life, in the order they were taken.</summary>
    public IReadOnlyList<Forloebsskridt> Skridt => _skridt;

    /// <summary>What the authority decided.</summary>
    public IReadOnlyList<Afgoerelse> Afgoerelser => _afgoerelser;

    /// <summary>Times in which treatment rests.</summary>
    public IReadOnlyList<Pause> Pauser => _pauser;

    /// <summary>Contacts outside talks, and attempts.</summary>
    public IReadOnlyList<Kontakt> Kontakter => _kontakter;

    /// <summary>Conferences and status meetings.</summary>
    public IReadOnlyList<Moede> Moeder => _moeder;

    /// <summary>Follow-up after discharge.</summary>
    public IReadOnlyList<Opfoelgningssamtale> Opfoelgninger => _opfoelgninger;

    /// <summary>Concerns for a child.</summary>
    public IReadOnlyList<Bekymring> Bekymringer => _bekymringer;

    /// <summary>Referrals to psychiatric assessment, sent or not.</summary>
    public IReadOnlyList<PsykiatriskHenvisning> Henvisninger => _henvisninger;

    /// <summary>Dates that were corrected.</summary>
    public IReadOnlyList<Rettelse> Rettelser => _rettelser;

    /// <summary>From whom to whom it went.</summary>
    public IReadOnlyList<Overdragelse> Overdragelser => _overdragelser;

    /// <summary>Relatives who come to talks.</summary>
    public IReadOnlyList<Paaroerende> Paaroerende => _paaroerende;

    /// <summary>The discharge, or null.</summary>
    public Udskrivning? Udskrivning { get; private set; }

    /// <summary>The day it ended without treatment or was closed, or null.</summary>
    public DateOnly? AfsluttetDato { get; private set; }

    /// <summary>The day the borger was back after an end that no longer holds, or null. What belonged to that end counts no more.</summary>
    public DateOnly? GenaabnetDato { get; private set; }

    /// <summary>Why it ended without treatment, or null.</summary>
    public Afslutningsaarsag? Afslutningsaarsag { get; private set; }

    /// <summary>The first day of stoffri efterbehandling, or null.</summary>
    public DateOnly? StoffriFra { get; private set; }

    /// <summary>The day a talk with a doctor was offered, or null.</summary>
    public DateOnly? LaegesamtaleTilbudt { get; private set; }

    /// <summary>Whether the borger wanted that talk, or null.</summary>
    public bool? LaegesamtaleOensket { get; private set; }

    /// <summary>The day the borger declined a time within the guarantee, or null.</summary>
    public DateOnly? TidAfslaaet { get; private set; }

    /// <summary>The afdækning, or null before anything is recorded.</summary>
    public Afdaekning? Afdaekning { get; private set; }

    /// <summary>The enrolment, or null.</summary>
    public Indskrivning? Indskrivning { get; private set; }

    /// <summary>The day treatment started: the first session held. It fulfils the guarantee. Null before.</summary>
    public DateOnly? IvaerksatDato { get; private set; }

    /// <summary>Grows by one with each change; two changes at once cannot both win.</summary>
    public int Revision { get; private set; }

    /// <summary>Lets a colleague work on the forløb.</summary>
    public void Tildel(string medarbejderId)
    {
        if (medarbejderId != BehandlerId && _tildelinger.All(t => t.MedarbejderId != medarbejderId))
            _tildelinger.Add(new Tildeling(Id, medarbejderId));
        Revision++;
    }

    /// <summary>Every reason why the state lets nobody record or correct the afdækning.</summary>
    public IReadOnlyList<Obstacle> AfdaekningObstacles() => ErIGang ? [] : [ErSlut];

    /// <summary>Records or corrects the afdækning.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="AfdaekningObstacles"/> or <see cref="Afdaekning.Obstacles"/> is
    /// left.</exception>
    public void RegistrerAfdaekning(AfdaekningData data)
    {
        RefusedException.ThrowIfAny([.. AfdaekningObstacles(), .. Afdaekning.Obstacles(data)]);
        TagAfdaekning(data);
    }

    /// <summary>Takes over the afdækning of a finished document, which may be finished after the forløb has ended.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="Afdaekning.Obstacles"/> is left.</exception>
    public void TagAfdaekning(AfdaekningData data)
    {
        if (Afdaekning is null)
            Afdaekning = new Afdaekning(Id, data);
        else
            Afdaekning.Update(data);
        Revision++;
    }

    /// <summary>Every reason why a forløb where nothing is left to do takes no more from hand.</summary>
    public IReadOnlyList<Obstacle> LukketObstacles() => ErLukket ? [ErSlut] : [];

    /// <summary>Records a consent.</summary>
    /// <exception cref="RefusedException">
    /// An obstacle of <see cref="LukketObstacles"/>, <see cref="Samtykke.Obstacles"/> or <see cref="Samtykkegivere.Obstacles"/> is left.
    /// </exception>
    public void RegistrerSamtykke(
        string? modtager,
        string? oplysninger,
        Samtykkeretning retning,
        DateOnly? fra,
        DateOnly? til,
        Samtykkeform form,
        DateOnly today,
        Samtykkegivere? givere = null,
        string? formaal = null)
    {
        givere ??= Samtykkegivere.BorgerSelv;
        RefusedException.ThrowIfAny(
            [
                .. LukketObstacles(),
                .. Samtykke.Obstacles(modtager, oplysninger, fra, til, today),
                .. givere.Obstacles(form, Sag.Borger.Alder(fra ?? today)),
            ]);
        _samtykker.Add(new Samtykke(Id, modtager, oplysninger, retning, fra, til, form, givere, today, formaal));
        Revision++;
    }
}

/// <summary>A colleague's access to a forløb besides the behandler's.</summary>
[Sagsdata]
public sealed class Tildeling
{
    private Tildeling()
    {
    }

    /// <summary>Access for one account.</summary>
    public Tildeling(Guid forloebId, string medarbejderId) => (ForloebId, MedarbejderId) = (forloebId, medarbejderId);

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The account.</summary>
    public string MedarbejderId { get; private set; } = "";
}
