using System.Text;

namespace Pitstop.Tests.Domain.Dokumenter.Arkiv;

public sealed class ArkivfortegnelseTests
{
    [Fact]
    public void The_list_has_a_byte_order_mark_Danish_dates_and_semicolons()
    {
        var (forloeb, document) = Sent("Visitationen");

        var bytes = Arkivfortegnelse.Write(Lines(forloeb, document), [Fil(document)], forloeb);

        Assert.Equal([0xef, 0xbb, 0xbf], bytes[..3]);
        var rows = Encoding.UTF8.GetString(bytes[3..]).Split("\r\n");
        Assert.Equal(
            "Fil;Dokument;Version;Status;Færdig;Sendt;Modtager;Journaliseret i Cura;Erstattet af version;Skabelon;Skriver;SHA-256",
            rows[0]);
        Assert.Equal("a.docx;Indstilling;1;Sendt;09-11-2026;09-11-2026;Visitationen;;;udgave 1;Word 1;abc", rows[1]);
        Assert.Equal(("", 3), (rows[^1], rows.Length));
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("+45 12 34", "'+45 12 34")]
    [InlineData("-1", "'-1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("Kommunen; afdeling A", "\"Kommunen; afdeling A\"")]
    public void A_recipient_is_never_run_as_a_formula_nor_splits_the_row(string typed, string cell)
    {
        var (forloeb, document) = Sent(typed);

        Assert.Contains($";{cell};", Text(forloeb, document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Ida Opdigtet")]
    [InlineData("Idas arbejdsgiver")]
    [InlineData("Mor, Karen Paahit")]
    [InlineData("Borger 170590-1234")]
    public void A_recipient_who_is_a_person_of_the_case_is_not_named(string typed)
    {
        var (forloeb, document) = Sent(typed);
        forloeb.TilfoejPaaroerende("Karen Paahit", "Mor");

        var text = Text(forloeb, document);

        Assert.Contains(";En person, se Pitstop;", text, StringComparison.Ordinal);
        Assert.DoesNotContain(typed, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_is_not_in_the_list_and_what_was_made_outside_is()
    {
        var forloeb = Sager.ForloebWithConsent();
        forloeb.RegistrerAfsendelse(Afsendelsesslags.Statussen, null, null, Sager.Today, "Visitationen", Sager.Behandler, Sager.Today);

        var text = Encoding.UTF8.GetString(Arkivfortegnelse.Write(Lines(forloeb, Sager.Draft()), [], forloeb));

        Assert.Contains("\r\n;3-måneders status;;Lavet uden for Pitstop;;09-11-2026;Visitationen;", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Indstilling", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_are_named_alike_get_names_of_their_own()
    {
        Arkivfil[] files = [
            .. new[] { "a.docx", "A.docx", "b.docx", "a_2.docx", "a.docx" }.Select(n => new Arkivfil(Guid.NewGuid(), n, "", "", "")),
        ];

        Assert.Equal(["a.docx", "A_2.docx", "b.docx", "a_2_2.docx", "a_3.docx"], Arkivfil.WithOwnNames(files).Select(f => f.Filnavn));
    }

    private static string Text(Forloeb forloeb, Dokument document) =>
        Encoding.UTF8.GetString(Arkivfortegnelse.Write(Lines(forloeb, document), [Fil(document)], forloeb));

    private static Arkivfil Fil(Dokument document) => new(document.Id, "a.docx", "abc", "udgave 1", "Word 1");

    private static IReadOnlyList<Arkivlinje> Lines(Forloeb forloeb, Dokument document) =>
        Arkivlinje.Of([document], forloeb.Afsendelser, DateOnly.FromDateTime);

    private static (Forloeb Forloeb, Dokument Document) Sent(string recipient)
    {
        var forloeb = Sager.ForloebWithConsent();
        var document = Sager.Approved();
        document.MarkerSendt(
            DocumentKinds.Find("indstilling")! with { NeedsConsent = false },
            forloeb,
            Sager.Today,
            recipient,
            Sager.Today,
            Sager.Today,
            Sager.Behandler,
            Sager.Now);
        return (forloeb, document);
    }
}
