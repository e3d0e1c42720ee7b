namespace Pitstop.Domain.Haandbog;

/// <summary>A stretch of a forløb with one service.</summary>
/// <param name="Ydelse">The service.</param>
/// <param name="Fra">The first day.</param>
/// <param name="Til">The last day, or null while it goes on. Where the next period begins on this day, the day belongs to the next.</param>
public sealed record Ydelsesperiode(Ydelse Ydelse, DateOnly Fra, DateOnly? Til);
