using System.Text.RegularExpressions;

namespace Pitstop.Benchmarks;

/// <summary>A signed-in person over HTTP. An answer that is not the one wanted stops the run.</summary>
internal sealed partial class MeasuredVisitor : IDisposable
{
    private readonly HttpClient _client;
    private string _token = "";

    private MeasuredVisitor(HttpClient client) => _client = client;

    public static async Task<MeasuredVisitor> SignInAsync(Uri address, string account)
    {
        var visitor = new MeasuredVisitor(new HttpClient(new SocketsHttpHandler { UseCookies = true, AllowAutoRedirect = false })
        {
            BaseAddress = address,
        });
        await visitor.ReadTokenAsync("/konto/log-ind");
        await visitor.PostAsync("/konto/log-ind?handler=Demo", new() { ["email"] = $"{account}@pitstop.example" });
        await visitor.ReadTokenAsync("/forloeb/ny");
        return visitor;
    }

    public Task<byte[]> GetAsync(string page) => _client.GetByteArrayAsync(page);

    public async Task PostAsync(string page, Dictionary<string, string> values)
    {
        using var form = new FormUrlEncodedContent(values.Append(new("__RequestVerificationToken", _token)));
        using var answer = await _client.PostAsync(page, form);
        if ((int)answer.StatusCode != 302)
            throw new InvalidOperationException($"{page} answered {(int)answer.StatusCode}: {await answer.Content.ReadAsStringAsync()}");
    }

    public void Dispose() => _client.Dispose();

    private async Task ReadTokenAsync(string page) => _token = Token().Matches(await _client.GetStringAsync(page))[^1].Groups[1].Value;

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
