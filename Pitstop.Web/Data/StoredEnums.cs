using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Pitstop.Web.Data;

/// <summary>Stores the members of enums by their stored names: wherever a mapping says that an enum is stored as text.</summary>
internal static class StoredEnums
{
    /// <summary>Goes through all entity types of the model, complex properties included.</summary>
    public static void StoreEnumsByName(this ModelBuilder model)
    {
        foreach (var property in model.Model.GetEntityTypes().SelectMany(PropertiesOf).Where(IsEnumAsText).ToList())
        {
            property.SetProviderClrType(null);
            property.SetValueConverter(typeof(StoredEnum<>).MakeGenericType(EnumOf(property.ClrType)));
        }
    }

    private static bool IsEnumAsText(IMutableProperty property) =>
        EnumOf(property.ClrType).IsEnum && property.GetProviderClrType() == typeof(string);

    private static Type EnumOf(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static IEnumerable<IMutableProperty> PropertiesOf(IMutableTypeBase type) =>
        type.GetDeclaredProperties().Concat(type.GetDeclaredComplexProperties().SelectMany(c => PropertiesOf(c.ComplexType)));
}

/// <summary>An enum as text, by the stored names of its members.</summary>
internal sealed class StoredEnum<T>() : ValueConverter<T, string>(v => v.StoredName(), s => Read(s))
    where T : struct, Enum
{
    private static T Read(string stored) => (T?)StoredNames.Member(typeof(T), stored)
        ?? throw new InvalidOperationException(
            $"{typeof(T).Name} has no member that is stored as \"{stored}\". Give the member [StoredName(\"{stored}\")].");
}
