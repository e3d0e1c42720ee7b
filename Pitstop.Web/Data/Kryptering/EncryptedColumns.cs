using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// Gives every property marked <see cref="Domain.PersonoplysningAttribute"/> an encrypted column. EF knows the encrypted bytes alone, as a
/// property by the stored name: <see cref="Personvaerdier"/> fills the entity when it is loaded, and the column when it is saved. So a
/// query cannot ask for the text.
/// </summary>
internal static class EncryptedColumns
{
    // New bytes are a new array: nothing has to be compared or copied byte by byte.
    private static readonly ValueComparer<byte[]> SameArray = new(
        (a, b) => ReferenceEquals(a, b), v => RuntimeHelpers.GetHashCode(v), v => v);

    /// <summary>Goes through all entity types of the model, complex properties included.</summary>
    public static void EncryptMarked(this ModelBuilder model)
    {
        // A complex type still stands among the entities here, without a key.
        foreach (var entity in model.Model.GetEntityTypes().Where(e => e.FindPrimaryKey() is not null).ToList())
        {
            foreach (var column in Personkolonne.Of(entity.ClrType))
                Encrypt(entity, column);
        }
    }

    private static void Encrypt(IMutableEntityType entity, Personkolonne column)
    {
        if (entity.FindPrimaryKey()?.Properties is not [{ ClrType: var key }] || key != typeof(Guid))
            throw new InvalidOperationException($"{column.Navn}: an encrypted value is bound to its row by a key of one Guid.");
        IMutableTypeBase owner = entity;
        foreach (var step in column.Path.SkipLast(1))
            owner = owner.FindComplexProperty(step.Name)!.ComplexType;
        var plain = owner.FindProperty(column.Path[^1].Name)
            ?? throw new InvalidOperationException($"{column.Navn} is marked and not mapped.");
        var isNullable = plain.IsNullable;
        owner.RemoveProperty(plain);
        owner.AddIgnored(plain.Name);
        var stored = entity.AddProperty(column.Navn, typeof(byte[]));
        stored.IsNullable = isNullable;
        stored.SetColumnName(column.Kolonne);
        stored.SetValueComparer(SameArray);
    }
}
