namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>A form that takes a stance on education and work (C3), which <see cref="Stillingsregel"/> judges.</summary>
internal interface IStilling
{
    /// <summary>The stance.</summary>
    Uddannelsesstilling? Stilling { get; }

    /// <summary>The title of the goal that it is part of.</summary>
    string? StillingMaal { get; }

    /// <summary>Why.</summary>
    string? StillingBegrundelse { get; }

    /// <summary>The day it is raised again.</summary>
    DateOnly? StillingTagesOp { get; }
}
