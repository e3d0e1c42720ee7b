using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class SagMapping : IEntityTypeConfiguration<Sag>
{
    public void Configure(EntityTypeBuilder<Sag> builder)
    {
        builder.ToTable("Sager");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.Revision).IsConcurrencyToken();
        builder.HasIndex(s => s.Nummer).IsUnique();
        builder.Ignore(s => s.Sagsnr);
        builder.HasOne(s => s.Borger).WithMany().HasForeignKey(s => s.BorgerId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Forloeb).WithOne(f => f.Sag).HasForeignKey(f => f.SagId).OnDelete(DeleteBehavior.Restrict);
        builder.HasMany(s => s.Adgange).WithOne().HasForeignKey(a => a.SagId);
    }
}

internal sealed class SagAdgangMapping : IEntityTypeConfiguration<SagAdgang>
{
    public void Configure(EntityTypeBuilder<SagAdgang> builder)
    {
        builder.ToTable("SagAdgange");
        builder.HasKey(a => new { a.SagId, a.MedarbejderId });
    }
}

internal sealed class BorgerMapping : IEntityTypeConfiguration<Borger>
{
    public void Configure(EntityTypeBuilder<Borger> builder)
    {
        builder.ToTable("Borgere");
        builder.Property(b => b.Id).ValueGeneratedNever();
        builder.HasMany(b => b.Vaerger).WithOne().HasForeignKey("BorgerId").IsRequired().OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class VaergeMapping : IEntityTypeConfiguration<Vaerge>
{
    public void Configure(EntityTypeBuilder<Vaerge> builder)
    {
        builder.ToTable("Vaerger");
        builder.Property(v => v.Id).ValueGeneratedNever();
    }
}

internal sealed class OpslagsordMapping : IEntityTypeConfiguration<Opslagsord>
{
    public void Configure(EntityTypeBuilder<Opslagsord> builder)
    {
        builder.ToTable("Opslagsord");
        builder.HasKey(o => new { o.BorgerId, o.Hash });
        builder.HasIndex(o => o.Hash);
        builder.HasOne<Borger>().WithMany().HasForeignKey(o => o.BorgerId);
    }
}
