using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>How one got in touch, or tried to.</summary>
public enum Kontaktform
{
    [Display(Name = "Telefon")] Telefon,
    [Display(Name = "Sms")] Sms,
    [Display(Name = "Brev eller Digital Post")] Brev,
    [Display(Name = "Personligt")] Personligt,
    [Display(Name = "Gennem pårørende eller netværk")] Netvaerk,
}

/// <summary>A contact outside talks, or an attempt at one. Only a two-way contact stills the watch (domain brief, F11).</summary>
[Sagsdata]
public sealed class Kontakt
{
    private Kontakt()
    {
    }

    internal Kontakt(Guid forloebId, DateOnly dato, Kontaktform form, bool tovejs, Medarbejder by) =>
        (ForloebId, Dato, Form, Tovejs, BehandlerNavn) = (forloebId, dato, form, tovejs, by.Navn);

    /// <summary>The key.</summary>
    public Guid Id { get; private set; } = Guid.CreateVersion7();

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>The day.</summary>
    public DateOnly Dato { get; private set; }

    /// <summary>How.</summary>
    public Kontaktform Form { get; private set; }

    /// <summary>The borger took part; else it was an attempt.</summary>
    public bool Tovejs { get; private set; }

    /// <summary>The employee.</summary>
    public string BehandlerNavn { get; private set; } = "";
}
