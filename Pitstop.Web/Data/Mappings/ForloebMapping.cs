using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class ForloebMapping : IEntityTypeConfiguration<Forloeb>
{
    public void Configure(EntityTypeBuilder<Forloeb> builder)
    {
        builder.ToTable("Forloeb");
        builder.Property(f => f.Id).ValueGeneratedNever();
        builder.Property(f => f.Status).HasConversion<string>();
        builder.Property(f => f.Revision).IsConcurrencyToken();
        builder.HasIndex(f => new { f.SagId, f.Loebenr }).IsUnique();
        builder.HasIndex(f => new { f.BehandlerId, f.Status });
        builder.Property(f => f.Afslutningsaarsag).HasConversion<string>();
        builder.Ignore(f => f.Nummer)
            .Ignore(f => f.FoersteForsamtale)
            .Ignore(f => f.SenesteAfgoerelse)
            .Ignore(f => f.AabenPause)
            .Ignore(f => f.Rettelige)
            .Ignore(f => f.AktiveMaal)
            .Ignore(f => f.SenesteStilling)
            .Ignore(f => f.ErIGang)
            .Ignore(f => f.ErLukket)
            .Ignore(f => f.EndteDato)
            .Ignore(f => f.ErBevilget);
        builder.HasMany(f => f.Henvendelser).WithOne().HasForeignKey(h => h.ForloebId);
        builder.HasMany(f => f.Samtaler).WithOne().HasForeignKey(s => s.ForloebId);
        builder.HasMany(f => f.Samtykker).WithOne().HasForeignKey(s => s.ForloebId);
        builder.HasMany(f => f.Afsendelser).WithOne().HasForeignKey(a => a.ForloebId);
        builder.HasMany(f => f.Tildelinger).WithOne().HasForeignKey(t => t.ForloebId);
        builder.HasMany(f => f.Skridt).WithOne().HasForeignKey(s => s.ForloebId);
        builder.HasMany(f => f.Afgoerelser).WithOne().HasForeignKey(a => a.ForloebId);
        builder.HasMany(f => f.Pauser).WithOne().HasForeignKey(p => p.ForloebId);
        builder.HasMany(f => f.Kontakter).WithOne().HasForeignKey(k => k.ForloebId);
        builder.HasMany(f => f.Moeder).WithOne().HasForeignKey(m => m.ForloebId);
        builder.HasMany(f => f.Opfoelgninger).WithOne().HasForeignKey(o => o.ForloebId);
        builder.HasMany(f => f.Bekymringer).WithOne().HasForeignKey(b => b.ForloebId);
        builder.HasMany(f => f.Henvisninger).WithOne().HasForeignKey(h => h.ForloebId);
        builder.HasMany(f => f.Rettelser).WithOne().HasForeignKey(r => r.ForloebId);
        builder.HasMany(f => f.Overdragelser).WithOne().HasForeignKey(o => o.ForloebId);
        builder.HasMany(f => f.Maal).WithOne().HasForeignKey(m => m.ForloebId);
        builder.HasMany(f => f.Stillingtagener).WithOne().HasForeignKey(s => s.ForloebId);
        builder.HasMany(f => f.Kortlaegninger).WithOne().HasForeignKey(k => k.ForloebId);
        builder.HasMany(f => f.Paaroerende).WithOne().HasForeignKey(p => p.ForloebId);
        builder.HasOne(f => f.Udskrivning).WithOne().HasForeignKey<Udskrivning>(u => u.ForloebId);
        builder.HasOne(f => f.Afdaekning).WithOne().HasForeignKey<Afdaekning>(a => a.ForloebId);
        builder.HasOne(f => f.Indskrivning).WithOne().HasForeignKey<Indskrivning>(i => i.ForloebId);
    }
}

internal sealed class TildelingMapping : IEntityTypeConfiguration<Tildeling>
{
    public void Configure(EntityTypeBuilder<Tildeling> builder)
    {
        builder.ToTable("Tildelinger");
        builder.HasKey(t => new { t.ForloebId, t.MedarbejderId });
        builder.HasIndex(t => t.MedarbejderId);
    }
}

internal sealed class HenvendelseMapping : IEntityTypeConfiguration<Henvendelse>
{
    public void Configure(EntityTypeBuilder<Henvendelse> builder)
    {
        builder.ToTable("Henvendelser");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Henvender).HasConversion<string>();
    }
}

internal sealed class SamtaleMapping : IEntityTypeConfiguration<Samtale>
{
    public void Configure(EntityTypeBuilder<Samtale> builder)
    {
        builder.ToTable("Samtaler");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Art).HasConversion<string>();
        builder.Property(s => s.Udfald).HasConversion<string>();
    }
}

internal sealed class IndskrivningMapping : IEntityTypeConfiguration<Indskrivning>
{
    public void Configure(EntityTypeBuilder<Indskrivning> builder)
    {
        builder.ToTable("Indskrivninger");
        builder.HasKey(i => i.ForloebId);
        builder.Property(i => i.BorgersValg).HasConversion<string>();
    }
}

internal sealed class SamtykkeMapping : IEntityTypeConfiguration<Samtykke>
{
    public void Configure(EntityTypeBuilder<Samtykke> builder)
    {
        builder.ToTable("Samtykker");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Retning).HasConversion<string>();
        builder.Property(s => s.Form).HasConversion<string>();
    }
}

internal sealed class AfsendelseMapping : IEntityTypeConfiguration<Afsendelse>
{
    public void Configure(EntityTypeBuilder<Afsendelse> builder)
    {
        builder.ToTable("Afsendelser");
        builder.Property(a => a.Id).ValueGeneratedNever();
        builder.HasIndex(a => new { a.ForloebId, a.Kind });
    }
}
