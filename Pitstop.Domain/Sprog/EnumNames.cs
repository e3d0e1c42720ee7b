using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Pitstop.Domain.Sprog;

/// <summary>The Danish text of an enum's member.</summary>
public static class EnumNames
{
    /// <summary>The member's [Display(Name)], or its own name.</summary>
    public static string DisplayName(this Enum value) =>
        value.GetType().GetField(value.ToString())?.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? value.ToString();
}
