using System.Diagnostics;

namespace Pitstop.Tests.Browser;

/// <summary>Finds a Chromium, Chrome or Edge on this machine, or brings one.</summary>
internal static class BrowserFinder
{
    private static readonly string[] Names = [
        "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "microsoft-edge", "msedge",
    ];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    // Two collections ask at once, and an installer runs alone.
    private static readonly Lazy<string?> Found = new(FindOrBring);

    /// <summary>The browser's file; null = the one that Playwright's own installer has just put into its cache.</summary>
    /// <exception cref="InvalidOperationException">There is none and none can be brought; the message says what to do.</exception>
    public static string? Find() => Found.Value;

    private static string? FindOrBring()
    {
        if (Environment.GetEnvironmentVariable("PITSTOP_CHROMIUM") is { Length: > 0 } named)
            return File.Exists(named) ? named : throw new InvalidOperationException($"PITSTOP_CHROMIUM names {named}, which is not there.");
        if (OnThisMachine() is { } present)
            return present;
        // Debian's own package first, where it can be had: it brings what the browser needs, also where Playwright's download is out of
        // reach.
        if (IsDebianAsRoot())
        {
            Run("apt-get", "update");
            Run("apt-get", "install -y --no-install-recommends chromium");
            if (OnThisMachine() is { } installed)
                return installed;
        }
        if (Microsoft.Playwright.Program.Main(["install", "--with-deps", "chromium"]) == 0
            || Microsoft.Playwright.Program.Main(["install", "chromium"]) == 0)
            return null;
        throw new InvalidOperationException(
            "The browser tests found no Chromium, Chrome or Edge and could not install one. Install one of them, or set PITSTOP_CHROMIUM "
                + "to its file, and run the tests again.");
    }

    // Not Ubuntu, whose package of that name is an empty one.
    private static bool IsDebianAsRoot() =>
        OperatingSystem.IsLinux() && Environment.UserName == "root" && File.Exists("/usr/bin/apt-get")
        && File.Exists("/etc/os-release") && File.ReadLines("/etc/os-release").Contains("ID=debian");

    private static string? OnThisMachine()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        var suffix = OperatingSystem.IsWindows() ? ".exe" : "";
        return path.SelectMany(folder => Names.Select(name => Path.Combine(folder, name + suffix)))
            .Concat(Places)
            .Concat(InPlaywrightsCache())
            .FirstOrDefault(File.Exists);
    }

    private static IEnumerable<string> InPlaywrightsCache()
    {
        var home = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        var cache = Environment.GetEnvironmentVariable("PLAYWRIGHT_BROWSERS_PATH")
            ?? (OperatingSystem.IsWindows() ? Path.Combine(
                Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "ms-playwright")
                : OperatingSystem.IsMacOS() ? Path.Combine(home, "Library/Caches/ms-playwright")
                : Path.Combine(home, ".cache/ms-playwright"));
        return Directory.Exists(cache)
            ? Directory.EnumerateDirectories(cache, "chromium-*").OrderDescending(StringComparer.Ordinal)
                .SelectMany(d => new[]
                {
                    "chrome-linux/chrome",
                    "chrome-linux64/chrome",
                    "chrome-win/chrome.exe",
                    "chrome-win64/chrome.exe",
                    "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
                }.Select(f => Path.Combine(d, f)))
            : [];
    }

    private static void Run(string program, string arguments)
    {
        using var process =
            Process.Start(new ProcessStartInfo(program, arguments) { Environment = { ["DEBIAN_FRONTEND"] = "noninteractive" } });
        process?.WaitForExit();
    }
}
