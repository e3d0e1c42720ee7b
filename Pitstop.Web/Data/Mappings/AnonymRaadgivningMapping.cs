using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class AnonymRaadgivningMapping : IEntityTypeConfiguration<AnonymRaadgivning>
{
    public void Configure(EntityTypeBuilder<AnonymRaadgivning> builder)
    {
        builder.ToTable("AnonymeRaadgivninger");
        builder.HasKey(a => a.Nummer);
        builder.Property(a => a.Nummer).ValueGeneratedNever();
        builder.HasIndex(a => a.Dato);
        builder.Property(a => a.Kanal).HasConversion<string>();
        builder.Property(a => a.Raadsoegende).HasConversion<string>();
        builder.Property(a => a.Emne).HasConversion<string>();
        builder.Property(a => a.Raad).HasConversion<string>();
    }
}
