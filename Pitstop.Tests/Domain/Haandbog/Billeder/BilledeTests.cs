using System.Text;

namespace Pitstop.Tests.Domain.Indhold.Billeder;

public sealed class BilledeTests
{
    private static readonly Medarbejder Leder = new("l", "Lone Bech", Rolle.FagligLeder);
    private static readonly DateTime Nu = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);

    public static TheoryData<string, byte[], Billedtype, int, int> Kinds => new()
    {
        { "png", Billedfiler.PngOf(640, 480), Billedtype.Png, 640, 480 },
        { "jpeg", Billedfiler.JpegOf(1024, 768), Billedtype.Jpeg, 1024, 768 },
        { "gif", Billedfiler.GifOf(20, 30), Billedtype.Gif, 20, 30 },
        { "webp", Billedfiler.WebpOf("VP8X", 0, 0, 0, 0, 0x3f, 0x01, 0, 0xef, 0, 0), Billedtype.Webp, 320, 240 },
        { "lossless webp", Billedfiler.WebpOf("VP8L", 0x2f, 0x3f, 0xc1, 0x3b, 0), Billedtype.Webp, 320, 240 },
        { "lossy webp", Billedfiler.WebpOf("VP8 ", 0, 0, 0, 0x9d, 0x01, 0x2a, 0x40, 0x01, 0xf0, 0), Billedtype.Webp, 320, 240 },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Kind_and_size_are_read_from_the_content(string what, byte[] file, Billedtype kind, int width, int height)
    {
        var picture = Billede.LaegInd(file, what, Leder, Nu);
        Assert.Equal((kind, width, height), (picture.Type, picture.Bredde, picture.Hoejde));
        Assert.EndsWith("." + kind.ToString().ToLowerInvariant(), picture.Filnavn, StringComparison.Ordinal);
    }

    public static TheoryData<string, byte[]?> Refused => new()
    {
        { "FilMangler", null },
        { "FilMangler", [] },
        { "BilledetFylderForMeget", [.. Billedfiler.Png, .. new byte[Billede.StoersteFil]] },
        { "SvgKanIkkeBruges", Billedfiler.Svg },
        { "IkkeEtBillede", Encoding.UTF8.GetBytes("<html><script>alert(1)</script>") },
        { "IkkeEtBillede", Encoding.UTF8.GetBytes("%PDF-1.7") },
        { "BilledetErBeskadiget", Billedfiler.Png[..12] },
        { "BilledetErBeskadiget", Billedfiler.PngOf(0, 5) },
        { "BilledetErBeskadiget", Billedfiler.JpegOf(5, 5)[..12] },
        { "BilledetErBeskadiget", Billedfiler.WebpOf("ICCP") },
        { "BilledetErForStort", Billedfiler.PngOf(6001, 5) },
        { "BilledetErForStort", Billedfiler.PngOf(5, -1) },
    };

    [Theory]
    [MemberData(nameof(Refused), DisableDiscoveryEnumeration = true)]
    public void A_file_that_cannot_be_shown_is_refused_by_name(string name, byte[]? file) =>
        Assert.Equal((name, "Fil"), Assert.Single(Billede.Obstacles(file, "Et hus", Leder).Select(o => (o.Name, o.Field))));

    [Theory]
    [InlineData(null, "AlternativTekstMangler")]
    [InlineData("  ", "AlternativTekstMangler")]
    public void A_picture_without_words_is_refused(string? text, string name) =>
        Assert.Equal(name, Assert.Single(Billede.Obstacles(Billedfiler.Png, text, Leder)).Name);

    [Fact]
    public void A_text_as_long_as_a_page_is_refused() =>
        Assert.Equal(
            "AlternativTekstForLang",
            Assert.Single(Billede.Obstacles(Billedfiler.Png, new string('a', Billede.LaengsteTekst + 1), Leder)).Name);

    [Fact]
    public void Only_leaders_lay_pictures_in()
    {
        var refused =
            Assert.Throws<RefusedException>(() => Billede.LaegInd(Billedfiler.Png, "Et hus", new("b", "Bo Krog", Rolle.Behandler), Nu));
        Assert.Equal("KunLedereLaeggerBillederInd", Assert.Single(refused.Obstacles).Name);
    }

    [Fact]
    public void A_picture_on_a_page_is_no_dead_link_and_another_address_is()
    {
        var picture = Billede.LaegInd(Billedfiler.Png, "Et hus", Leder, Nu);
        var check = Sidetjek.Of("kontakt", $"![Et hus]({picture.Adresse})\n\n![Et hus](/billeder/hus.png)", 1, new([]), []);
        Assert.Equal(3, Assert.Single(check.Bemaerkninger, b => b.Navn == "Dødt link").Linje);
    }

    [Fact]
    public void The_same_file_has_the_same_name_and_another_file_another()
    {
        var first = Billede.LaegInd(Billedfiler.Png, "Et hus", Leder, Nu);
        Assert.Equal(first.Filnavn, Billede.LaegInd(Billedfiler.Png, "Huset", Leder, Nu).Filnavn);
        Assert.NotEqual(first.Filnavn, Billede.LaegInd(Billedfiler.PngOf(2, 2), "Et hus", Leder, Nu).Filnavn);
    }
}
