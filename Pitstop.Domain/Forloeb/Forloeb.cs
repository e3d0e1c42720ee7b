namespace Pitstop.Domain;

/// <summary>One episode of a borger at Pitstop, from the first contact on. Verbs refuse with a <see cref="RefusedException"/>; each has its obstacles to ask first.</summary>
public sealed partial class Forloeb
{
    private readonly List<Henvendelse> _henvendelser = [];
    private readonly List<Samtale> _samtaler = [];
    private readonly List<Samtykke> _samtykker = [];
    private readonly List<Afsendelse> _afsendelser = [];
    private readonly List<Tildeling> _tildelinger = [];

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
    public string Nummer => $"{Sag.Sagsnr}/{Loebenr}";

    /// <summary>Where it is on the way through.</summary>
    public ForloebStatus Status { get; private set; }

    /// <summary>The account of the employee who has the forløb.</summary>
    public string BehandlerId { get; private set; } = "";

    /// <summary>That employee's name.</summary>
    public string BehandlerNavn { get; private set; } = "";

    /// <summary>The day the borger (under 18 also a parent) first asked for treatment; starts the guarantee. Null where nobody entitled has asked.</summary>
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

    /// <summary>Records or corrects the afdækning.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="Afdaekning.Obstacles"/> is left.</exception>
    public void RecordAfdaekning(AfdaekningData data)
    {
        if (Afdaekning is null)
            Afdaekning = new Afdaekning(Id, data);
        else
            Afdaekning.Update(data);
        Revision++;
    }

    /// <summary>Records a consent.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="Samtykke.Obstacles"/> is left.</exception>
    public void RecordSamtykke(string? modtager, string? oplysninger, Samtykkeretning retning, DateOnly? fra, DateOnly? til, Samtykkeform form, DateOnly today)
    {
        _samtykker.Add(new Samtykke(Id, modtager, oplysninger, retning, fra, til, form, today));
        Revision++;
    }
}

/// <summary>A colleague's access to a forløb besides the behandler's.</summary>
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
