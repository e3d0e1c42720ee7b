namespace Pitstop.Domain.Sprog;

/// <summary>One reason why a verb refuses, with a name that tests and pages can tell apart.</summary>
/// <param name="Name">The refusal's name, for instance <c>HenvendelseIFremtiden</c>.</param>
/// <param name="Message">Plain Danish: what is wrong and what to do now.</param>
/// <param name="Field">The input that the message belongs to; null where it stands in the state, so that nothing one types removes
/// it.</param>
public sealed record Obstacle(string Name, string Message, string? Field = null);
