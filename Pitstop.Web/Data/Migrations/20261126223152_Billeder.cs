using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pitstop.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Billeder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Billeder",
                columns: table => new
                {
                    Noegle = table.Column<string>(type: "TEXT", nullable: false),
                    Type = table.Column<string>(type: "TEXT", nullable: false),
                    Indhold = table.Column<byte[]>(type: "BLOB", nullable: false),
                    Bredde = table.Column<int>(type: "INTEGER", nullable: false),
                    Hoejde = table.Column<int>(type: "INTEGER", nullable: false),
                    LagtIndAf = table.Column<string>(type: "TEXT", nullable: false),
                    LagtInd = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Billeder", x => x.Noegle);
                });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Billeder");
        }
    }
}
