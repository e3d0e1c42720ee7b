
namespace Pitstop.Tests.Domain;

public sealed class UdredningTests
{
    [Theory]
    [InlineData("Misbrug", "For kort.", "mindst 30 tegn")]
    [InlineData("Sammenfatning", "For kort.", "mindst 100 tegn")]
    [InlineData("FagligVurdering", "For kort.", "mindst 100 tegn")]
    [InlineData("AsiProfil[o3].Svaerhed", "10", "fra 0 til 9")]
    [InlineData("AsiProfil[o3].Bekymring", "5", "fra 0 til 4")]
    [InlineData("AsiProfil[o3].Oenske", "-1", "fra 0 til 4")]
    [InlineData("Interviewdato", "05-05-2026", "fremtiden")]
    [InlineData("Kilder[k1].Dato", "05-05-2026", "fremtiden")]
    public void A_broken_rule_is_told_at_its_field(string path, string typed, string message) =>
        Assert.Contains(
            message,
            Assert.Single(Dokumentsag.Voksen().Write("udredning", 14, a => a.With(path, typed)).Mangler, m => m.Path == path).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_summary_takes_a_page_and_no_more()
    {
        Assert.Empty(Dokumentsag.Voksen().Write("udredning", 14, a => a.With("Sammenfatning", new string('a', 3000))).Mangler);
        Assert.Equal(
            "Sammenfatning",
            Assert.Single(Dokumentsag.Voksen().Write("udredning", 14, a => a.With("Sammenfatning", new string('a', 3001))).Mangler).Path);
    }

    [Fact]
    public void A_need_for_a_psychiatric_assessment_says_who_refers()
    {
        Assert.Equal(
            "Henvisning",
            Assert.Single(Dokumentsag.Voksen().Write("udredning", 14, a => a.With("PsykiatriskUdredning", "true")).Mangler).Path);
        Assert.Empty(
            Dokumentsag.Voksen().Write("udredning", 14, a =>
                a.With("PsykiatriskUdredning", "true").With("Henvisning", "Egen læge i denne uge.")).Mangler);
    }

    // The answer stood in the document and nobody was reminded of the referral.
    [Fact]
    public void That_need_is_a_task_until_the_referral_is_sent_and_a_correction_may_take_it_away()
    {
        var sag = Dokumentsag.Voksen();
        IEnumerable<string> Tasks(int day) =>
            Fristberegning.On(sag.Forloeb.Fakta(), Dokumentsag.Regler, Dokumentsag.Start.AddDays(day)).Opgaver.Select(o => o.Nr);
        static Answers Needed(Answers a) => a.With("PsykiatriskUdredning", "true").With("Henvisning", "Egen læge.");
        const string Task = nameof(Fristadvarselsslags.HenvisningMangler);
        Assert.Equal(["IngenHenvisningMangler"], sag.Forloeb.HenvisObstacles(Dokumentsag.Today, Dokumentsag.Today).Select(o => o.Name));

        var first = sag.Finish("udredning", 14, Needed);
        Assert.Contains(Task, Tasks(14));
        sag.Finish("udredning", 15, a => a.With("PsykiatriskUdredning", "false"), corrects: first);
        Assert.DoesNotContain(Task, Tasks(15));
        sag.Finish("udredning", 16, Needed, corrects: first);
        Assert.Contains(Task, Tasks(16));
        sag.Forloeb.Henvis(Dokumentsag.Start.AddDays(17), Dokumentsag.Today);

        Assert.DoesNotContain(Task, Tasks(17));
        Assert.Equal(["IngenHenvisningMangler"], sag.Forloeb.HenvisObstacles(Dokumentsag.Today, Dokumentsag.Today).Select(o => o.Name));
        sag.Finish("udredning", 18, Needed, corrects: first);
        Assert.DoesNotContain(Task, Tasks(18));
    }

    [Fact]
    public void A_new_udredning_asks_anew_and_speaks_for_the_old_one_and_a_late_correction_of_the_old_one_does_not_speak_for_it()
    {
        var sag = Dokumentsag.Voksen();
        static Answers Needed(Answers a) => a.With("PsykiatriskUdredning", "true").With("Henvisning", "Egen læge.");
        static Answers Not(Answers a) => a.With("PsykiatriskUdredning", "false");
        DateOnly? Since() => sag.Forloeb.Fakta().HenvisningMangler;
        var first = sag.Finish("udredning", 14, Needed);
        Assert.Equal((null, null), (sag.Begin("udredning", 60)["PsykiatriskUdredning"], sag.Begin("udredning", 60)["Henvisning"]));

        sag.Finish("udredning", 60, Not);
        Assert.Null(Since());
        var newest = sag.Finish("udredning", 90, Needed);
        sag.Finish("udredning", 95, Not, corrects: first);
        Assert.Equal(Dokumentsag.Start.AddDays(90), Since());
        sag.Forloeb.Henvis(Dokumentsag.Start.AddDays(96), Dokumentsag.Today);
        sag.Finish("udredning", 97, Not, corrects: newest);

        Assert.Equal(Dokumentsag.Start.AddDays(96), Assert.Single(sag.Forloeb.Henvisninger).Sendt);
    }

    [Fact]
    public void ASI_is_refused_under_eighteen_and_its_scores_are_not_printed()
    {
        var young = Dokumentsag.Ung().Write(
            "udredning", 12, a => a.With("Instrument", "Asi").WithRow("AsiProfil", "o1").With("AsiProfil[o1].Svaerhed", "7"));

        Assert.Contains("under 18", Assert.Single(young.Mangler, m => m.Path == "Instrument").Message, StringComparison.Ordinal);
        Assert.Empty(young.Svar.RowKeys("AsiProfil"));
        Assert.Equal("false", young.Svar["ErVoksen"]);
    }

    [Theory]
    [InlineData(2008, 5, 2, true)]
    [InlineData(2008, 5, 3, false)]
    public void Eighteen_on_the_day_of_the_interview_is_an_adult(int year, int month, int day, bool adult)
    {
        var found = Dokumentsag.Ung(new DateOnly(year, month, day)).Write(
            "udredning", 12, a => a.With("Instrument", "Asi").With("Interviewdato", "02-05-2026"));

        Assert.Equal((adult ? 7 : 0, adult ? "true" : "false"), (found.Svar.RowKeys("AsiProfil").Length, found.Svar["ErVoksen"]));
    }

    [Fact]
    public void Another_instrument_than_ASI_says_in_words_what_it_showed()
    {
        var mapped = Dokumentsag.Voksen().Write("udredning", 14, a => a.With("Instrument", "MapPlan"));

        Assert.Equal("Kortlaegning", Assert.Single(mapped.Mangler).Path);
        Assert.Empty(mapped.Svar.RowKeys("AsiProfil"));
    }

    [Fact]
    public void It_begins_with_the_afdaekning_and_the_talks_held_until_its_day()
    {
        var begun = Dokumentsag.Voksen().Begin("udredning", 14);

        Assert.StartsWith("Bor alene og ser sin søster", begun["Familie"], StringComparison.Ordinal);
        Assert.NotNull(begun["BoernUdeladt"]);
        Assert.Equal(["11-04-2026", "27-04-2026"], begun.RowKeys("Kilder").Select(k => begun[$"Kilder[{k}].Dato"]));
    }

    [Fact]
    public void Finished_it_gives_the_mapping_to_the_case_once_also_when_corrected()
    {
        var sag = Dokumentsag.Voksen();
        var first = sag.Finish("udredning", 14);
        Assert.Equal(
            [2, 4, 2, 7, 0, 5, 4], Assert.Single(sag.Forloeb.Kortlaegninger).Scorer.OrderBy(s => s.Omraade).Select(s => s.Svaerhed));

        sag.Finish("udredning", 15, a => a.With("Instrument", "MapPlan").With("Kortlaegning", "Trivslen er lav."), corrects: first);

        var mapping = Assert.Single(sag.Forloeb.Kortlaegninger);
        Assert.Equal((Instrument.MapPlan, "Trivslen er lav.", 0), (mapping.Instrument, mapping.Tekst, mapping.Scorer.Count));
    }

    [Fact]
    public void Without_a_consent_that_names_Visitationen_it_cannot_be_finished()
    {
        var sag = Dokumentsag.Voksen();
        sag.Forloeb.TraekSamtykkeTilbage(
            sag.Forloeb.SamtykkeTil("Visitationen", Dokumentsag.Start)!.Id, Dokumentsag.Start, Dokumentsag.Today);

        Assert.Equal("Samtykke", Assert.Single(sag.Write("udredning", 14).Mangler).Path);
    }
}
