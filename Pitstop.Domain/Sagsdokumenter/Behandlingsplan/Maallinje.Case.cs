namespace Pitstop.Domain.Sagsdokumenter;

// A goal between the forløb and the plan's row.
public sealed partial class Maallinje
{
    /// <summary>The parts of CHIME that are ticked.</summary>
    public Chime Chime =>
        Part(Forbundethed, Chime.Forbundethed) | Part(Haab, Chime.Haab) | Part(Identitet, Chime.Identitet) | Part(
            Mening, Chime.Mening) | Part(Empowerment, Chime.Empowerment);

    /// <summary>The row of a goal.</summary>
    public static Maallinje Of(Maaldata maal) => new()
    {
        Key = maal.Noegle,
        Titel = maal.Titel,
        Tema = maal.Tema,
        BorgerensFormulering = maal.BorgerensFormulering,
        Specifik = maal.Smart.Specifik,
        Maalbar = maal.Smart.Maalbar,
        Attraktiv = maal.Smart.Attraktiv,
        Realistisk = maal.Smart.Realistisk,
        Tidsbestemt = maal.Smart.Tidsbestemt,
        Forbundethed = Ticked(maal, Chime.Forbundethed),
        Haab = Ticked(maal, Chime.Haab),
        Identitet = Ticked(maal, Chime.Identitet),
        Mening = Ticked(maal, Chime.Mening),
        Empowerment = Ticked(maal, Chime.Empowerment),
        Udgangspunkt = maal.Udgangspunkt,
        Oensket = maal.Oensket,
        Metode = maal.Metode,
        FagligeOvervejelser = maal.FagligeOvervejelser,
        Delmaal = [
            .. maal.Delmaal.Select(
                (d, i) => new Delmaallinje { Key = $"d{i + 1}", Handling = d.Handling, Ansvarlig = d.Ansvarlig, Frist = d.Frist }),
        ],
    };

    /// <summary>The goal of a finished row: every required field holds.</summary>
    public Maaldata ToMaal() => new(
        Key!,
        Tema!.Value,
        Titel!,
        BorgerensFormulering!,
        new(Specifik!, Maalbar!, Attraktiv!, Realistisk!, Tidsbestemt!.Value),
        Metode!)
    {
        Chime = Chime,
        Udgangspunkt = Udgangspunkt,
        Oensket = Oensket,
        FagligeOvervejelser = FagligeOvervejelser!,
        Delmaal = [.. Delmaal.Select(d => new Delmaaldata(d.Handling!, d.Ansvarlig!, d.Frist!.Value))],
    };

    private static bool? Ticked(Maaldata maal, Chime part) => maal.Chime.HasFlag(part) ? true : null;

    private static Chime Part(bool? ticked, Chime part) => ticked == true ? part : default;
}
