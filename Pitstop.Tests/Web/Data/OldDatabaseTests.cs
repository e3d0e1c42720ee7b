using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Pitstop.Web.Data;
using Pitstop.Web.Data.Kryptering;

namespace Pitstop.Tests.Web.Data;

/// <summary>
/// What an earlier version of the program stored is whole after the update. The expected values are those that were typed then.
/// </summary>
public sealed class OldDatabaseTests(OldDatabase old) : IClassFixture<OldDatabase>
{
    private static readonly Medarbejder Tilbudsleder = new("demo-tilbudsleder", "Tilbudsleder", Rolle.Tilbudsleder);

    [Fact]
    public void The_start_tells_that_every_sag_has_its_own_key() =>
        Assert.Contains("hver sag har nu sin egen nøgle (antal sager: 16)", old.Told, StringComparison.Ordinal);

    [Fact]
    public void The_start_names_the_copy_that_it_made_before() =>
        Assert.Contains(Assert.Single(old.Backups), old.Told, StringComparison.Ordinal);

    [Theory]
    [InlineData(typeof(Borger), "Borger.Navn", 16, "Alma Opdigtsen")]
    [InlineData(typeof(Borger), "Borger.Personnummer", 15, "6107881113")]
    [InlineData(typeof(Borger), "Borger.Adresse", 16, "Hemmelig Prøvevej 1, 2635 Ishøj")]
    [InlineData(typeof(Borger), "Borger.Telefon", 16, "00 00 10 01")]
    [InlineData(typeof(Vaerge), "Vaerge.Navn", 3, "Bo Påhitsen")]
    [InlineData(typeof(Vaerge), "Vaerge.Telefon", 3, "00 00 10 30")]
    [InlineData(typeof(Vaerge), "Vaerge.Relation", 3, "far")]
    [InlineData(typeof(Afsendelse), "Afsendelse.Modtager", 25, "Borgeren")]
    [InlineData(typeof(AsiScore), "AsiScore.Kommentar", 10, "De fleste venner ryger")]
    [InlineData(typeof(Delmaal), "Delmaal.Handling", 6, "Skrive søvndagbog hver morgen")]
    [InlineData(typeof(Delmaal), "Delmaal.Ansvarlig", 6, "Du")]
    [InlineData(typeof(Deltagelse), "Deltagelse.Note", 1, "Fortalte om sin trang i weekenden. Vil prøve at udsætte.")]
    [InlineData(typeof(Henvendelse), "Henvendelse.Navn", 1, "Grethe Opdigt")]
    [InlineData(typeof(Kortlaegning), "Kortlaegning.Interviewer", 3, "Mette Lindegaard")]
    [InlineData(typeof(Pitstop.Domain.Sager.Maal), "Maal.Titel", 8, "Komme i skole hver dag")]
    [InlineData(typeof(Pitstop.Domain.Sager.Maal), "Maal.BorgerensFormulering", 8, "Jeg vil ikke melde mig syg på grund af hash.")]
    [InlineData(typeof(Pitstop.Domain.Sager.Maal), "Maal.Specifik", 8, "Højst to fraværsdage om måneden.")]
    [InlineData(typeof(Pitstop.Domain.Sager.Maal), "Maal.Maalbar", 8, "Borgeren fortæller om aftalen ved næste samtale.")]
    [InlineData(typeof(Pitstop.Domain.Sager.Maal), "Maal.Attraktiv", 8, "Borgeren savner fællesskab.")]
    [InlineData(typeof(Pitstop.Domain.Sager.Maal), "Maal.Metode", 8, "Coaching")]
    [InlineData(typeof(Moede), "Moede.Dagsorden", 10, "Mål om arbejde. Søvn. Hvem kan støtte?")]
    [InlineData(typeof(Moede), "Moede.Inviterede", 10, "Borgeren")]
    [InlineData(typeof(Paaroerende), "Paaroerende.Navn", 1, "Tove Testgaard")]
    [InlineData(typeof(Paaroerende), "Paaroerende.Relation", 1, "søster")]
    [InlineData(typeof(Rusmiddel), "Rusmiddel.Maengde", 18, "2-3 joints om dagen")]
    [InlineData(typeof(Samtale), "Samtale.Deltagere", 1, "Hanne Påhitsen (mor)")]
    [InlineData(typeof(Samtykke), "Samtykke.Modtager", 14, "Visitationen, Ishøj Kommune")]
    [InlineData(typeof(Samtykke), "Samtykke.Formaal", 14, "At Visitationen kan afgøre og følge behandlingen.")]
    [InlineData(typeof(Samtykke), "Samtykke.Foraelder", 2, "Hanne Opdigtsen, mor")]
    [InlineData(typeof(Skalering), "Skalering.Ord", 10, "»Det går bedre, men mandag er stadig svær.«")]
    [InlineData(typeof(Dokument), "Dokument.SendtTil", 18, "Borgeren")]
    public async Task A_marked_column_reads_in_every_row(Type entity, string mark, int rows, string value)
    {
        var found = await old.WithAsync(async (_, db) =>
        {
            var all = await OldDatabase.Rows(db, db.Model.FindEntityType(entity)!).ToListAsync();
            return all.Select(Personkolonne.Of(entity).Single(k => k.Navn == mark).Read).OfType<string>().Where(v => v.Length > 0).ToList();
        });
        Assert.Equal(rows, found.Count);
        Assert.Contains(value, found);
    }

