using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class SmdbTjekMapping : IEntityTypeConfiguration<SmdbTjek>
{
    public void Configure(EntityTypeBuilder<SmdbTjek> builder)
    {
        builder.ToTable("SmdbTjek");
        builder.HasKey(t => new { t.ForloebId, t.Punkt });
        builder.Property(t => t.Punkt).HasConversion<string>();
        builder.HasOne<Forloeb>().WithMany(f => f.SmdbTjek).HasForeignKey(t => t.ForloebId);
    }
}
