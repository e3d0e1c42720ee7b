using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Pitstop.Web.Adgang;
using Pitstop.Web.Data;

namespace Pitstop.Web.Pages;

/// <summary>A new employee, with a one-time code that is shown in this answer and kept nowhere.</summary>
[Authorize(Policy = AdgangSetup.Administrator)]
public sealed class NyPersonModel(UserManager<Konto> users, Log log, TimeProvider time) : PageModel
{
    /// <summary>What is typed.</summary>
    [BindProperty]
    public PersonInput Input { get; set; } = new();

    /// <summary>The code, when the person is made.</summary>
    public UdstedtKode? Kode { get; private set; }

    /// <summary>Makes the account.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
            return Page();
        var konto = new Konto
        {
            Navn = Input.Navn!.Trim(),
            Rolle = Input.Rolle!.Value,
            UserName = Input.Email!.Trim(),
            Email = Input.Email.Trim(),
        };
        var kode = konto.UdstedEngangskode(users.PasswordHasher, time.GetUtcNow().UtcDateTime);
        log.Add(Handling.KontoOprettet, nameof(Konto), konto.Id, null);
        var result = await users.CreateAsync(konto);
        // A taken address is said twice, once as name and once as address.
        foreach (var fejl in result.Errors.DistinctBy(e => e.Description))
            ModelState.AddModelError("Input.Email", fejl.Description);
        if (result.Succeeded)
            Kode = new(konto.Navn, kode);
        return Page();
    }

    /// <summary>Name, address and role.</summary>
    public sealed class PersonInput
    {
        /// <summary>The full name, as documents print it.</summary>
        [Required, Display(Name = "Navn", Description = "Som det skal stå i dokumenterne."), StringLength(100)]
        public string? Navn { get; set; }

        /// <summary>The address to sign in with.</summary>
        [Required, Display(Name = "E-mail"), EmailAddress, StringLength(256)]
        public string? Email { get; set; }

        /// <summary>The one role.</summary>
        [Required(ErrorMessage = "Vælg en rolle."), Display(Name = "Rolle"), EnumDataType(typeof(Rolle))]
        public Rolle? Rolle { get; set; }
    }
}
