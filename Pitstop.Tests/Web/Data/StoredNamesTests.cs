using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;
using Pitstop.Web.Data.Kryptering;

namespace Pitstop.Tests.Web.Data;

/// <summary>All names by which something is stored, against the list of them: no rename in C# may lose what is stored.</summary>
public sealed class StoredNamesTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public void Every_stored_name_is_on_the_list_and_every_name_of_the_list_is_still_read()
    {
        var kept = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, StoredNameList.File));
        var told = string.Join('\n', StoredNameList.Differences(kept, Now()));
        Assert.True(told.Length == 0, told);
    }

    [Fact]
    public void The_list_is_sorted_and_names_nothing_twice()
    {
        var kept = File.ReadAllLines(Path.Combine(RepositoryRoot.Path, StoredNameList.File));
        Assert.Equal(kept.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), kept);
    }

    [Theory]
    [InlineData("mark Borger.Navn", "[Personoplysning(\"Borger.Navn\")]")]
    [InlineData("field indstilling Parter.Hvem", "[StoredName(\"Hvem\")]")]
    [InlineData("choice indstilling Rusmidler.Stof = Alkohol", "[StoredName(\"Alkohol\")]")]
    [InlineData("column Logposter.Handling = SetListe", "[StoredName(\"SetListe\")]")]
    [InlineData("number Rolle = 1 Leder", "value 1")]
    public void A_name_that_went_missing_is_told_with_what_to_do(string line, string whatToDo) =>
        Assert.Contains(whatToDo, Assert.Single(StoredNameList.Differences([line], [])), StringComparison.Ordinal);

    [Fact]
    public void A_new_name_is_told_with_the_line_to_add() =>
        Assert.Equal(
            [$"New: \"mark Borger.Ny\". If it is no rename, add this line to {StoredNameList.File}, in order."],
            StoredNameList.Differences([], ["mark Borger.Ny"]));

    private SortedSet<string> Now()
    {
        using var scope = app.Services.CreateScope();
        var entities = scope.ServiceProvider.GetRequiredService<PitstopDb>().Model.GetEntityTypes().ToList();
        return [
            .. entities.SelectMany(MarksOf)
                .Concat(entities.SelectMany(ColumnsOf))
                .Concat(DocumentKinds.All.SelectMany(FieldsOf))
                .Concat(NumbersOf(entities)),
        ];
    }

    private static IEnumerable<string> MarksOf(IEntityType entity) => Personkolonne.Of(entity).Select(c => $"mark {c.Navn}");

    private static IEnumerable<string> ColumnsOf(IEntityType entity) =>
        from property in entity.GetFlattenedProperties()
        where EnumOf(property.ClrType) is not null && property.GetTypeMapping().Converter?.ProviderClrType == typeof(string)
        from member in Enum.GetValues(EnumOf(property.ClrType)!).Cast<object>()
        select $"column {entity.GetTableName()}.{property.GetColumnName()} = "
            + $"{property.GetTypeMapping().Converter!.ConvertToProvider(member)}";

    private static IEnumerable<string> FieldsOf(DocumentKind kind) => kind.Schema.Fields.SelectMany(WithColumns).SelectMany(f =>
        (f.Type == FieldType.Choice ? f.Choices : [])
            .Select(c => $"choice {kind.Slug} {f.Path} = {c.Value}")
            .Prepend($"field {kind.Slug} {f.Path}"));

    private static IEnumerable<FormField> WithColumns(FormField field) => field.Columns.SelectMany(WithColumns).Prepend(field);

    // Enums that a column or a value kept as JSON holds as numbers.
    private static IEnumerable<string> NumbersOf(List<IEntityType> entities) =>
        from property in entities.SelectMany(e => e.GetFlattenedProperties())
        let converter = property.GetTypeMapping().Converter
        where EnumOf(property.ClrType) is null || converter?.ProviderClrType != typeof(string)
        from type in EnumsIn(property.ClrType).Distinct()
        from member in Enum.GetValues(type).Cast<Enum>()
        select $"number {type.Name} = {member:D} {member.StoredName()}";

    private static IEnumerable<Type> EnumsIn(Type type) => EnumOf(type) is { } found ? [found]
        : type.IsGenericType ? type.GetGenericArguments().SelectMany(EnumsIn)
        : type.Assembly.GetName().Name!.StartsWith("Pitstop.", StringComparison.Ordinal)
            ? MembersOf(type).SelectMany(EnumsIn) : [];

    // What a value that is kept as JSON is read back from.
    private static IEnumerable<Type> MembersOf(Type type) => type.GetConstructors()
        .SelectMany(c => c.GetParameters().Select(p => p.ParameterType))
        .Concat(type.GetProperties().Where(p => p.CanWrite).Select(p => p.PropertyType));

    private static Type? EnumOf(Type type) => (Nullable.GetUnderlyingType(type) ?? type) is { IsEnum: true } found ? found : null;
}
