using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;
using Pitstop.Web.Demo;

namespace Pitstop.Tests.Web.Indhold;

/// <summary>Proposed editions of the shipped pages, and the person who looks at what they do.</summary>
internal static class Forslag
{
    public static readonly DateOnly IKraft = new(2027, 1, 1);

    /// <summary>The shipped page with other words, in force from <see cref="IKraft"/>. Each text to replace stands there.</summary>
    public static Udgave Of(string slug, params (string From, string To)[] changes)
    {
        var lines = Baseline.Files().Single(f => f.Sti == slug + ".md").Tekst.Split('\n')
            .Select(
                l => l.StartsWith("i-kraft: ", StringComparison.Ordinal) ? $"i-kraft: {Danish.Date(IKraft)}"
                    : l.StartsWith("udgave: ", StringComparison.Ordinal) ? "udgave: \"2027\""
                    : l);
        var text = changes.Aggregate(
            string.Join('\n', lines),
            (t, c) => t.Contains(c.From, StringComparison.Ordinal)
                ? t.Replace(c.From, c.To, StringComparison.Ordinal)
                : throw new ArgumentException(c.From));
        return Udgave.Read(slug + ".md", text, []) ?? throw new FormatException(slug);
    }

    /// <summary>What a page does, with the person that its request carries.</summary>
    public static async Task<T> InScopeAsync<T>(this PitstopApp app, string account, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var konto = await scope.ServiceProvider.Db().Users.AsNoTracking().SingleAsync(u => u.Id == DemoKonti.Id(account));
        ClaimsPrincipal principal = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<Konto>>().CreateAsync(konto);
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            User = principal,
            RequestServices = scope.ServiceProvider,
        };
        return await act(scope.ServiceProvider);
    }

    public static PitstopDb Db(this IServiceProvider services) => services.GetRequiredService<PitstopDb>();
}
