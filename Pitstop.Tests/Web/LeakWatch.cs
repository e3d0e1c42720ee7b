using System.Buffers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web;

/// <summary>
/// Looks through everything that a run of the program logged (each request's address among it) and through its file names for the persons
/// of its database. <see cref="PitstopApp"/> asks it when it ends, so every test of the run is watched.
/// </summary>
public static class LeakWatch
{
    /// <summary>Fails where a line or a file name tells a person's name, number, address or telephone.</summary>
    public static void Check(PitstopApp app)
    {
        using var scope = app.Services.CreateScope();
        var borgere = scope.ServiceProvider.GetRequiredService<PitstopDb>().Set<Borger>().AsNoTracking().Include(b => b.Vaerger).ToList();
        var files = Directory.EnumerateFiles(app.DataFolder, "*", SearchOption.AllDirectories);
        Assert.Empty(Leaks(app.Logged.Lines.Concat(files), borgere));
    }

    /// <summary>The lines that tell something about one of the persons.</summary>
    public static IReadOnlyList<string> Leaks(IEnumerable<string> lines, IReadOnlyCollection<Borger> borgere)
    {
        var secrets = SearchValues.Create([.. borgere.SelectMany(SecretsOf)], StringComparison.OrdinalIgnoreCase);
        return [.. lines.Select(Uri.UnescapeDataString).Where(line => line.AsSpan().ContainsAny(secrets))];
    }

    private static IEnumerable<string> SecretsOf(Borger borger)
    {
        foreach (var text in borger.Vaerger
            .SelectMany(v => new[] { v.Navn, v.Telefon })
            .Concat([borger.Navn, borger.Adresse, borger.Telefon])
            .OfType<string>())
        {
            yield return text;
            yield return text.Replace(' ', '+');
        }
        if (Personnummer.TryParse(borger.Personnummer) is { } number)
        {
            yield return number.Digits;
            yield return number.Full;
        }
    }
}
