using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class AfdaekningMapping : IEntityTypeConfiguration<Afdaekning>
{
    public void Configure(EntityTypeBuilder<Afdaekning> builder)
    {
        builder.ToTable("Afdaekninger");
        builder.HasKey(a => a.ForloebId);
        builder.ComplexProperty(a => a.SocialeForhold);
        builder.ComplexProperty(a => a.Helbred);
        builder.ComplexProperty(a => a.ArbejdeUddannelse);
        builder.ComplexProperty(a => a.Bolig);
        builder.ComplexProperty(a => a.AndenHjaelp);
        builder.HasMany(a => a.Rusmidler).WithOne().HasForeignKey("ForloebId").IsRequired();
        builder.Navigation(a => a.Rusmidler).HasField("_rusmidler").UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

internal sealed class RusmiddelMapping : IEntityTypeConfiguration<Rusmiddel>
{
    public void Configure(EntityTypeBuilder<Rusmiddel> builder)
    {
        builder.ToTable("Rusmidler");
        builder.Property(r => r.Id).ValueGeneratedNever();
        builder.Property(r => r.Stof).HasConversion<string>();
        builder.Property(r => r.Indtagelsesform).HasConversion<string>();
    }
}
