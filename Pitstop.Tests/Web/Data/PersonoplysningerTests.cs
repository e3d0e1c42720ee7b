using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;
using Pitstop.Web.Data.Kryptering;

namespace Pitstop.Tests.Web.Data;

/// <summary>Which columns are encrypted, and by which stored name.</summary>
public sealed class PersonoplysningerTests(PitstopApp app) : IClassFixture<PitstopApp>
{
    // Texts of the casework that tell of no borger: staff, kinds and keys, editions of rules and templates, steps in the program's own
    // words.
    private static readonly string[] NoPersonData =
    [
        "Afsendelse.Kind", "ArkiveretDokument.Bogmaerker", "ArkiveretDokument.Filnavn", "ArkiveretDokument.GodkendtAf",
        "ArkiveretDokument.GodkendtAfId", "ArkiveretDokument.Regler", "ArkiveretDokument.Sha256", "ArkiveretDokument.Skabelon",
        "ArkiveretDokument.Skabelonudgave", "ArkiveretDokument.Skriver", "Bekymring.MedarbejderNavn", "Borger.Betalingskommune",
        "Deltagelse.LederNavn", "Dokument.BegyndtAf", "Dokument.ForfatterId", "Dokument.ForfatterNavn", "Dokument.GodkendtAf",
        "Dokument.JournaliseretAf", "Dokument.Kind", "Dokument.ReturneretAf", "Dokument.SenestAendretAf", "Dokumenthaendelse.Fane",
        "Dokumenthaendelse.MedarbejderId", "Dokumenthaendelse.MedarbejderNavn", "Forloeb.BehandlerId", "Forloeb.BehandlerNavn",
        "Forloebsskridt.Af", "Forloebsskridt.Grundlag", "Gruppesession.LederId", "Gruppesession.LederNavn", "Kalenderabonnement.Hash",
        "Kalenderabonnement.MedarbejderId", "Kladdeudskrift.Bogmaerker", "Kontakt.BehandlerNavn", "Maal.Noegle", "Maalbedoemmelse.Af",
        "Opfoelgningssamtale.BehandlerNavn", "Overdragelse.FraNavn", "Overdragelse.TilNavn", "Rettelse.Af", "Rettelse.Lukkede",
        "SagAdgang.MedarbejderId", "Samtale.BehandlerNavn", "SmdbTjek.MedarbejderNavn", "Tildeling.MedarbejderId", "Udskrivning.Af",
    ];

    private const string StoredNames = """
        Afdaekninger.AndenHjaelp_Tekst Afdaekning.AndenHjaelp.Tekst
        Afdaekninger.ArbejdeUddannelse_Tekst Afdaekning.ArbejdeUddannelse.Tekst
        Afdaekninger.BoernHandling Afdaekning.BoernHandling
        Afdaekninger.Bolig_Tekst Afdaekning.Bolig.Tekst
        Afdaekninger.BorgerensOenske Afdaekning.BorgerensOenske
        Afdaekninger.Helbred_Tekst Afdaekning.Helbred.Tekst
        Afdaekninger.SocialeForhold_Tekst Afdaekning.SocialeForhold.Tekst
        Afsendelser.Modtager Afsendelse.Modtager
        ArkiveredeDokumenter.Indhold ArkiveretDokument.Indhold
        ArkiveredeDokumenter.SvarJson ArkiveretDokument.SvarJson
        AsiScorer.Bekymring AsiScore.Bekymring
        AsiScorer.Kommentar AsiScore.Kommentar
        AsiScorer.Oenske AsiScore.Oenske
        AsiScorer.Svaerhed AsiScore.Svaerhed
        Borgere.Adresse Borger.Adresse
        Borgere.FoedselsDato Borger.FoedselsDato
        Borgere.Navn Borger.Navn
        Borgere.Personnummer Borger.Personnummer
        Borgere.Telefon Borger.Telefon
        Delmaal.Ansvarlig Delmaal.Ansvarlig
        Delmaal.Handling Delmaal.Handling
        Deltagelser.Note Deltagelse.Note
        Dokumenter.Returkommentar Dokument.Returkommentar
        Dokumenter.SendtTil Dokument.SendtTil
        Dokumenter.SvarJson Dokument.SvarJson
        Dokumenthaendelser.Delta Dokumenthaendelse.Delta
        Henvendelser.Anledning Henvendelse.Anledning
        Henvendelser.Navn Henvendelse.Navn
        Kladdeudskrifter.SvarJson Kladdeudskrift.SvarJson
        Kortlaegninger.Interviewer Kortlaegning.Interviewer
        Kortlaegninger.Tekst Kortlaegning.Tekst
        Maal.Attraktiv Maal.Attraktiv
        Maal.BorgerensFormulering Maal.BorgerensFormulering
        Maal.FagligeOvervejelser Maal.FagligeOvervejelser
        Maal.Maalbar Maal.Maalbar
        Maal.Metode Maal.Metode
        Maal.Oensket Maal.Oensket
        Maal.Realistisk Maal.Realistisk
        Maal.Specifik Maal.Specifik
        Maal.Titel Maal.Titel
        Maalbedoemmelser.Forklaring Maalbedoemmelse.Forklaring
        Moeder.Beslutninger Moede.Beslutninger
        Moeder.Dagsorden Moede.Dagsorden
        Moeder.Inviterede Moede.Inviterede
        Opfoelgningssamtaler.Note Opfoelgningssamtale.Note
        Overdragelser.Note Overdragelse.Note
        Paaroerende.Navn Paaroerende.Navn
        Paaroerende.Relation Paaroerende.Relation
        Rettelser.Begrundelse Rettelse.Begrundelse
        Rusmidler.Maengde Rusmiddel.Maengde
        Samtaler.Deltagere Samtale.Deltagere
        Samtykker.Foraelder Samtykke.Foraelder
        Samtykker.Formaal Samtykke.Formaal
        Samtykker.Modtager Samtykke.Modtager
        Samtykker.Oplysninger Samtykke.Oplysninger
        Samtykker.Vidne Samtykke.Vidne
        Skaleringer.Ord Skalering.Ord
        Skaleringer.Vaerdi Skalering.Vaerdi
        Stillingtagener.Begrundelse Stillingtagen.Begrundelse
        Udskrivninger.Begrundelse Udskrivning.Begrundelse
        Vaerger.Navn Vaerge.Navn
        Vaerger.Relation Vaerge.Relation
        Vaerger.Telefon Vaerge.Telefon
        """;

