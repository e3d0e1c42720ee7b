
namespace Pitstop.Tests.Domain.Grupper;

public sealed class GruppesessionTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);
    private static readonly DateOnly First = new(2026, 11, 2);
    private static readonly Medarbejder Leder = new("b1", "Bente Behandler", Rolle.Behandler);

    [Theory]
    [InlineData("DatoMangler")]
    [InlineData("SessionForLangtFremme")]
    [InlineData("SessionForLangtTilbage")]
    [InlineData("ArtMangler")]
    public void A_session_is_refused_by_name(string name)
    {
        DateOnly? day = name switch
        {
            "DatoMangler" => null,
            "SessionForLangtFremme" => Today.AddYears(1).AddDays(1),
            "SessionForLangtTilbage" => Today.AddYears(-1).AddDays(-1),
            _ => Today,
        };
        Gruppeart? kind = name == "ArtMangler" ? null : Gruppeart.Nada;
        Assert.Equal(name, Assert.Single(Gruppesession.Obstacles(day, kind, Today)).Name);
        Assert.Throws<RefusedException>(() => new Gruppesession(day, kind, Leder, Today));
    }

    [Fact]
    public void A_participant_is_noted_on_the_own_forloeb_alone()
    {
        var (ida, emma) = (Named("Ida Opdigtet"), Named("Emma Modelsen"));
        var session = Session(ida, emma);
        var changed = session.Registrer([Note(session, 0, true, " Ida sagde noget om søvn. "), Note(session, 1, null, null)], Today);
        Assert.Equal(ida.Id, Assert.Single(changed).ForloebId);
        Assert.Equal((true, "Ida sagde noget om søvn."), (ida.Deltagelser[0].Fremmoedt, ida.Deltagelser[0].Note));
        Assert.Equal((null, null), (emma.Deltagelser[0].Fremmoedt, emma.Deltagelser[0].Note));
        Assert.Empty(session.Registrer([Note(session, 0, true, "Ida sagde noget om søvn.")], Today));
    }

    [Fact]
    public void Who_came_had_a_contact_and_who_did_not_come_had_none()
    {
        var (came, absent) = (Named("Ida Opdigtet"), Named("Emma Modelsen"));
        var session = Session(came, absent);
        session.Registrer([Note(session, 0, true, null), Note(session, 1, false, null)], Today);
        Assert.Equal([Today], came.Fakta().Kontakter);
        Assert.Empty(absent.Fakta().Kontakter);
    }

    [Theory]
    [InlineData("Talte med Emma om det.", "Emma")]
    [InlineData("talte med EMMA", "EMMA")]
    [InlineData("Sad ved siden af modelsen.", "modelsen")]
    [InlineData("Emmas forslag hjalp.", "Emmas")]
    [InlineData("Hilste på Anne-Marie.", "Anne")]
    [InlineData("So\u0308rine kom for sent.", "Sörine")]
    public void Another_participants_name_in_a_note_is_refused(string text, string word)
    {
        var session = Session(Named("Ida Opdigtet"), Named("Emma Modelsen"), Named("Anne-Marie Li"), Named("Sörine Bo"));
        var obstacle = Assert.Single(session.NoteObstacles([Note(session, 1, true, null), Note(session, 0, true, text)], Today));
        Assert.Equal(("NavnIEnAndensNote", "Deltagere[1].Note"), (obstacle.Name, obstacle.Field));
        Assert.Contains($"»{word}«", obstacle.Message, StringComparison.Ordinal);
        Assert.Throws<RefusedException>(() => session.Registrer([Note(session, 0, true, text)], Today));
        Assert.Null(session.Deltagere[0].Note);
    }

    [Theory]
    [InlineData("Ida fandt ro.")]
    [InlineData("Emmaljeret, opdigtet og i Li.")]
    [InlineData("Kom ikke, bor langt væk.")]
    [InlineData("Kaldte sig Holm som altid.")]
    public void Own_names_parts_of_words_and_two_letters_are_allowed(string text)
    {
        var session = Session(Named("Ida Opdigtet Holm"), Named("Emma Li Bo Holm"));
        Assert.Empty(session.NoteObstacles([Note(session, 0, true, text)], Today));
    }

    [Fact]
    public void A_new_participant_whose_name_stands_in_a_note_is_refused()
    {
        var session = Session(Named("Ida Opdigtet"));
        session.Registrer([Note(session, 0, true, "Spurgte efter Emma.")], Today);
        Assert.Equal("NavnIEnAndensNote", Assert.Single(session.DeltagerObstacles(Named("Emma Modelsen"))).Name);
    }

    [Theory]
    [InlineData("ErMedIForvejen")]
    [InlineData("ForloebetErSlut")]
    [InlineData("SessionFoerHenvendelse")]
    public void A_participant_is_refused_by_name(string name)
    {
        var forloeb = Named("Ida Opdigtet");
        var session = name == "ErMedIForvejen"
            ? Session(forloeb)
            : new Gruppesession(name == "SessionFoerHenvendelse" ? First.AddDays(-1) : Today, Gruppeart.Nada, Leder, Today);
        if (name == "ForloebetErSlut")
            Close(forloeb);
        Assert.Equal(name, Assert.Single(session.DeltagerObstacles(forloeb)).Name);
        Assert.Throws<RefusedException>(() => session.TilfoejDeltager(forloeb));
    }

    [Fact]
    public void Nobody_has_come_to_a_session_that_is_still_ahead()
    {
        var session = new Gruppesession(Today.AddDays(1), Gruppeart.Nada, Leder, Today);
        session.TilfoejDeltager(Named("Ida Opdigtet"));
        Assert.Equal("SessionIFremtiden", Assert.Single(session.NoteObstacles([Note(session, 0, true, null)], Today)).Name);
    }

    private static Deltagernote Note(Gruppesession session, int participant, bool? came, string? note) =>
        new(session.Deltagere[participant].Id, came, note);

    private static Gruppesession Session(params Forloeb[] participants)
    {
        var session = new Gruppesession(Today, Gruppeart.Nada, Leder, Today);
        foreach (var forloeb in participants)
            session.TilfoejDeltager(forloeb);
        return session;
    }

    private static Forloeb Named(string navn) =>
        new Sag(1042, new Borger(new Stamdata(navn, null, new DateOnly(1990, 5, 17), null, null, "183"), Today, demo: true))
            .BegyndForloeb(new HenvendelseData(First, Henvender.Borger, null, "Vil stoppe.", First), Leder, Today);

    private static void Close(Forloeb forloeb) => forloeb.Afslut(Today, Afslutningsaarsag.EgetOenske, Leder, Today);
}
