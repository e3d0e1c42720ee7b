namespace Pitstop.Domain.Sager;

/// <summary>
/// Marks a property that tells something about a person. From this one mark come column encryption, masking in logs and the tests that look for leaks.
/// Allowed on <see cref="string"/>, <see cref="DateOnly"/> and <see cref="byte"/> arrays, nullable or not.
/// </summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PersonoplysningAttribute : Attribute;
