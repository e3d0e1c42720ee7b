using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sager;

/// <summary>What a goal is about (domain brief, C3).</summary>
public enum Maaltema
{
    [Display(Name = "Rusmidler")] Rusmidler,
    [Display(Name = "Uddannelse og beskæftigelse")] UddannelseBeskaeftigelse,
    [Display(Name = "Sociale relationer")] SocialeRelationer,
    [Display(Name = "Selvstændighed")] Selvstaendighed,
    [Display(Name = "Fysisk helbred")] FysiskHelbred,
    [Display(Name = "Psykisk helbred")] PsykiskHelbred,
    [Display(Name = "Bolig")] Bolig,
    [Display(Name = "Økonomi")] Oekonomi,
    [Display(Name = "Kriminalitet")] Kriminalitet,
    [Display(Name = "Familie og børn")] FamilieBoern,
    [Display(Name = "Meningsfuld hverdag")] MeningsfuldHverdag,
    [Display(Name = "Andet")] Andet,
}

/// <summary>What the treatment as a whole aims at (the service description).</summary>
public enum Behandlingsmaaltype
{
    [Display(Name = "Reduktion: mindre forbrug")] Reduktion,
    [Display(Name = "Stabilisering: et forbrug under kontrol")] Stabilisering,
    [Display(Name = "Ophør: stoffri")] Ophoer,
    [Display(Name = "Fastholdelse: blive ved med at være stoffri")] Fastholdelse,
}

/// <summary>The verdict on a goal: at the weekly review, in a status and at discharge.</summary>
public enum Maalvurdering
{
    [Display(Name = "Opnået")] Opnaaet,
    [Display(Name = "Delvist opnået")] DelvistOpnaaet,
    [Display(Name = "Ikke opnået")] IkkeOpnaaet,
}

/// <summary>What becomes of a goal after a status.</summary>
public enum Maalbeslutning
{
    [Display(Name = "Fortsæt")] Fortsaet,
    [Display(Name = "Justér")] Juster,
    [Display(Name = "Afslut")] Afslut,
}

/// <summary>Why a goal was not scaled.</summary>
public enum ManglendeSkalering
{
    [Display(Name = "Borgeren udeblev")] Udeblev,
    [Display(Name = "Borgeren ønskede det ikke")] OenskedeIkke,
}
