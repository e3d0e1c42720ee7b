using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class GemtUdgaveMapping : IEntityTypeConfiguration<GemtUdgave>
{
    public void Configure(EntityTypeBuilder<GemtUdgave> builder)
    {
        builder.ToTable("Udgaver");
        builder.Property(u => u.Slags).HasConversion<string>();
        builder.Ignore(u => u.Sti);
        builder.HasIndex(u => new { u.Slug, u.IKraft }).IsUnique().HasFilter("\"Afloest\" IS NULL");
    }
}
