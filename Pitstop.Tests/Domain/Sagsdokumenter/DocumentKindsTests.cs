using System.Reflection;

namespace Pitstop.Tests.Domain.Dokumenter;

/// <summary>The one list of kinds.</summary>
public sealed class DocumentKindsTests
{
    [Fact]
    public void Every_kind_that_deadlines_read_has_exactly_one_entry() => Assert.Equal(
        typeof(Afsendelsesslags).GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => (string)f.GetRawConstantValue()!).Order(),
        DocumentKinds.All.Select(k => k.Slug).Order());

    [Fact]
    public void A_declaration_and_an_underretning_are_not_noted_as_made_elsewhere() => Assert.Equal(
        ["samtykkeerklaering", "underretning"], DocumentKinds.All.Where(k => !k.MadeElsewhere).Select(k => k.Slug));

    [Fact]
    public void Before_the_enrolment_only_an_indstilling_a_consent_and_an_underretning_fit() => Assert.Equal(
        ["indstilling", "samtykkeerklaering", "underretning"], DocumentKinds.For(Sager.ForloebWithForsamtale(), []).Select(k => k.Slug));
}
