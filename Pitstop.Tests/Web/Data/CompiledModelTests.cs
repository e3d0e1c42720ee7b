using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;
using Pitstop.Web.Data.Migrations.Model;

namespace Pitstop.Tests.Web.Data;

/// <summary>The generated model of <c>Data/Migrations/Model</c> against the mappings; README says how it is made anew.</summary>
public sealed class CompiledModelTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    [Fact]
    public void The_program_uses_the_generated_model() => With(db => Assert.Same(PitstopDbModel.Instance, db.Model));

    [Fact]
    public void The_generated_model_has_the_entities_and_columns_of_the_mappings() => With(db =>
        Assert.Equal(Written(FromMappings(db)), Written(PitstopDbModel.Instance)));

    [Fact]
    public void The_generated_model_converts_and_compares_as_the_mappings_say() => With(db =>
        Assert.Equal(Conversions(FromMappings(db)), Conversions(db.Model)));

    [Fact]
    public void The_generated_model_has_the_tables_of_the_mappings() => With(db =>
        Assert.Equal(Lines(FromMappings(db).GetRelationalModel().ToDebugString()), Lines(db.Model.GetRelationalModel().ToDebugString())));

    [Fact]
    public void The_newest_migration_has_the_tables_of_the_mappings() => With(db => Assert.False(db.Database.HasPendingModelChanges()));

    private static IModel FromMappings(PitstopDb db) =>
        db.GetService<IModelSource>().GetModel(db, db.GetService<ModelCreationDependencies>(), designTime: false);

    // What annotations say of tables and columns stands in the relational model. The members of an entity stand in no order of their own.
    private static string[] Written(IModel model) =>
    [
        .. from entity in model.GetEntityTypes()
           from line in Lines(entity.ToDebugString(MetadataDebugStringOptions.LongDefault & ~MetadataDebugStringOptions.IncludeAnnotations))
               .Order(StringComparer.Ordinal)
           select $"{entity.Name}: {line}",
    ];

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static string[] Conversions(IModel model) =>
    [
        .. from entity in model.GetEntityTypes()
           from property in entity.GetFlattenedProperties()
           let converter = property.GetTypeMapping().Converter
           select $"{entity.Name}.{property.Name}: {converter?.GetType()} {converter?.ConvertToProviderExpression} "
               + $"{converter?.ConvertFromProviderExpression} {Comparison(property.GetValueComparer())}",
    ];

    private static string Comparison(ValueComparer comparer) =>
        $"{comparer.GetType()} {comparer.EqualsExpression} {comparer.SnapshotExpression}";

    private void With(Action<PitstopDb> look)
    {
        using var scope = app.Services.CreateScope();
        look(scope.ServiceProvider.GetRequiredService<PitstopDb>());
    }
}
