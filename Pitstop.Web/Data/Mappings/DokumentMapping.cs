using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class DokumentMapping : IEntityTypeConfiguration<Dokument>
{
    public void Configure(EntityTypeBuilder<Dokument> builder)
    {
        builder.ToTable("Dokumenter");
        builder.Property(d => d.Id).ValueGeneratedNever();
        builder.Property(d => d.Status).HasConversion<string>();
        builder.Property(d => d.Krav).HasConversion<string>();
        builder.Property(d => d.Revision).IsConcurrencyToken();
        builder.Ignore(d => d.Answers).Ignore(d => d.ErGodkendt).Ignore(d => d.StatusNavn);
        builder.HasIndex(d => new { d.DokumentId, d.Version }).IsUnique();
        builder.HasIndex(d => new { d.ForloebId, d.Kind });
        builder.HasOne<Forloeb>().WithMany().HasForeignKey(d => d.ForloebId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(d => d.Haendelser).WithOne().HasForeignKey(h => h.DokumentId);
        builder.HasMany(d => d.Udskrifter).WithOne().HasForeignKey(u => u.DokumentId);
        builder.HasOne(d => d.Arkiv).WithOne().HasForeignKey<ArkiveretDokument>(a => a.DokumentId).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class DokumenthaendelseMapping : IEntityTypeConfiguration<Dokumenthaendelse>
{
    public void Configure(EntityTypeBuilder<Dokumenthaendelse> builder)
    {
        builder.ToTable("Dokumenthaendelser");
        builder.Property(h => h.Id).ValueGeneratedNever();
        builder.Property(h => h.Skridt).HasConversion<string>();
        builder.HasIndex(h => new { h.DokumentId, h.Revision }).IsUnique();
    }
}

internal sealed class KladdeudskriftMapping : IEntityTypeConfiguration<Kladdeudskrift>
{
    public void Configure(EntityTypeBuilder<Kladdeudskrift> builder)
    {
        builder.ToTable("Kladdeudskrifter");
        builder.Property(u => u.Id).ValueGeneratedNever();
        builder.Ignore(u => u.Answers).Ignore(u => u.Bookmarks).Ignore(u => u.Print);
        builder.HasIndex(u => new { u.DokumentId, u.Revision, u.Nummer }).IsUnique();
    }
}

internal sealed class ArkiveretDokumentMapping : IEntityTypeConfiguration<ArkiveretDokument>
{
    public void Configure(EntityTypeBuilder<ArkiveretDokument> builder)
    {
        builder.ToTable("ArkiveredeDokumenter");
        builder.HasKey(a => a.DokumentId);
        builder.Property(a => a.DokumentId).ValueGeneratedNever();
        builder.Property(a => a.Indhold).Metadata.SetValueComparer(new ArrayStructuralComparer<byte>());
        builder.Ignore(a => a.Answers).Ignore(a => a.Bookmarks).Ignore(a => a.IsIntact);
    }
}
