namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// The fields of a form that say whom it is about, by what law, who writes it and when. A form may declare them where it likes.
/// </summary>
public interface ISagshoved
{
    /// <summary>The borger's name.</summary>
    string? Navn { get; set; }

    /// <summary>The number, masked on screen; or that there is none.</summary>
    string? Personnummer { get; set; }

    /// <summary>The number of the forløb: <c>S-1042/1</c>.</summary>
    string? Sagsnr { get; set; }

    /// <summary>The law.</summary>
    Retsgrundlag? Retsgrundlag { get; set; }

    /// <summary>Who signs.</summary>
    string? Behandler { get; set; }

    /// <summary>The day.</summary>
    DateOnly? Dato { get; set; }

    /// <summary>The leader who approved it, or null.</summary>
    string? GodkendtAf { get; set; }
}

/// <summary>What the head takes from the case.</summary>
public static class Sagshoved
{
    /// <summary>Fills in the head.</summary>
    public static void Head(this ISagshoved form, Sagsfakta fakta)
    {
        var borger = fakta.Forloeb.Sag.Borger;
        form.Navn = borger.Navn;
        form.Personnummer = NumberOf(borger, fakta.VisPersonnummer);
        form.Sagsnr = fakta.Forloeb.Nummer;
        form.Retsgrundlag = Retsgrundlaget.Of(borger, fakta.Dag);
        form.Behandler = fakta.Behandler;
        form.Dato = fakta.Dag;
        form.GodkendtAf = fakta.GodkendtAf;
    }

    private static string NumberOf(Borger borger, bool whole)
    {
        if (Personnummer.TryParse(borger.Personnummer) is not { } number)
            return $"Intet personnummer. Født {Danish.Date(borger.FoedselsDato)}";
        return whole ? number.Full : number.Masked;
    }
}
