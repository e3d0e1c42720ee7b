using Pitstop.Web.Adgang;
using Pitstop.Web.Data;
using Pitstop.Web.Dokumenter;
using Pitstop.Web.Indhold;
using Pitstop.Web.Opsaetning;
using Pitstop.Web.Pages;
using Pitstop.Web.Sikkerhed;
using Pitstop.Web.Start;

var builder = WebApplication.CreateBuilder(args);
var settings = Settings.Read(builder.Configuration, builder.Environment);
builder.UseDefaultAddress();
builder.WebHost.UseStaticWebAssets();
builder.AddFormLimits();
builder.AddDanishPages();
builder.Services.AddSingleton<IHttpContextFactory, HemmeligAdresse>();
builder.Services.AddSingleton(settings);
builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddPitstopData(settings.Data, settings.Keys);
builder.Services.AddAdgang(settings.Keys);
builder.Services.AddIndhold();
builder.Services.AddSingleton<Forloebsfrister>();
builder.Services.AddSingleton<Dokumentprint>();

var app = builder.Build();
if (!await app.PrepareAsync(settings))
    return 1;
app.UseSecurityHeaders();
app.UseErrorPages();
if (!app.Environment.IsDevelopment())
    app.UseHsts();
app.UseDanish();
app.UseRouting();
app.UseAuthentication();
app.UseReadableForms();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages();
app.PrintAddress();
app.Run();
return 0;

/// <summary>The entry point, visible to the tests.</summary>
public partial class Program;
