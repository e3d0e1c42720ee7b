using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pitstop.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        private static readonly string[] AppendOnlyTables = ["Logposter", "ArkiveredeDokumenter"];

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AspNetUsers",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    Navn = table.Column<string>(type: "TEXT", nullable: false),
                    Rolle = table.Column<string>(type: "TEXT", nullable: false),
                    Deaktiveret = table.Column<bool>(type: "INTEGER", nullable: false),
                    EngangskodeHash = table.Column<string>(type: "TEXT", nullable: true),
                    EngangskodeUdloeber = table.Column<long>(type: "INTEGER", nullable: true),
                    UserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Email = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    PasswordHash = table.Column<string>(type: "TEXT", nullable: true),
                    SecurityStamp = table.Column<string>(type: "TEXT", nullable: true),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", nullable: true),
                    PhoneNumber = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "INTEGER", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    LockoutEnd = table.Column<long>(type: "INTEGER", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "INTEGER", nullable: false),
                    AccessFailedCount = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Borgere",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Navn = table.Column<byte[]>(type: "BLOB", nullable: false),
                    FoedselsDato = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Personnummer = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Adresse = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Telefon = table.Column<byte[]>(type: "BLOB", nullable: true),
                    AdresseBeskyttet = table.Column<bool>(type: "INTEGER", nullable: false),
                    Betalingskommune = table.Column<string>(type: "TEXT", nullable: false),
                    Demo = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Borgere", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Installation",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Demo = table.Column<bool>(type: "INTEGER", nullable: false),
                    Oprettet = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Installation", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Logposter",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Tidspunkt = table.Column<long>(type: "INTEGER", nullable: false),
                    MedarbejderId = table.Column<string>(type: "TEXT", nullable: false),
                    Handling = table.Column<string>(type: "TEXT", nullable: false),
                    Emne = table.Column<string>(type: "TEXT", nullable: false),
                    EmneId = table.Column<string>(type: "TEXT", nullable: true),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Logposter", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Udgaver",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Slags = table.Column<string>(type: "TEXT", nullable: false),
                    Titel = table.Column<string>(type: "TEXT", nullable: false),
                    IKraft = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Markdown = table.Column<string>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false),
                    Importeret = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Udgaver", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserClaims",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    ClaimType = table.Column<string>(type: "TEXT", nullable: true),
                    ClaimValue = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserClaims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AspNetUserClaims_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserLogins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    ProviderDisplayName = table.Column<string>(type: "TEXT", nullable: true),
                    UserId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserLogins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_AspNetUserLogins_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserPasskeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(type: "BLOB", maxLength: 1024, nullable: false),
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserPasskeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_AspNetUserPasskeys_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "AspNetUserTokens",
                columns: table => new
                {
                    UserId = table.Column<string>(type: "TEXT", nullable: false),
                    LoginProvider = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AspNetUserTokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_AspNetUserTokens_AspNetUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AspNetUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Opslagsord",
                columns: table => new
                {
                    BorgerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Hash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Opslagsord", x => new { x.BorgerId, x.Hash });
                    table.ForeignKey(
                        name: "FK_Opslagsord_Borgere_BorgerId",
                        column: x => x.BorgerId,
                        principalTable: "Borgere",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Sager",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Nummer = table.Column<int>(type: "INTEGER", nullable: false),
                    BorgerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Skaermet = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Sager", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Sager_Borgere_BorgerId",
                        column: x => x.BorgerId,
                        principalTable: "Borgere",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Vaerger",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Navn = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Telefon = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Relation = table.Column<byte[]>(type: "BLOB", nullable: true),
                    BorgerId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Vaerger", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Vaerger_Borgere_BorgerId",
                        column: x => x.BorgerId,
                        principalTable: "Borgere",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Forloeb",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SagId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Loebenr = table.Column<int>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", nullable: false),
                    BehandlerId = table.Column<string>(type: "TEXT", nullable: false),
                    BehandlerNavn = table.Column<string>(type: "TEXT", nullable: false),
                    AnmodningDato = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    IvaerksatDato = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Revision = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Forloeb", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Forloeb_Sager_SagId",
                        column: x => x.SagId,
                        principalTable: "Sager",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "SagAdgange",
                columns: table => new
                {
                    SagId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MedarbejderId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SagAdgange", x => new { x.SagId, x.MedarbejderId });
                    table.ForeignKey(
                        name: "FK_SagAdgange_Sager_SagId",
                        column: x => x.SagId,
                        principalTable: "Sager",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Afdaekninger",
                columns: table => new
                {
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AlkoholDage = table.Column<int>(type: "INTEGER", nullable: true),
                    BoernUnder18 = table.Column<bool>(type: "INTEGER", nullable: true),
                    Graviditet = table.Column<bool>(type: "INTEGER", nullable: true),
                    BoernHandling = table.Column<byte[]>(type: "BLOB", nullable: true),
                    BorgerensOenske = table.Column<byte[]>(type: "BLOB", nullable: true),
                    AndenHjaelp_IntetAtBemaerke = table.Column<bool>(type: "INTEGER", nullable: false),
                    AndenHjaelp_Tekst = table.Column<byte[]>(type: "BLOB", nullable: true),
                    ArbejdeUddannelse_IntetAtBemaerke = table.Column<bool>(type: "INTEGER", nullable: false),
                    ArbejdeUddannelse_Tekst = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Bolig_IntetAtBemaerke = table.Column<bool>(type: "INTEGER", nullable: false),
                    Bolig_Tekst = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Helbred_IntetAtBemaerke = table.Column<bool>(type: "INTEGER", nullable: false),
                    Helbred_Tekst = table.Column<byte[]>(type: "BLOB", nullable: true),
                    SocialeForhold_IntetAtBemaerke = table.Column<bool>(type: "INTEGER", nullable: false),
                    SocialeForhold_Tekst = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Afdaekninger", x => x.ForloebId);
                    table.ForeignKey(
                        name: "FK_Afdaekninger_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Afsendelser",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: true),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Modtager = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Afsendelser", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Afsendelser_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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
                name: "Henvendelser",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Henvender = table.Column<string>(type: "TEXT", nullable: false),
                    Navn = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Anledning = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Henvendelser", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Henvendelser_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Indskrivninger",
                columns: table => new
                {
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    BorgersValg = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Indskrivninger", x => x.ForloebId);
                    table.ForeignKey(
                        name: "FK_Indskrivninger_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Samtaler",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Art = table.Column<string>(type: "TEXT", nullable: false),
                    Dato = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Klokken = table.Column<TimeOnly>(type: "TEXT", nullable: true),
                    Udfald = table.Column<string>(type: "TEXT", nullable: false),
                    Deltagere = table.Column<byte[]>(type: "BLOB", nullable: true),
                    BehandlerNavn = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Samtaler", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Samtaler_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Samtykker",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Modtager = table.Column<string>(type: "TEXT", nullable: false),
                    Oplysninger = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Retning = table.Column<string>(type: "TEXT", nullable: false),
                    Form = table.Column<string>(type: "TEXT", nullable: false),
                    Fra = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Til = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TrukketTilbage = table.Column<DateOnly>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Samtykker", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Samtykker_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Tildelinger",
                columns: table => new
                {
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MedarbejderId = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Tildelinger", x => new { x.ForloebId, x.MedarbejderId });
                    table.ForeignKey(
                        name: "FK_Tildelinger_Forloeb_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Forloeb",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Rusmidler",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Stof = table.Column<string>(type: "TEXT", nullable: false),
                    Debutalder = table.Column<int>(type: "INTEGER", nullable: true),
                    DageAfSeneste30 = table.Column<int>(type: "INTEGER", nullable: true),
                    Maengde = table.Column<byte[]>(type: "BLOB", nullable: true),
                    Indtagelsesform = table.Column<string>(type: "TEXT", nullable: true),
                    Hovedstof = table.Column<bool>(type: "INTEGER", nullable: false),
                    ForloebId = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Rusmidler", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Rusmidler_Afdaekninger_ForloebId",
                        column: x => x.ForloebId,
                        principalTable: "Afdaekninger",
                        principalColumn: "ForloebId",
                        onDelete: ReferentialAction.Cascade);
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
                name: "IX_Afsendelser_ForloebId_Kind",
                table: "Afsendelser",
                columns: new[] { "ForloebId", "Kind" });

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserClaims_UserId",
                table: "AspNetUserClaims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserLogins_UserId",
                table: "AspNetUserLogins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_AspNetUserPasskeys_UserId",
                table: "AspNetUserPasskeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "AspNetUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "AspNetUsers",
                column: "NormalizedUserName",
                unique: true);

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

            migrationBuilder.CreateIndex(
                name: "IX_Forloeb_BehandlerId_Status",
                table: "Forloeb",
                columns: new[] { "BehandlerId", "Status" });

            migrationBuilder.CreateIndex(
                name: "IX_Forloeb_SagId_Loebenr",
                table: "Forloeb",
                columns: new[] { "SagId", "Loebenr" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Henvendelser_ForloebId",
                table: "Henvendelser",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Logposter_ForloebId_Tidspunkt",
                table: "Logposter",
                columns: new[] { "ForloebId", "Tidspunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Logposter_MedarbejderId_EmneId_Tidspunkt",
                table: "Logposter",
                columns: new[] { "MedarbejderId", "EmneId", "Tidspunkt" });

            migrationBuilder.CreateIndex(
                name: "IX_Opslagsord_Hash",
                table: "Opslagsord",
                column: "Hash");

            migrationBuilder.CreateIndex(
                name: "IX_Rusmidler_ForloebId",
                table: "Rusmidler",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Sager_BorgerId",
                table: "Sager",
                column: "BorgerId");

            migrationBuilder.CreateIndex(
                name: "IX_Sager_Nummer",
                table: "Sager",
                column: "Nummer",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Samtaler_ForloebId",
                table: "Samtaler",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Samtykker_ForloebId",
                table: "Samtykker",
                column: "ForloebId");

            migrationBuilder.CreateIndex(
                name: "IX_Tildelinger_MedarbejderId",
                table: "Tildelinger",
                column: "MedarbejderId");

            migrationBuilder.CreateIndex(
                name: "IX_Udgaver_Slug_IKraft",
                table: "Udgaver",
                columns: new[] { "Slug", "IKraft" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Vaerger_BorgerId",
                table: "Vaerger",
                column: "BorgerId");
            // The log and the archive are append-only, whoever holds the connection.
            foreach (var table in AppendOnlyTables)
                foreach (var verb in new[] { "UPDATE", "DELETE" })
                    migrationBuilder.Sql($"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Afsendelser");

            migrationBuilder.DropTable(
                name: "ArkiveredeDokumenter");

            migrationBuilder.DropTable(
                name: "AspNetUserClaims");

            migrationBuilder.DropTable(
                name: "AspNetUserLogins");

            migrationBuilder.DropTable(
                name: "AspNetUserPasskeys");

            migrationBuilder.DropTable(
                name: "AspNetUserTokens");

            migrationBuilder.DropTable(
                name: "Dokumenthaendelser");

            migrationBuilder.DropTable(
                name: "Henvendelser");

            migrationBuilder.DropTable(
                name: "Indskrivninger");

            migrationBuilder.DropTable(
                name: "Installation");

            migrationBuilder.DropTable(
                name: "Logposter");

            migrationBuilder.DropTable(
                name: "Opslagsord");

            migrationBuilder.DropTable(
                name: "Rusmidler");

            migrationBuilder.DropTable(
                name: "SagAdgange");

            migrationBuilder.DropTable(
                name: "Samtaler");

            migrationBuilder.DropTable(
                name: "Samtykker");

            migrationBuilder.DropTable(
                name: "Tildelinger");

            migrationBuilder.DropTable(
                name: "Udgaver");

            migrationBuilder.DropTable(
                name: "Vaerger");

            migrationBuilder.DropTable(
                name: "AspNetUsers");

            migrationBuilder.DropTable(
                name: "Dokumenter");

            migrationBuilder.DropTable(
                name: "Afdaekninger");

            migrationBuilder.DropTable(
                name: "Forloeb");

            migrationBuilder.DropTable(
                name: "Sager");

            migrationBuilder.DropTable(
                name: "Borgere");
        }
    }
}
