namespace Pitstop.Domain.Sager;

/// <summary>The kinds of document whose sending is a fact that deadlines read (<see cref="Afsendelse.Kind"/>).</summary>
public static class Afsendelsesslags
{
    /// <summary>The indstilling to Visitationen.</summary>
    public const string Indstillingen = "indstilling";

    /// <summary>The psycho-social udredning.</summary>
    public const string Udredningen = "udredning";

    /// <summary>The behandlingsplan.</summary>
    public const string Behandlingsplanen = "behandlingsplan";

    /// <summary>The three-month status.</summary>
    public const string Statussen = "status";

    /// <summary>The status at discharge.</summary>
    public const string Udskrivningsstatussen = "udskrivningsstatus";

    /// <summary>The notice to the Familiecenter of a start under 18.</summary>
    public const string Orienteringen = "orientering";

    /// <summary>The report of a concern for a child.</summary>
    public const string Underretningen = "underretning";

    /// <summary>The declaration of consent, whose copy goes to the borger.</summary>
    public const string Samtykkeerklaeringen = "samtykkeerklaering";
}
