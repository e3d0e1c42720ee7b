namespace Pitstop.Domain.Sager;

/// <summary>
/// Marks an entity that belongs to the casework: it is never changed without a line in the log, and its texts are either marked
/// <see cref="PersonoplysningAttribute"/> or known to tell of no person. Each mapped entity has this mark or is named as one that needs
/// none.
/// </summary>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class SagsdataAttribute : Attribute;
