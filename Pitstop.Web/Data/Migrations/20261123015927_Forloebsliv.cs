using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pitstop.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Forloebsliv : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<byte[]>(
                name: "Foraelder",
                table: "Samtykker",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "Vidne",
                table: "Samtykker",
                type: "BLOB",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "PaaroerendeId",
                table: "Samtaler",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Afslutningsaarsag",
                table: "Forloeb",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "AfsluttetDato",
                table: "Forloeb",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "LaegesamtaleOensket",
                table: "Forloeb",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "LaegesamtaleTilbudt",
                table: "Forloeb",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "StoffriFra",
                table: "Forloeb",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "TidAfslaaet",
                table: "Forloeb",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "Anonym",
                table: "Borgere",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "Afgoerelser",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Udfald = table.Column<string>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    ModtagetDato = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Ydelse = table.Column<string>(type: "TEXT", nullable: true),
                    Til = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    KlageDato = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Afgoerelser", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Afgoerelser_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AnonymeRaadgivninger",
                columns: table => new
                {
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Kanal = table.Column<string>(type: "TEXT", nullable: false),
                    Raadsoegende = table.Column<string>(type: "TEXT", nullable: false),
                    Emne = table.Column<string>(type: "TEXT", nullable: false),
                    Raad = table.Column<string>(type: "TEXT", nullable: false),
                    SamtaleNr = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AnonymeRaadgivninger", x => x.Nummer);
                });

            migrationBuilder.CreateTable(
                name: "Bekymringer",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Viden = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Sendt = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MedarbejderNavn = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Bekymringer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Bekymringer_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Forloebsskridt",
                columns: table => new
                {
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    Fra = table.Column<string>(type: "TEXT", nullable: false),
                    Til = table.Column<string>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Grundlag = table.Column<string>(type: "TEXT", nullable: false),
                    Af = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Forloebsskridt", x => new { x.ForloebId, x.Nummer });
                    table.ForeignKey(
                        name: "FK_Forloebsskridt_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Fristdage",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Dag = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Regler = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fristdage", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Fristlinjer",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    BehandlerId = table.Column<string>(type: "TEXT", nullable: false),
                    Nr = table.Column<string>(type: "TEXT", nullable: false),
                    Led = table.Column<string>(type: "TEXT", nullable: false),
                    Due = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Fristlinjer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Fristlinjer_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Gruppesessioner",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Art = table.Column<string>(type: "TEXT", nullable: false),
                    LederId = table.Column<string>(type: "TEXT", nullable: false),
                    LederNavn = table.Column<string>(type: "TEXT", nullable: false),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Gruppesessioner", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Kalenderabonnementer",
                columns: table => new
                {
                    MedarbejderId = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Oprettet = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kalenderabonnementer", x => x.MedarbejderId);
                    table.ForeignKey(
                        name: "FK_Kalenderabonnementer_AspNetUsers_MedarbejderId",
                        column: x => x.MedarbejderId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Kontakter",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Form = table.Column<string>(type: "TEXT", nullable: false),
                    Tovejs = table.Column<bool>(type: "INTEGER", nullable: false),
                    BehandlerNavn = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Kontakter", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Kontakter_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Moeder",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Art = table.Column<string>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Klokken = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Udfald = table.Column<string>(type: "TEXT", nullable: false),
                    Dagsorden = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Inviterede = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Chime = table.Column<int>(type: "INTEGER", nullable: false),
                    Beslutninger = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Moeder", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Moeder_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Opfoelgningssamtaler",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Maaneder = table.Column<int>(type: "INTEGER", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Udfald = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<byte[]>(type: "BLOB", nullable: true),
                    BehandlerNavn = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Opfoelgningssamtaler", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Opfoelgningssamtaler_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Overdragelser",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FraNavn = table.Column<string>(type: "TEXT", nullable: false),
                    TilNavn = table.Column<string>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Overdragelser", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Overdragelser_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Pauser",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Aarsag = table.Column<string>(type: "TEXT", nullable: false),
                    Fra = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Til = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    UdenBetaling = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Pauser", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Pauser_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Paaroerende",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Navn = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Relation = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Paaroerende", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Paaroerende_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rettelser",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Haendelse = table.Column<string>(type: "TEXT", nullable: false),
                    Fra = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Til = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Begrundelse = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Af = table.Column<string>(type: "TEXT", nullable: false),
                    RettetDen = table.Column<DateOnly>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rettelser", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rettelser_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SmdbTjek",
                columns: table => new
                {
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Punkt = table.Column<string>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    MedarbejderNavn = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SmdbTjek", x => new { x.ForloebId, x.Punkt });
                    table.ForeignKey(
                        name: "FK_SmdbTjek_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Udskrivninger",
                columns: table => new
                {
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Aarsag = table.Column<string>(type: "TEXT", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    Substitution = table.Column<bool>(type: "INTEGER", nullable: false),
                    Eftervaern = table.Column<bool>(type: "INTEGER", nullable: false),
                    EftervaernSlut = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SamtykkeTilOpfoelgning = table.Column<bool>(type: "INTEGER", nullable: false),
                    OpfoelgningFravalgt = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Begrundelse = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Af = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Udskrivninger", x => x.ForloebId);
                    table.ForeignKey(
                        name: "FK_Udskrivninger_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Deltagelser",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SessionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Art = table.Column<string>(type: "TEXT", nullable: false),
                    LederNavn = table.Column<string>(type: "TEXT", nullable: false),
                    Fremmoedt = table.Column<bool>(type: "INTEGER", nullable: true),
                    Note = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Deltagelser", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Deltagelser_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Deltagelser_Gruppesessioner_SessionId",
                        column: x => x.SessionId,
                        principalTable: "Gruppesessioner",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Afgoerelser_ForloebId",
                table: "Afgoerelser",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_AnonymeRaadgivninger_Dato",
                table: "AnonymeRaadgivninger",
                column: "Dato");

            migrationBuilder.CreateIndex(
                name: "IX_Bekymringer_ForloebId",
                table: "Bekymringer",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Deltagelser_ForloebId",
                table: "Deltagelser",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Deltagelser_SessionId_ForloebId",
                table: "Deltagelser",
                columns: new[] { "SessionId", "ForloebId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Fristlinjer_BehandlerId_Due_Id",
                table: "Fristlinjer",
                columns: new[] { "BehandlerId", "Due", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Fristlinjer_Due_Id",
                table: "Fristlinjer",
                columns: new[] { "Due", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Fristlinjer_ForloebId",
                table: "Fristlinjer",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Fristlinjer_Nr_Due_Id",
                table: "Fristlinjer",
                columns: new[] { "Nr", "Due", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Gruppesessioner_Dato",
                table: "Gruppesessioner",
                column: "Dato");

            migrationBuilder.CreateIndex(
                name: "IX_Kalenderabonnementer_Hash",
                table: "Kalenderabonnementer",
                column: "Hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Kontakter_ForloebId",
                table: "Kontakter",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Moeder_ForloebId",
                table: "Moeder",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Opfoelgningssamtaler_ForloebId",
                table: "Opfoelgningssamtaler",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Overdragelser_ForloebId",
                table: "Overdragelser",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Pauser_ForloebId",
                table: "Pauser",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Paaroerende_ForloebId",
                table: "Paaroerende",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Rettelser_ForloebId",
                table: "Rettelser",
                column: "ForloebId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Afgoerelser");

            migrationBuilder.DropTable(
                name: "AnonymeRaadgivninger");

            migrationBuilder.DropTable(
                name: "Bekymringer");

            migrationBuilder.DropTable(
                name: "Deltagelser");

            migrationBuilder.DropTable(
                name: "Forloebsskridt");

            migrationBuilder.DropTable(
                name: "Fristdage");

            migrationBuilder.DropTable(
                name: "Fristlinjer");

            migrationBuilder.DropTable(
                name: "Kalenderabonnementer");

            migrationBuilder.DropTable(
                name: "Kontakter");

            migrationBuilder.DropTable(
                name: "Moeder");

            migrationBuilder.DropTable(
                name: "Opfoelgningssamtaler");

            migrationBuilder.DropTable(
                name: "Overdragelser");

            migrationBuilder.DropTable(
                name: "Pauser");

            migrationBuilder.DropTable(
                name: "Paaroerende");

            migrationBuilder.DropTable(
                name: "Rettelser");

            migrationBuilder.DropTable(
                name: "SmdbTjek");

            migrationBuilder.DropTable(
                name: "Udskrivninger");

            migrationBuilder.DropTable(
                name: "Gruppesessioner");

            migrationBuilder.DropColumn(
                name: "Foraelder",
                table: "Samtykker");

            migrationBuilder.DropColumn(
                name: "Vidne",
                table: "Samtykker");

            migrationBuilder.DropColumn(
                name: "PaaroerendeId",
                table: "Samtaler");

            migrationBuilder.DropColumn(
                name: "Afslutningsaarsag",
                table: "Forloeb");

            migrationBuilder.DropColumn(
                name: "AfsluttetDato",
                table: "Forloeb");

            migrationBuilder.DropColumn(
                name: "LaegesamtaleOensket",
                table: "Forloeb");

            migrationBuilder.DropColumn(
                name: "LaegesamtaleTilbudt",
                table: "Forloeb");

            migrationBuilder.DropColumn(
                name: "StoffriFra",
                table: "Forloeb");

            migrationBuilder.DropColumn(
                name: "TidAfslaaet",
                table: "Forloeb");

            migrationBuilder.DropColumn(
                name: "Anonym",
                table: "Borgere");
        }
    }
}
