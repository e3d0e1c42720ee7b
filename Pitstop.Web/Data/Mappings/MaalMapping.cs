using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class MaalMapping : IEntityTypeConfiguration<Maal>
{
    public void Configure(EntityTypeBuilder<Maal> builder)
    {
        builder.ToTable("Maal");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Tema).HasConversion<string>();
        builder.Ignore(m => m.ErAktivt)
            .Ignore(m => m.Historik)
            .Ignore(m => m.SenesteSkalering)
            .Ignore(m => m.SenesteBedoemmelse)
            .Ignore(m => m.Data);
        builder.HasIndex(m => new { m.ForloebId, m.Noegle }).IsUnique();
        builder.HasMany(m => m.Delmaal).WithOne().IsRequired();
        builder.HasMany(m => m.Skaleringer).WithOne().IsRequired();
        builder.HasMany(m => m.Bedoemmelser).WithOne().IsRequired();
    }
}

internal sealed class DelmaalMapping : IEntityTypeConfiguration<Delmaal>
{
    public void Configure(EntityTypeBuilder<Delmaal> builder)
    {
        builder.ToTable("Delmaal");
        builder.Property(d => d.Id).ValueGeneratedNever();
    }
}

internal sealed class SkaleringMapping : IEntityTypeConfiguration<Skalering>
{
    public void Configure(EntityTypeBuilder<Skalering> builder)
    {
        builder.ToTable("Skaleringer");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Mangler).HasConversion<string>();
    }
}

internal sealed class MaalbedoemmelseMapping : IEntityTypeConfiguration<Maalbedoemmelse>
{
    public void Configure(EntityTypeBuilder<Maalbedoemmelse> builder)
    {
        builder.ToTable("Maalbedoemmelser");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.Property(b => b.Vurdering).HasConversion<string>();
        builder.Property(b => b.Sted).HasConversion<string>();
        builder.Ignore(b => b.Uge);
    }
}

internal sealed class StillingtagenMapping : IEntityTypeConfiguration<Stillingtagen>
{
    public void Configure(EntityTypeBuilder<Stillingtagen> builder)
    {
        builder.ToTable("Stillingtagener");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Stilling).HasConversion<string>();
        builder.Ignore(s => s.Tekst);
    }
}
