using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>Gives every property marked <see cref="PersonoplysningAttribute"/> an encrypted column.</summary>
public static class EncryptedColumns
{
    /// <summary>Goes through all entity types of the model, complex properties included.</summary>
    public static void EncryptMarked(this ModelBuilder model, PersonCipher cipher)
    {
        foreach (var entity in model.Model.GetEntityTypes())
            EncryptMarked(entity, "", cipher);
    }

    private static void EncryptMarked(IMutableTypeBase type, string prefix, PersonCipher cipher)
    {
        foreach (var property in type.GetProperties())
        {
            if (MarkOf(property) is { } mark)
                property.SetValueConverter(ConverterFor(property.ClrType, cipher, prefix + mark.Navn));
        }
        foreach (var complex in type.GetComplexProperties())
            EncryptMarked(complex.ComplexType, MarkOf(complex) is { } mark ? $"{prefix}{mark.Navn}." : prefix, cipher);
    }

    private static PersonoplysningAttribute? MarkOf(IReadOnlyPropertyBase property) => property.PropertyInfo?.GetCustomAttribute<PersonoplysningAttribute>();

    private static ValueConverter ConverterFor(Type type, PersonCipher cipher, string column)
    {
        if (type == typeof(string))
            return new ValueConverter<string, byte[]>(v => cipher.Encrypt(Encoding.UTF8.GetBytes(v), column), v => Encoding.UTF8.GetString(cipher.Decrypt(v, column)));
        if (type == typeof(byte[]))
            return new ValueConverter<byte[], byte[]>(v => cipher.Encrypt(v, column), v => cipher.Decrypt(v, column));
        if (type == typeof(DateOnly) || type == typeof(DateOnly?))
            return new ValueConverter<DateOnly, byte[]>(
                v => cipher.Encrypt(Encoding.ASCII.GetBytes(v.ToString("O", CultureInfo.InvariantCulture)), column),
                v => DateOnly.ParseExact(Encoding.ASCII.GetString(cipher.Decrypt(v, column)), "O", CultureInfo.InvariantCulture));
        if (type == typeof(int) || type == typeof(int?))
            return new ValueConverter<int, byte[]>(
                v => cipher.Encrypt(Encoding.ASCII.GetBytes(v.ToString(CultureInfo.InvariantCulture)), column),
                v => int.Parse(Encoding.ASCII.GetString(cipher.Decrypt(v, column)), CultureInfo.InvariantCulture));
        throw new InvalidOperationException($"{column}: [Personoplysning] kan ikke stå på {type.Name}.");
    }
}