    [Fact]
    public void Every_marked_property_of_the_casework_is_stored_encrypted_and_nowhere_else() => Assert.All(Casework(), entity =>
    {
        Assert.Equal(MarkedOf(entity), Personkolonne.Of(entity).Count);
        Assert.All(Personkolonne.Of(entity), c =>
        {
            var stored = entity.FindProperty(c.Navn)!;
            Assert.Equal((typeof(byte[]), c.Kolonne), (stored.ClrType, stored.GetColumnName()));
        });
    });

    [Fact]
    public void No_stored_name_goes_missing()
    {
        var now = Entities().SelectMany(e => Personkolonne.Of(e).Select(c => $"{e.GetTableName()}.{c.Kolonne} {c.Navn}"))
            .Order(StringComparer.Ordinal).ToList();
        var missing = StoredNames.Split('\n').Except(now).ToList();
        const string remedy =
            "Et lagret navn er væk, og værdierne kan ikke læses mere. Skriv det gamle navn i mærket igen: [Personoplysning(\"...\")].";
        Assert.True(missing.Count == 0, $"{remedy}\n{string.Join('\n', missing)}");
        Assert.Equal(StoredNames.Split('\n'), now);
    }

    [Fact]
    public void Every_text_of_the_casework_is_marked_or_named_here_as_no_person_data()
    {
        var undecided = Casework().SelectMany(e => e.GetProperties()).Where(p => p.ClrType == typeof(string))
            .Select(p => $"{p.DeclaringType.ShortName()}.{p.Name}");
        Assert.Equal(NoPersonData, undecided.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_entity_with_person_data_is_case_data_and_leads_to_its_sag()
    {
        var withPersonData = Entities().Where(e => Personkolonne.Of(e).Count > 0).ToList();
        Assert.All(withPersonData, e => Assert.True(LogRule.IsCase(e.ClrType)));
        Assert.All(withPersonData, e => Assert.Equal(typeof(Sag), Sagsvej.Of(e)[^1].To.ClrType));
    }

    // Counted by the marks themselves; a property that is still mapped by itself would be readable.
    private static int MarkedOf(IEntityType entity)
    {
        var types = entity.GetComplexProperties().Select(c => (IReadOnlyTypeBase)c.ComplexType).Append(entity);
        var marked = types.SelectMany(t => t.ClrType.GetProperties(), (Type, Property) => (Type, Property, Property.Name))
            .Where(p => p.Property.IsDefined(typeof(PersonoplysningAttribute), inherit: false))
            .Where(p => entity.FindComplexProperty(p.Name) is null).ToList();
        Assert.All(marked, m => Assert.Null(m.Type.FindProperty(m.Name)));
        return marked.Count;
    }

    private List<IEntityType> Casework() => Entities().FindAll(e => LogRule.IsCase(e.ClrType));

    private List<IEntityType> Entities()
    {
        using var scope = app.Services.CreateScope();
        return [.. scope.ServiceProvider.GetRequiredService<PitstopDb>().Model.GetEntityTypes()];
    }
}
