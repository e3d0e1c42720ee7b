using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Pitstop.Web.Data;
using Pitstop.Web.Sikkerhed;

namespace Pitstop.Web.Adgang;

/// <summary>Accounts, sign-in and who may open what.</summary>
public static class AdgangSetup
{
    /// <summary>The policy of pages that only the administrator opens.</summary>
    public const string Administrator = nameof(Rolle.Administrator);

    /// <summary>The policy of pages where the standard is changed.</summary>
    public const string Leder = nameof(Leder);

    private const int Forsoeg = 5;
    private const int MindsteAdgangskode = 12;
    private const int ForskelligeTegn = 5;
    private static readonly TimeSpan LaastTid = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Session = TimeSpan.FromMinutes(90);

    // So soon is a person who was disabled, or has got another role, stopped.
    private static readonly TimeSpan StampCheck = TimeSpan.FromSeconds(30);

    /// <summary>Adds accounts, the cookie, and the rule that everything needs a signed-in user unless it says otherwise.</summary>
    public static IServiceCollection AddAdgang(this IServiceCollection services, string keyFolder)
    {
        services.AddDataProtection()
            .SetApplicationName("Pitstop")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(keyFolder, "cookies")));
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
        services.ConfigureApplicationCookie(Cookie);
        services.AddAntiforgery(o => o.Cookie.Name = "pitstop-formular");
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build())
            .AddPolicy(Administrator, p => p.RequireRole(nameof(Rolle.Administrator)))
            .AddPolicy(Leder, p => p.RequireAssertion(c => c.User.Medarbejder() is { ErLeder: true }));
        services.AddIdentityCore<Konto>(Accounts)
            .AddSignInManager()
            .AddEntityFrameworkStores<PitstopDb>()
            .AddClaimsPrincipalFactory<Claims.Factory>()
            .AddErrorDescriber<DanskeIdentityFejl>();
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = StampCheck);
        services.AddHttpContextAccessor();
        services.AddScoped<CurrentUser>();
        services.AddScoped<Log>();
        services.AddScoped<ForloebAccess>();
        services.AddScoped<Indgang>();
        services.AddScoped<AdgangskodeRegler>();
        services.AddSingleton<FoersteStart>();
        return services;
    }

    private static void Accounts(IdentityOptions options)
    {
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        options.User.AllowedUserNameCharacters = "";
        options.Lockout.MaxFailedAccessAttempts = Forsoeg;
        options.Lockout.DefaultLockoutTimeSpan = LaastTid;
        // Length and not signs: what people are made to add they add at the end.
        options.Password.RequiredLength = MindsteAdgangskode;
        options.Password.RequiredUniqueChars = ForskelligeTegn;
        options.Password.RequireDigit =
            options.Password.RequireLowercase = options.Password.RequireUppercase = options.Password.RequireNonAlphanumeric = false;
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "pitstop";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = Session;
        options.SlidingExpiration = true;
        options.LoginPath = "/konto/log-ind";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnRedirectToLogin = context =>
        {
            // A script's request gets the plain answer: a redirect would put the sign-in page into the middle of the page.
            // So does a form: a redirect would lose what was typed, and the error page offers to send it again.
            if (context.Request.IsHtmx() || HttpMethods.IsPost(context.Request.Method))
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            else
                context.Response.Redirect(context.RedirectUri);
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }
}
