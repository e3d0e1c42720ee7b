namespace Pitstop.Domain.Haandbog;

public sealed partial class Sideudkast
{
    // The file is read with its front matter, which takes some of the room.
    private const int LaengsteTekst = MarkdownBounds.MostCharacters - 20_000;
    private const int LaengsteFelt = 2_000, LaengsteNavn = 200;

    private static readonly Obstacle KunLedere =
        new("KunLedereRedigerer", "Kun en faglig leder eller tilbudsleder ændrer siderne. Sig til din leder, hvis noget er forkert.");

    /// <summary>Begins the next edition of a page as a copy of one of its editions; an older one is so restored.</summary>
    /// <param name="fra">The edition whose text it begins with.</param>
    /// <exception cref="RefusedException">Only leaders edit.</exception>
    public static Sideudkast Begin(Udgave fra, Medarbejder by, DateTime now)
    {
        RefusedException.ThrowIfAny(by.ErLeder ? [] : [KunLedere]);
        return new(fra.Slug, fra.Hoved.Slags, Sidetekst.From(fra), fra.IKraft, by, now);
    }

    /// <summary>Every reason why a new page cannot be begun.</summary>
    /// <param name="titel">Its title.</param>
    /// <param name="slug">Its address without the first slash.</param>
    /// <param name="sider">The pages that exist.</param>
    /// <param name="by">Who would begin it.</param>
    /// <param name="optagne">Addresses that the program itself answers on.</param>
    public static IReadOnlyList<Obstacle> NySideObstacles(
        string? titel, string? slug, Sidesamling sider, Medarbejder by, IReadOnlyCollection<string> optagne)
    {
        var found = new List<Obstacle>();
        if (!by.ErLeder)
            found.Add(KunLedere);
        if (string.IsNullOrWhiteSpace(titel))
            found.Add(new("TitelMangler", "Skriv sidens titel.", nameof(Sidetekst.Titel)));
        if (Sidenavn.Read(slug + ".md") is not { IKraft: null })
            found.Add(new(
                "AdressenKanIkkeBruges",
                "Adressen må kun have små bogstaver fra a til z, tal og bindestreger, for eksempel »metoder/rollespil«.",
                nameof(Slug)));
        else if (sider.Editions(slug!).Count > 0)
            found.Add(new(
                "AdressenErOptaget",
                $"Der er allerede en side på adressen /{slug}. Åbn den, og lav en ny udgave af den, eller vælg en anden adresse.",
                nameof(Slug)));
        else if (sider.Udgaver.Any(u => u.Slug.StartsWith(slug + "/", StringComparison.Ordinal)))
            found.Add(new("AdressenErOptaget", $"Adressen /{slug} er en mappe med sider. Vælg en anden.", nameof(Slug)));
        else if (optagne.Contains("/" + slug!.Split('/')[0]))
            found.Add(new("AdressenErOptaget", $"Adressen /{slug} bruger systemet selv. Vælg en anden.", nameof(Slug)));
        return found;
    }

    /// <summary>Begins a new page.</summary>
    /// <exception cref="RefusedException">An obstacle of <see cref="NySideObstacles"/> is left.</exception>
    public static Sideudkast NySide(
        string? titel, string? slug, Sideslags slags, Sidesamling sider, Medarbejder by, IReadOnlyCollection<string> optagne, DateTime now)
    {
        RefusedException.ThrowIfAny(NySideObstacles(titel, slug, sider, by, optagne));
        return new(slug!, slags, Sidetekst.Ny(titel!.Trim()), null, by, now);
    }

