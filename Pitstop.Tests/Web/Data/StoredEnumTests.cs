using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Data;

/// <summary>A column whose enum has a member that got another name in C#.</summary>
public sealed class StoredEnumTests : IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly Base _db;

    public StoredEnumTests()
    {
        _connection.Open();
        _db = new(new DbContextOptionsBuilder<Base>().UseSqlite(_connection).Options);
        _db.Database.EnsureCreated();
        _db.Database.ExecuteSql($"INSERT INTO Ting (Id, Art, Anden) VALUES (1, 'Gammel', 'Gammel'), (2, 'Uaendret', NULL)");
    }

    [Fact]
    public void A_renamed_member_is_read_from_the_column_that_was_written_before() =>
        Assert.Equal((Art.Ny, Art.Ny), _db.Ting.Where(t => t.Id == 1).Select(t => ValueTuple.Create(t.Art, t.Anden!.Value)).Single());

    [Fact]
    public void A_query_finds_what_was_written_before_under_the_new_name() => Assert.Equal(1, _db.Ting.Single(t => t.Art == Art.Ny).Id);

    [Fact]
    public void A_renamed_member_is_written_by_its_stored_name()
    {
        _db.Add(new Ting { Id = 3, Art = Art.Ny });
        _db.SaveChanges();
        Assert.Equal("Gammel", _db.Database.SqlQuery<string>($"SELECT Art AS Value FROM Ting WHERE Id = 3").Single());
    }

    [Fact]
    public void A_stored_name_that_no_member_has_is_refused_by_name()
    {
        _db.Database.ExecuteSql($"UPDATE Ting SET Art = 'Ny' WHERE Id = 2");
        var refused = Assert.Throws<InvalidOperationException>(() => _db.Ting.Single(t => t.Id == 2));
        Assert.Contains("[StoredName(\"Ny\")]", refused.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        _db.Dispose();
        _connection.Dispose();
    }

    private enum Art
    {
        Uaendret,
        [StoredName("Gammel")] Ny,
    }

    private sealed class Ting
    {
        public int Id { get; set; }

        public Art Art { get; set; }

        public Art? Anden { get; set; }
    }

    private sealed class Base(DbContextOptions<Base> options) : DbContext(options)
    {
        public DbSet<Ting> Ting => Set<Ting>();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ting>().Property(t => t.Art).HasConversion<string>();
            modelBuilder.Entity<Ting>().Property(t => t.Anden).HasConversion<string>();
            modelBuilder.StoreEnumsByName();
        }
    }
}
