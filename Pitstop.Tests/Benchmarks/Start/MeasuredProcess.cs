using System.Diagnostics;

namespace Pitstop.Benchmarks.Start;

/// <summary>The program as a process of its own on a loopback address, with the demo's cases. It is ended when it is disposed.</summary>
internal sealed class MeasuredProcess : IDisposable
{
    private const string Announced = "svarer på ";
    private const string FirstPage = "/konto/log-ind";
    private const double BytesPerMegabyte = 1024 * 1024;

    private readonly Process _process;
    private readonly long _begun;

    private MeasuredProcess(Process process, long begun) => (_process, _begun) = (process, begun);

    public Uri Address { get; private set; } = null!;

    /// <summary>From the start of the process to the first whole answer, in seconds.</summary>
    public double Wall { get; private set; }

    /// <summary>
    /// The processor time of the same stretch, user and system, in seconds: what other programs on the machine change least.
    /// </summary>
    public double Cpu { get; private set; }

    /// <summary>What is resident in memory, in MB.</summary>
    public double Resident => Read(p => p.WorkingSet64);

    /// <summary>The most that has been resident, in MB.</summary>
    public double Peak => Read(p => p.PeakWorkingSet64);

    /// <summary>Starts the program of a folder and waits for its first answered page.</summary>
    /// <param name="program">The folder that Pitstop.Web.dll stands in.</param>
    /// <param name="data">The database's folder.</param>
    public static async Task<MeasuredProcess> StartAsync(string program, string data)
    {
        var start = new ProcessStartInfo("dotnet", Path.Combine(program, "Pitstop.Web.dll")) { RedirectStandardOutput = true };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = "http://127.0.0.1:0";
        start.Environment["Pitstop__Data"] = data;
        start.Environment["Pitstop__Keys"] = Path.Combine(data, "keys");
        start.Environment["Pitstop__Demo"] = "true";
        var begun = Stopwatch.GetTimestamp();
        var measured = new MeasuredProcess(Process.Start(start)!, begun);
        await measured.FirstAnswerAsync();
        return measured;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            _process.Kill();
            _process.WaitForExit();
        }
        _process.Dispose();
    }

    private async Task FirstAnswerAsync()
    {
        string? line;
        do
            line = await _process.StandardOutput.ReadLineAsync()
                ?? throw new InvalidOperationException("The program ended before it answered.");
        while (!line.Contains(Announced, StringComparison.Ordinal));
        _process.StandardOutput.Close();
        Address = new Uri(line[(line.IndexOf(Announced, StringComparison.Ordinal) + Announced.Length)..]);
        using var client = new HttpClient { BaseAddress = Address };
        await client.GetByteArrayAsync(FirstPage);
        (Wall, Cpu) = (Stopwatch.GetElapsedTime(_begun).TotalSeconds, _process.TotalProcessorTime.TotalSeconds);
    }

    private double Read(Func<Process, long> bytes)
    {
        _process.Refresh();
        return bytes(_process) / BytesPerMegabyte;
    }
}
