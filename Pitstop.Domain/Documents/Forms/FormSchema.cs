using System.Collections.Concurrent;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Linq.Expressions;
using System.Reflection;

namespace Pitstop.Domain.Documents;

/// <summary>
/// What a form class says: its fields in the order they are declared, with names, help, groups and rules from standard DataAnnotations.
/// The web form, the completeness check, the placeholders of a template, the Word controls and the way back all read this.
/// </summary>
public sealed class FormSchema
{
    private static readonly ConcurrentDictionary<Type, FormSchema> Schemas = new();
    private readonly Dictionary<string, FormField> _byPath;

    private FormSchema(Type form)
    {
        Form = form;
        Fields = Read(form, "", "");
        _byPath = Fields.SelectMany(WithColumns).ToDictionary(f => f.Path, StringComparer.Ordinal);
        // A chart that cannot be drawn is told when the form is read, not when somebody prints it.
        foreach (var field in _byPath.Values)
            DiagramAttribute.Of(field);
        var chapter = 0;
        Sections = [
            .. Fields.GroupBy(f => f.Group).Select(
                (g, i) => new FormSection(i + 1, UnnumberedAttribute.Applies(form, g.First()) ? null : ++chapter, g.Key, [.. g])),
        ];
    }

    /// <summary>The form class.</summary>
    public Type Form { get; }

    /// <summary>The fields in the order they are declared; a repeated field holds its columns.</summary>
    public IReadOnlyList<FormField> Fields { get; }

    /// <summary>The sections: fields by group, in the order they are declared.</summary>
    public IReadOnlyList<FormSection> Sections { get; }

    /// <summary>The schema of a form class; read once per class.</summary>
    public static FormSchema Of<T>() where T : class, new() => Of(typeof(T));

    /// <summary>The schema of a form class; read once per class.</summary>
    public static FormSchema Of(Type form) => Schemas.GetOrAdd(form, f => new FormSchema(f));

    /// <summary>The path of a field outside rows, named by its property: <c>PathOf((Indstilling i) => i.Anledning)</c>.</summary>
    /// <exception cref="ArgumentException">The expression is no property of the form that is a field.</exception>
    public static string PathOf<T>(Expression<Func<T, object?>> field) where T : class, new()
    {
        var body = field.Body is UnaryExpression { NodeType: ExpressionType.Convert } boxed ? boxed.Operand : field.Body;
        var property = body is MemberExpression { Expression: ParameterExpression } member ? member.Member : null;
        return Of<T>().PathOf(property?.Name ?? field.ToString());
    }

    /// <summary>The path of a field outside rows, by the name of the property that it is read from (<c>nameof</c>).</summary>
    /// <exception cref="ArgumentException">The form has no such field.</exception>
    public string PathOf(string property) => Fields.FirstOrDefault(f => f.Property.Name == property)?.Path
        ?? throw new ArgumentException($"{property} is no field of {Form.Name}.", nameof(property));

    /// <summary>The rows, and the text in them, that a field may choose among; null where it chooses among pages.</summary>
    public (FormField Rows, FormField Text)? OfferedBy(CatalogueAttribute katalog) =>
        katalog.Source.Split('.') is [var rows, var text] && Fields.FirstOrDefault(f => f.Property.Name == rows) is { } list
            && list.Columns.FirstOrDefault(c => c.Property.Name == text) is { } column ? (list, column) : null;

    /// <summary>
    /// The field at a path, with or without row keys (<c>Rusmidler[a1].Stof</c> and <c>Rusmidler.Stof</c> are the same field); null where
    /// there is none.
    /// </summary>
    public FormField? Find(string path) => _byPath.GetValueOrDefault(FieldPath.WithoutKeys(path));

    /// <summary>
    /// Whether a path names a field of this form with a key at every repeated field and nowhere else, so that answers may be kept under it.
    /// </summary>
    public bool Fits(string path)
    {
        var parts = path.Split('.');
        return Find(path) is not null && !parts[^1].Contains('[', StringComparison.Ordinal) && parts[..^1].All(HasKey);
    }

    private static bool HasKey(string part)
    {
        var open = part.IndexOf('[', StringComparison.Ordinal);
        return open > 0 && part.EndsWith(']') && FieldPath.IsRowKey(part[(open + 1)..^1]);
    }

    private static IEnumerable<FormField> WithColumns(FormField field) => field.Columns.SelectMany(WithColumns).Prepend(field);

    private static FormField[] Read(Type form, string prefix, string group)
    {
        var fields = new List<FormField>();
        foreach (var property in form.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanWrite)
            .OrderBy(p => Depth(p.DeclaringType))
            .ThenBy(p => p.MetadataToken))
        {
            var display = property.GetCustomAttribute<DisplayAttribute>();
            if (display is null)
                continue;
            group = display.GroupName ?? group;
            var path = prefix + property.StoredName();
            var type = TypeOf(property);
            fields.Add(new FormField(path, display.Name ?? property.Name, group, type, property)
            {
                Help = display.Description,
                Required = property.IsDefined(typeof(RequiredAttribute)),
                Auto = property.GetCustomAttribute<ReadOnlyAttribute>()?.IsReadOnly == true,
                Columns = type == FieldType.Rows ? Read(property.PropertyType.GetGenericArguments()[0], path + ".", group) : [],
                Choices = ChoicesOf(property, type),
            });
        }
        return [.. fields];
    }

    // What a base class declares stands before what the form adds.
    private static int Depth(Type? type) => type is null ? 0 : Depth(type.BaseType) + 1;

    private static FieldType TypeOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        if (type == typeof(string))
            return property.GetCustomAttribute<DataTypeAttribute>()?.DataType == DataType.MultilineText
                ? FieldType.LongText
                : FieldType.Text;
        if (type == typeof(DateOnly))
            return FieldType.Date;
        if (type == typeof(bool))
            return FieldType.YesNo;
        if (type == typeof(int) || type == typeof(decimal))
            return FieldType.Number;
        if (type.IsEnum)
            return FieldType.Choice;
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(List<>))
            return FieldType.Rows;
        throw new InvalidOperationException($"{property.DeclaringType?.Name}.{property.Name}: a form has no field of type {type.Name}.");
    }

    private static Choice[] ChoicesOf(PropertyInfo property, FieldType type) => type switch
    {
        FieldType.YesNo => [new("true", property.GetCustomAttribute<TickAttribute>()?.Text ?? "Ja"), new("false", "Nej")],
        FieldType.Choice =>
            [
                .. Enum.GetValues(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType)
                    .Cast<Enum>()
                    .Select(v => new Choice(v.StoredName(), v.DisplayName())),
            ],
        _ => [],
    };
}
