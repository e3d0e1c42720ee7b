using System.ComponentModel;
using System.ComponentModel.DataAnnotations;

namespace Pitstop.Domain.Sagsdokumenter;

/// <summary>
/// Underretning to the Familiecenter (domain brief, C6; barnets lov §§ 133 and 135): a personal duty that nothing holds back. What is
/// missing only warns; finishing it freezes it, and the concern stands until it is noted as sent.
/// </summary>
[Unnumbered]
public sealed class Underretning : Sagsdokument, ICaseForm
{
    [Display(
        GroupName = "Barnet",
        Name = "Barnets navn",
        Description = "Barnet, du er bekymret for. Kender du ikke navnet, så skriv det, du ved."), Required]
    public string? BarnetsNavn { get; set; }

    [Display(Name = "Fødselsdato eller alder")]
    public string? BarnetsAlder { get; set; }

    [Display(Name = "Hvor bor barnet?")]
    public string? BarnetsAdresse { get; set; }

    [Display(Name = "Barnets forhold til borgeren", Description = "Fx borgeren selv, borgerens barn, borgerens søskende"), Required]
    public string? Forhold { get; set; }

    [Display(Name = "Forældre", Description = "Navne og telefon, hvis du kender dem."), DataType(DataType.MultilineText)]
    public string? Foraeldre { get; set; }

    [Display(
        GroupName = "Dig, der underretter",
        Name = "Navn",
        Description = "Pligten er din egen. Du kan ikke overlade den til en kollega."), ReadOnly(true), Required]
    public string? Underretter { get; set; }

    [Display(Name = "Stilling"), Required]
    public string? Stilling { get; set; }

    [Display(
        Name = "Telefon",
        Description = "Hvor Familiecenteret kan få fat i dig. Skriv dit nummer under Min telefon, så står det her næste gang."),
         Required]
    public string? Telefon { get; set; }

    [Display(
        GroupName = "Hvor alvorligt er det?",
        Name = "Er det akut?",
        Description = "Er barnet i fare nu, så ring også til Familiecenteret eller 112."), Required]
    [Guidance("vejledninger/bekymring-for-et-barn", "Bekymret for et barn: det gør du i dag")]
    public bool? Akut { get; set; }

    [Display(Name = "Hvornår fik du kendskab til det?"), Required, NotInFuture]
    public DateOnly? Kendskab { get; set; }

    [Display(
        GroupName = "Det har du set og hørt",
        Name = "Det har du set og hørt",
        Description = "Kun det, der er sket, og det, der er sagt. Din vurdering kommer i næste afsnit.")]
    [Required(ErrorMessage = "Tilføj mindst én iagttagelse.")]
    public List<Iagttagelse> Iagttagelser { get; set; } = [];

    [Display(
        GroupName = "Din vurdering",
        Name = "Din vurdering",
        Description = "Hvorfor er du bekymret for barnet? Hvad kan der ske, hvis ingen gør noget?"),
         Required,
         DataType(DataType.MultilineText)]
    public string? Vurdering { get; set; }

    [Display(GroupName = "Barnet og familien", Name = "Barnets eget syn", Description = "Hvad siger barnet selv? Kan stå tomt."),
     DataType(DataType.MultilineText)]
    public string? BarnetsSyn { get; set; }

    [Display(Name = "Hvad er der gjort?", Description = "Kan stå tomt."), DataType(DataType.MultilineText)]
    public string? Gjort { get; set; }

    [Display(Name = "Netværk", Description = "Hvem er tæt på barnet? Kan stå tomt."), DataType(DataType.MultilineText)]
    public string? Netvaerk { get; set; }

    [Display(Name = "Er forældrene orienteret?"), Required]
    public bool? ForaeldreOrienteret { get; set; }

    [Display(Name = "Hvorfor er de ikke orienteret?", Description = "Skrives, hvis du har svaret nej.")]
    public string? HvorforIkke { get; set; }

    [Display(
        Name = "Klar til afsendelse",
        Description = "Skrives, når du gør underretningen klar. Hvornår den er sendt, noterer du bagefter."), ReadOnly(true)]
    public string? Klar { get; set; }

    /// <inheritdoc/>
    public static Answers Prefill(Sagsstart start)
    {
        var known = start.Forloeb.Bekymringer.Where(b => b.Sendt is null).OrderBy(b => b.Viden).FirstOrDefault()?.Viden ?? start.Dag;
        var form = new Underretning
        {
            Stilling = start.Af?.Stilling,
            Telefon = start.Af?.Telefon,
            Kendskab = known,
            Iagttagelser = [new() { Key = "i1", Dato = known }],
        };
        if (start.Forloeb.Sag.Borger is var borger && borger.Alder(start.Dag) < Kortlaegning.AsiFra)
            form.TakeBarn(borger, start.Dag);
        return FormWriter.Write(form);
    }

    /// <inheritdoc/>
    public static Answers Complete(Answers answers, Sagsfakta fakta) => FormWriter.Complete<Underretning>(answers, form =>
    {
        form.Head(fakta);
        form.Underretter = fakta.Behandler;
        form.Klar = fakta.Faerdig is { } at ? Danish.DateAndTime(at) : null;
    });

    /// <inheritdoc/>
    public static string? TakeBack(Faerdiggoerelse done)
    {
        var form = FormReader.Read<Underretning>(done.Svar);
        done.Forloeb.TagBekymring(done.DokumentId, form.Kendskab is { } day && day <= done.Dag ? day : done.Dag, done.Dag, done.Af);
        return null;
    }

    private void TakeBarn(Borger borger, DateOnly day)
    {
        BarnetsNavn = borger.Navn;
        BarnetsAlder = $"{borger.Alder(day)} år";
        BarnetsAdresse = borger.AdresseBeskyttet ? null : borger.Adresse;
        Forhold = "Borgeren selv";
        Foraeldre = borger.Vaerger.Count == 0 ? null : string.Join('\n', borger.Vaerger.Select(LineOf));
    }

    private static string LineOf(Vaerge parent) =>
        string.Join(", ", new[] { parent.Navn, parent.Relation, parent.Telefon }.OfType<string>());
}

/// <summary>Something seen or heard (C6).</summary>
public sealed class Iagttagelse : FormRow
{
    [Display(Name = "Dato"), Required, NotInFuture]
    public DateOnly? Dato { get; set; }

    [Display(Name = "Hvad skete der, eller hvad blev sagt?"), Required, DataType(DataType.MultilineText)]
    public string? Hvad { get; set; }
}
