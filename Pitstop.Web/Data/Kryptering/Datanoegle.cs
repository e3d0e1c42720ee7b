using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// A sag's own key, wrapped by a key of the ring. All its encrypted values name the sag; without this key none of them can be read.
/// </summary>
internal sealed class Datanoegle
{
    private Datanoegle()
    {
    }

    public Datanoegle(Guid sagId, string ringnoegle, byte[]? indpakket) => (SagId, Ringnoegle, Indpakket) = (sagId, ringnoegle, indpakket);

    /// <summary>The sag.</summary>
    public Guid SagId { get; private set; }

    /// <summary>The ring's key that it is wrapped by.</summary>
    public string Ringnoegle { get; private set; } = "";

    /// <summary>The wrapped key; null once it was destroyed. The row stays, so that the sag never gets another.</summary>
    public byte[]? Indpakket { get; private set; }

    internal void WrapAnew(string ringnoegle, byte[] indpakket) => (Ringnoegle, Indpakket) = (ringnoegle, indpakket);
}

/// <summary>What tells whether a key file is the one that this database was made with, and nothing of the key.</summary>
internal sealed class Ringnoegle
{
    private Ringnoegle()
    {
    }

    public Ringnoegle(string navn, byte[] kontrol) => (Navn, Kontrol) = (navn, kontrol);

    /// <summary>The key file's name without ending.</summary>
    public string Navn { get; private set; } = "";

    /// <summary>The check value.</summary>
    public byte[] Kontrol { get; private set; } = [];
}

internal sealed class DatanoegleMapping : IEntityTypeConfiguration<Datanoegle>
{
    public void Configure(EntityTypeBuilder<Datanoegle> builder)
    {
        builder.ToTable("Datanoegler");
        builder.HasKey(n => n.SagId);
        builder.Property(n => n.SagId).ValueGeneratedNever();
        builder.HasIndex(n => n.Ringnoegle);
        builder.HasOne<Sag>().WithOne().HasForeignKey<Datanoegle>(n => n.SagId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class RingnoegleMapping : IEntityTypeConfiguration<Ringnoegle>
{
    public void Configure(EntityTypeBuilder<Ringnoegle> builder)
    {
        builder.ToTable("Ringnoegler");
        builder.HasKey(n => n.Navn);
    }
}
