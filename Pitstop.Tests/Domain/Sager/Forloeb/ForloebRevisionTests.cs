using static Pitstop.Tests.Domain.Forloebet.Trinsituationer;

namespace Pitstop.Tests.Domain.Forloebet;

/// <summary>Two changes at once cannot both win: each verb leaves a higher revision.</summary>
public sealed class ForloebRevisionTests
{
    private static readonly DateOnly Day0 = new(2026, 3, 2);
    private static readonly DateOnly Today = Day0.AddDays(30);

    private static readonly Dictionary<string, Action<Forloeb>> Verbs = new(StringComparer.Ordinal)
    {
        ["Henvendt|kontakt"] = f => f.RegistrerKontakt(Today, Kontaktform.Telefon, true, Bente, Today),
        ["Henvendt|samtale"] = f => f.RegistrerSamtale(
            Samtaleart.Raadgivning, Today, null, Samtaleudfald.Afholdt, null, Bente, Today),
        ["Henvendt|henvendelse"] = f => f.RegistrerHenvendelse(new(Today, Henvender.Borger, null, "Igen.", Today), Today),
        ["Henvendt|pårørende"] = f => f.TilfoejPaaroerende("Grethe Opdigt", "mor"),
        ["Henvendt|bekymring"] = f => f.RegistrerBekymring(Today, null, Bente, Today),
        ["Henvendt|underretning"] = f => f.TagBekymring(Guid.NewGuid(), Today, Today, "Bente Behandler"),
        ["Henvendt|tildeling"] = f => f.Tildel("b2"),
        ["Henvendt|afslået tid"] = f => f.AfslaaTid(Today, Today),
        ["Henvendt|lægesamtale"] = f => f.TilbydLaegesamtale(Today, true, Today),
        ["Henvendt|smdb"] = f => f.TjekSmdb(SmdbPunkt.Anmodning, Bente, Today),
        ["Henvendt|overdragelse"] = f => f.Overdrag(new("b2", "Bo Behandler", Rolle.Behandler), "Ring mandag.", Bente, Today),
        ["Henvendt|samtykke"] = f => f.RegistrerSamtykke(
            "Visitationen", "Fremmøde", Samtykkeretning.Begge, Today, Today, Samtykkeform.Underskrevet, Today),
        ["Henvendt|erklæring"] = f => f.TagSamtykkeerklaering(
            Guid.NewGuid(), "At hjælpe", "Fremmøde", ["Visitationen"], Samtykkeretning.Begge, Today, Today, Samtykkeform.Underskrevet,
            Samtykkegivere.BorgerSelv, Today),
        ["Henvendt|afdækning"] = f => f.TagAfdaekning(AfdaekningData.Empty with { AlkoholDage = 1 }),
        ["Henvendt|stilling"] = f => f.TagStilling(Today, Uddannelsesstilling.HarMaal, "", null, Guid.NewGuid()),
        ["Henvendt|henvisning"] = f => f.TagHenvisning(true, Guid.NewGuid(), Today),
        ["Forsamtale afholdt|indskrivning"] = f => f.Indskriv(new(Today, true, true, FritValg.Pitstop), Bente, Today),
        ["Forsamtale afholdt|rådgivning"] = f => f.VaelgRaadgivning(Bente, Today),
        ["Forsamtale afholdt|afsendelse"] = f => f.RegistrerAfsendelse("andet", null, null, Today, "Visitationen", Bente, Today),
        ["Sendt uden indskrivning|indskrivning"] = f => f.Indskriv(new(Today, true, true, FritValg.Pitstop), Bente, Today),
        ["Indskrevet|møde"] = f => f.PlanlaegMoede(Moedeart.Statusmoede, Today, null, null, null, Today),
        ["Bevilget|modtaget"] = f => f.ModtagAfgoerelse(Today, Today),
        ["Bevilget|klage"] = f => f.RegistrerKlage(Today, Today),
        ["I behandling|afgørelse"] = f => f.RegistrerAfgoerelse(
            new(Afgoerelsesudfald.Bevilget, Today, null, Ydelse.AmbulantBehandling, null), Bente, Today),
        ["I behandling|rettelse"] = f => f.Ret(Fristhaendelse.BlevIndskrevet, Day0.AddDays(4), "Skrevet forkert.", [], Bente, Today),
        ["Under udredning, henvisning mangler|sendt"] = f => f.Henvis(Today, Today),
        ["Efterværn|opfølgning"] = f => f.RegistrerOpfoelgning(1, Today, Opfoelgningsudfald.Forsoegt, null, Bente, Today),
        ["Udskrevet|fravalg"] = f => f.FravaelgOpfoelgning(Today, Today),
        ["Udskrevet|lukning"] = f => f.Luk([], Bente, Today),
    };

    public static TheoryData<string> Names => [.. Verbs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_verb_leaves_a_higher_revision(string name)
    {
        var forloeb = Of(name.Split('|')[0]).Forloeb;
        var before = forloeb.Revision;

        Verbs[name](forloeb);

        Assert.True(forloeb.Revision > before);
    }

    [Fact]
    public void A_meeting_that_is_held_or_called_off_leaves_a_higher_revision()
    {
        var forloeb = Of("Indskrevet").Forloeb;
        var (held, off) = (Meeting(forloeb), Meeting(forloeb));
        var before = forloeb.Revision;

        forloeb.HoldMoede(held.Id, new Chime(), "Vi fortsætter.", Today);
        var between = forloeb.Revision;
        forloeb.AflysMoede(off.Id);

        Assert.True(before < between && between < forloeb.Revision);
    }

    private static Moede Meeting(Forloeb forloeb) => forloeb.PlanlaegMoede(Moedeart.Statusmoede, Today, null, null, null, Today);
}
