using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class GruppesessionMapping : IEntityTypeConfiguration<Gruppesession>
{
    public void Configure(EntityTypeBuilder<Gruppesession> builder)
    {
        builder.ToTable("Gruppesessioner");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Art).HasConversion<string>();
        builder.Property(s => s.Revision).IsConcurrencyToken();
        builder.HasIndex(s => s.Dato);
        builder.HasMany(s => s.Deltagere).WithOne().HasForeignKey(d => d.SessionId);
    }
}

internal sealed class DeltagelseMapping : IEntityTypeConfiguration<Deltagelse>
{
    public void Configure(EntityTypeBuilder<Deltagelse> builder)
    {
        builder.ToTable("Deltagelser");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Art).HasConversion<string>();
        builder.HasIndex(d => new { d.SessionId, d.ForloebId }).IsUnique();
        builder.HasOne(d => d.Forloeb).WithMany(f => f.Deltagelser).HasForeignKey(d => d.ForloebId).OnDelete(DeleteBehavior.Restrict);
    }
}
