using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Pitstop.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Genaabning : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Revision",
                table: "Sager",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "Lukkede",
                table: "Rettelser",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "GenaabnetDato",
                table: "Forloeb",
                type: "TEXT",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Revision",
                table: "Sager");

            migrationBuilder.DropColumn(
                name: "Lukkede",
                table: "Rettelser");

            migrationBuilder.DropColumn(
                name: "GenaabnetDato",
                table: "Forloeb");
        }
    }
}
