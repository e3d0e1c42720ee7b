using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class BilledeMapping : IEntityTypeConfiguration<Billede>
{
    public void Configure(EntityTypeBuilder<Billede> builder)
    {
        builder.ToTable("Billeder");
        builder.HasKey(b => b.Noegle);
        builder.Property(b => b.Type).HasConversion<string>();
        builder.Ignore(b => b.Filnavn).Ignore(b => b.Adresse);
    }
}
