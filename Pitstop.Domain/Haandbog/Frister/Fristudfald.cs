namespace Pitstop.Domain.Haandbog;

/// <summary>What became of one time that a deadline strikes.</summary>
/// <param name="Opfyldt">The day it was fulfilled, or null.</param>
/// <param name="Bortfaldet">The day it fell away, or null.</param>
/// <param name="Valgt">The day the citizen's own choice settled it, or null.</param>
/// <param name="Fordi">Why it fell away or was settled; goes on from "fordi".</param>
internal sealed record Fristudfald(DateOnly? Opfyldt, DateOnly? Bortfaldet, DateOnly? Valgt, string? Fordi)
{
    /// <summary>The day from which nothing more is to be done, or null.</summary>
    public DateOnly? Lukket => Opfyldt ?? Valgt ?? Bortfaldet;

    /// <summary>The first that holds: fulfilled, the citizen's choice, the earliest day it fell away.</summary>
    public static Fristudfald Of(
        DateOnly? opfyldt, IEnumerable<(DateOnly? Dag, string Fordi)> bortfald, DateOnly? valg = null, string? valgFordi = null)
    {
        if (opfyldt is not null)
            return new(opfyldt, null, null, null);
        if (valg is not null)
            return new(null, null, valg, valgFordi);
        var first = bortfald.Where(b => b.Dag is not null).OrderBy(b => b.Dag).FirstOrDefault();
        return new(null, first.Dag, null, first.Fordi);
    }
}
