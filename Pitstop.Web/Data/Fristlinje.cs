using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data;

/// <summary>
/// An open deadline of a forløb, kept so that the board finds the next ones without judging every forløb. It holds no verdict: that is
/// the pure function's.
/// </summary>
public sealed class Fristlinje
{
    private Fristlinje()
    {
    }

    internal Fristlinje(Forloeb forloeb, Fristopgave frist) =>
        (ForloebId, BehandlerId, Nr, Led, Due) = (forloeb.Id, forloeb.BehandlerId, frist.Nr, frist.Led, frist.Forfalder);

    /// <summary>Running number.</summary>
    public long Id { get; private set; }

    /// <summary>The forløb.</summary>
    public Guid ForloebId { get; private set; }

    /// <summary>Who has the forløb.</summary>
    public string BehandlerId { get; private set; } = "";

    /// <summary>The row's number, or the warning's kind.</summary>
    public string Nr { get; private set; } = "";

    /// <summary>Which of the row's times.</summary>
    public string Led { get; private set; } = "";

    /// <summary>The last day.</summary>
    public DateOnly Due { get; private set; }

    internal (Guid, string, string, string, DateOnly) Key => (ForloebId, BehandlerId, Nr, Led, Due);
}

/// <summary>The day and the rules that the lines were last made by; one row.</summary>
public sealed class Fristdag
{
    /// <summary>Always 1.</summary>
    public int Id { get; private set; } = 1;

    /// <summary>The day.</summary>
    public DateOnly Dag { get; set; }

    /// <summary>The rules by their hash.</summary>
    public string Regler { get; set; } = "";
}

internal sealed class FristlinjeMapping : IEntityTypeConfiguration<Fristlinje>
{
    public void Configure(EntityTypeBuilder<Fristlinje> builder)
    {
        builder.ToTable("Fristlinjer");
        builder.HasIndex(l => l.ForloebId);
        builder.HasIndex(l => new { l.Due, l.Id });
        builder.HasIndex(l => new { l.BehandlerId, l.Due, l.Id });
        builder.HasIndex(l => new { l.Nr, l.Due, l.Id });
        builder.HasOne<Forloeb>().WithMany().HasForeignKey(l => l.ForloebId);
    }
}

internal sealed class FristdagMapping : IEntityTypeConfiguration<Fristdag>
{
    public void Configure(EntityTypeBuilder<Fristdag> builder)
    {
        builder.ToTable("Fristdage");
        builder.Property(d => d.Id).ValueGeneratedNever();
    }
}
