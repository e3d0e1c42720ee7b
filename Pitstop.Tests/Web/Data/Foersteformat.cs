using System.Text;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Pitstop.Web.Data;
using Pitstop.Web.Data.Kryptering;

namespace Pitstop.Tests.Web.Data;

/// <summary>
/// Puts a database back to where a start was cut off after the tables were made and before the values were encrypted by the sager's own
/// keys.
/// </summary>
internal static class Foersteformat
{
    // What was not encrypted before.
    private static readonly string[] Plain =
        ["Afsendelse.Modtager", "Dokument.SendtTil", "Kortlaegning.Interviewer", "Maal.Metode", "Samtykke.Modtager"];

    /// <summary>Writes every value as the first format had it, by the ring's first key, and takes the sager's keys away.</summary>
    public static Task<int> BackToFirstFormatAsync(this Noeglebase noeglebase) => noeglebase.WithAsync(async db =>
    {
        foreach (var entity in db.Model.GetEntityTypes())
        {
            foreach (var column in Personkolonne.Of(entity))
                await WriteAsync(db, entity, column);
        }
        return await db.Database.ExecuteSqlRawAsync(
            "DELETE FROM Datanoegler; DELETE FROM Ringnoegler; UPDATE Installation SET Krypteringsformat = 1");
    });

    /// <summary>Puts such a database back to the tables of the version before, with all its rows.</summary>
    public static async Task BackToTablesBeforeAsync(this Noeglebase noeglebase)
    {
        var now = noeglebase.File + ".nu";
        File.Move(noeglebase.File, now);
        await noeglebase.WithAsync(async db =>
        {
            await db.GetService<IMigrator>().MigrateAsync("20261126223152_Billeder");
            await db.Database.OpenConnectionAsync();
            await db.Database.ExecuteSqlAsync($"PRAGMA foreign_keys=OFF");
            await db.Database.ExecuteSqlAsync($"ATTACH DATABASE {now} AS nu");
            await db.Database.ExecuteSqlAsync($"ALTER TABLE nu.Dokumenter ADD COLUMN SkemaVersion INTEGER NOT NULL DEFAULT 1");
            const string tables =
                "SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND substr(name, 1, 4) NOT IN ('__EF', 'sqli')";
            foreach (var table in await db.Database.SqlQueryRaw<string>(tables).ToListAsync())
            {
                var names = db.Database.SqlQuery<string>($"SELECT '\"' || name || '\"' AS Value FROM pragma_table_info({table})");
                var columns = string.Join(", ", await names.ToListAsync());
                var copy = $"INSERT INTO \"{table}\" ({columns}) SELECT {columns} FROM nu.\"{table}\"";
                await db.Database.ExecuteSqlRawAsync(copy);
            }
            await db.Database.ExecuteSqlAsync($"DETACH DATABASE nu");
            return 0;
        });
        File.Delete(now);
    }

    private static async Task WriteAsync(PitstopDb db, IEntityType entity, Personkolonne column)
    {
        var (table, key) = (entity.GetTableName()!, entity.FindPrimaryKey()!.Properties[0].GetColumnName());
        var keys = new Sagsnoegler(db);
        var rows = $"SELECT \"{key}\" AS \"Value\" FROM \"{table}\" WHERE \"{column.Kolonne}\" IS NOT NULL";
        var one = $"SELECT \"{column.Kolonne}\" AS \"Value\" FROM \"{table}\" WHERE \"{key}\" = {{0}}";
        var update = $"UPDATE \"{table}\" SET \"{column.Kolonne}\" = $value WHERE \"{key}\" = $id";
        foreach (var row in await db.Database.SqlQueryRaw<Guid>(rows).ToListAsync())
        {
            var stored = (await db.Database.SqlQueryRaw<byte[]>(one, row).ToListAsync())[0];
            var plain = PersonCipher.Decrypt(keys.ToRead(PersonCipher.SagOf(stored)), stored, PersonCipher.Place(table, column.Navn, row));
            object first = Plain.Contains(column.Navn)
                ? Encoding.UTF8.GetString(plain)
                : Seal.Close(db.Cipher.Ring["persondata-0001"], [PersonCipher.FirstFormat, 4, .. "0001"u8], plain, column.Navn);
            await db.Database.ExecuteSqlRawAsync(update, new SqliteParameter("$value", first), new SqliteParameter("$id", row));
        }
    }
}
