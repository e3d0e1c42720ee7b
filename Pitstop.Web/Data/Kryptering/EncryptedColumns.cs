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
            EncryptMarked(entity, entity.ShortName(), cipher);
    }

    private static void EncryptMarked(IMutableTypeBase type, string name, PersonCipher cipher)
    {
        foreach (var property in type.GetProperties().Where(p => p.PropertyInfo?.IsDefined(typeof(PersonoplysningAttribute)) == true))
            property.SetValueConverter(ConverterFor(property.ClrType, cipher, $"{name}.{property.Name}"));
        foreach (var complex in type.GetComplexProperties())
            EncryptMarked(complex.ComplexType, $"{name}.{complex.Name}", cipher);
    }

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
