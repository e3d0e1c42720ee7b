using Microsoft.AspNetCore.Identity;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

var builder = WebApplication.CreateBuilder(args);
var data = builder.Configuration["Pitstop:Data"] ?? Path.Combine(builder.Environment.ContentRootPath, "data");
var keys = builder.Configuration["Pitstop:Keys"] ?? Path.Combine(data, "keys");
var demo = builder.Configuration.GetValue("Pitstop:Demo", builder.Environment.IsDevelopment());
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddPitstopData(data, keys);
builder.Services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies();
builder.Services.AddAuthorization();
builder.Services.AddIdentityCore<Konto>(o => o.Stores.SchemaVersion = IdentitySchemaVersions.Version3)
    .AddSignInManager()
    .AddEntityFrameworkStores<PitstopDb>()
    .AddClaimsPrincipalFactory<Claims.Factory>();

var app = builder.Build();
await DataSetup.MigrateAsync(app.Services, data, demo);
app.Run();

/// <summary>The entry point, visible to the tests.</summary>
public partial class Program;
