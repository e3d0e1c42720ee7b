using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Pitstop.Web.Data;

/// <summary>Two saves at once: the second is refused by a revision that has moved on, or by a unique index.</summary>
internal static class SamtidigGemning
{
    private const int PrimaryKey = 1555;
    private const int Unique = 2067;

    /// <summary>Whether a save failed only because another came first.</summary>
    public static bool CameSecond(this DbUpdateException exception) =>
        exception is DbUpdateConcurrencyException
        || exception.InnerException is SqliteException { SqliteExtendedErrorCode: PrimaryKey or Unique };
}
