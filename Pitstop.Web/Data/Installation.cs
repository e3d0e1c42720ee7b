namespace Pitstop.Web.Data;

/// <summary>The one row that says what this database is for.</summary>
public sealed class Installation
{
    private Installation()
    {
    }

    /// <summary>Marks a new database.</summary>
    public Installation(bool demo, DateTime oprettet) => (Demo, Oprettet) = (demo, oprettet);

    /// <summary>Always 1.</summary>
    public int Id { get; private set; } = 1;

    /// <summary>Holds invented persons and accounts with a known password.</summary>
    public bool Demo { get; private set; }

    /// <summary>
    /// How person data is encrypted: 1 by the ring's key, as until November 2026; 2 by each sag's own. Any other start than the one that
    /// makes it 2 refuses 1.
    /// </summary>
    public int Krypteringsformat { get; private set; } = Kryptering.Omkryptering.Format;

    /// <summary>When it was made (UTC).</summary>
    public DateTime Oprettet { get; private set; }
}
