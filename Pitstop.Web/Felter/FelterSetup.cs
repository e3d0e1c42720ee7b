using Microsoft.AspNetCore.Mvc;

namespace Pitstop.Web.Felter;

/// <summary>Wires Danish reading and Danish messages into model binding.</summary>
public static class FelterSetup
{
    /// <summary>Adds the binders and messages of this folder.</summary>
    public static void AddDanskeFelter(this MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new DanskBinderProvider());
        options.ModelMetadataDetailsProviders.Add(new DanskeBeskederMetadata());
        DanskeBeskeder.Set(options.ModelBindingMessageProvider);
    }
}
