using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web;

public sealed class FoersteStartTests
{
    [Fact]
    public async Task With_demo_off_nobody_exists_and_the_printed_address_makes_the_administrator_once()
    {
        using var app = new PitstopApp { Demo = false };
        var visitor = app.Visit();
        var logInd = await visitor.GetAsync("/konto/log-ind");
        Assert.DoesNotContain("demo", logInd.Text, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            404, (await visitor.PostAsync("/konto/log-ind?handler=Demo", logInd, htmx: false, ("email", "admin@pitstop.example"))).Status);

        var kode = app.Services.GetRequiredService<FoersteStart>().Kode;
        Assert.NotNull(kode);
        Assert.Equal(404, (await visitor.GetAsync("/konto/foerste-start/" + new string('0', kode.Length))).Status);
        var address = "/konto/foerste-start/" + kode;
        var empty = await visitor.FillInAsync(address);
        Assert.Equal(
            new HashSet<string>
            {
                "Feltet Navn skal udfyldes.", "Feltet E-mail skal udfyldes.", "Skriv en adgangskode.", "Skriv adgangskoden igen.",
            },
            empty.Errors.ToHashSet(StringComparer.Ordinal));
        var weak = await visitor.FillInAsync(
            address,
            ("Input.Navn", "Karen Holm"),
            ("Input.Email", "karen@pitstop.example"),
            ("Input.Ny", "kort"),
            ("Input.Gentaget", "kort"));
        Assert.Contains("Adgangskoden skal have mindst 12 tegn. En sætning er god og nem at huske.", weak.Errors);
        var made = await visitor.FillInAsync(
            address,
            ("Input.Navn", "Karen Holm"),
            ("Input.Email", "karen@pitstop.example"),
            ("Input.Ny", "en lang og god sætning"),
            ("Input.Gentaget", "en lang og god sætning"));
        Assert.Equal("/personer", made.Location);
        Assert.Contains("Karen Holm", (await visitor.GetAsync("/personer")).Text, StringComparison.Ordinal);
        Assert.Equal(404, (await visitor.GetAsync(address)).Status);
    }

    [Fact]
    public async Task Two_requests_at_once_make_one_administrator()
    {
        using var app = new PitstopApp { Demo = false };
        var visitor = app.Visit();
        var page = await visitor.GetAsync("/konto/foerste-start/" + app.Services.GetRequiredService<FoersteStart>().Kode);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(i => visitor.SubmitAsync(
            page,
            "main form",
            ("Input.Navn", "Nr. " + i),
            ("Input.Email", $"nr{i}@pitstop.example"),
            ("Input.Ny", "en lang og god sætning"),
            ("Input.Gentaget", "en lang og god sætning"))));
        using var scope = app.Services.CreateScope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<PitstopDb>().Users.CountAsync());
    }
}
