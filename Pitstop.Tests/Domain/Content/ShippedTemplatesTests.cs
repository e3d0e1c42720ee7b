
namespace Pitstop.Tests.Content;

public sealed class ShippedTemplatesTests
{
    public static TheoryData<string> Kinds => [.. DocumentKinds.All.Select(k => k.Slug)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_kinds_template_knows_every_field_that_it_names_and_prints_every_field_of_the_form(string slug)
    {
        var kind = DocumentKinds.Find(slug)!;

        Assert.Empty(DocumentTemplate.Compile(Baseline.Pages().Editions(kind.Template)[^1].Broedtekst, kind.Schema).Problems);
    }

    [Fact]
    public void Every_guide_that_a_form_names_is_a_shipped_page()
    {
        var pages = Baseline.Pages();

        Assert.All(
            DocumentKinds.All
                .SelectMany(k => k.Schema.Sections)
                .SelectMany(s => s.Fields)
                .SelectMany(f => f.Columns.Prepend(f))
                .Select(GuidanceAttribute.Of)
                .OfType<GuidanceAttribute>(),
            guide => Assert.NotEmpty(pages.Editions(guide.Slug)));
    }
}
