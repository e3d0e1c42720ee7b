
namespace Pitstop.Tests.Domain;

/// <summary>What holds of every kind of document: a complete one lacks nothing, and what is taken away is found by its field.</summary>
public sealed class KindRulesTests
{
    public static TheoryData<string> Complete => [.. Kindsager.Alle.Keys];

    [Fact]
    public void Every_kind_is_written_as_the_demo_answers_it() =>
        Assert.Equal(DocumentKinds.All.Select(k => k.Slug).Order(), Kindsager.Alle.Values.Select(d => d.Kind.Slug).Distinct().Order());

    [Theory]
    [MemberData(nameof(Complete))]
    public void Nothing_is_missing_in_a_complete_one(string name) => Assert.Empty(Kindsager.Alle[name].Mangler);

    [Theory]
    [MemberData(nameof(Complete))]
    public void Each_required_field_that_is_cleared_is_found_at_its_place(string name)
    {
        var (kind, svar, day) = (Kindsager.Alle[name].Kind, Kindsager.Alle[name].Svar, Kindsager.Alle[name].Fakta.Dag);
        var omitted = kind.Schema.Sections.Where(s => s.IsOmitted(svar)).SelectMany(s => s.Content).Select(f => f.Path).ToHashSet();
        var required = svar.Values.Keys
            .Where(p => kind.Schema.Find(p) is { Required: true } && !omitted.Contains(FieldPath.WithoutKeys(p).Split('.')[0]))
            .ToArray();

        Assert.NotEmpty(required);
        Assert.All(required, path => Assert.Contains(path, Completeness.Of(kind.Schema, svar.With(path, ""), day).Select(m => m.Path)));
    }

    [Theory]
    [MemberData(nameof(Complete))]
    public void Each_required_table_that_is_emptied_is_found_by_its_name(string name)
    {
        var (kind, svar, day) = (Kindsager.Alle[name].Kind, Kindsager.Alle[name].Svar, Kindsager.Alle[name].Fakta.Dag);

        Assert.All(
            kind.Schema.Sections
                .Where(s => !s.IsOmitted(svar))
                .SelectMany(s => s.Content)
                .Where(f => f is { Type: FieldType.Rows, Required: true }),
            field => Assert.Contains(field.Path, Completeness.Of(kind.Schema, svar.WithRows(field.Path, []), day).Select(m => m.Path)));
    }

    [Theory]
    [MemberData(nameof(Complete))]
    public void A_reason_why_a_section_does_not_apply_stands_for_all_that_is_in_it(string name)
    {
        var (kind, svar, day) = (Kindsager.Alle[name].Kind, Kindsager.Alle[name].Svar, Kindsager.Alle[name].Fakta.Dag);

        foreach (var section in kind.Schema.Sections.Where(s => s.Omission is not null))
        {
            var empty = section.Content
                .Where(f => !f.Auto)
                .Aggregate(svar, (a, f) => f.Type == FieldType.Rows ? a.WithRows(f.Path, []) : a.With(f.Path, ""));

            Assert.Empty(Completeness.Of(kind.Schema, empty.With(section.Omission!.Path, "Det er ikke relevant her."), day));
            Assert.Equal(
                [section.Omission.Path],
                Completeness.Of(kind.Schema, empty.With(section.Omission.Path, "Kort."), day).Select(m => m.Path));
            Assert.NotEmpty(Completeness.Of(kind.Schema, empty.With(section.Omission.Path, " "), day));
        }
    }

