namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>What a treatment plan takes over from an assessment. Its members are fields of the answers under the same names.</summary>
internal interface IResume
{
    /// <summary>The social summary, at most a page.</summary>
    string? Sammenfatning { get; }

    /// <summary>The physical health.</summary>
    string? FysiskHelbred { get; }
}
