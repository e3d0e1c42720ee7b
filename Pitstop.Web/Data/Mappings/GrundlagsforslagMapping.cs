using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class GrundlagsforslagMapping : IEntityTypeConfiguration<Grundlagsforslag>
{
    public void Configure(EntityTypeBuilder<Grundlagsforslag> builder)
    {
        builder.ToTable("Grundlagsforslag");
        builder.Property(g => g.Svar).HasConversion<string>().IsConcurrencyToken();
        builder.HasIndex(g => g.Hash).IsUnique();
    }
}