    [Theory]
    [MemberData(nameof(Complete))]
    public void The_case_gives_the_same_each_time_and_writes_over_what_was_typed_into_its_own_fields(string name)
    {
        var done = Kindsager.Alle[name];
        var forged = done.Kind.Schema.Fields
            .Where(f => f is { Auto: true, Type: not FieldType.Rows })
            .Aggregate(done.Typed, (a, f) => a.With(f.Path, "Skrevet udefra"));

        Assert.Equal(
            AnswersJson.Write(done.Kind.Complete(done.Typed, done.Fakta)),
            AnswersJson.Write(done.Kind.Complete(done.Typed, done.Fakta)));
        Assert.DoesNotContain("Skrevet udefra", AnswersJson.Write(done.Kind.Complete(forged, done.Fakta)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("indstilling", true, true)]
    [InlineData("udredning", false, true)]
    [InlineData("behandlingsplan", false, true)]
    [InlineData("status", false, true)]
    [InlineData("udskrivningsstatus", false, true)]
    [InlineData("samtykkeerklaering", false, true)]
    [InlineData("orientering", false, true)]
    [InlineData("underretning", false, false)]
    public void A_leader_is_asked_by_kind_and_by_who_wrote_it(string slug, bool behandler, bool newEmployee)
    {
        var kind = DocumentKinds.Find(slug)!;
        var ny = new Medarbejder("n1", "Nina Ny", Rolle.NyMedarbejder);
        var document = new Dokument(Guid.NewGuid(), slug, kind.Approval, Answers.Empty, ny, Sager.Now);

        Assert.Equal((behandler, newEmployee), (document.KraeverLeder(Sager.Behandler), document.KraeverLeder(ny)));
        Assert.Equal(
            newEmployee ? ["ErIkkeTilGodkendelse", "KunEnLederGodkender"] : [], document.GodkendObstacles(ny, []).Select(o => o.Name));
    }
}

/// <summary>A finished document of every kind and variant, in the order of two courses.</summary>
internal static class Kindsager
{
    public static readonly IReadOnlyDictionary<string, Faerdigt> Alle = All();

    private static Dictionary<string, Faerdigt> All()
    {
        var (voksen, ung, udeblevet) = (Dokumentsag.Voksen(), Dokumentsag.Ung(), Dokumentsag.MedPlan());
        var all = new Dictionary<string, Faerdigt>
        {
            ["indstilling"] = voksen.Write("indstilling", -6),
            ["samtykkeerklæring, voksen"] = voksen.Finish("samtykkeerklaering", 0),
            ["udredning, voksen"] = voksen.Finish("udredning", 14),
            ["behandlingsplan, version 1"] = voksen.Finish("behandlingsplan", 16),
            ["status 1"] = voksen.Finish("status", 88),
        };
        all["behandlingsplan, version 2"] = voksen.Finish("behandlingsplan", 100, corrects: all["behandlingsplan, version 1"], anden: true);
        all["status 2"] = voksen.Finish("status", 178, anden: true);
        all["underretning, voksen"] =
            voksen.Write("underretning", 180, a => a.With("BarnetsNavn", "Bo Opdigtet").With("Forhold", "Borgerens søn"));
        voksen.Udskriv();
        all["udskrivningsstatus"] = voksen.Finish("udskrivningsstatus", 188);
        foreach (var day in new[] { 186, 190 })
            udeblevet.Forloeb.RegistrerKontakt(
                Dokumentsag.Start.AddDays(day), Kontaktform.Telefon, false, Sager.Behandler, Dokumentsag.Today);
        udeblevet.Forloeb.RegistrerSamtale(
            Samtaleart.Behandling, Dokumentsag.Start.AddDays(188), null, Samtaleudfald.Udeblevet, null, Sager.Behandler, Dokumentsag.Today);
        udeblevet.Udskriv(Afslutningsaarsag.Udeblevet, 197);
        all["udskrivningsstatus, udeblevet"] = udeblevet.Finish("udskrivningsstatus", 199);
        all["samtykkeerklæring, ung"] = ung.Finish("samtykkeerklaering", 0);
        all["orientering"] = ung.Finish("orientering", 1);
        all["udredning, ung"] = ung.Finish("udredning", 12);
        all["behandlingsplan, ung"] = ung.Finish("behandlingsplan", 14);
        all["underretning, ung"] = ung.Finish("underretning", 20);
        return all;
    }
}
