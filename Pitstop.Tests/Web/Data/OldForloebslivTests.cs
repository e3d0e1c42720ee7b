using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Pitstop.Tests.Web.Data;

public sealed class OldForloebslivTests(OldForloebslivTests.Database old) : IClassFixture<OldForloebslivTests.Database>
{
    private const string Vera = "S-2001/1";
    private const string Storm = "S-2002/1";

    [Fact]
    public Task The_children_of_the_afdaekning_are_read() =>
        HoldsAsync<Afdaekning>(a => a.BoernHandling, "Familiecenteret er orienteret, og datteren er hos mormor i weekenden.");

    [Fact]
    public Task The_wish_of_the_afdaekning_is_read() =>
        HoldsAsync<Afdaekning>(a => a.BorgerensOenske, "Jeg vil være ædru, når min datter vågner.");

    [Fact]
    public Task An_area_of_the_afdaekning_is_read() => HoldsAsync<Afdaekning>(a => a.AndenHjaelp.Tekst, "Går hos en psykolog.");

    [Fact]
    public Task The_witness_of_a_consent_is_read() => HoldsAsync<Samtykke>(s => s.Vidne, "Jonas Thorup");

    [Fact]
    public Task The_parent_of_a_consent_is_read() => HoldsAsync<Samtykke>(s => s.Foraelder, "Rigmor Fiksturlund, mor");

    [Fact]
    public Task The_reason_of_a_correction_is_read() =>
        HoldsAsync<Rettelse>(r => r.Begrundelse, "Første samtale blev holdt dagen efter, fordi datteren var syg.");

    [Fact]
    public Task The_note_of_a_handover_is_read() =>
        HoldsAsync<Overdragelse>(o => o.Note, "Vera er midt i en god periode. Ring til hende om fredagen.");

    [Fact]
    public Task The_reason_of_a_discharge_is_read() =>
        HoldsAsync<Udskrivning>(u => u.Begrundelse, "Vera flytter til sin søster og ønsker at stoppe her.");

    [Fact]
    public Task The_note_of_a_follow_up_is_read() =>
        HoldsAsync<Opfoelgningssamtale>(o => o.Note, "Vera har det godt og har ikke taget kokain siden juni.");

    [Fact]
    public Task The_note_on_a_participant_is_read() =>
        HoldsAsync<Deltagelse>(d => d.Note, "Storm sagde, at trangen er værst om natten.");

    [Fact]
    public Task The_comment_of_a_document_sent_back_is_read() =>
        HoldsAsync<Dokument>(d => d.Returkommentar, "Skriv, hvor længe behandlingen skal vare. »Snart« er ikke et tal.");

    [Fact]
    public Task The_relative_who_called_is_read() => HoldsAsync<Henvendelse>(h => h.Navn, "Rigmor Fiksturlund");

    [Theory]
    [InlineData("Vera Fiksturlund", "7503924121", "15-03-1992", "Prøvevej 21, 2635 Ishøj", "00 00 21 01")]
    [InlineData("Storm Fiksturø", null, "29-02-1988", null, "00 00 22 01")]
    public async Task A_person_is_read(string navn, string? number, string born, string? adresse, string telefon)
    {
        var borgere = await AllAsync<Borger>();

        Assert.Contains(
            (navn, number, born, adresse, telefon),
            borgere.Select(b => (b.Navn, b.Personnummer, Danish.Date(b.FoedselsDato), b.Adresse, (string?)b.Telefon)));
    }

    [Theory]
    [InlineData("Anledning", "Storm kom selv, efter at en ven faldt om.\n\n- vil stoppe\n- er **bange**")]
    [InlineData("Rusmidler[k1].Stof", "Ketamin")]
    [InlineData("Rusmidler[k1].Debutalder", "31")]
    [InlineData("Rusmidler[k1].DageAfSeneste30", "12")]
    [InlineData("Rusmidler[k1].Indtagelsesform", "Sniffer")]
    [InlineData("Ydelse", "AmbulantBehandling")]
    [InlineData("Frekvens", "1,5")]
    [InlineData("Start", "07-12-2026")]
    public async Task What_was_typed_in_the_draft_stands_under_a_field_that_reads_it(string path, string typed)
    {
        var draft = Assert.Single(await AllAsync<Dokument>());
        var field = DocumentKinds.Find("indstilling")!.Schema.Find(path);

        Assert.Equal((typed, null), (draft.Answers[path], field is null ? "no field" : FieldText.Read(field, typed).Problem));
    }

