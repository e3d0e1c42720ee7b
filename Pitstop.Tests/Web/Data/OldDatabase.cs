using System.IO.Compression;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Data;

/// <summary>A copy of a database that an earlier version of the program made, brought up to date as a start does it.</summary>
public class OldDatabase : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("pitstop-gammel-").FullName;
    private ServiceProvider _services = null!;

    /// <summary>The day on which the copy is opened: the day after it was made.</summary>
    public static DateOnly Today { get; } = new(2026, 12, 1);

    /// <summary>The folder of the fixture.</summary>
    protected virtual string Version => "2026-11-30";

    /// <summary>The folder of pages that the start takes in where the database does not have them.</summary>
    protected virtual string Content => Path.Combine(RepositoryRoot.Path, "content");

    /// <summary>What the start told.</summary>
    public string Told { get; private set; } = "";

    /// <summary>The copies of the database as it was before, that the start made.</summary>
    public string[] Backups => Directory.GetFiles(_folder, "pitstop-foer-opdatering-*.db");

    public async Task InitializeAsync()
    {
        var source = Path.Combine(AppContext.BaseDirectory, "Data", "Fixtures", Version);
        var keys = Directory.CreateDirectory(Path.Combine(_folder, "keys")).FullName;
        foreach (var key in Directory.GetFiles(Path.Combine(source, "keys")))
            File.Copy(key, Path.Combine(keys, Path.GetFileName(key)));
        await using (var packed = new GZipStream(File.OpenRead(Path.Combine(source, "pitstop.db.gz")), CompressionMode.Decompress))
        await using (var file = File.Create(Path.Combine(_folder, "pitstop.db")))
            await packed.CopyToAsync(file);
        _services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<TimeProvider>(new TestClock(Today.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc)))
            .AddSingleton<Standard>()
            .AddSingleton<Forloebsfrister>()
            .AddSingleton<Dokumentprint>()
            .AddPitstopData(_folder, keys)
            .AddAdgang(keys)
            .BuildServiceProvider();
        using var output = new StringWriter();
        await DataSetup.MigrateAsync(_services, _folder, demo: true, output);
        await ContentImport.TakeIntoForceAsync(_services, Content);
        Told = output.ToString();
    }

    /// <summary>Does something with the program's services.</summary>
    public async Task<T> WithAsync<T>(Func<IServiceProvider, PitstopDb, Task<T>> act)
    {
        using var scope = _services.CreateScope();
        return await act(scope.ServiceProvider, scope.ServiceProvider.GetRequiredService<PitstopDb>());
    }

    /// <summary>The deadlines of a forløb by number and last day: <c>F1 17-03-2026 Opfyldt</c>.</summary>
    public Task<IReadOnlyList<string>> DeadlinesAsync(string nummer) => WithAsync(async (services, db) =>
    {
        var forloeb = (await db.Forloeb.WithFakta().ToListAsync()).Single(f => f.Nummer == nummer);
        var deadlines = services.GetRequiredService<Forloebsfrister>().Of(forloeb, Today).Frister;
        var ordered = deadlines.OrderBy(f => int.Parse(f.Nr[1..], Danish.Culture)).ThenBy(f => f.Forfalder);
        return (IReadOnlyList<string>)[.. ordered.Select(f => $"{f.Nr} {Danish.Date(f.Forfalder)} {f.Status}")];
    });

    /// <summary>How many archived files are the same byte for byte when they are built anew, and how many are not.</summary>
    public Task<(int Same, int Other)> RebuiltAsync() => WithAsync(async (services, db) =>
    {
        var print = services.GetRequiredService<Dokumentprint>();
        var documents = await db.Dokumenter.Include(d => d.Arkiv).Where(d => d.Arkiv != null).ToListAsync();
        var cases = await db.Forloeb.Include(f => f.Sag).ToDictionaryAsync(f => f.Id);
        var same = documents.Count(d =>
        {
            var grounds = Genskabelsesgrundlag.Of(d, d.Arkiv!, cases[d.ForloebId].Nummer, DanishTime.DayOf(d.Arkiv!.Tidspunkt));
            var word = print.Rebuild(DocumentKinds.Find(d.Kind)!, grounds).Word;
            return d.Arkiv!.IsIntact && word is not null && d.Arkiv.Indhold.AsSpan().SequenceEqual(word.Bytes);
        });
        return (same, documents.Count - same);
    });

    /// <summary>All rows of an entity type, as entities.</summary>
    public static IQueryable<object> Rows(PitstopDb db, IEntityType type) => (IQueryable<object>)typeof(DbContext)
        .GetMethod(nameof(DbContext.Set), Type.EmptyTypes)!
        .MakeGenericMethod(type.ClrType)
        .Invoke(db, null)!;

    public async Task DisposeAsync()
    {
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
