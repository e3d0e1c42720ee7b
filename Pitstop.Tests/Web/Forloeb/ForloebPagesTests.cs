namespace Pitstop.Tests.Web.ForloebPages;

/// <summary>The case pages: what is saved, what is refused and with which words, and who may see what.</summary>
public sealed class ForloebPagesTests : IClassFixture<ForloebPagesTests.App>
{
    private const string Form = "main form[method=post]";
    private readonly App _app;

    public ForloebPagesTests(App app) => _app = app;

    public static TheoryData<string> CasePages =>
        [
            "", "/samtale", "/afdaekning", "/samtykke", "/indskrivning", "/behandlingsstart", "/henvendelse", "/stamdata", "/arkiv",
            "/maal", "/smdb",
        ];

    [Fact]
    public async Task A_first_call_becomes_a_forloeb()
    {
        var behandler = await _app.SignInAsync("behandler");
        var saved = await behandler.FillInAsync("/forloeb/ny", Call());
        Assert.Equal(302, saved.Status);
        var page = await behandler.GetAsync(saved.Location!);
        Assert.Equal("Nikoline Opspind", page.Heading);
        Assert.Contains("06-12-2026", page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Input.Dato", "31-02-2026", "31-02-2026 er ikke en dato, der findes")]
    [InlineData("Input.Dato", "23-11-2026", "kan ikke være kommet i fremtiden")]
    [InlineData("Input.AnmodningDato", "23-11-2026", "i fremtiden")]
    [InlineData("Input.Stamdata.Personnummer", "310290-1234", "skal have ti cifre")]
    [InlineData("Input.Stamdata.Personnummer", "610190-12", "skal have ti cifre")]
    [InlineData("Input.Stamdata.FoedselsDato", "01-01-2015", "Familiecenteret")]
    [InlineData("Input.Stamdata.Navn", "", "Skriv borgerens navn")]
    public async Task A_wrong_call_is_answered_in_Danish_with_what_was_typed(string field, string typed, string message)
    {
        var behandler = await _app.SignInAsync("behandler");
        var answer = await behandler.FillInAsync("/forloeb/ny", [.. Call().Where(v => v.Name != field), (field, typed)]);
        Assert.Equal(422, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains(message, StringComparison.Ordinal));
        Assert.Equal(typed, answer.Html.QuerySelector($"[name='{field}']")!.GetAttribute("value") ?? "");
        Assert.Equal("Vil gerne holde op.", answer.Html.QuerySelector("[name='Input.Anledning']")!.TextContent.Trim());
        Assert.NotNull(answer.Html.QuerySelector($"#{field.Replace('.', '_')}"));
    }

    [Fact]
    public async Task What_cannot_be_read_and_what_the_domain_refuses_come_in_one_answer()
    {
        var behandler = await _app.SignInAsync("behandler");
        var answer = await behandler.FillInAsync(
            "/forloeb/ny",
            [
                .. Call().Where(v => v.Name is not ("Input.Dato" or "Input.Stamdata.FoedselsDato")),
                ("Input.Dato", "31-02-2026"),
                ("Input.Stamdata.Personnummer", "310290-1234"),
            ]);
        Assert.Equal(422, answer.Status);
        Assert.Equal(2, answer.Errors.Count);
        Assert.Contains("31-02-2026 er ikke en dato", answer.Errors[0], StringComparison.Ordinal);
        Assert.Contains("skal have ti cifre", answer.Errors[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_demo_takes_no_number_that_somebody_may_have()
    {
        var behandler = await _app.SignInAsync("behandler");
        var call = Call().Where(v => v.Name != "Input.Stamdata.FoedselsDato").ToArray();
        var refused = await behandler.FillInAsync("/forloeb/ny", [.. call, ("Input.Stamdata.Personnummer", "030499-1234")]);
        Assert.Contains("I demoen må der kun stå opdigtede personer", Assert.Single(refused.Errors), StringComparison.Ordinal);
        var taken = await behandler.FillInAsync("/forloeb/ny", [.. call, ("Input.Stamdata.Personnummer", "630499-1234")]);
        Assert.Equal(302, taken.Status);
        var changed = await behandler.FillInAsync(taken.Location + "/stamdata", ("Input.Stamdata.Personnummer", "030499-1234"));
        Assert.Equal("Input_Stamdata_Personnummer", changed.Html.QuerySelector("[data-fejl] a")!.GetAttribute("href")!.TrimStart('#'));
    }

    [Fact]
    public async Task A_parent_of_an_adult_is_refused_at_the_field()
    {
        var behandler = await _app.SignInAsync("behandler");
        var answer = await behandler.FillInAsync(
            "/forloeb/ny", [.. Call().Where(v => v.Name != "Input.Henvender"), ("Input.Henvender", "Foraelder")]);
        Assert.Contains("Vælg Pårørende", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.NotNull(answer.Html.QuerySelector("[data-fejl] a[href='#Input_Henvender']"));
    }

    [Fact]
    public async Task An_afdaekning_names_the_row_and_the_area_that_are_wrong_and_is_not_saved_empty()
    {
        var behandler = await _app.SignInAsync("behandler");
        var forloeb = (await behandler.FillInAsync("/forloeb/ny", Call())).Location!;
        var url = forloeb + "/afdaekning";

        var lost = await behandler.FillInAsync(url, ("Input.Rusmidler[1].Dage", "12"), ("Input.Bolig.Tekst", new string('x', 20_001)));
        Assert.Equal(422, lost.Status);
        Assert.Contains("Rusmiddel 2: Vælg stoffet, eller tøm rækken.", lost.Errors);
        Assert.Contains("Bolig: Teksten er på 20.001 tegn. Den må højst være 20.000.", lost.Errors);
        Assert.Contains("Vælg stoffet", lost.Html.QuerySelector("#Input_Rusmidler_1__Stof-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("12", lost.Html.QuerySelector("[name='Input.Rusmidler[1].Dage']")!.GetAttribute("value"));

        var number = await behandler.FillInAsync(url, ("Input.Rusmidler[2].Stof", "Hash"), ("Input.Rusmidler[2].Dage", "mange"));
        Assert.StartsWith("Række 3: ", Assert.Single(number.Errors), StringComparison.Ordinal);

        var empty = await behandler.FillInAsync(url);
        Assert.Equal((422, "Skriv noget, før du gemmer."), (empty.Status, Assert.Single(empty.Errors)));
    }

    [Fact]
    public async Task An_anonymous_borger_has_a_badge_and_no_guarantee_and_loses_address_and_telephone()
    {
        var behandler = await _app.SignInAsync("behandler");
        var saved = await behandler.FillInAsync(
            "/forloeb/ny",
            [.. Call().Where(v => v.Name != "Input.Stamdata.Navn"), ("Input.Stamdata.Navn", "Grøn Fugl"),
                ("Input.Stamdata.Anonym", "true"), ("Input.Stamdata.Adresse", "Prøvevej 77"), ("Input.Stamdata.Telefon", "00 00 77 77")]);
        var page = await behandler.GetAsync(saved.Location!);
        Assert.Contains("Anonym § 101 a", page.Html.QuerySelector(".maerker")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("06-12-2026", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Prøvevej 77", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("00 00 77 77", page.Text, StringComparison.Ordinal);
        var form = await behandler.GetAsync(saved.Location! + "/stamdata");
        Assert.True(form.Html.QuerySelector("input[type=checkbox][name='Input.Stamdata.Anonym']")!.HasAttribute("checked"));
    }

    [Theory]
    [InlineData("Input.Stamdata.Personnummer", "610190-1234", "må ikke stå med personnummer")]
    [InlineData("Input.Stamdata.FoedselsDato", "01-01-2010", "kun for voksne")]
    public async Task Anonymous_treatment_is_refused_with_a_number_or_under_18(string field, string typed, string message)
    {
        var behandler = await _app.SignInAsync("behandler");
        var answer = await behandler.FillInAsync(
            "/forloeb/ny",
            [.. Call().Where(v => v.Name is not "Input.Stamdata.FoedselsDato"), ("Input.Stamdata.Anonym", "true"), (field, typed)]);
        Assert.Equal(422, answer.Status);
        Assert.Contains(message, Assert.Single(answer.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_number_leads_to_the_sag_that_is_there()
    {
        var behandler = await _app.SignInAsync("behandler");
        var number = await NumberOfAsync(behandler, "/forloeb/S-1042/1");
        var answer = await behandler.FillInAsync(
            "/forloeb/ny", [.. Call().Where(v => v.Name != "Input.Stamdata.FoedselsDato"), ("Input.Stamdata.Personnummer", number)]);
        Assert.Equal(422, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains("S-1042", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_skaermet_persons_number_tells_nothing()
    {
        var named = await _app.SignInAsync("behandler2");
        var number = await NumberOfAsync(named, "/forloeb/S-1053/1");
        var other = await _app.SignInAsync("behandler");
        var answer = await other.FillInAsync(
            "/forloeb/ny", [.. Call().Where(v => v.Name != "Input.Stamdata.FoedselsDato"), ("Input.Stamdata.Personnummer", number)]);
        Assert.Equal(["Henvendelsen kan ikke oprettes med dette personnummer. Tal med din faglige leder."], answer.Errors);
    }

    [Fact]
    public async Task A_forsamtale_before_the_henvendelse_is_refused()
    {
        var behandler = await _app.SignInAsync("behandler");
        var answer = await behandler.FillInAsync(
            "/forloeb/S-1047/1/samtale", ("Input.Art", "Forsamtale"), ("Input.Dato", "01-10-2026"), ("Input.Udfald", "Afholdt"));
        Assert.Equal(422, answer.Status);
        Assert.Contains(answer.Errors, e => e.Contains("før henvendelsen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_way_to_an_enrolment_is_recorded_step_by_step()
    {
        var behandler = await _app.SignInAsync("behandler");
        var forloeb = (await behandler.FillInAsync("/forloeb/ny", Call())).Location!;
        await Saved(
            behandler,
            forloeb + "/samtale",
            ("Input.Art", "Forsamtale"),
            ("Input.Dato", "22-11-2026"),
            ("Input.Klokken", "10:30"),
            ("Input.Udfald", "Aftalt"));
        var link = (await behandler.GetAsync(forloeb)).Html.QuerySelector(".aftalt a")!.GetAttribute("href")!;
        await Saved(behandler, link, ("Input.Udfald", "Afholdt"), ("Input.Deltagere", "Mor"));
        await Saved(
            behandler,
            forloeb + "/afdaekning",
            ("Input.Rusmidler[0].Stof", "Hash"),
            ("Input.Rusmidler[0].Hovedstof", "true"),
            ("Input.AlkoholDage", "2"),
            ("Input.Bolig.Tekst", "Bor hos sin mor."));
        await Saved(behandler, forloeb + "/samtykke", ("Input.Oplysninger", "Rusmidler og helbred"), ("Input.Form", "Underskrevet"));
        await Saved(
            behandler,
            forloeb + "/indskrivning",
            ("Input.FritValgOplyst", "true"),
            ("Input.DatabehandlingOplyst", "true"),
            ("Input.BorgersValg", "Pitstop"));
        await Saved(behandler, forloeb + "/behandlingsstart");
        var page = await behandler.GetAsync(forloeb);
        var line = page.Html.QuerySelector(".tidslinje")!.TextContent;
        Assert.All(
            ["Behandlingen startet", "Indskrevet", "Samtykke", "Forsamtale: afholdt", "Henvendelse fra borgeren selv"],
            t => Assert.Contains(t, line, StringComparison.Ordinal));
        Assert.Contains("Opfyldt", page.Html.QuerySelector("details .frister")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(
            "Bor hos sin mor.",
            (await behandler.GetAsync(forloeb + "/afdaekning")).Html.QuerySelector("[name='Input.Bolig.Tekst']")!.TextContent.Trim());
    }

    [Fact]
    public async Task Two_at_once_in_one_afdaekning_are_a_conflict_that_keeps_the_text()
    {
        var behandler = await _app.SignInAsync("behandler");
        var first = await behandler.GetAsync("/forloeb/S-1043/1/afdaekning");
        var second = await behandler.GetAsync("/forloeb/S-1043/1/afdaekning");
        Assert.Equal(302, (await behandler.SubmitAsync(first, Form, ("Input.Bolig.Tekst", "Den første tekst."))).Status);
        var answer = await behandler.SubmitAsync(second, Form, ("Input.Bolig.Tekst", "Den anden tekst."));
        Assert.Equal(409, answer.Status);
        Assert.Equal("Den anden tekst.", answer.Html.QuerySelector("[name='Input.Bolig.Tekst']")!.TextContent.Trim());
        Assert.Contains("kollega", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.Equal(
            ["Bolig", "Den første tekst.", "Den anden tekst."],
            answer.Html.QuerySelectorAll("section[aria-labelledby=forskelle] tbody tr > *").Select(c => c.TextContent));
        Assert.Equal(302, (await behandler.SubmitAsync(answer, Form)).Status);
        Assert.Equal(
            "Den anden tekst.",
            (await behandler.GetAsync("/forloeb/S-1043/1/afdaekning")).Html
                .QuerySelector("[name='Input.Bolig.Tekst']")!.TextContent
                .Trim());
    }

    [Fact]
    public async Task A_number_that_another_borger_has_is_refused_when_facts_are_corrected()
    {
        var behandler = await _app.SignInAsync("behandler");
        var taken = await NumberOfAsync(await _app.SignInAsync("behandler2"), "/forloeb/S-1053/1");
        var answer = await behandler.FillInAsync(
            "/forloeb/S-1047/1/stamdata", ("Input.Stamdata.Personnummer", taken), ("Input.Stamdata.FoedselsDato", ""));
        Assert.Equal(422, answer.Status);
        Assert.StartsWith("Oplysningerne kan ikke gemmes med dette personnummer.", Assert.Single(answer.Errors), StringComparison.Ordinal);
        Assert.DoesNotContain("S-1053", answer.Text, StringComparison.Ordinal);
        await Saved(behandler, "/forloeb/S-1047/1/stamdata", ("Input.Stamdata.Telefon", "12345678"));
    }

    [Fact]
    public async Task Four_guardians_are_saved_and_saved_again_and_six_are_refused()
    {
        var behandler = await _app.SignInAsync("behandler");
        var url = (await behandler.FillInAsync("/forloeb/ny", Call())).Location! + "/stamdata";
        await Saved(behandler, url, Guardians(4));
        await Saved(behandler, url, Guardians(5));
        await Saved(behandler, url);
        var page = await behandler.GetAsync(url);
        Assert.Equal(
            ["V0", "V1", "V2", "V3", "V4"],
            page.Html.QuerySelectorAll("[name^='Input.Stamdata.Vaerger'][name$='Navn']").Select(i => i.GetAttribute("value")).Order());
        var answer = await behandler.SubmitAsync(page, Form, Guardians(6));
        Assert.Equal(422, answer.Status);
        Assert.StartsWith("Der kan højst være fem", Assert.Single(answer.Errors), StringComparison.Ordinal);

        static (string, string)[] Guardians(int count) =>
            [.. Enumerable.Range(0, count).Select(i => ($"Input.Stamdata.Vaerger[{i}].Navn", $"V{i}"))];
    }

    [Fact]
    public async Task A_consent_is_taken_back_once()
    {
        var behandler = await _app.SignInAsync("behandler");
        var forloeb = (await behandler.FillInAsync("/forloeb/ny", Call())).Location!;
        await Saved(behandler, forloeb + "/samtykke", ("Input.Oplysninger", "Rusmidler og helbred"), ("Input.Form", "Underskrevet"));
        var link =
            (await behandler.GetAsync(forloeb + "/samtykke")).Html.QuerySelector("section a[href*='/samtykke/']")!.GetAttribute("href")!;

        foreach (var (typed, message) in new[]
        {
            ("21-11-2026", "Samtykket blev givet 22-11-2026"),
            ("23-11-2026", "senest i dag"),
            ("", "Skriv den dag"),
            ("31-02-2026", "ikke en dato"),
        })
        {
            var refused = await behandler.FillInAsync(link, ("Input.TrukketTilbage", typed));
            Assert.Equal(
                (422, typed), (refused.Status, refused.Html.QuerySelector("[name='Input.TrukketTilbage']")!.GetAttribute("value") ?? ""));
            Assert.Contains(message, Assert.Single(refused.Errors), StringComparison.Ordinal);
        }
        await Saved(behandler, link);
        Assert.Contains(
            "Samtykke trukket tilbage",
            (await behandler.GetAsync(forloeb)).Html.QuerySelector(".tidslinje")!.TextContent,
            StringComparison.Ordinal);
        Assert.Null((await behandler.GetAsync(forloeb + "/samtykke")).Html.QuerySelector("section a[href*='/samtykke/']"));
        Assert.Contains("allerede trukket tilbage", Assert.Single((await behandler.FillInAsync(link)).Errors), StringComparison.Ordinal);
        Assert.Equal(403, (await (await _app.SignInAsync("behandler2")).GetAsync(link)).Status);
    }

    [Theory]
    [InlineData("samtale", "Input.Udfald")]
    [InlineData("samtykke", "Input.TrukketTilbage")]
    public async Task What_the_forloeb_does_not_have_is_not_found_whatever_is_posted(string below, string field)
    {
        var behandler = await _app.SignInAsync("behandler");
        var (page, url) = (await behandler.GetAsync("/forloeb/S-1042/1/samtale"), $"/forloeb/S-1042/1/{below}/{Guid.NewGuid()}");
        Assert.Equal(404, (await behandler.GetAsync(url)).Status);
        Assert.Equal(404, (await behandler.PostAsync(url, page, htmx: false, (field, ""))).Status);
    }

    [Fact]
    public async Task Planned_is_refused_as_what_became_of_a_talk()
    {
        var behandler = await _app.SignInAsync("behandler");
        var link = (await behandler.GetAsync("/forloeb/S-1046/1")).Html.QuerySelector(".aftalt a")!.GetAttribute("href")!;
        var answer = await behandler.FillInAsync(link, ("Input.Udfald", "Aftalt"));
        Assert.Equal(422, answer.Status);
        Assert.Contains("aftalt i forvejen", string.Concat(answer.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("S-1042", ".alert-warning", "behandlingsgarantien slutter allerede 30-11-2026")]
    [InlineData("S-1043", ".alert-warning", "skulle være sendt senest 20-11-2026")]
    [InlineData("S-1047", ".garanti", "Behandlingsgarantien slutter 5. december 2026. Send indstillingen senest 30. november 2026")]
    public async Task The_guarantee_is_named_in_one_place_only(string sag, string place, string text)
    {
        var page = await (await _app.SignInAsync("behandler")).GetAsync($"/forloeb/{sag}/1");
        var named = Assert.Single(page.Html.QuerySelectorAll("main > .garanti, main > .alert"));
        Assert.True(named.Matches(place));
        Assert.Contains(text, named.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_guarantee_that_has_passed_is_told_as_passed()
    {
        var behandler = await _app.SignInAsync("behandler");
        var forloeb = (await behandler.FillInAsync(
            "/forloeb/ny",
            [
                .. Call().Where(v => v.Name is not ("Input.Dato" or "Input.AnmodningDato")),
                ("Input.Dato", "01-11-2026"),
                ("Input.AnmodningDato", "01-11-2026"),
            ])).Location!;
        var page = await behandler.GetAsync(forloeb);
        var told = Assert.Single(page.Html.QuerySelectorAll("main > .garanti, main > .alert-warning")).TextContent;
        Assert.Contains("Behandlingsgarantien sluttede 15. november 2026", told, StringComparison.Ordinal);
        Assert.Contains("skulle være sendt senest 10. november 2026", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Planlæg senest", page.Html.QuerySelector(".frister")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_talk_that_lies_ahead_is_not_asked_about_and_a_fulfilled_deadline_asks_for_no_plan()
    {
        var behandler = await _app.SignInAsync("behandler");
        var planned = (await behandler.GetAsync("/forloeb/S-1046/1")).Html.QuerySelector(".aftalt")!.TextContent;
        Assert.DoesNotContain("Hvad blev der af", planned, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "Planlæg senest",
            (await behandler.GetAsync("/forloeb/S-1048/1")).Html.QuerySelector(".frister")!.TextContent,
            StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(CasePages))]
    public async Task A_colleagues_forloeb_is_forbidden_and_an_unknown_or_skaermet_one_not_found(string page)
    {
        var colleague = await _app.SignInAsync("behandler2");
        Assert.Equal(403, (await colleague.GetAsync("/forloeb/S-1042/1" + page)).Status);
        var behandler = await _app.SignInAsync("behandler");
        Assert.Equal(404, (await behandler.GetAsync("/forloeb/S-1053/1" + page)).Status);
        Assert.Equal(404, (await behandler.GetAsync("/forloeb/S-9999/1" + page)).Status);
        Assert.Equal(404, (await behandler.GetAsync("/forloeb/X-1042/1" + page)).Status);
        Assert.Equal(200, (await behandler.GetAsync("/forloeb/S-1042/1" + page)).Status);
    }

    [Theory]
    [InlineData("/samtale")]
    [InlineData("/stamdata")]
    public async Task A_post_to_a_colleagues_forloeb_is_forbidden(string page)
    {
        var colleague = await _app.SignInAsync("behandler2");
        var own = await colleague.GetAsync("/forloeb/S-1049/1" + page);
        Assert.Equal(403, (await colleague.PostAsync("/forloeb/S-1042/1" + page, own, htmx: false, ("Input.Dato", "20-11-2026"))).Status);
    }

    [Theory]
    [InlineData("teamleder", 200)]
    [InlineData("tilbudsleder", 200)]
    [InlineData("oekonomi", 403)]
    [InlineData("admin", 403)]
    [InlineData("ny", 403)]
    public async Task The_role_decides_over_a_forloeb(string account, int status) =>
        Assert.Equal(status, (await (await _app.SignInAsync(account)).GetAsync("/forloeb/S-1042/1")).Status);

    [Theory]
    [InlineData("oekonomi")]
    [InlineData("admin")]
    public async Task Roles_without_cases_see_no_list_and_make_no_case(string account)
    {
        var visitor = await _app.SignInAsync(account);
        Assert.Equal(403, (await visitor.GetAsync("/forloeb")).Status);
        Assert.Equal(403, (await visitor.GetAsync("/forloeb/ny")).Status);
    }

    [Fact]
    public async Task The_list_shows_own_and_assigned_forloeb_and_filters_by_status()
    {
        var behandler = await _app.SignInAsync("behandler");
        var all = await behandler.GetAsync("/forloeb");
        Assert.Contains("S-1050/1", all.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("S-1049/1", all.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("S-1053/1", all.Text, StringComparison.Ordinal);
        var planned = await behandler.GetAsync("/forloeb?status=ForsamtaleAftalt");
        Assert.Contains("S-1046/1", planned.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("S-1042/1", planned.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ærtebjerg", "S-1046/1")]
    [InlineData("Aase", "S-1043/1")]
    [InlineData("freja ærtebjerg", "S-1046/1")]
    [InlineData("s-1046", "S-1046/1")]
    [InlineData("S-1046/1", "S-1046/1")]
    public async Task A_search_finds_whole_names_and_numbers_without_an_address_that_holds_them(string text, string found)
    {
        var behandler = await _app.SignInAsync("behandler");
        var answer = await behandler.SubmitAsync(await behandler.GetAsync("/forloeb"), "form[role=search]", ("soeg", text));
        Assert.Equal(200, answer.Status);
        Assert.Contains(found, answer.Text, StringComparison.Ordinal);
        Assert.Single(answer.Html.QuerySelectorAll("tbody tr"));
    }

    [Theory]
    [InlineData("Skærmdal")]
    [InlineData("Modelsen")]
    [InlineData("ært")]
    [InlineData("%")]
    [InlineData("")]
    public async Task A_search_finds_nobody_whom_the_user_may_not_see(string text)
    {
        var behandler = await _app.SignInAsync("behandler");
        var answer = await behandler.SubmitAsync(await behandler.GetAsync("/forloeb"), "form[role=search]", ("soeg", text));
        Assert.Equal(200, answer.Status);
        Assert.Empty(answer.Html.QuerySelectorAll("tbody tr"));
    }

    private static (string Name, string Value)[] Call() =>
    [
        ("Input.Dato", "22-11-2026"),
        ("Input.Henvender", "Borger"),
        ("Input.Anledning", "Vil gerne holde op."),
        ("Input.AnmodningDato", "22-11-2026"),
        ("Input.Stamdata.Navn", "Nikoline Opspind"), ("Input.Stamdata.FoedselsDato", "03-04-1999"),
    ];

    private static async Task<string> NumberOfAsync(Visitor visitor, string forloeb)
    {
        var shown = await visitor.PressAsync(await visitor.GetAsync(forloeb), ".fakta form button");
        return shown.Html
            .QuerySelectorAll(".fakta dd span")
            .Select(s => s.TextContent.Trim())
            .First(t => Pitstop.Domain.Sager.Personnummer.TryParse(t) is not null);
    }

    private static async Task Saved(Visitor visitor, string url, params (string, string)[] values)
    {
        var answer = await visitor.FillInAsync(url, values);
        Assert.True(answer.Status == 302, $"{url}: {answer.Status} {string.Join(" ", answer.Errors)}");
    }

    /// <summary>The program on 22 November 2026.</summary>
    public sealed class App : PitstopApp
    {
        public App() => Clock = new TestClock(new DateTimeOffset(2026, 11, 22, 9, 0, 0, TimeSpan.Zero));
    }
}
