using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// Takes a database of the first format over: every value is opened by the ring's key, or read as it stands where its column was not
/// encrypted yet, and written by its sag's own key. All in one transaction with the mark that it is done; a start that is cut off leaves
/// everything as it was, and the next one begins anew.
/// </summary>
internal sealed class Omkryptering
{
    /// <summary>The format in use.</summary>
    public const int Format = 2;

    private readonly PitstopDb _db;
    private readonly SqliteTransaction _transaction;
    private readonly Dictionary<Guid, byte[]> _keys = [];
    private readonly HashSet<string> _opened = [];
    private readonly List<(string? Key, string Place)> _unreadable = [];

    private Omkryptering(PitstopDb db, SqliteTransaction transaction) => (_db, _transaction) = (db, transaction);

    /// <summary>Encrypts all anew; answers how many sager got a key.</summary>
    /// <exception cref="StartException">
    /// A key is missing or another, or values were changed in the file. Nothing was changed then.
    /// </exception>
    public static async Task<int> RunAsync(PitstopDb db)
    {
        await db.Database.OpenConnectionAsync();
        // What is replaced is overwritten in the file too: the ring's key alone would still read it there, after a sag's own was destroyed.
        await db.Database.ExecuteSqlAsync($"PRAGMA secure_delete=ON");
        int made;
        await using (var transaction = await db.Database.BeginTransactionAsync())
        {
            var work = new Omkryptering(db, (SqliteTransaction)transaction.GetDbTransaction());
            work.Run();
            made = work._keys.Count;
            // With what they wrap: a start that is cut off here must not take another key for the right one.
            await Noeglekontrol.NoteAsync(db);
            await db.Database.ExecuteSqlAsync($"UPDATE \"Installation\" SET \"Krypteringsformat\" = {Format}");
            await transaction.CommitAsync();
        }
        await db.Database.ExecuteSqlAsync($"PRAGMA wal_checkpoint(TRUNCATE)");
        await db.Database.CloseConnectionAsync();
        return made;
    }

    private void Run()
    {
        var entities = _db.Model.GetEntityTypes().Where(e => Personkolonne.Of(e).Count > 0).ToList();
        var tables = entities.Select(e => e.GetTableName()!).ToHashSet(StringComparer.Ordinal);
        var guards = Query(
            "SELECT tbl_name, name, sql FROM sqlite_master WHERE type = 'trigger'",
            r => (Table: r.GetString(0), Name: r.GetString(1), Sql: r.GetString(2)));
        guards.RemoveAll(g => !tables.Contains(g.Table));
        foreach (var guard in guards)
            Execute($"DROP TRIGGER \"{guard.Name}\"");
        foreach (var entity in entities)
            Rewrite(entity);
        RefuseUnreadable();
        foreach (var guard in guards)
            Execute(guard.Sql);
    }

    private void Rewrite(IEntityType entity)
    {
        var (table, key) = (entity.GetTableName()!, entity.FindPrimaryKey()!.Properties[0].GetColumnName());
        var columns = Personkolonne.Of(entity);
        var listed = string.Join(", ", columns.Select(c => $"\"{c.Kolonne}\""));
        var set = string.Join(", ", columns.Select((c, i) => $"\"{c.Kolonne}\" = ${i}"));
        // The keys first: a table is not read while it is written.
        var rows = Query(
            $"SELECT t0.\"{key}\", t{Sagsvej.Of(entity).Count}.\"Id\" FROM {Sagsvej.Joins(entity)}",
            r => (Id: r.GetGuid(0), Sag: r.IsDBNull(1) ? (Guid?)null : r.GetGuid(1)));
        foreach (var (id, sag) in rows)
        {
            if (sag is null)
                throw Startmelding.NoSag(table, id);
            var stored = Query($"SELECT {listed} FROM \"{table}\" WHERE \"{key}\" = $id", ValuesOf, ("$id", id))[0];
            var values = columns.Select((c, i) => ($"${i}", Sealed(c, table, id, sag.Value, stored[i]))).Append(("$id", id)).ToArray();
            Execute($"UPDATE \"{table}\" SET {set} WHERE \"{key}\" = $id", values);
        }
    }

    private static object[] ValuesOf(SqliteDataReader reader)
    {
        var values = new object[reader.FieldCount];
        reader.GetValues(values);
        return values;
    }

    private object Sealed(Personkolonne column, string table, Guid row, Guid sag, object stored)
    {
        if (stored is DBNull)
            return stored;
        var plain = stored is string text ? Encoding.UTF8.GetBytes(text) : Opened(column, table, row, (byte[])stored);
        // Told at the end, when it is known whether the key or the value is the wrong one; nothing stays of what is written until then.
        if (plain is null)
            return stored;
        if (column.Navn == "Borger.Navn")
            CheckLookup(row, Encoding.UTF8.GetString(plain));
        var value = PersonCipher.Encrypt(KeyOf(sag), sag, plain, PersonCipher.Place(table, column.Navn, row));
        CryptographicOperations.ZeroMemory(plain);
        return value;
    }

    private byte[]? Opened(Personkolonne column, string table, Guid row, byte[] stored)
    {
        var key = PersonCipher.FirstKeyOf(stored);
        try
        {
            var plain = _db.Cipher.DecryptFirst(stored, column.Navn);
            _opened.Add(key!);
            return plain;
        }
        catch (CryptographicException)
        {
            _unreadable.Add((key, $"{table}, række {row}: {column.Navn}"));
            return null;
        }
    }

    // A key that opens nothing is another key; one that opens the rest has met a value that somebody changed.
    private void RefuseUnreadable()
    {
        if (_unreadable.Count == 0)
            return;
        var wrong = _unreadable.Select(u => u.Key).OfType<string>().Except(_opened).Select(_db.Cipher.Ring.FileOf).ToList();
        throw wrong.Count > 0 ? Noeglemelding.Wrong(wrong) : Startmelding.Unreadable([.. _unreadable.Select(u => u.Place)]);
    }

    // The look-up key encrypts nothing; the words of a borger's name tell whether it is the right one.
    private void CheckLookup(Guid borger, string name)
    {
        const string known = "SELECT 1 FROM \"Opslagsord\" WHERE \"BorgerId\" = $borger AND \"Hash\" = $hash";
        if (OpslagsordIndex.HashesOf(_db.Cipher, name) is [var hash, ..]
            && Query(known, _ => true, ("$borger", borger), ("$hash", hash)).Count == 0)
            throw Noeglemelding.Wrong([_db.Cipher.Ring.FileOf(KeyRing.Lookup)]);
    }

    private byte[] KeyOf(Guid sag)
    {
        if (_keys.TryGetValue(sag, out var known))
            return known;
        var made = _db.Cipher.Make(sag, out var key);
        Execute(
            "INSERT INTO \"Datanoegler\" (\"SagId\", \"Ringnoegle\", \"Indpakket\") VALUES ($sag, $ring, $key)",
            ("$sag", sag),
            ("$ring", made.Ringnoegle),
            ("$key", made.Indpakket!));
        return _keys[sag] = key;
    }

    private void Execute(string sql, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        command.ExecuteNonQuery();
    }

    private List<T> Query<T>(string sql, Func<SqliteDataReader, T> read, params (string Name, object Value)[] values)
    {
        using var command = Command(sql, values);
        using var reader = command.ExecuteReader();
        var found = new List<T>();
        while (reader.Read())
            found.Add(read(reader));
        return found;
    }

    private SqliteCommand Command(string sql, (string Name, object Value)[] values)
    {
        var command = _transaction.Connection!.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, _transaction);
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value);
        return command;
    }
}
