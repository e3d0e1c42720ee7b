using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// The marked values of the entities of one <see cref="PitstopDb"/>: decrypted into each entity when it is loaded, encrypted when they are
/// other than they were loaded.
/// </summary>
internal sealed class Personvaerdier(PitstopDb db)
{
    private readonly Sagsnoegler _keys = new(db);
    private readonly Dictionary<object, object?[]> _loaded = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<object, object?[]> _saving = new(ReferenceEqualityComparer.Instance);

    /// <summary>Fills an entity that was just made from a row.</summary>
    /// <exception cref="CryptographicException">
    /// A value was changed or moved in the database's file; the message says table, row and stored name.
    /// </exception>
    public void Fill(object entity, IEntityType type, Guid row, Func<string, byte[]?> stored, bool tracked)
    {
        var columns = Personkolonne.Of(type);
        var values = tracked ? new object?[columns.Count] : null;
        for (var i = 0; i < columns.Count; i++)
        {
            if (stored(columns[i].Navn) is not { } bytes)
                continue;
            var value = Open(columns[i], type.GetTableName()!, row, bytes);
            columns[i].Write(entity, value);
            if (values is not null)
                values[i] = value;
        }
        if (values is not null)
            _loaded[entity] = values;
    }

    /// <summary>The text of a column that a query asked for as it is stored.</summary>
    /// <exception cref="CryptographicException">It was changed or moved in the database's file.</exception>
    public string Text<T>(string name, Guid row, byte[] stored)
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        return (string)Open(Personkolonne.Of(type).Single(c => c.Navn == name), type.GetTableName()!, row, stored);
    }

    /// <summary>Encrypts what is new or other than it was loaded. Changes must have been looked for.</summary>
    public async Task SealChangedAsync(CancellationToken cancellationToken)
    {
        _saving.Clear();
        var tracked = new Lazy<Dictionary<(IEntityType, string, object), EntityEntry>>(() => Sagsopslag.Index(db));
        foreach (var entry in db.ChangeTracker.Entries().Where(e => e.State != EntityState.Deleted).ToList())
        {
            var columns = Personkolonne.Of(entry.Metadata);
            if (columns.Count == 0)
                continue;
            var before = entry.State == EntityState.Added ? null : _loaded.GetValueOrDefault(entry.Entity);
            var values = new object?[columns.Count];
            Guid? sag = null;
            for (var i = 0; i < columns.Count; i++)
            {
                values[i] = columns[i].Read(entry.Entity);
                // One that was put back among the tracked has its value and no stored bytes.
                var stored = entry.Property(columns[i].Navn);
                if (before is not null && Same(before[i], values[i]) && (stored.CurrentValue is null) == (values[i] is null))
                    continue;
                if (values[i] is not null)
                    sag ??= await Sagsopslag.SagOfAsync(db, entry, tracked, cancellationToken);
                stored.CurrentValue = values[i] is { } now ? Close(columns[i], entry, sag!.Value, now) : null;
                _saving[entry.Entity] = values;
            }
        }
    }

    /// <summary>What was encrypted is in the database now.</summary>
    public void Saved()
    {
        foreach (var (entity, values) in _saving)
            _loaded[entity] = values;
        _saving.Clear();
    }

    private object Open(Personkolonne column, string table, Guid row, byte[] stored)
    {
        byte[] plain;
        try
        {
            plain = PersonCipher.Decrypt(_keys.ToRead(PersonCipher.SagOf(stored)), stored, PersonCipher.Place(table, column.Navn, row));
        }
        catch (CryptographicException e)
        {
            var place = $"{table}, række {row}: {column.Navn}";
            throw new CryptographicException(
                $"{place} kan ikke læses. Værdien er ændret eller flyttet i databasefilen, eller sagens nøgle er væk. {e.Message}", e);
        }
        var value = column.FromBytes(plain);
        if (!ReferenceEquals(value, plain))
            CryptographicOperations.ZeroMemory(plain);
        return value;
    }

    private byte[] Close(Personkolonne column, EntityEntry entry, Guid sag, object value)
    {
        var row = (Guid)entry.Property(entry.Metadata.FindPrimaryKey()!.Properties[0].Name).CurrentValue!;
        var place = PersonCipher.Place(entry.Metadata.GetTableName()!, column.Navn, row);
        return PersonCipher.Encrypt(_keys.ToWrite(sag), sag, Personkolonne.ToBytes(value), place);
    }

    private static bool Same(object? before, object? now) =>
        before is byte[] a && now is byte[] b ? ReferenceEquals(a, b) || a.AsSpan().SequenceEqual(b) : Equals(before, now);
}
