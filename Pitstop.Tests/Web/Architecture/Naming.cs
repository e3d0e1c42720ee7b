namespace Pitstop.Tests.Architecture;

/// <summary>One place where a file of one folder names something of another.</summary>
/// <param name="From">The folder that names, such as <c>Sager/Forloeb</c> or <c>Web/Pages</c>.</param>
/// <param name="To">The folder that is named; for what is not ours the name of the type, such as <c>System.IO.File</c>.</param>
/// <param name="What">The name as it stands in the source.</param>
/// <param name="File">The file that names it.</param>
internal sealed record Naming(string From, string To, string What, string File)
{
    /// <summary>The assembly of the naming folder.</summary>
    public string FromAssembly => From.Split('/')[0];

    /// <summary>The assembly of the named folder.</summary>
    public string ToAssembly => To.Split('/')[0];

    /// <inheritdoc/>
    public override string ToString() => $"{File} names {What} of {To}";
}
