namespace Pitstop.Domain.Sager;

// Goals live across documents: the plan sets them, statuses scale them, the weekly review and the discharge judge them.
public sealed partial class Forloeb
{
    private readonly List<Maal> _maal = [];
    private readonly List<Stillingtagen> _stillingtagener = [];
    private readonly List<Kortlaegning> _kortlaegninger = [];

    /// <summary>The goals, closed ones too.</summary>
    public IReadOnlyList<Maal> Maal => _maal;

    /// <summary>Stances on education and work.</summary>
    public IReadOnlyList<Stillingtagen> Stillingtagener => _stillingtagener;

    /// <summary>Mappings by an instrument.</summary>
    public IReadOnlyList<Kortlaegning> Kortlaegninger => _kortlaegninger;

    /// <summary>The goals that are worked on, in the order in which they were set.</summary>
    public IEnumerable<Maal> AktiveMaal => _maal.Where(m => m.ErAktivt).OrderBy(m => m.Nummer);

    /// <summary>The stance that holds, or null.</summary>
    public Stillingtagen? SenesteStilling => StillingBesides(null);

    /// <summary>The last stance that another document than this one said, or null.</summary>
    public Stillingtagen? StillingBesides(Guid? dokumentId) =>
        _stillingtagener.Where(s => s.DokumentId != dokumentId).OrderBy(s => s.Dato).ThenBy(s => s.Id).LastOrDefault();

    /// <summary>
    /// Takes over the goals of a finished plan: new ones are set, known ones rewritten, and those that the plan no longer has are closed. A
    /// goal that a status has closed stays closed and as it was, and the goals of a newer plan are not touched by a correction of an older
    /// one.
    /// </summary>
    /// <param name="plan">The goals, in the plan's order.</param>
    /// <param name="dokumentId">The plan.</param>
    /// <param name="dag">The day it was finished.</param>
    /// <returns>What became of goals that the plan says otherwise of, a sentence each.</returns>
    public IReadOnlyList<string> SaetMaal(IReadOnlyList<Maaldata> plan, Guid dokumentId, DateOnly dag)
    {
        if (HarNyerePlan(dokumentId))
            return ["Målene på forløbet følger den nyeste plan og er ikke ændret af denne rettelse."];
        foreach (var data in plan)
        {
            var maal = _maal.SingleOrDefault(m => m.Noegle == data.Noegle);
            maal?.Genaabn(dokumentId);
            if (maal is null)
                _maal.Add(maal = new Maal(Id, _maal.Count + 1, data, dokumentId, dag));
            else if (maal.ErAktivt)
                maal.Tag(data, dokumentId);
            else
                continue;
            if (data.Udgangspunkt is { } number && (maal.Skaleringer.Count == 0 || maal.Skaleringer.Any(s => s.DokumentId == dokumentId)))
                maal.Registrer(new Skalering(new(maal.Fra, number, null, null), dokumentId));
        }
        List<string> said =
        [
            .. plan.Select(p => (p.Udgangspunkt, Maal: _maal.Single(m => m.Noegle == p.Noegle)))
                .Where(x => x.Udgangspunkt is not null && x.Maal.Historik.First().Vaerdi != x.Udgangspunkt)
                .Select(x => $"Udgangspunktet for »{x.Maal.Titel}« er ikke ændret på forløbet, fordi borgeren har givet tal siden."),
            .. _maal.Where(m => !m.ErAktivt && plan.Any(p => p.Noegle == m.Noegle))
                .Select(m => $"Målet »{m.Titel}« er afsluttet i en status og er ikke åbnet igen. "
                    + "Sæt et nyt mål, hvis I vil arbejde videre med det."),
        ];
        foreach (var gone in _maal.Where(m => m.ErAktivt && plan.All(p => p.Noegle != m.Noegle)))
        {
            gone.Afslut(dag, dokumentId);
            said.Add($"Målet »{gone.Titel}« står ikke i planen mere og er afsluttet.");
        }
        Revision++;
        return said;
    }

    // A forløb that goes on goes on with the goals that its discharge had closed.
    private void GenaabnMaal()
    {
        foreach (var maal in _maal)
            foreach (var verdict in maal.Bedoemmelser.Where(b => b is { Sted: Bedoemmelsessted.Udskrivning, DokumentId: not null }))
                maal.Genaabn(verdict.DokumentId!.Value);
    }

    // A plan's stance keeps the day of its first version.
    private bool HarNyerePlan(Guid plan) => _stillingtagener.FirstOrDefault(s => s.DokumentId == plan) is { } own
        && _maal.Any(m => m.SatAf != plan && _stillingtagener.Any(s => s.DokumentId == m.SatAf && s.Dato > own.Dato));

    /// <summary>Every reason why a goal cannot be scaled so.</summary>
    public IReadOnlyList<Obstacle> SkalerObstacles(Guid maalId, Skaleringsdata data, DateOnly today) =>
        Skalering.Obstacles(_maal.Single(m => m.Id == maalId), data, today);

