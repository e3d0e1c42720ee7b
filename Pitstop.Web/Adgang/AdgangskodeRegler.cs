using Microsoft.AspNetCore.Identity;
using Pitstop.Web.Data;

namespace Pitstop.Web.Adgang;

/// <summary>What a password must be, asked before anything else is tried: the answer says nothing about any account.</summary>
public sealed class AdgangskodeRegler(UserManager<Konto> users)
{
    /// <summary>What is wrong with a password, in Danish; empty when it is good, and when it is missing.</summary>
    public async Task<IReadOnlyList<string>> FejlAsync(string? adgangskode)
    {
        if (string.IsNullOrEmpty(adgangskode))
            return [];
        var errors = new List<string>();
        foreach (var validator in users.PasswordValidators)
            errors.AddRange((await validator.ValidateAsync(users, new Konto(), adgangskode)).Errors.Select(e => e.Description));
        return errors;
    }
}
