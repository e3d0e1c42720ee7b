using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Maal;

/// <summary>Goals of the demo.</summary>
internal static class Maalene
{
    /// <summary>Where a post judges the first goal of a sag's first forløb.</summary>
    public static async Task<string> GoalAsync(this PitstopApp app, int sagsnummer)
    {
        using var scope = app.Services.CreateScope();
        var forloeb = await scope.ServiceProvider
            .GetRequiredService<PitstopDb>().Forloeb
            .AsNoTracking()
            .Include(f => f.Maal)
            .SingleAsync(f => f.Sag.Nummer == sagsnummer && f.Loebenr == 1);
        return $"/forloeb/S-{sagsnummer}/1/maal/{forloeb.Maal.MinBy(m => m.Nummer)!.Id}/bedoem";
    }
}
