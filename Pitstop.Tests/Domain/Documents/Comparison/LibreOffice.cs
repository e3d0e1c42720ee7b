using System.Diagnostics;

namespace Pitstop.Tests.Documents.Sammenligning;

/// <summary>
/// LibreOffice as a second judge of tracked changes: a macro in a profile of its own opens each file, accepts or rejects all, and stores
/// the text.
/// </summary>
internal static class LibreOffice
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private const string Macro = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
        Sub Resolve(folder As String)
          entry = Dir(folder &amp; "/*.docx", 0)
          Do While entry &lt;&gt; ""
            ResolveOne folder &amp; "/" &amp; entry, ".uno:AcceptAllTrackedChanges", ".accepted.txt"
            ResolveOne folder &amp; "/" &amp; entry, ".uno:RejectAllTrackedChanges", ".rejected.txt"
            entry = Dir
          Loop
          StarDesktop.terminate()
        End Sub

        Sub ResolveOne(path As String, command As String, ending As String)
          Dim hidden(0) As New com.sun.star.beans.PropertyValue
          hidden(0).Name = "Hidden"
          hidden(0).Value = True
          opened = StarDesktop.loadComponentFromURL(ConvertToURL(path), "_blank", 0, hidden())
          dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
          dispatcher.executeDispatch(opened.CurrentController.Frame, command, "", 0, Array())
          Dim plain(1) As New com.sun.star.beans.PropertyValue
          plain(0).Name = "FilterName"
          plain(0).Value = "Text (encoded)"
          plain(1).Name = "FilterOptions"
          plain(1).Value = "UTF8,LF,,,"
          opened.storeToURL(ConvertToURL(path &amp; ending), plain())
          opened.close(True)
        End Sub
        </script:module>
        """;

    /// <summary>The program on the PATH, or null.</summary>
    public static string? Program { get; } = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? "soffice.exe" : "soffice")).FirstOrDefault(File.Exists);

    /// <summary>The text of each file, all accepted and all rejected.</summary>
    public static IReadOnlyList<(string Accepted, string Rejected)> Resolve(string program, IReadOnlyList<byte[]> files)
    {
        var folder = Directory.CreateTempSubdirectory("pitstop-lo-");
        try
        {
            var profile = folder.CreateSubdirectory("profil");
            // Its first start fills the profile and would write over a macro that lies there already.
            Run(program, profile, "--terminate_after_init");
            var library = profile.CreateSubdirectory(Path.Combine("user", "basic", "Standard"));
            File.WriteAllText(Path.Combine(library.FullName, "Module1.xba"), Macro);
            var input = folder.CreateSubdirectory("filer");
            for (var i = 0; i < files.Count; i++)
                File.WriteAllBytes(Path.Combine(input.FullName, $"{i}.docx"), files[i]);
            Run(program, profile, $"macro:///Standard.Module1.Resolve(\"{input.FullName.Replace('\\', '/')}\")");
            return [.. files.Select((_, i) => (Text(input, i, "accepted"), Text(input, i, "rejected")))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string Text(DirectoryInfo folder, int file, string side) =>
        File.ReadAllText(Path.Combine(folder.FullName, $"{file}.docx.{side}.txt"));

    private static void Run(string program, DirectoryInfo profile, string argument)
    {
        using var process = Process.Start(new ProcessStartInfo(
            program,
            [$"-env:UserInstallation={new Uri(profile.FullName)}", "--headless", "--norestore", argument])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        })!;
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        if (process.WaitForExit(Patience))
            return;
        process.Kill(entireProcessTree: true);
        throw new TimeoutException($"LibreOffice did not end within {Patience.TotalMinutes} minutes.");
    }
}
