using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.ForloebPages;

/// <summary>Two who save the same at the same moment.</summary>
public sealed class SamtidigTests(SamtidigTests.App app) : IClassFixture<SamtidigTests.App>
{
    [Fact]
    public async Task Of_two_first_calls_about_one_person_the_second_is_kept_on_its_page_and_then_led_to_the_first()
    {
        var behandler = await app.SignInAsync("behandler");
        var page = await behandler.GetAsync("/forloeb/ny");
        app.Pair.Arm<Sag>();

        var answers = await Task.WhenAll(SendAsync(page), SendAsync(page));

        Assert.Equal([302, 409], answers.Select(a => a.Status).Order());
        var second = answers.Single(a => a.Status == 409);
        Assert.Contains("i samme øjeblik", Assert.Single(second.Errors), StringComparison.Ordinal);
        Assert.Equal("Vil gerne holde op.", second.Html.QuerySelector("[name='Input.Anledning']")!.TextContent.Trim());
        var again = await SendAsync(second);
        Assert.Equal(422, again.Status);
        Assert.Contains("Borgeren har allerede sagen", Assert.Single(again.Errors), StringComparison.Ordinal);
        Assert.EndsWith(
            "/henvendelse", again.Html.QuerySelector("button[formaction]")!.GetAttribute("formaction"), StringComparison.Ordinal);

        Task<Answer> SendAsync(Answer from) => behandler.SubmitAsync(from, "main form[method=post]",
            ("Input.Dato", "22-11-2026"),
            ("Input.Henvender", "Borger"),
            ("Input.Anledning", "Vil gerne holde op."),
            ("Input.AnmodningDato", "22-11-2026"),
            ("Input.Stamdata.Navn", "Nikoline Opspind"), ("Input.Stamdata.Personnummer", "630499-1234"));
    }

    [Fact]
    public async Task Of_one_who_reopens_a_forloeb_and_one_who_begins_the_next_only_the_first_wins()
    {
        var behandler = await app.SignInAsync("behandler");
        Assert.Equal(302, (await behandler.FillInAsync("/forloeb/S-1043/1/afslut", ("Input.Aarsag", "EgetOenske"))).Status);
        await using var first = app.Services.CreateAsyncScope();
        await using var second = app.Services.CreateAsyncScope();
        var (one, other) = (await SagAsync(first), await SagAsync(second));
        var (by, today) = (new Medarbejder("b1", "Bente", Rolle.Behandler), new DateOnly(2026, 11, 22));
        one.Forloeb[0].Genaabn(today, by, today);
        other.BegyndForloeb(new(today, Henvender.Borger, null, "Er tilbage.", today), by, today);

        await SaveAsync(first);
        await Assert.ThrowsAnyAsync<DbUpdateConcurrencyException>(() => SaveAsync(second));

        static async Task<Sag> SagAsync(AsyncServiceScope scope) =>
            (await scope.ServiceProvider
                .GetRequiredService<PitstopDb>().Forloeb
                .WithFakta()
                .Include(f => f.Skridt)
                .SingleAsync(f => f.Sag.Nummer == 1043)).Sag;

        static Task SaveAsync(AsyncServiceScope scope)
        {
            var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
            db.Logposter.Add(new Logpost(
                DateTime.UnixEpoch, new("b1", "Bente", Rolle.Behandler), Handling.Aendret, nameof(Forloeb), null, null));
            return db.SaveChangesAsync();
        }
    }

    [Fact]
    public async Task Two_presses_at_once_begin_one_draft()
    {
        var behandler = await app.SignInAsync("behandler");
        var page = await behandler.GetAsync("/forloeb/S-1044/1");
        app.Pair.Arm<Dokument>();

        var answers = await Task.WhenAll(SendAsync(), SendAsync());

        Assert.All(answers, a => Assert.Equal((302, answers[0].Location), (a.Status, a.Location)));
        using var scope = app.Services.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<PitstopDb>();
        Assert.Equal(1, await db.Dokumenter.CountAsync(d => db.Forloeb.Any(f => f.Id == d.ForloebId && f.Sag.Nummer == 1044)));

        Task<Answer> SendAsync() => behandler.PostAsync("/forloeb/S-1044/1/dokumenter", page, htmx: false, ("kind", "indstilling"));
    }

    /// <summary>The program on 22 November 2026, with saves that wait for each other.</summary>
    public sealed class App : PitstopApp
    {
        public App()
        {
            Clock = new TestClock(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
            Replacements = s => s.ConfigureDbContext<PitstopDb>(o => o.AddInterceptors(Pair));
        }

        internal Pairing Pair { get; } = new();
    }

    /// <summary>
    /// Holds the next two saves that add a thing until both have come, so that each has looked before the other has saved.
    /// </summary>
    internal sealed class Pairing : DbTransactionInterceptor
    {
        private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);
        private Type? _type;
        private int _waiting;
        private TaskCompletionSource _both = new();

        public void Arm<T>() => (_type, _waiting, _both) = (typeof(T), 2, new(TaskCreationOptions.RunContinuationsAsynchronously));

        // A transaction locks the file, so they meet before it begins.
        public override async ValueTask<InterceptionResult<DbTransaction>> TransactionStartingAsync(
            DbConnection connection,
            TransactionStartingEventData eventData,
            InterceptionResult<DbTransaction> result,
            CancellationToken cancellationToken = default)
        {
            if (_type is null
                || !eventData.Context!.ChangeTracker.Entries().Any(e => e.State == EntityState.Added && e.Entity.GetType() == _type))
                return result;
            if (Interlocked.Decrement(ref _waiting) <= 0)
                _both.TrySetResult();
            await _both.Task.WaitAsync(Longest, cancellationToken);
            return result;
        }
    }
}
