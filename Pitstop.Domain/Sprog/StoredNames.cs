using System.Collections.Concurrent;
using System.Reflection;

namespace Pitstop.Domain.Sprog;

/// <summary>The names by which fields of forms and members of enums are stored, in answers and in the database.</summary>
public static class StoredNames
{
    private static readonly ConcurrentDictionary<Type, Members> Enums = new();

    /// <summary>The stored name of a property or an enum's field: its [StoredName], or its own name.</summary>
    public static string StoredName(this MemberInfo member) => member.GetCustomAttribute<StoredNameAttribute>()?.Name ?? member.Name;

    /// <summary>
    /// The stored name of an enum's member. A value that no member has is written as its number, and cannot be read again.
    /// </summary>
    /// <exception cref="ArgumentException">Two members of the enum have the same stored name.</exception>
    public static string StoredName(this Enum value) => Of(value.GetType()).Names.GetValueOrDefault(value) ?? value.ToString();

    /// <summary>
    /// The member with a stored name, by its exact letters; null where there is none. The name in C# finds none that has another stored
    /// name.
    /// </summary>
    /// <param name="type">The enum.</param>
    /// <param name="stored">The stored name.</param>
    /// <exception cref="ArgumentException">Two members of the enum have the same stored name.</exception>
    public static Enum? Member(Type type, string stored) => Of(type).Values.GetValueOrDefault(stored);

    private static Members Of(Type type) => Enums.GetOrAdd(type, static t => new(t));

    private sealed class Members
    {
        public Members(Type type)
        {
            Values = type.GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(
                f => f.StoredName(), f => (Enum)f.GetValue(null)!, StringComparer.Ordinal);
            Names = Values.ToDictionary(v => v.Value, v => v.Key);
        }

        public Dictionary<string, Enum> Values { get; }

        public Dictionary<Enum, string> Names { get; }
    }
}
