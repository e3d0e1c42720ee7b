using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Data;

/// <summary>The log: append-only, in the same transaction as the change, one line per change and per sight.</summary>
public sealed class LogTests(LogTests.App app) : IClassFixture<LogTests.App>
{
    private static readonly (string, string)[] Talk = [
        ("Input.Art", "Raadgivning"), ("Input.Dato", "20-11-2026"), ("Input.Udfald", "Afholdt"),
    ];

    [Fact]
    public async Task A_fault_between_change_and_log_leaves_neither()
    {
        var behandler = await app.SignInAsync("behandler");
        var page = await behandler.GetAsync("/forloeb/S-1042/1/samtale");
        var (talks, lines) = await CountAsync();
        app.Fault.Armed = true;
        var answer = await behandler.SubmitAsync(page, "main form[method=post]", Talk);
        app.Fault.Armed = false;
        Assert.Equal(500, answer.Status);
        Assert.DoesNotContain("Exception", answer.Text, StringComparison.Ordinal);
        Assert.Equal((talks, lines), await CountAsync());
        Assert.Equal(302, (await behandler.SubmitAsync(page, "main form[method=post]", Talk)).Status);
        Assert.Equal((talks + 1, lines + 1), await CountAsync());
    }

    [Theory]
    [InlineData("UPDATE Logposter SET Emne = 'x'")]
    [InlineData("DELETE FROM Logposter")]
    public async Task The_database_refuses_to_alter_the_log(string sql)
    {
        await app.SignInAsync("behandler");
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(app.DataFolder, "pitstop.db")}");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.Contains(
            "append-only",
            (await Assert.ThrowsAsync<SqliteException>(() => command.ExecuteNonQueryAsync())).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_case_that_changes_without_a_line_in_the_log_is_refused()
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        var forloeb = await db.Forloeb.FirstAsync();
        forloeb.Tildel("somebody");
        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveChangesAsync());
    }

    [Fact]
    public async Task A_look_is_one_line_and_a_list_is_one_line_with_its_keys()
    {
        var behandler = await app.SignInAsync("behandler");
        var (_, before) = await CountAsync();
        await behandler.GetAsync("/forloeb/S-1042/1");
        await behandler.GetAsync("/forloeb");
        var lines = (await LinesAsync()).Skip(before).ToList();
        Assert.Equal([Handling.Set, Handling.SetListe], lines.Select(l => l.Handling));
        Assert.All(lines, l => Assert.Equal("demo-behandler", l.MedarbejderId));
        Assert.True(lines[1].EmneId!.Split(',').Length >= 8);
    }

    [Fact]
    public async Task A_refused_look_and_a_shown_number_are_lines_too()
    {
        var colleague = await app.SignInAsync("behandler2");
        Assert.Equal(403, (await colleague.GetAsync("/forloeb/S-1042/1")).Status);
        Assert.Equal(Handling.Afvist, (await LinesAsync())[^1].Handling);
        var own = await app.SignInAsync("behandler");
        var shown = await own.PressAsync(await own.GetAsync("/forloeb/S-1042/1"), "form[action*=VisPersonnummer] button");
        Assert.Equal(200, shown.Status);
        Assert.DoesNotContain("••••", shown.Text, StringComparison.Ordinal);
        Assert.Equal(Handling.PersonnummerVist, (await LinesAsync())[^1].Handling);
        var (_, before) = await CountAsync();
        Assert.DoesNotContain("••••", (await own.GetAsync("/forloeb/S-1042/1/stamdata")).Text, StringComparison.Ordinal);
        Assert.Equal([Handling.Set, Handling.PersonnummerVist], (await LinesAsync()).Skip(before).Select(l => l.Handling));
    }

    private async Task<List<Logpost>> LinesAsync()
    {
        using var scope = app.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<PitstopDb>().Logposter.OrderBy(l => l.Id).ToListAsync();
    }

    private async Task<(int Talks, int Lines)> CountAsync()
    {
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        return (await db.Set<Samtale>().CountAsync(), await db.Logposter.CountAsync());
    }

    /// <summary>The program with a fault that a test can arm.</summary>
    public sealed class App : PitstopApp
    {
        public App()
        {
            Clock = new TestClock(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
            Replacements = s => s.ConfigureDbContext<PitstopDb>(o => o.AddInterceptors(Fault));
        }

        internal FaultAtLog Fault { get; } = new();
    }

    /// <summary>Breaks the save at the moment the log's line is written.</summary>
    internal sealed class FaultAtLog : DbCommandInterceptor
    {
        public bool Armed { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default) =>
            Armed && command.CommandText.Contains("INSERT INTO \"Logposter\"", StringComparison.Ordinal)
                ? throw new InvalidOperationException("planted")
                : ValueTask.FromResult(result);
    }
}
