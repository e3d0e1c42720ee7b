using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pitstop.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Underskrift : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "Erklaeret",
                table: "Samtykker",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "Givet",
                table: "Samtykker",
                type: "TEXT",
                nullable: true);

            // Whether a paper was signed was not asked until now: what is recorded goes on holding from its first day.
            migrationBuilder.Sql("UPDATE \"Samtykker\" SET \"Givet\" = \"Fra\"");

            migrationBuilder.AddColumn<Guid>(
                name: "DokumentId",
                table: "Bekymringer",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "Henvisninger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DokumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Fra = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sendt = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Henvisninger", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Henvisninger_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Henvisninger_ForloebId",
                table: "Henvisninger",
                column: "ForloebId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Henvisninger");

            migrationBuilder.DropColumn(
                name: "Erklaeret",
                table: "Samtykker");

            migrationBuilder.DropColumn(
                name: "Givet",
                table: "Samtykker");

            migrationBuilder.DropColumn(
                name: "DokumentId",
                table: "Bekymringer");
        }
    }
}
