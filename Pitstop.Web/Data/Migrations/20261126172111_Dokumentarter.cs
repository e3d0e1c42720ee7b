using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pitstop.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Dokumentarter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "DokumentId",
                table: "Samtykker",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Formaal",
                table: "Samtykker",
                type: "BLOB",
                nullable: true);

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

            migrationBuilder.CreateTable(
                name: "Kortlaegninger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DokumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Instrument = table.Column<string>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Interviewer = table.Column<string>(type: "TEXT", nullable: false),
                    Tekst = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kortlaegninger", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kortlaegninger_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Maal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Noegle = table.Column<string>(type: "TEXT", nullable: false),
                    Fra = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    AfsluttetDato = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SatAf = table.Column<Guid>(type: "TEXT", nullable: false),
                    LukketAf = table.Column<Guid>(type: "TEXT", nullable: true),
                    Tema = table.Column<string>(type: "TEXT", nullable: false),
                    Titel = table.Column<byte[]>(type: "BLOB", nullable: false),
                    BorgerensFormulering = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Specifik = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Maalbar = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Attraktiv = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Realistisk = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Tidsbestemt = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Chime = table.Column<int>(type: "INTEGER", nullable: false),
                    Oensket = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Metode = table.Column<string>(type: "TEXT", nullable: false),
                    FagligeOvervejelser = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Maal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Maal_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Stillingtagener",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Stilling = table.Column<string>(type: "TEXT", nullable: false),
                    Begrundelse = table.Column<byte[]>(type: "BLOB", nullable: false),
                    TagesOp = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DokumentId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Stillingtagener", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Stillingtagener_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AsiScorer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Omraade = table.Column<string>(type: "TEXT", nullable: false),
                    Svaerhed = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Bekymring = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Oenske = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Kommentar = table.Column<byte[]>(type: "BLOB", nullable: true),
                    KortlaegningId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AsiScorer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AsiScorer_Kortlaegninger_KortlaegningId",
                        column: x => x.KortlaegningId,
                        principalTable: "Kortlaegninger",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Delmaal",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Handling = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Ansvarlig = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Frist = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MaalId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Delmaal", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Delmaal_Maal_MaalId",
                        column: x => x.MaalId,
                        principalTable: "Maal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Maalbedoemmelser",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vurdering = table.Column<string>(type: "TEXT", nullable: false),
                    Sted = table.Column<string>(type: "TEXT", nullable: false),
                    Forklaring = table.Column<byte[]>(type: "BLOB", nullable: true),
                    DokumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Af = table.Column<string>(type: "TEXT", nullable: false),
                    MaalId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Maalbedoemmelser", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Maalbedoemmelser_Maal_MaalId",
                        column: x => x.MaalId,
                        principalTable: "Maal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Skaleringer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Vaerdi = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SkalaFra = table.Column<int>(type: "INTEGER", nullable: false),
                    SkalaTil = table.Column<int>(type: "INTEGER", nullable: false),
                    Ord = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Mangler = table.Column<string>(type: "TEXT", nullable: true),
                    DokumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    MaalId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Skaleringer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Skaleringer_Maal_MaalId",
                        column: x => x.MaalId,
                        principalTable: "Maal",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AsiScorer_KortlaegningId",
                table: "AsiScorer",
                column: "KortlaegningId");

            migrationBuilder.CreateIndex(
                name: "IX_Delmaal_MaalId",
                table: "Delmaal",
                column: "MaalId");

            migrationBuilder.CreateIndex(
                name: "IX_Kladdeudskrifter_DokumentId_Revision_Nummer",
                table: "Kladdeudskrifter",
                columns: new[] { "DokumentId", "Revision", "Nummer" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kortlaegninger_ForloebId",
                table: "Kortlaegninger",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Maal_ForloebId_Noegle",
                table: "Maal",
                columns: new[] { "ForloebId", "Noegle" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Maalbedoemmelser_MaalId",
                table: "Maalbedoemmelser",
                column: "MaalId");

            migrationBuilder.CreateIndex(
                name: "IX_Skaleringer_MaalId",
                table: "Skaleringer",
                column: "MaalId");

            migrationBuilder.CreateIndex(
                name: "IX_Stillingtagener_ForloebId",
                table: "Stillingtagener",
                column: "ForloebId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AsiScorer");

            migrationBuilder.DropTable(
                name: "Delmaal");

            migrationBuilder.DropTable(
                name: "Kladdeudskrifter");

            migrationBuilder.DropTable(
                name: "Maalbedoemmelser");

            migrationBuilder.DropTable(
                name: "Skaleringer");

            migrationBuilder.DropTable(
                name: "Stillingtagener");

            migrationBuilder.DropTable(
                name: "Kortlaegninger");

            migrationBuilder.DropTable(
                name: "Maal");

            migrationBuilder.DropColumn(
                name: "DokumentId",
                table: "Samtykker");

            migrationBuilder.DropColumn(
                name: "Formaal",
                table: "Samtykker");
        }
    }
}
