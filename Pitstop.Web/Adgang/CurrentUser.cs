using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Pitstop.Web.Data;

namespace Pitstop.Web.Adgang;

/// <summary>The signed-in employee of this request, read from the claims at the edge.</summary>
public sealed class CurrentUser(IHttpContextAccessor accessor)
{
    /// <summary>The employee.</summary>
    /// <exception cref="InvalidOperationException">Nobody is signed in; a page that needs a user has let an anonymous one in.</exception>
    public Medarbejder Medarbejder =>
        accessor.HttpContext?.User.Medarbejder() ?? throw new InvalidOperationException("Nobody is signed in.");
}

/// <summary>Claims to employee and back.</summary>
public static class Claims
{
    private const string NavnClaim = "pitstop:navn";

    /// <summary>The employee, or null where nobody is signed in.</summary>
    public static Medarbejder? Medarbejder(this ClaimsPrincipal user) =>
        user.FindFirstValue(ClaimTypes.NameIdentifier) is { } id
            && Enum.TryParse<Rolle>(user.FindFirstValue(ClaimTypes.Role), out var rolle)
            ? new Medarbejder(id, user.FindFirstValue(NavnClaim) ?? "", rolle) { Telefon = user.FindFirstValue(ClaimTypes.MobilePhone) }
            : null;

    /// <summary>Puts name, role and telephone into the cookie.</summary>
    internal sealed class Factory(UserManager<Konto> users, IOptions<IdentityOptions> options)
        : UserClaimsPrincipalFactory<Konto>(users, options)
    {
        protected override async Task<ClaimsIdentity> GenerateClaimsAsync(Konto user)
        {
            var identity = await base.GenerateClaimsAsync(user);
            identity.AddClaim(new Claim(NavnClaim, user.Navn));
            identity.AddClaim(new Claim(ClaimTypes.Role, user.Rolle.ToString()));
            if (user.PhoneNumber is { } telefon)
                identity.AddClaim(new Claim(ClaimTypes.MobilePhone, telefon));
            return identity;
        }
    }
}
