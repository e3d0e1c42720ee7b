using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Pitstop.Web.Adgang;

namespace Pitstop.Web.Data.Mappings;

internal sealed class LogpostMapping : IEntityTypeConfiguration<Logpost>
{
    public void Configure(EntityTypeBuilder<Logpost> builder)
    {
        builder.ToTable("Logposter");
        builder.Property(h => h.Handling).HasConversion<string>();
        builder.HasIndex(h => new { h.ForloebId, h.Tidspunkt });
        builder.HasIndex(h => new { h.MedarbejderId, h.EmneId, h.Tidspunkt });
    }
}

internal sealed class KontoMapping : IEntityTypeConfiguration<Konto>
{
    public void Configure(EntityTypeBuilder<Konto> builder) => builder.Property(k => k.Rolle).HasConversion<string>();
}

internal sealed class InstallationMapping : IEntityTypeConfiguration<Data.Installation>
{
    public void Configure(EntityTypeBuilder<Data.Installation> builder)
    {
        builder.ToTable("Installation");
        builder.Property(i => i.Id).ValueGeneratedNever();
    }
}
