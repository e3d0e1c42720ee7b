using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Pitstop.Web.Data.Kryptering;

/// <summary>Fills the marked properties of each entity that a query makes, before anything sees it.</summary>
internal sealed class DecryptAtLoad : IMaterializationInterceptor
{
    /// <summary>The one of the program: a second would cost EF a second set of everything.</summary>
    public static readonly DecryptAtLoad Instance = new();

    public object InitializedInstance(MaterializationInterceptionData materializationData, object entity)
    {
        if (materializationData is { Context: PitstopDb db, EntityType: var type } && Personkolonne.Of(type).Count > 0)
        {
            var row = materializationData.GetPropertyValue<Guid>(type.FindPrimaryKey()!.Properties[0]);
            var tracked = materializationData.QueryTrackingBehavior is null or QueryTrackingBehavior.TrackAll;
            db.Personvaerdier.Fill(entity, type, row, materializationData.GetPropertyValue<byte[]?>, tracked);
        }
        return entity;
    }
}
