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
                name: "Givet",
                table: "Samtykker",
                type: "TEXT",
                nullable: true);

            // What is recorded already was given before it was recorded.
            migrationBuilder.Sql("UPDATE \"Samtykker\" SET \"Givet\" = \"Fra\"");

            migrationBuilder.AddColumn<Guid>(
                name: "HenvisningAf",
                table: "Forloeb",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "HenvisningFra",
                table: "Forloeb",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "HenvistDato",
                table: "Forloeb",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Givet",
                table: "Samtykker");

            migrationBuilder.DropColumn(
                name: "HenvisningAf",
                table: "Forloeb");

            migrationBuilder.DropColumn(
                name: "HenvisningFra",
                table: "Forloeb");

            migrationBuilder.DropColumn(
                name: "HenvistDato",
                table: "Forloeb");
        }
    }
}
