using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pitstop.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Kladdeudskrifter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Kladdeudskrifter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DokumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    SvarJson = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Bogmaerker = table.Column<string>(type: "TEXT", nullable: false),
                    Tidspunkt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kladdeudskrifter", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kladdeudskrifter_Dokumenter_DokumentId",
                        column: x => x.DokumentId,
                        principalTable: "Dokumenter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Kladdeudskrifter_DokumentId_Revision_Nummer",
                table: "Kladdeudskrifter",
                columns: new[] { "DokumentId", "Revision", "Nummer" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Kladdeudskrifter");
        }
    }
}
