using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Pitstop.Web.Data;

/// <summary>An online backup of the database beside it.</summary>
internal static class Sikkerhedskopi
{
    /// <summary>Makes one and answers its path. It has its name only when it is whole.</summary>
    /// <exception cref="StartException">There is no room, or the folder cannot be written to.</exception>
    public static async Task<string> TakeAsync(PitstopDb db, string folder, DateTime nu)
    {
        var file = Path.Combine(folder, $"pitstop-foer-opdatering-{nu.ToString("yyyyMMdd-HHmmss-fff", CultureInfo.InvariantCulture)}.db");
        var unfinished = file + ".ufaerdig";
        try
        {
            await db.Database.OpenConnectionAsync();
            var copy = new SqliteConnectionStringBuilder { DataSource = unfinished, Pooling = false };
            await using (var target = new SqliteConnection(copy.ToString()))
            {
                await target.OpenAsync();
                ((SqliteConnection)db.Database.GetDbConnection()).BackupDatabase(target);
            }
            File.Move(unfinished, file);
            return file;
        }
        catch (Exception e) when (e is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw Startmelding.NoBackup(folder, e.Message);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
            File.Delete(unfinished);
        }
    }
}
