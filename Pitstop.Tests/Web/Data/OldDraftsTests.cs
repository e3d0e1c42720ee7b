using Microsoft.EntityFrameworkCore;
using Pitstop.Web.Data;

namespace Pitstop.Tests.Web.Data;

/// <summary>The drafts that were open in an earlier version are written on in this one.</summary>
public sealed class OldDraftsTests(OldDatabase old) : IClassFixture<OldDatabase>
{
    private static readonly Medarbejder Behandler = new("demo-behandler", "Mette Lindegaard", Rolle.Behandler);
    private static readonly DateTime Now = OldDatabase.Today.ToDateTime(new(9, 0), DateTimeKind.Utc);

    [Fact]
    public async Task The_drafts_that_were_open_are_open()
    {
        var open = await old.WithAsync((_, db) => db.Dokumenter.Where(d => d.Status == Dokumentstatus.Kladde)
            .Join(db.Forloeb, d => d.ForloebId, f => f.Id, (d, f) => $"{f.Sag.Nummer} {d.Kind}").ToListAsync());
        Assert.Equal(
            [
                "1050 indstilling", "1056 udskrivningsstatus", "1057 behandlingsplan", "1057 indstilling", "1057 orientering",
                "1057 samtykkeerklaering", "1057 status", "1057 udredning", "1057 underretning",
            ],
            open.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(1050, "indstilling", 22, "FagligVurdering", "Først i dag\n\n- æøå")]
    [InlineData(1056, "udskrivningsstatus", 9, "OverdragelseUdeladt", "Ingen tager over.")]
    [InlineData(1057, "behandlingsplan", 49, "UnderskriftGrund", "Alma vil tale med sin mor først.")]
    [InlineData(1057, "indstilling", 23, "Frekvens", "1,5")]
    [InlineData(1057, "orientering", 2, "Kontakt", "Jonas Thorup")]
    [InlineData(1057, "samtykkeerklaering", 4, "Vidne", "Jonas Thorup")]
    [InlineData(1057, "status", 15, "Maal[m2].Forklaring", "Gik selv til skolelægen.")]
    [InlineData(1057, "udredning", 51, "Interviewdato", "28-02-2026")]
    [InlineData(1057, "underretning", 14, "Iagttagelser[i1].Dato", "30-11-2026")]
    public async Task What_is_typed_next_stands_beside_all_that_was_typed_before(
        int sag, string kind, int answers, string path, string text)
    {
        var before = (await DraftAsync(sag, kind)).Answers;
        await old.WithAsync(async (_, db) =>
        {
            var draft = await DraftAsync(db, sag, kind);
            draft.Gem(Page(kind, draft.Revision, path, text), Behandler, Now);
            return await db.SaveChangesAsync();
        });
        var after = (await DraftAsync(sag, kind)).Answers;

        Assert.Equal(
            (answers, AnswersJson.Write(before.With(path, text))), (before.Values.Count, AnswersJson.Write(after)));
    }

    [Theory]
    [InlineData("behandlingsplan", "BorgerensMaal")]
    [InlineData("udredning", "Misbrug")]
    public async Task A_page_that_was_opened_before_the_last_save_meets_what_was_saved_then(string kind, string path)
    {
        var draft = await DraftAsync(1057, kind);

        var met = draft.Gem(Page(kind, 1, path, "Skrevet i en side, der har stået åben."), Behandler, Now);

        Assert.Equal($"{kind}: æøå nummer 1\n\n- første\n- **anden**", Assert.Single(met.Conflicts).Theirs);
    }

    private static Gemning Page(string kind, int revision, string path, string text) => new(
        PostedForm.Read(DocumentKinds.Find(kind)!.Schema, [KeyValuePair.Create(path, text)]),
        revision,
        "fane",
        new Dictionary<string, int>(),
        new Dictionary<string, Konfliktvalg>());

    private Task<Dokument> DraftAsync(int sag, string kind) => old.WithAsync((_, db) => DraftAsync(db, sag, kind));

    private static Task<Dokument> DraftAsync(PitstopDb db, int sag, string kind) => db.Dokumenter.Include(d => d.Haendelser).SingleAsync(
        d => d.Status == Dokumentstatus.Kladde && d.Kind == kind && db.Forloeb.Any(f => f.Id == d.ForloebId && f.Sag.Nummer == sag));
}
