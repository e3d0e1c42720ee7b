namespace Pitstop.Domain.Sager;

// What the forløb is paid for by the day (domain brief, section D).
public sealed partial class Forloeb
{
    /// <summary>
    /// The services that the forløb goes on to use from a day, as it stands: treatment until the last day of the grant that lies ahead,
    /// else without end; after a discharge the aftercare. None before treatment has started, and none in a pause without payment, whose
    /// end nobody knows.
    /// </summary>
    /// <param name="dag">The first day.</param>
    /// <param name="eftervaernTil">The last day of aftercare by the deadline F13, or null.</param>
    public IReadOnlyList<Ydelsesperiode> YdelserFra(DateOnly dag, DateOnly? eftervaernTil)
    {
        if (Udskrivning is { Eftervaern: true, EftervaernSlut: null } && eftervaernTil >= dag)
            return [new(Ydelse.Eftervaern, dag, eftervaernTil)];
        if (IvaerksatDato is null || !ErIGang || AabenPause is { UdenBetaling: true })
            return [];
        var grant = SenesteAfgoerelse;
        var service = StoffriFra is not null ? Ydelse.StoffriEfterbehandling : grant?.Ydelse ?? Ydelse.AmbulantBehandling;
        return [new(service, dag, grant?.Til >= dag ? grant.Til : null)];
    }
}