    [Fact]
    public async Task Text_that_cannot_be_read_is_kept_as_typed() =>
        Assert.Equal("snart", Assert.Single(await AllAsync<Dokument>()).Answers["VarighedMaaneder"]);

    [Fact]
    public async Task What_a_draft_said_when_it_was_handed_out_is_read() =>
        Assert.Equal("Ketamin", Assert.Single(await AllAsync<Kladdeudskrift>()).Answers["Rusmidler[k1].Stof"]);

    [Theory]
    [InlineData(Vera, ForloebStatus.Eftervaern)]
    [InlineData(Storm, ForloebStatus.ForsamtaleAfholdt)]
    public async Task A_forloeb_stands_where_it_stood(string nummer, ForloebStatus status) =>
        Assert.Equal(status, (await AllAsync<Forloeb>(f => f.Sag)).Single(f => f.Nummer == nummer).Status);

    [Fact]
    public async Task The_deadlines_of_the_one_who_was_discharged_end_as_they_ended() => Assert.Equal(
        [
            "F1 17-03-2026 Opfyldt",
            "F2 17-03-2026 Opfyldt",
            "F3 20-03-2026 Opfyldt",
            "F4 21-04-2026 Overskredet",
            "F5 20-04-2026 Opfyldt",
            "F6 05-09-2026 Overskredet",
            "F7 09-06-2026 Overskredet",
            "F7 09-09-2026 Overskredet",
            "F8 09-06-2026 Overskredet",
            "F8 09-09-2026 Overskredet",
            "F10 01-06-2026 Opfyldt",
            "F12 05-10-2026 Overskredet",
            "F13 21-03-2027 Kommende",
            "F14 21-10-2026 Opfyldt",
            "F14 21-03-2027 Kommende",
            "F15 21-12-2026 Kommende",
            "F15 21-06-2027 Kommende",
            "F16 20-04-2026 Bortfaldet",
        ],
        await old.DeadlinesAsync(Vera));

    [Fact]
    public async Task The_deadlines_of_the_one_who_declined_a_time_end_as_they_ended() =>
        Assert.Equal(
            ["F1 16-11-2026 IkkeOpfyldtBorgersValg", "F2 16-11-2026 Overskredet", "F3 19-11-2026 Overskredet"],
            await old.DeadlinesAsync(Storm));

    [Fact]
    public async Task The_same_words_handed_out_again_are_the_print_of_then()
    {
        var (then, now) = await old.WithAsync(async (_, db) =>
        {
            var draft = await db.Dokumenter.Include(d => d.Udskrifter).SingleAsync();
            var print = draft.Udskrifter.Single();
            return (print, draft.Udskriv(print.Answers, print.Bookmarks, OldDatabase.Today.ToDateTime(new(9, 0), DateTimeKind.Utc)));
        });
        Assert.Same(then, now);
    }

    private async Task HoldsAsync<T>(Func<T, string?> read, string expected) where T : class =>
        Assert.Contains(expected, (await AllAsync<T>()).Select(read));

    private Task<IReadOnlyList<T>> AllAsync<T>(Expression<Func<T, object?>>? with = null) where T : class => old.WithAsync(async (_, db) =>
    {
        var rows = db.Set<T>().AsNoTracking();
        return (IReadOnlyList<T>)await (with is null ? rows : rows.Include(with)).ToListAsync();
    });

    /// <summary>The database with what the demo data does not hold of a forløb.</summary>
    public sealed class Database : OldDatabase
    {
        protected override string Version => "2026-11-30-forloebsliv";
    }
}
