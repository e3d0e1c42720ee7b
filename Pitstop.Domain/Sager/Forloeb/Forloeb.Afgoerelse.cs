namespace Pitstop.Domain.Sager;

// The authority's decision, and what the borger does with it.
public sealed partial class Forloeb
{
    /// <summary>The latest decision, or null.</summary>
    public Afgoerelse? SenesteAfgoerelse => _afgoerelser.OrderBy(a => a.Dato).ThenBy(a => a.Id).LastOrDefault();

    /// <summary>Every reason why a decision cannot be recorded.</summary>
    public IReadOnlyList<Obstacle> AfgoerelseObstacles(AfgoerelseData data, DateOnly today)
    {
        var found = new List<Obstacle>();
        Running(found);
        var sent = FoerstSendt(Afsendelsesslags.Indstillingen);
        if (sent is null)
            found.Add(new("IndstillingIkkeSendt", "Registrér først, at indstillingen er sendt. Visitationen afgør sagen ud fra den."));
        if (data.Udfald is null)
            found.Add(new("UdfaldMangler", "Vælg, hvad kommunen har afgjort.", nameof(data.Udfald)));
        Day(found, data.Dato, sent, "Afgørelsen", "indstillingen blev sendt", today, nameof(data.Dato));
        if (data.ModtagetDato > today)
            found.Add(new(
                "ModtagetIFremtiden",
                "Borgeren kan ikke have modtaget afgørelsen i fremtiden. Ret datoen, eller lad feltet stå tomt.",
                nameof(data.ModtagetDato)));
        else if (data.ModtagetDato < data.Dato)
            found.Add(new(
                "ModtagetFoerAfgoerelsen",
                "Borgeren kan ikke have modtaget afgørelsen, før den blev truffet. Ret datoen.",
                nameof(data.ModtagetDato)));
        if (data.Udfald == Afgoerelsesudfald.Bevilget && data.Ydelse is null)
            found.Add(new("YdelseMangler", "Vælg den ydelse, der er bevilget.", nameof(data.Ydelse)));
        if (data.Til < data.Dato)
            found.Add(new("BevillingSlutterFoerAfgoerelsen", "Bevillingen slutter, før den er givet. Ret slutdatoen.", nameof(data.Til)));
        if (data.Udfald is Afgoerelsesudfald.Afslag or Afgoerelsesudfald.FritValgAndetTilbud && IvaerksatDato is not null)
            found.Add(new(
                "BehandlingenErStartet",
                "Behandlingen er startet. Udskriv borgeren i stedet, og skriv årsagen der.",
                nameof(data.Udfald)));
        return found;
    }

    /// <summary>
    /// Records a decision. A grant that comes after treatment has started changes no state: the start was not to wait for it.
    /// </summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="AfgoerelseObstacles"/> is left.</exception>
    public void RegistrerAfgoerelse(AfgoerelseData data, Medarbejder by, DateOnly today)
    {
        RefusedException.ThrowIfAny(AfgoerelseObstacles(data, today));
        var afgoerelse = new Afgoerelse(Id, data);
        _afgoerelser.Add(afgoerelse);
        Revision++;
        if (afgoerelse.Udfald != Afgoerelsesudfald.Bevilget)
        {
            AfsluttetDato = afgoerelse.Dato;
            Step(
                afgoerelse.Udfald == Afgoerelsesudfald.Afslag ? ForloebStatus.Afslag : ForloebStatus.FritValgAndetTilbud,
                afgoerelse.Dato,
                "Kommunens afgørelse",
                by);
        }
        else if (Status < ForloebStatus.Bevilget)
        {
            Step(ForloebStatus.Bevilget, afgoerelse.Dato, "Kommunens bevilling", by);
        }
    }

    /// <summary>Every reason why it cannot be recorded when the borger received the decision.</summary>
    public IReadOnlyList<Obstacle> ModtagAfgoerelseObstacles(DateOnly? dato, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (SenesteAfgoerelse is not { } decision)
            found.Add(new("IngenAfgoerelse", "Der er ingen afgørelse at modtage. Registrér afgørelsen først."));
        else if (decision.ModtagetDato is { } earlier)
            found.Add(new(
                "AlleredeModtaget",
                $"Afgørelsen er allerede registreret som modtaget {Danish.Date(earlier)}. Er det forkert, så ret datoen."));
        Day(found, dato, SenesteAfgoerelse?.Dato, "Modtagelsen", "afgørelsen blev truffet", today, "Dato");
        return found;
    }

    /// <summary>Records when the borger received the decision; the time to complain runs from there.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="ModtagAfgoerelseObstacles"/> is left.</exception>
    public void ModtagAfgoerelse(DateOnly? dato, DateOnly today)
    {
        RefusedException.ThrowIfAny(ModtagAfgoerelseObstacles(dato, today));
        SenesteAfgoerelse!.Modtag(dato!.Value);
        Revision++;
    }

    /// <summary>Every reason why a complaint cannot be recorded.</summary>
    public IReadOnlyList<Obstacle> KlageObstacles(DateOnly? dato, DateOnly today)
    {
        var found = new List<Obstacle>();
        if (SenesteAfgoerelse is not { } decision)
            found.Add(new("IngenAfgoerelse", "Der er ingen afgørelse at klage over. Registrér afgørelsen først."));
        else if (decision.KlageDato is { } earlier)
            found.Add(new("HarKlaget", $"Klagen er allerede registreret {Danish.Date(earlier)}."));
        Day(found, dato, SenesteAfgoerelse?.ModtagetDato ?? SenesteAfgoerelse?.Dato, "Klagen", "borgeren fik afgørelsen", today, "Dato");
        return found;
    }

    /// <summary>Records that a complaint came.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="KlageObstacles"/> is left.</exception>
    public void RegistrerKlage(DateOnly? dato, DateOnly today)
    {
        RefusedException.ThrowIfAny(KlageObstacles(dato, today));
        SenesteAfgoerelse!.Klag(dato!.Value);
        Revision++;
    }

    private Obstacle ErSlut =>
        new("ForloebetErSlut", $"Forløbet er {Status.DisplayName().ToLowerInvariant()}. Genåbn det, eller begynd et nyt forløb.");

    // A closed forløb takes nothing more but what belongs to its follow-up.
    private void Running(List<Obstacle> found)
    {
        if (Status >= ForloebStatus.Udskrevet)
            found.Add(ErSlut);
    }

    private static void Day(
        List<Obstacle> found, DateOnly? dato, DateOnly? earliest, string what, string since, DateOnly today, string field)
    {
        if (dato is null)
            found.Add(new("DatoMangler", "Skriv datoen.", field));
        else if (dato > today)
            found.Add(new("DatoIFremtiden", $"{what} kan ikke ligge i fremtiden. Ret datoen.", field));
        else if (dato < earliest)
            found.Add(new(
                "DatoForTidlig", $"{what} kan ikke ligge før den dag, {since}: {Danish.Date(earliest.Value)}. Ret datoen.", field));
    }
}
