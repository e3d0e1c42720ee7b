using static Pitstop.Tests.Domain.Sager;

namespace Pitstop.Tests.Domain;

public sealed class DokumentUdskriftTests
{
    private static readonly Dictionary<string, string> Map = new() { ["f_001"] = "Anledning" };

    [Fact]
    public void What_is_printed_twice_with_the_same_words_is_kept_once()
    {
        var document = Draft();

        var first = document.Udskriv(CompleteWithFacts(), Map, Now);

        Assert.Same(first, document.Udskriv(CompleteWithFacts(), Map, Now.AddHours(1)));
        Assert.Equal((1, 1, Now), (first.Print.Revision, first.Print.Number, first.Tidspunkt));
        Assert.Equal(CompleteWithFacts().Values, first.Answers.Values);
        Assert.Equal(Map, first.Bookmarks);
    }

    [Fact]
    public void Another_day_or_another_template_is_another_print_of_the_same_revision()
    {
        var document = Draft();
        document.Udskriv(CompleteWithFacts(), Map, Now);

        Assert.Equal(new DraftPrint(1, 2), document.Udskriv(CompleteWithFacts().With("Dato", "10-11-2026"), Map, Now).Print);
        Assert.Equal(
            new DraftPrint(1, 3),
            document.Udskriv(CompleteWithFacts(), new Dictionary<string, string> { ["f_002"] = "Anledning" }, Now).Print);
    }

    [Fact]
    public void A_new_revision_counts_its_prints_from_one()
    {
        var document = Draft();
        document.Udskriv(CompleteWithFacts(), Map, Now);
        document.Gem(Save(document.Revision, "fane", ("AlkoholDage", "9")), Behandler, Now);

        Assert.Equal(new DraftPrint(2, 1), document.Udskriv(CompleteWithFacts(), Map, Now).Print);
    }

    [Fact]
    public void A_finished_document_keeps_no_print_of_its_draft()
    {
        var document = Waiting();
        document.Udskriv(CompleteWithFacts(), Map, Now);

        document.Godkend(Leder, [], Udskrift(), Now);

        Assert.Empty(document.Udskrifter);
    }
}
