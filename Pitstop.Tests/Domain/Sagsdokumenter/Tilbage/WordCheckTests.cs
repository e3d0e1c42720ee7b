using static Pitstop.Tests.Domain.Sager;

namespace Pitstop.Tests.Domain;

public sealed class WordCheckTests
{
    private static readonly Dokument Document = Approved();
    private static readonly WordOwner Owner = new(Document.ForloebId, "S-1042/1", "indstilling");
    private static readonly WordIdentity File = new(Document.DokumentId, "indstilling", 1, "1");

    [Fact]
    public void The_files_own_document_takes_it() => Assert.Null(WordCheck.ObstacleOf(File, Owner, Document, 1));

    [Fact]
    public void A_file_without_our_mark_is_refused() => Assert.Equal("FremmedFil", WordCheck.ObstacleOf(null, null, Document, 1)!.Name);

    [Fact]
    public void A_file_of_another_case_names_it_only_to_who_may_see_it()
    {
        var unknown = WordCheck.ObstacleOf(File with { DocumentId = Guid.NewGuid() }, null, Document, 1)!;
        var seen =
            WordCheck.ObstacleOf(File with { DocumentId = Guid.NewGuid() }, new(Guid.NewGuid(), "S-1043/1", "indstilling"), Document, 1)!;

        Assert.Equal(("AndenSag", "AndenSag"), (unknown.Name, seen.Name));
        Assert.Contains("en anden sag", unknown.Message, StringComparison.Ordinal);
        Assert.Contains("indstilling på S-1043/1", seen.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_another_kind_or_another_document_of_the_forloeb_is_refused()
    {
        Assert.Equal(
            "AndenType",
            WordCheck.ObstacleOf(
                File with { DocumentId = Guid.NewGuid(), Kind = "epikrise" }, Owner with { Kind = "epikrise" }, Document, 1)!.Name);
        Assert.Equal("AndenType", WordCheck.ObstacleOf(File with { Kind = "epikrise" }, Owner, Document, 1)!.Name);
        Assert.Equal("AndetDokument", WordCheck.ObstacleOf(File with { DocumentId = Guid.NewGuid() }, Owner, Document, 1)!.Name);
    }

    [Fact]
    public void The_citizens_copy_of_a_plan_is_named_and_leads_to_the_plans_own_file()
    {
        var plan = new Dokument(Document.ForloebId, "behandlingsplan", Godkendelseskrav.Ingen, Answers.Empty, Behandler, Now);
        var found = WordCheck.ObstacleOf(
            new(plan.DokumentId, "behandlingsplan-borger", 1, "1"), new(plan.ForloebId, "S-1042/1", "behandlingsplan"), plan, 1)!;

        Assert.Equal("BorgerensUdgave", found.Name);
        Assert.Contains("borgerens udgave af dokumentet (behandlingsplan)", found.Message, StringComparison.Ordinal);
        Assert.Contains("Hent selve dokumentet som Word", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_older_or_a_newer_version_is_refused_and_both_versions_are_named()
    {
        var older = WordCheck.ObstacleOf(File, Owner, Document, 2)!;
        var newer = WordCheck.ObstacleOf(File with { Version = 2 }, Owner, Document, 2)!;

        Assert.Equal(("AeldreVersion", "NyereVersion"), (older.Name, newer.Name));
        Assert.Contains("Filen er version 1, og der er allerede en version 2.", older.Message, StringComparison.Ordinal);
        Assert.Contains("Filen er version 2, og dette er version 1.", newer.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Corrections_go_into_a_draft_and_into_the_next_version_of_what_is_finished()
    {
        Assert.Empty(Draft().TagOverObstacles(Behandler, 1));
        Assert.Empty(Document.TagOverObstacles(Behandler, 1));
    }

    [Fact]
    public void What_waits_what_has_a_next_version_and_who_writes_in_no_case_takes_nothing_over()
    {
        Assert.Equal(["DokumentetErTilGodkendelse"], Waiting().TagOverObstacles(Behandler, 1).Select(o => o.Name));
        Assert.Equal(["HarNyereVersion"], Document.TagOverObstacles(Behandler, 2).Select(o => o.Name));
        Assert.Equal(["RollenArbejderIkkeMedSager"], Draft().TagOverObstacles(Oekonomi, 1).Select(o => o.Name));
        Assert.Equal(["RollenArbejderIkkeMedSager"], Document.TagOverObstacles(Oekonomi, 1).Select(o => o.Name));
    }

    [Fact]
    public void A_file_is_read_by_its_own_print_and_a_finished_one_by_the_archive()
    {
        var draft = Draft();
        var print = draft.Udskriv(CompleteWithFacts(), new Dictionary<string, string> { ["f_001"] = "Anledning" }, Now);

        Assert.Equal(["Anledning"], draft.PrintedAs(print.Print).Bookmarks.Values);
        Assert.Equal(["Navn"], Document.PrintedAs(null).Bookmarks.Values);
    }

    [Fact]
    public void A_print_that_is_not_kept_or_that_is_older_than_the_approval_is_refused()
    {
        Assert.Equal(["UkendtUdskrift"], Names(() => Draft().PrintedAs(new DraftPrint(1, 1))));
        Assert.Equal(["UkendtUdskrift"], Names(() => Draft().PrintedAs(null)));
        Assert.Equal(["ForaeldetKladde"], Names(() => Document.PrintedAs(new DraftPrint(1, 1))));
    }

    private static IEnumerable<string> Names(Action refused) => Assert.Throws<RefusedException>(refused).Obstacles.Select(o => o.Name);
}
