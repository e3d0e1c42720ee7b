using System.Reflection;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data.Kryptering;

namespace Pitstop.Web.Data;

/// <summary>
/// The one database: accounts, cases, documents, content and the log. Mappings stand in Data/Mappings, one class per entity.
/// </summary>
public sealed class PitstopDb(DbContextOptions<PitstopDb> options, PersonCipher cipher, Fristlinjer fristlinjer)
    : IdentityUserContext<Konto>(options)
{
    private Personvaerdier? _personvaerdier;

    internal PersonCipher Cipher { get; } = cipher;

    internal Personvaerdier Personvaerdier => _personvaerdier ??= new(this);

    public DbSet<Installation> Installationer => Set<Installation>();

    public DbSet<GemtUdgave> Udgaver => Set<GemtUdgave>();

    public DbSet<Sideudkast> Sideudkast => Set<Sideudkast>();

    public DbSet<Grundlagsforslag> Grundlagsforslag => Set<Grundlagsforslag>();

    public DbSet<Billede> Billeder => Set<Billede>();

    public DbSet<Sag> Sager => Set<Sag>();

    public DbSet<Forloeb> Forloeb => Set<Forloeb>();

    public DbSet<Dokument> Dokumenter => Set<Dokument>();

    public DbSet<Logpost> Logposter => Set<Logpost>();

    internal DbSet<Opslagsord> Opslagsord => Set<Opslagsord>();

    public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        return WithoutDetectionAsync(() => SaveDetectedAsync(acceptAllChangesOnSuccess, cancellationToken));
    }

    // The board's lines alone: nothing of a case is in this save.
    internal Task<int> SaveLinesAsync(CancellationToken cancellationToken = default) =>
        WithoutDetectionAsync(() => base.SaveChangesAsync(true, cancellationToken));

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Use SaveChangesAsync: look-up hashes and the log rule hang on it.");

    private async Task<int> SaveDetectedAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        await Personvaerdier.SealChangedAsync(cancellationToken);
        await this.IndexChangedBorgereAsync(cancellationToken);
        LogRule.Check(ChangeTracker);
        // A forløb's deadlines also rest on the borger and on the other forløb of the sag.
        var sager = ChangeTracker.Entries<Forloeb>()
            .Where(e => e.State is EntityState.Added or EntityState.Modified)
            .Select(e => e.Entity.SagId)
            .ToHashSet();
        var borgere = ChangeTracker.Entries<Borger>().Where(e => e.State == EntityState.Modified).Select(e => e.Entity.Id).ToHashSet();
        if (sager.Count == 0 && borgere.Count == 0)
            return await SaveSealedAsync(acceptAllChangesOnSuccess, cancellationToken);
        await using var transaction = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancellationToken) : null;
        var saved = await SaveSealedAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (borgere.Count > 0)
            sager.UnionWith(await Sager.Where(s => borgere.Contains(s.BorgerId)).Select(s => s.Id).ToListAsync(cancellationToken));
        var moved = await Forloeb.Where(f => sager.Contains(f.SagId)).Select(f => f.Id).ToListAsync(cancellationToken);
        await fristlinjer.RefreshAsync(this, moved, cancellationToken);
        if (transaction is not null)
            await transaction.CommitAsync(cancellationToken);
        return saved;
    }

    private async Task<int> SaveSealedAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken)
    {
        var saved = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        Personvaerdier.Saved();
        return saved;
    }

    // Each look for changes goes through everything that is tracked, and every step of a save would look again.
    private async Task<int> WithoutDetectionAsync(Func<Task<int>> save)
    {
        var before = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            return await save();
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = before;
        }
    }

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.ApplyConfigurationsFromAssembly(Assembly.GetExecutingAssembly());
        builder.EncryptMarked();
        builder.StoreEnumsByName();
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        // SQLite cannot order DateTimeOffset, and DateTime loses its kind: both are stored as UTC ticks.
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<UtcOffsetTicks>();
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcTicks>();
    }

    internal sealed class UtcTicks() : ValueConverter<DateTime, long>(v => v.Ticks, v => new DateTime(v, DateTimeKind.Utc));

    internal sealed class UtcOffsetTicks()
        : ValueConverter<DateTimeOffset, long>(v => v.UtcTicks, v => new DateTimeOffset(v, TimeSpan.Zero));
}