    /// <summary>Records the citizen's number for a goal, or why there is none.</summary>
    /// <param name="maalId">The goal.</param>
    /// <param name="data">The number.</param>
    /// <param name="dokumentId">The status that asked; null in a talk.</param>
    /// <param name="today">Today.</param>
    /// <exception cref="RefusedException">An obstacle of <see cref="SkalerObstacles"/> is left.</exception>
    public void Skaler(Guid maalId, Skaleringsdata data, Guid? dokumentId, DateOnly today)
    {
        RefusedException.ThrowIfAny(SkalerObstacles(maalId, data, today));
        _maal.Single(m => m.Id == maalId).Registrer(new Skalering(data, dokumentId));
        Revision++;
    }

    /// <summary>Every reason why a goal cannot be judged on a day.</summary>
    public IReadOnlyList<Obstacle> BedoemMaalObstacles(Guid maalId, DateOnly dato)
    {
        var maal = _maal.Single(m => m.Id == maalId);
        var found = new List<Obstacle>();
        if (!maal.ErAktivt)
            found.Add(new(
                "MaaletErAfsluttet",
                $"Målet »{maal.Titel}« blev afsluttet {Danish.Date(maal.AfsluttetDato!.Value)}. Genindlæs siden, og se, hvilke mål "
                    + "der er tilbage."));
        if (dato < maal.Fra)
            found.Add(new("BedoemmelseFoerMaalet", $"Målet blev sat {Danish.Date(maal.Fra)} og kan ikke være bedømt før. Ret datoen."));
        return found;
    }

    /// <summary>Judges a goal at the weekly review; a second verdict in the same week takes the first one's place.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="BedoemMaalObstacles"/> is left.</exception>
    public void BedoemMaal(Guid maalId, Maalvurdering vurdering, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(BedoemMaalObstacles(maalId, today));
        _maal.Single(m => m.Id == maalId).Registrer(new Maalbedoemmelse(
            today, vurdering, Bedoemmelsessted.Borgergennemgang, null, null, by.Navn));
        Revision++;
    }

    /// <summary>
    /// Takes over what a finished status says of a goal. A corrected status says it anew, also of a goal that it had closed itself.
    /// </summary>
    /// <param name="noegle">The goal's key.</param>
    /// <param name="skalering">The citizen's number, or why there is none; null where the document does not ask.</param>
    /// <param name="vurdering">The verdict.</param>
    /// <param name="forklaring">What explains it.</param>
    /// <param name="sted">Which document.</param>
    /// <param name="afslut">Whether the goal is closed.</param>
    /// <param name="done">The finished document.</param>
    /// <exception cref="RefusedException">An obstacle of <see cref="SkalerObstacles"/> is left.</exception>
    public void TagStatus(
        string noegle,
        Skaleringsdata? skalering,
        Maalvurdering vurdering,
        string? forklaring,
        Bedoemmelsessted sted,
        bool afslut,
        Dokumentspor done)
    {
        var maal = _maal.Single(m => m.Noegle == noegle);
        // A correction says of the same day what the document said first, however much later it is made.
        var first = maal.Bedoemmelser.FirstOrDefault(b => b.DokumentId == done.DokumentId);
        var closed = maal.LukketAf == done.DokumentId ? maal.AfsluttetDato : null;
        if (skalering is not null)
        {
            RefusedException.ThrowIfAny(Skalering.Obstacles(maal, skalering, done.Dag, corrects: first is not null));
            maal.Registrer(new Skalering(skalering, done.DokumentId));
        }
        maal.Genaabn(done.DokumentId);
        maal.Registrer(new Maalbedoemmelse(first?.Dato ?? done.Dag, vurdering, sted, forklaring, done.DokumentId, done.Af));
        if (afslut)
            maal.Afslut(closed ?? done.Dag, done.DokumentId);
        Revision++;
    }

    /// <summary>Takes over the stance of a finished document; a corrected document says it anew.</summary>
    public void TagStilling(DateOnly dag, Uddannelsesstilling stilling, string begrundelse, DateOnly? tagesOp, Guid dokumentId)
    {
        var first = _stillingtagener.FirstOrDefault(s => s.DokumentId == dokumentId);
        _stillingtagener.RemoveAll(s => s.DokumentId == dokumentId);
        _stillingtagener.Add(new Stillingtagen(Id, first?.Dato ?? dag, stilling, begrundelse, tagesOp, dokumentId));
        Revision++;
    }

    /// <summary>Takes over the mapping of a finished udredning; a corrected udredning says it anew.</summary>
    public void TagKortlaegning(
        Guid dokumentId, Instrument instrument, DateOnly dato, string interviewer, string? tekst, IEnumerable<AsiScore> scorer)
    {
        _kortlaegninger.RemoveAll(k => k.DokumentId == dokumentId);
        _kortlaegninger.Add(new Kortlaegning(Id, dokumentId, instrument, dato, interviewer, tekst, scorer));
        Revision++;
    }
}

/// <summary>Which finished document a fact comes from, when, and who signs it.</summary>
public sealed record Dokumentspor(Guid DokumentId, DateOnly Dag, string Af);
