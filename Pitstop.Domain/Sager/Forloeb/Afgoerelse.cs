using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>What the authority decided.</summary>
public enum Afgoerelsesudfald
{
    [Display(Name = "Bevilling")] Bevilget,
    [Display(Name = "Afslag")] Afslag,
    [Display(Name = "Borgeren har valgt et andet tilbud")] FritValgAndetTilbud,
}

/// <summary>A decision as typed.</summary>
/// <param name="Udfald">What was decided.</param>
/// <param name="Dato">The day of the decision.</param>
/// <param name="ModtagetDato">The day the borger received it, or null where that is not known yet.</param>
/// <param name="Ydelse">The service, where granted.</param>
/// <param name="Til">The last day of the grant, or null where it has none.</param>
public sealed record AfgoerelseData(Afgoerelsesudfald? Udfald, DateOnly? Dato, DateOnly? ModtagetDato, Ydelse? Ydelse, DateOnly? Til);

/// <summary>A decision of the authority. It is recorded here and never made here (domain brief, B1).</summary>
[Sagsdata]
public sealed class Afgoerelse
{
    private Afgoerelse()
    {
    }

    internal Afgoerelse(Guid forloebId, AfgoerelseData data)
    {
        (ForloebId, Udfald, Dato, ModtagetDato) = (forloebId, data.Udfald!.Value, data.Dato!.Value, data.ModtagetDato);
        (Ydelse, Til) = data.Udfald == Afgoerelsesudfald.Bevilget ? (data.Ydelse, data.Til) : (null, null);
    }

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>What was decided.</summary>
    public Afgoerelsesudfald Udfald { get; private set; }

    /// <summary>The day of the decision.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>The day the borger received it, which starts the complaint's four weeks; null where it is not known.</summary>
    public DateOnly? ModtagetDato { get; private set; }

    /// <summary>The service, where granted.</summary>
    public Ydelse? Ydelse { get; private set; }

    /// <summary>The last day of the grant, or null.</summary>
    public DateOnly? Til { get; private set; }

    /// <summary>The day a complaint came, or null.</summary>
    public DateOnly? KlageDato { get; private set; }

    internal void Klag(DateOnly dato) => KlageDato = dato;

    internal void Modtag(DateOnly dato) => ModtagetDato = dato;
}
