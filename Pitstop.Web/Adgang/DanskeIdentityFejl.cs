using Microsoft.AspNetCore.Identity;

namespace Pitstop.Web.Adgang;

/// <summary>What Identity refuses, in Danish.</summary>
internal sealed class DanskeIdentityFejl : IdentityErrorDescriber
{
    public override IdentityError DefaultError() => Error(nameof(DefaultError), "Kontoen kunne ikke gemmes. Prøv igen.");

    public override IdentityError ConcurrencyFailure() =>
        Error(nameof(ConcurrencyFailure), "En anden har ændret kontoen imens. Genindlæs siden, og prøv igen.");

    public override IdentityError DuplicateEmail(string email) =>
        Error(nameof(DuplicateEmail), "Der er allerede en person med den e-mail. Find personen på listen.");

    public override IdentityError DuplicateUserName(string userName) => DuplicateEmail(userName);

    public override IdentityError InvalidEmail(string? email) =>
        Error(nameof(InvalidEmail), "E-mailen er ikke skrevet rigtigt. Skriv for eksempel navn@kommune.dk.");

    public override IdentityError InvalidUserName(string? userName) => InvalidEmail(userName);

    public override IdentityError PasswordMismatch() =>
        Error(nameof(PasswordMismatch), "Den nuværende adgangskode er forkert. Prøv igen.");

    public override IdentityError PasswordTooShort(int length) =>
        Error(nameof(PasswordTooShort), $"Adgangskoden skal have mindst {length} tegn. En sætning er god og nem at huske.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Error(nameof(PasswordRequiresUniqueChars), $"Adgangskoden skal have mindst {uniqueChars} forskellige tegn.");

    public override IdentityError UserAlreadyHasPassword() =>
        Error(nameof(UserAlreadyHasPassword), "Kontoen har allerede en adgangskode. Log ind med den.");

    private static IdentityError Error(string code, string text) => new() { Code = code, Description = text };
}