    [Fact]
    public async Task Every_marked_column_of_every_row_reads()
    {
        var names = await old.WithAsync(async (_, db) =>
        {
            var read = new List<string>();
            foreach (var type in db.Model.GetEntityTypes().Where(t => Personkolonne.Of(t).Count > 0))
            {
                foreach (var row in await OldDatabase.Rows(db, type).ToListAsync())
                    read.AddRange(Personkolonne.Of(type).Where(k => k.Read(row) is not null).Select(k => k.Navn));
            }
            return read.Distinct().Count();
        });
        // Of the 63 marked columns eight were empty then.
        Assert.Equal(63 - 8, names);
    }

    [Theory]
    [InlineData("indstilling", "Anledning")]
    [InlineData("udredning", "Misbrug")]
    [InlineData("behandlingsplan", "BorgerensMaal")]
    [InlineData("status", "RusmidlerBemaerkning")]
    [InlineData("samtykkeerklaering", "Formaal")]
    [InlineData("orientering", "Invitation")]
    [InlineData("underretning", "Foraeldre")]
    [InlineData("udskrivningsstatus", "Ydelser")]
    public async Task An_open_draft_says_what_was_typed(string kind, string path) =>
        Assert.Equal($"{kind}: æøå nummer 1\n\n- første\n- **anden**", await AnswerAsync(kind, path));

    [Theory]
    [InlineData("status", "Maal[m1].Ord", 2)]
    [InlineData("status", "Maal[m2].Ord", 4)]
    [InlineData("underretning", "Iagttagelser[i1].Hvad", 2)]
    [InlineData("udskrivningsstatus", "Maal[m3].Forklaring", 4)]
    public async Task A_row_of_an_open_draft_says_what_was_typed(string kind, string path, int number) =>
        Assert.Equal($"{kind}: æøå nummer {number}\n\n- første\n- **anden**", await AnswerAsync(kind, path));

    [Fact]
    public async Task A_day_that_does_not_exist_stays_as_it_was_typed() =>
        Assert.Equal("31-02-2026", await AnswerAsync("udredning", "Interviewdato"));

    [Fact]
    public async Task Every_archived_file_is_built_anew_byte_for_byte() => Assert.Equal((18, 0), await old.RebuiltAsync());

    [Theory]
    [InlineData(1042, ForloebStatus.ForsamtaleAfholdt)]
    [InlineData(1045, ForloebStatus.Henvendt)]
    [InlineData(1046, ForloebStatus.ForsamtaleAftalt)]
    [InlineData(1048, ForloebStatus.UnderUdredning)]
    [InlineData(1054, ForloebStatus.Eftervaern)]
    [InlineData(1055, ForloebStatus.Pause)]
    [InlineData(1057, ForloebStatus.IBehandling)]
    public async Task A_forloeb_stands_where_it_stood(int sag, ForloebStatus status) =>
        Assert.Equal(
            status, await old.WithAsync((_, db) => db.Forloeb.Where(f => f.Sag.Nummer == sag).Select(f => f.Status).SingleAsync()));

    [Theory]
    [InlineData(1048, "F5", "2026-12-18")]
    [InlineData(1048, "F4", "2026-12-19")]
    [InlineData(1048, "F11", "2026-12-14")]
    [InlineData(1048, "F6", "2027-05-05")]
    [InlineData(1042, "F1", "2026-12-09")]
    [InlineData(1056, "F14", "2026-12-11")]
    [InlineData(1057, "F7", "2027-01-15")]
    public async Task A_deadline_has_the_last_day_that_it_had(int sag, string number, string day)
    {
        var due = await old.WithAsync(async (services, db) =>
        {
            var forloeb = await db.Forloeb.Include(f => f.Sag).ThenInclude(s => s.Borger).WithFakta().SingleAsync(f => f.Sag.Nummer == sag);
            return services.GetRequiredService<Forloebsfrister>()
                .Of(forloeb, OldDatabase.Today).Frister
                .Where(f => f.Nr == number && f.ErAaben)
                .Min(f => f.Forfalder);
        });
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd"), due);
    }

    [Fact]
    public async Task The_edition_that_was_under_way_can_be_approved_and_is_in_force()
    {
        var edition = await old.WithAsync(async (services, db) =>
        {
            var standard = services.GetRequiredService<Standard>();
            var draft = await db.Sideudkast.SingleAsync(u => u.Slug == "frister");
            standard.Take(draft.Godkend(Tilbudsleder, standard.Sider, [], OldDatabase.Today, OldDatabase.Today.ToDateTime(new(9, 0)))!);
            return standard.Edition("frister", new(2027, 1, 1))!;
        });
        Assert.Contains("| F2 | Tilbud om lægesamtale | Borgerens egen henvendelse | 10 dage |", edition.Kilde, StringComparison.Ordinal);
    }

    private Task<string?> AnswerAsync(string kind, string path) => old.WithAsync(async (_, db) =>
    {
        var drafts = await db.Dokumenter.Where(d => d.Kind == kind && d.Status == Dokumentstatus.Kladde).ToListAsync();
        return drafts.OrderByDescending(d => d.Oprettet).First().Answers[path];
    });
}
