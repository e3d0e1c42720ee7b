namespace Pitstop.Domain;

/// <summary>The facts of one forløb that deadlines rest on; a fact that has not happened is null.</summary>
/// <param name="AnmodningDato">The day of the citizen's own first request.</param>
/// <param name="FoersteForsamtaleAfholdt">The day of the first forsamtale that was held.</param>
/// <param name="IndstillingAfsendt">The day the indstilling was sent.</param>
/// <param name="IvaerksatDato">The day treatment started.</param>
/// <param name="OenskerIndskrivning">Whether enrolment is wanted; without it no indstilling is due.</param>
public sealed record Fristfakta(
    DateOnly? AnmodningDato, DateOnly? FoersteForsamtaleAfholdt, DateOnly? IndstillingAfsendt, DateOnly? IvaerksatDato, bool OenskerIndskrivning = true)
{
    /// <summary>The day something happened, or null.</summary>
    public DateOnly? On(Fristhaendelse haendelse) => haendelse switch
    {
        Fristhaendelse.BorgersAnmodning => AnmodningDato,
        Fristhaendelse.FoersteForsamtale => FoersteForsamtaleAfholdt,
        Fristhaendelse.IndstillingAfsendt => IndstillingAfsendt,
        Fristhaendelse.Ivaerksaettelse => IvaerksatDato,
        _ => throw new ArgumentOutOfRangeException(nameof(haendelse)),
    };
}
