using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pitstop.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Dokumenter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Dokumenter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    BegyndtAf = table.Column<string>(type: "TEXT", nullable: false),
                    DokumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    Krav = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    ForfatterId = table.Column<string>(type: "TEXT", nullable: false),
                    ForfatterNavn = table.Column<string>(type: "TEXT", nullable: false),
                    Oprettet = table.Column<long>(type: "INTEGER", nullable: false),
                    SenestAendret = table.Column<long>(type: "INTEGER", nullable: false),
                    SenestAendretAf = table.Column<string>(type: "TEXT", nullable: false),
                    SkemaVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    SvarJson = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Returkommentar = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ReturneretAf = table.Column<string>(type: "TEXT", nullable: true),
                    GodkendtAf = table.Column<string>(type: "TEXT", nullable: true),
                    GodkendtTidspunkt = table.Column<long>(type: "INTEGER", nullable: true),
                    SendtDato = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SendtTil = table.Column<string>(type: "TEXT", nullable: true),
                    JournaliseretDato = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    JournaliseretAf = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dokumenter", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dokumenter_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArkiveredeDokumenter",
                columns: table => new
                {
                    DokumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Indhold = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Filnavn = table.Column<string>(type: "TEXT", nullable: false),
                    SvarJson = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Skabelon = table.Column<string>(type: "TEXT", nullable: false),
                    Skabelonudgave = table.Column<string>(type: "TEXT", nullable: false),
                    Regler = table.Column<string>(type: "TEXT", nullable: false),
                    Skriver = table.Column<string>(type: "TEXT", nullable: false),
                    Bogmaerker = table.Column<string>(type: "TEXT", nullable: false),
                    GodkendtAfId = table.Column<string>(type: "TEXT", nullable: false),
                    GodkendtAf = table.Column<string>(type: "TEXT", nullable: false),
                    Tidspunkt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArkiveredeDokumenter", x => x.DokumentId);
                    table.ForeignKey(
                        name: "FK_ArkiveredeDokumenter_Dokumenter_DokumentId",
                        column: x => x.DokumentId,
                        principalTable: "Dokumenter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Dokumenthaendelser",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DokumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false),
                    Skridt = table.Column<string>(type: "TEXT", nullable: false),
                    Tidspunkt = table.Column<long>(type: "INTEGER", nullable: false),
                    MedarbejderId = table.Column<string>(type: "TEXT", nullable: false),
                    MedarbejderNavn = table.Column<string>(type: "TEXT", nullable: false),
                    Fane = table.Column<string>(type: "TEXT", nullable: true),
                    Delta = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Dokumenthaendelser", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Dokumenthaendelser_Dokumenter_DokumentId",
                        column: x => x.DokumentId,
                        principalTable: "Dokumenter",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Dokumenter_DokumentId_Version",
                table: "Dokumenter",
                columns: new[] { "DokumentId", "Version" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Dokumenter_ForloebId_Kind",
                table: "Dokumenter",
                columns: new[] { "ForloebId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_Dokumenthaendelser_DokumentId_Revision",
                table: "Dokumenthaendelser",
                columns: new[] { "DokumentId", "Revision" },
                unique: true);

            // The archive is append-only, whoever holds the connection.
            foreach (var verb in new[] { "UPDATE", "DELETE" })
                migrationBuilder.Sql($"CREATE TRIGGER ArkiveredeDokumenter_no_{verb} BEFORE {verb} ON ArkiveredeDokumenter BEGIN SELECT RAISE(ABORT, 'ArkiveredeDokumenter is append-only'); END;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArkiveredeDokumenter");

            migrationBuilder.DropTable(
                name: "Dokumenthaendelser");

            migrationBuilder.DropTable(
                name: "Dokumenter");
        }
    }
}
