using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// Finds the sager's keys for one <see cref="PitstopDb"/>. What is read inside a transaction is kept for that transaction alone: it may be
/// undone, and nothing may be encrypted by a key that no row holds.
/// </summary>
internal sealed class Sagsnoegler(PitstopDb db)
{
    private readonly Dictionary<Guid, byte[]> _inTransaction = [];
    private readonly Dictionary<Guid, (Datanoegle Row, byte[] Key)> _made = [];
    private Guid? _transaction;

    /// <summary>The key that reads a sag's values. Called while EF reads rows, so it asks on the open connection.</summary>
    /// <exception cref="CryptographicException">There is none, or none any more.</exception>
    public byte[] ToRead(Guid sag) =>
        Find(sag) ?? throw new CryptographicException(
            $"Datanoegler: der er ingen nøgle til sagen {sag}, og dens personoplysninger kan ikke læses.");

    /// <summary>
    /// The key that writes a sag's values; made, and saved along, where the sag has none yet. Changes must have been looked for.
    /// </summary>
    public byte[] ToWrite(Guid sag)
    {
        // Made here and not saved yet; a cleared tracker has forgotten it.
        if (_made.TryGetValue(sag, out var made) && db.Entry(made.Row).State == EntityState.Added)
            return made.Key;
        if (Find(sag) is { } key)
            return key;
        var row = db.Cipher.Make(sag, out key);
        db.Add(row);
        _made[sag] = (row, key);
        return key;
    }

    private byte[]? Find(Guid sag)
    {
        if (db.Cipher.TryGetKnown(sag, out var known))
            return known;
        var transaction = db.Database.CurrentTransaction;
        if (_transaction != transaction?.TransactionId)
        {
            _inTransaction.Clear();
            _transaction = transaction?.TransactionId;
        }
        if (_inTransaction.TryGetValue(sag, out var key))
            return key;
        if (Read(sag, transaction) is not { } found)
            return null;
        key = db.Cipher.Unwrap(sag, found.Ringnoegle, found.Indpakket);
        if (transaction is null)
            db.Cipher.Keep(sag, key);
        else
            _inTransaction[sag] = key;
        return key;
    }

    private Datanoegle? Read(Guid sag, IDbContextTransaction? transaction)
    {
        db.Database.OpenConnection();
        try
        {
            using var command = db.Database.GetDbConnection().CreateCommand();
            command.Transaction = transaction?.GetDbTransaction();
            command.CommandText = "SELECT \"Ringnoegle\", \"Indpakket\" FROM \"Datanoegler\" WHERE \"SagId\" = $sag";
            command.Parameters.Add(new Microsoft.Data.Sqlite.SqliteParameter("$sag", sag));
            using var reader = command.ExecuteReader();
            return reader.Read() ? new Datanoegle(sag, reader.GetString(0), reader.GetValue(1) as byte[]) : null;
        }
        finally
        {
            db.Database.CloseConnection();
        }
    }
}
