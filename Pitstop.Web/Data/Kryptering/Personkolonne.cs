using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// One marked property of an entity: its stored name, its column, and how its value is taken out of the entity and put back.
/// </summary>
internal sealed class Personkolonne
{
    private const string Annotation = "Pitstop:Personkolonner";
    private readonly PropertyInfo[] _path;

    private Personkolonne(string navn, PropertyInfo[] path) => (Navn, _path) = (navn, path);

    /// <summary>The stored name, also the name of the property that holds the encrypted bytes in EF's model.</summary>
    public string Navn { get; }

    /// <summary>What follows the stored name's first point: <c>Navn</c>, <c>Helbred_Tekst</c>.</summary>
    public string Kolonne => Navn[(Navn.IndexOf('.', StringComparison.Ordinal) + 1)..].Replace('.', '_');

    /// <summary>The properties from the entity to the value: one, or more through complex properties.</summary>
    public IReadOnlyList<PropertyInfo> Path => _path;

    private Type ValueType => Nullable.GetUnderlyingType(_path[^1].PropertyType) ?? _path[^1].PropertyType;

    /// <summary>The marked properties of a mapped entity.</summary>
    public static IReadOnlyList<Personkolonne> Of(IEntityType entity) =>
        entity.GetOrAddRuntimeAnnotationValue(Annotation, static (Type? type) => Of(type!), entity.ClrType)!;

    /// <summary>The marked properties of a class, those of its complex properties included.</summary>
    public static IReadOnlyList<Personkolonne> Of(Type type) => [.. Find(type, "", [])];

    /// <summary>The value as the entity has it now.</summary>
    public object? Read(object entity)
    {
        object? value = entity;
        foreach (var step in _path)
            value = step.GetValue(value);
        return value;
    }

    /// <summary>Puts the value of stored bytes into an entity that was just loaded.</summary>
    public void Write(object entity, object value)
    {
        foreach (var step in _path[..^1])
            entity = step.GetValue(entity)!;
        _path[^1].SetValue(entity, value);
    }

    /// <summary>The bytes of a value.</summary>
    public static byte[] ToBytes(object value) => value switch
    {
        string text => Encoding.UTF8.GetBytes(text),
        byte[] bytes => bytes,
        DateOnly day => Encoding.ASCII.GetBytes(day.ToString("O", CultureInfo.InvariantCulture)),
        int number => Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture)),
        _ => throw new InvalidOperationException($"[Personoplysning] cannot stand on {value.GetType().Name}."),
    };

    /// <summary>The value of bytes.</summary>
    public object FromBytes(byte[] bytes) => ValueType switch
    {
        var t when t == typeof(string) => Encoding.UTF8.GetString(bytes),
        var t when t == typeof(byte[]) => bytes,
        var t when t == typeof(DateOnly) => DateOnly.ParseExact(Encoding.ASCII.GetString(bytes), "O", CultureInfo.InvariantCulture),
        var t when t == typeof(int) => int.Parse(bytes, CultureInfo.InvariantCulture),
        _ => throw new InvalidOperationException($"{Navn}: [Personoplysning] cannot stand on {ValueType.Name}."),
    };

    private static IEnumerable<Personkolonne> Find(Type type, string prefix, PropertyInfo[] path)
    {
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetCustomAttribute<PersonoplysningAttribute>() is not { } mark)
                continue;
            PropertyInfo[] here = [.. path, property];
            var inner = Find(property.PropertyType, $"{prefix}{mark.Navn}.", here).ToList();
            foreach (var column in inner.Count > 0 ? inner : [new Personkolonne(prefix + mark.Navn, here)])
                yield return column;
        }
    }
}
