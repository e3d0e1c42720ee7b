using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class KortlaegningMapping : IEntityTypeConfiguration<Kortlaegning>
{
    public void Configure(EntityTypeBuilder<Kortlaegning> builder)
    {
        builder.ToTable("Kortlaegninger");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Instrument).HasConversion<string>();
        builder.HasMany(k => k.Scorer).WithOne().IsRequired();
    }
}

internal sealed class AsiScoreMapping : IEntityTypeConfiguration<AsiScore>
{
    public void Configure(EntityTypeBuilder<AsiScore> builder)
    {
        builder.ToTable("AsiScorer");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Omraade).HasConversion<string>();
    }
}
