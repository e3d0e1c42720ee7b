using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class KalenderabonnementMapping : IEntityTypeConfiguration<Kalenderabonnement>
{
    public void Configure(EntityTypeBuilder<Kalenderabonnement> builder)
    {
        builder.ToTable("Kalenderabonnementer");
        builder.HasKey(k => k.MedarbejderId);
        builder.HasIndex(k => k.Hash).IsUnique();
        builder.HasOne<Konto>().WithOne().HasForeignKey<Kalenderabonnement>(k => k.MedarbejderId);
    }
}
