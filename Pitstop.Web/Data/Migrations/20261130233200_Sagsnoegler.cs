using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pitstop.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Sagsnoegler : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // The receivers and their kin stay columns of TEXT: SQLite keeps the encrypted bytes in them as they are, and to make the tables
            // anew is not done in one transaction with the rest, so that a start which is cut off would leave half of it.
            migrationBuilder.AddColumn<int>(
                name: "Krypteringsformat",
                table: "Installation",
                type: "INTEGER",
                nullable: false,
                defaultValue: 1);

            migrationBuilder.CreateTable(
                name: "Datanoegler",
                columns: table => new
                {
                    SagId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Ringnoegle = table.Column<string>(type: "TEXT", nullable: false),
                    Indpakket = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Datanoegler", x => x.SagId);
                    table.ForeignKey(
                        name: "FK_Datanoegler_Sager_SagId",
                        column: x => x.SagId,
                        principalTable: "Sager",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Ringnoegler",
                columns: table => new
                {
                    Navn = table.Column<string>(type: "TEXT", nullable: false),
                    Kontrol = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Ringnoegler", x => x.Navn);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Datanoegler_Ringnoegle",
                table: "Datanoegler",
                column: "Ringnoegle");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) =>
            throw new NotSupportedException("What is encrypted by the sager's own keys is not read by what was before: put the backup back that was made at the update.");
    }
}
