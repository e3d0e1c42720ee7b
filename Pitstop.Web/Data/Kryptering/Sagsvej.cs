using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>
/// One step on the way from a row to its sag: from the column of one table to the key of the next, or to the column that names it.
/// </summary>
internal sealed record Sagstrin(IEntityType To, IProperty From, IProperty At);

/// <summary>The way from an encrypted row to the sag that it belongs to, along the foreign keys of the model.</summary>
internal static class Sagsvej
{
    private const string Annotation = "Pitstop:Sagsvej";

    /// <summary>The steps from an entity to <see cref="Sag"/>; the shortest way.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static IReadOnlyList<Sagstrin> Of(IEntityType entity) =>
        entity.GetOrAddRuntimeAnnotationValue(Annotation, static (IEntityType? e) => Find(e!), entity)!;

    /// <summary>
    /// FROM with the tables of the steps as t0, t1, …; the sag's key is <c>Id</c> of the last, and null where the way breaks off.
    /// </summary>
    public static string Joins(IEntityType entity) => $"\"{entity.GetTableName()}\" t0" + string.Concat(
        Of(entity).Select((s, i) =>
            $" LEFT JOIN \"{s.To.GetTableName()}\" t{i + 1} ON t{i + 1}.\"{s.At.GetColumnName()}\" = t{i}.\"{s.From.GetColumnName()}\""));

    private static List<Sagstrin> Find(IEntityType entity)
    {
        var ways = new Queue<(IEntityType At, List<Sagstrin> Steps)>([(entity, [])]);
        while (ways.TryDequeue(out var way))
        {
            if (way.At.ClrType == typeof(Sag))
                return way.Steps;
            foreach (var step in StepsFrom(way.At).Where(s => way.Steps.Count < 5 && way.Steps.All(p => p.To != s.To)))
                ways.Enqueue((step.To, [.. way.Steps, step]));
        }
        throw new InvalidOperationException($"No way from {entity.ShortName()} to its sag: its person data has no key.");
    }

    // Upwards, and from the borger to the sag that is about him.
    private static IEnumerable<Sagstrin> StepsFrom(IEntityType entity) =>
        entity.GetForeignKeys().Select(f => new Sagstrin(f.PrincipalEntityType, f.Properties[0], f.PrincipalKey.Properties[0]))
            .Concat(entity.GetReferencingForeignKeys().Where(f => f.DeclaringEntityType.ClrType == typeof(Sag))
                .Select(f => new Sagstrin(f.DeclaringEntityType, f.PrincipalKey.Properties[0], f.Properties[0])));
}
