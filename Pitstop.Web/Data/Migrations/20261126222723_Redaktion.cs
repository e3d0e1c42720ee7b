using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pitstop.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Redaktion : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Udgaver_Slug_IKraft",
                table: "Udgaver");

            migrationBuilder.AddColumn<long>(
                name: "Afloest",
                table: "Udgaver",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "UdkastId",
                table: "Udgaver",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Grundlagsforslag",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", nullable: false),
                    Sti = table.Column<string>(type: "TEXT", nullable: false),
                    Markdown = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Modtaget = table.Column<long>(type: "INTEGER", nullable: false),
                    Svar = table.Column<string>(type: "TEXT", nullable: false),
                    BesvaretAf = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Grundlagsforslag", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Sideudkast",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Slags = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Tekst = table.Column<string>(type: "TEXT", nullable: false),
                    Grundlag = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Begyndt = table.Column<long>(type: "INTEGER", nullable: false),
                    SenestAendret = table.Column<long>(type: "INTEGER", nullable: false),
                    SenestAendretAf = table.Column<string>(type: "TEXT", nullable: false),
                    Forfattere = table.Column<string>(type: "TEXT", nullable: false),
                    Haendelser = table.Column<string>(type: "TEXT", nullable: false),
                    Vedtagelse = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sideudkast", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Udgaver_Slug_IKraft",
                table: "Udgaver",
                columns: new[] { "Slug", "IKraft" },
                unique: true,
                filter: "\"Afloest\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Grundlagsforslag_Hash",
                table: "Grundlagsforslag",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Sideudkast_Slug",
                table: "Sideudkast",
                column: "Slug",
                unique: true,
                filter: "\"Status\" IN ('Kladde', 'TilGodkendelse', 'Godkendt')");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Grundlagsforslag");

            migrationBuilder.DropTable(
                name: "Sideudkast");

            migrationBuilder.DropIndex(
                name: "IX_Udgaver_Slug_IKraft",
                table: "Udgaver");

            migrationBuilder.DropColumn(
                name: "Afloest",
                table: "Udgaver");

            migrationBuilder.DropColumn(
                name: "UdkastId",
                table: "Udgaver");

            migrationBuilder.CreateIndex(
                name: "IX_Udgaver_Slug_IKraft",
                table: "Udgaver",
                columns: new[] { "Slug", "IKraft" },
                unique: true);
        }
    }
}