    /// <summary>Every reason why a text cannot be saved.</summary>
    public IReadOnlyList<Obstacle> GemObstacles(Sidetekst tekst, Medarbejder by)
    {
        var found = new List<Obstacle>();
        if (!by.ErLeder)
            found.Add(KunLedere);
        else if (Status != Udkaststatus.Kladde)
            found.Add(ErIkkeKladde);
        else if (!ErSkrevetAf(by))
            found.Add(SkriverIkkeMed);
        if (tekst.Markdown.Length > LaengsteTekst)
            found.Add(new(
                "TekstenErForLang",
                $"Teksten fylder {Danish.Number(tekst.Markdown.Length)} tegn. En side må højst fylde "
                    + $"{Danish.Number(LaengsteTekst)} tegn. Del den i flere sider.",
                nameof(Sidetekst.Markdown)));
        foreach (var (field, value, longest) in new[]
        {
            (nameof(Sidetekst.Titel), tekst.Titel, LaengsteNavn),
            (nameof(Sidetekst.Udgave), tekst.Udgave, LaengsteNavn),
            (nameof(Sidetekst.Ejer), tekst.Ejer, LaengsteNavn),
            (nameof(Sidetekst.IKraft), tekst.IKraft, LaengsteNavn), (nameof(Sidetekst.RevisionSenest), tekst.RevisionSenest, LaengsteNavn),
            (nameof(Sidetekst.Ubekraeftet), tekst.Ubekraeftet, LaengsteFelt),
            (nameof(Sidetekst.Begrundelse), tekst.Begrundelse, LaengsteFelt),
        })
        {
            if (value.Length > longest)
                found.Add(new("FeltetErForLangt", $"Feltet må højst være {Danish.Number(longest)} tegn. Gør det kortere.", field));
        }
        return found;
    }

    /// <summary>Saves what is typed.</summary>
    /// <returns>Whether anything was changed.</returns>
    /// <exception cref="RefusedException">An obstacle of <see cref="GemObstacles"/> is left.</exception>
    public bool Gem(Sidetekst tekst, Medarbejder by, DateTime now)
    {
        RefusedException.ThrowIfAny(GemObstacles(tekst, by));
        if (tekst with { Laesere = Tekst.Laesere } == Tekst && tekst.Laesere.SequenceEqual(Tekst.Laesere))
            return false;
        Tekst = tekst;
        Touch(by, now);
        return true;
    }

    /// <summary>Becomes one of its writers, who then cannot approve it. A second time changes nothing.</summary>
    /// <exception cref="RefusedException">Only leaders edit, and only a draft.</exception>
    public void SkrivMed(Medarbejder by, DateTime now)
    {
        RefusedException.ThrowIfAny(this switch
        {
            _ when !by.ErLeder => [KunLedere],
            { Status: not Udkaststatus.Kladde } => [ErIkkeKladde],
            _ => [],
        });
        if (ErSkrevetAf(by))
            return;
        // The text is as it was, so who is typing in it has nothing to be told of.
        Write(by);
        Haendelser = [.. Haendelser, new(Udkastskridt.Medforfatter, by.Navn, now, null, [])];
    }

    /// <summary>Gives it up; the text is kept.</summary>
    /// <exception cref="RefusedException">Only leaders edit, and what is an edition cannot be given up.</exception>
    public void Opgiv(Medarbejder by, DateTime now)
    {
        RefusedException.ThrowIfAny(this switch
        {
            _ when !by.ErLeder => [KunLedere],
            { ErAabent: false } => [ErIkkeKladde],
            _ when !ErSkrevetAf(by) =>
                [new("SkriverIkkeMed", $"Kun {Skribenter} kan opgive kladden. Bed om det, eller send den retur.")],
            _ => [],
        });
        Status = Udkaststatus.Opgivet;
        Record(Udkastskridt.Opgivet, by, now);
    }

    private Obstacle SkriverIkkeMed =>
        new("SkriverIkkeMed", $"{Skribenter} redigerer siden. Vælg »Skriv med«, hvis du også vil skrive i kladden.");

    private Obstacle ErIkkeKladde => new(
        "ErIkkeKladde",
        $"Siden er ikke en kladde længere. Den står som {Status.DisplayName().ToLowerInvariant()}. Genindlæs siden, og se, hvordan "
            + "den står.");
}
