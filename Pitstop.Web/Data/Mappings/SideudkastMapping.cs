using System.Linq.Expressions;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Pitstop.Web.Data.Mappings;

internal sealed class SideudkastMapping : IEntityTypeConfiguration<Sideudkast>
{
    public void Configure(EntityTypeBuilder<Sideudkast> builder)
    {
        builder.ToTable("Sideudkast");
        builder.Property(u => u.Status).HasConversion<string>();
        builder.Property(u => u.Slags).HasConversion<string>();
        builder.Property(u => u.Version).IsConcurrencyToken();
        AsJson(builder, u => u.Tekst);
        AsJson(builder, u => u.Forfattere);
        AsJson(builder, u => u.Haendelser);
        AsJson(builder, u => u.Vedtagelse);
        builder.Ignore(u => u.ErAabent).Ignore(u => u.Virker).Ignore(u => u.Retur).Ignore(u => u.Skribenter);
        // One open draft of a page.
        builder.HasIndex(u => u.Slug).IsUnique().HasFilter("\"Status\" IN ('Kladde', 'TilGodkendelse', 'Godkendt')");
    }

    // Values that are replaced as a whole and never looked up by.
    private static void AsJson<T>(EntityTypeBuilder<Sideudkast> builder, Expression<Func<Sideudkast, T>> property) =>
        builder.Property(property).HasConversion(
            v => JsonSerializer.Serialize(v, JsonSerializerOptions.Default),
            s => JsonSerializer.Deserialize<T>(s, JsonSerializerOptions.Default)!,
            new ValueComparer<T>((a, b) => ReferenceEquals(a, b), v => v == null ? 0 : v.GetHashCode(), v => v));
}
