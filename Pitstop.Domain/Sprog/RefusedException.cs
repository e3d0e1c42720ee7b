namespace Pitstop.Domain.Sprog;

/// <summary>
/// Thrown by a verb that was called although obstacles are left. Pages ask for the obstacles first and show them; one filter turns the rest
/// into messages.
/// </summary>
public sealed class RefusedException(IReadOnlyList<Obstacle> obstacles) : Exception(string.Join(" ", obstacles.Select(o => o.Message)))
{
    /// <summary>Every reason; never empty.</summary>
    public IReadOnlyList<Obstacle> Obstacles { get; } = obstacles;

    /// <summary>Throws if there is any obstacle.</summary>
    /// <exception cref="RefusedException">There is at least one.</exception>
    public static void ThrowIfAny(IReadOnlyList<Obstacle> obstacles)
    {
        if (obstacles.Count > 0)
            throw new RefusedException(obstacles);
    }
}
