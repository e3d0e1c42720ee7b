namespace Pitstop.Tests;

/// <summary>The folder of the checkout, for tests that read its files.</summary>
public static class RepositoryRoot
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Path { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) =>
        File.Exists(System.IO.Path.Combine(folder, "Pitstop.Intranet.sln"))
            ? folder
            : Find(
                Directory.GetParent(folder)?.FullName ?? throw new InvalidOperationException("The tests do not run inside the checkout."));
}
