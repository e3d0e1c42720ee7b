using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pitstop.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class UdenSkemaVersion : Migration
    {
        // In place and in the migration's own transaction: the table is not made anew, so a start that is cut off leaves nothing half.
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) =>
            migrationBuilder.Sql("ALTER TABLE \"Dokumenter\" DROP COLUMN \"SkemaVersion\";");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("What was before does not read the answers that are saved since: put the backup back that was made at the update.");
    }
}
