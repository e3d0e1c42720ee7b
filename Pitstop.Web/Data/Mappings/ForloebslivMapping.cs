using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class ForloebsskridtMapping : IEntityTypeConfiguration<Forloebsskridt>
{
    public void Configure(EntityTypeBuilder<Forloebsskridt> builder)
    {
        builder.ToTable("Forloebsskridt");
        builder.HasKey(s => new { s.ForloebId, s.Nummer });
        builder.Property(s => s.Fra).HasConversion<string>();
        builder.Property(s => s.Til).HasConversion<string>();
    }
}

internal sealed class AfgoerelseMapping : IEntityTypeConfiguration<Afgoerelse>
{
    public void Configure(EntityTypeBuilder<Afgoerelse> builder)
    {
        builder.ToTable("Afgoerelser");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.Property(a => a.Udfald).HasConversion<string>();
        builder.Property(a => a.Ydelse).HasConversion<string>();
    }
}

internal sealed class PauseMapping : IEntityTypeConfiguration<Pause>
{
    public void Configure(EntityTypeBuilder<Pause> builder)
    {
        builder.ToTable("Pauser");
        builder.Property(p => p.Id).ValueGeneratedNever();
        builder.Property(p => p.Aarsag).HasConversion<string>();
    }
}

internal sealed class UdskrivningMapping : IEntityTypeConfiguration<Udskrivning>
{
    public void Configure(EntityTypeBuilder<Udskrivning> builder)
    {
        builder.ToTable("Udskrivninger");
        builder.HasKey(u => u.ForloebId);
        builder.Property(u => u.Aarsag).HasConversion<string>();
        builder.Property(u => u.Status).HasConversion<string>();
    }
}

internal sealed class KontaktMapping : IEntityTypeConfiguration<Kontakt>
{
    public void Configure(EntityTypeBuilder<Kontakt> builder)
    {
        builder.ToTable("Kontakter");
        builder.Property(k => k.Id).ValueGeneratedNever();
        builder.Property(k => k.Form).HasConversion<string>();
    }
}

internal sealed class MoedeMapping : IEntityTypeConfiguration<Moede>
{
    public void Configure(EntityTypeBuilder<Moede> builder)
    {
        builder.ToTable("Moeder");
        builder.Property(m => m.Id).ValueGeneratedNever();
        builder.Property(m => m.Art).HasConversion<string>();
        builder.Property(m => m.Udfald).HasConversion<string>();
    }
}

internal sealed class OpfoelgningssamtaleMapping : IEntityTypeConfiguration<Opfoelgningssamtale>
{
    public void Configure(EntityTypeBuilder<Opfoelgningssamtale> builder)
    {
        builder.ToTable("Opfoelgningssamtaler");
        builder.Property(o => o.Id).ValueGeneratedNever();
        builder.Property(o => o.Udfald).HasConversion<string>();
    }
}

internal sealed class BekymringMapping : IEntityTypeConfiguration<Bekymring>
{
    public void Configure(EntityTypeBuilder<Bekymring> builder)
    {
        builder.ToTable("Bekymringer");
        builder.Property(b => b.Id).ValueGeneratedNever();
    }
}

internal sealed class PsykiatriskHenvisningMapping : IEntityTypeConfiguration<PsykiatriskHenvisning>
{
    public void Configure(EntityTypeBuilder<PsykiatriskHenvisning> builder)
    {
        builder.ToTable("Henvisninger");
        builder.Property(h => h.Id).ValueGeneratedNever();
    }
}

internal sealed class RettelseMapping : IEntityTypeConfiguration<Rettelse>
{
    public void Configure(EntityTypeBuilder<Rettelse> builder)
    {
        builder.ToTable("Rettelser");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Haendelse).HasConversion<string>();
    }
}

internal sealed class OverdragelseMapping : IEntityTypeConfiguration<Overdragelse>
{
    public void Configure(EntityTypeBuilder<Overdragelse> builder)
    {
        builder.ToTable("Overdragelser");
        builder.Property(o => o.Id).ValueGeneratedNever();
    }
}

internal sealed class PaaroerendeMapping : IEntityTypeConfiguration<Paaroerende>
{
    public void Configure(EntityTypeBuilder<Paaroerende> builder)
    {
        builder.ToTable("Paaroerende");
        builder.Property(p => p.Id).ValueGeneratedNever();
    }
}
