
namespace Pitstop.Tests.Domain.Borgere;

public sealed class PersonnummerTests
{
    [Theory]
    [InlineData("0101901234", 1990)]
    [InlineData("010190-1234", 1990)]
    [InlineData(" 010190 - 1234 ", 1990)]
    [InlineData("0101364000", 2036)]
    [InlineData("0101374000", 1937)]
    [InlineData("0101369000", 2036)]
    [InlineData("0101379000", 1937)]
    [InlineData("0101575000", 2057)]
    [InlineData("0101585000", 1858)]
    [InlineData("0101008000", 2000)]
    public void The_seventh_digit_and_the_year_tell_the_century(string typed, int year) =>
        Assert.Equal(new DateOnly(year, 1, 1), Personnummer.TryParse(typed)!.FoedselsDato);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("010190")]
    [InlineData("010190-12345")]
    [InlineData("010190-12a4")]
    [InlineData("310290-1234")]
    [InlineData("001390-1234")]
    [InlineData("290201-1234")]
    [InlineData("920190-1234")]
    [InlineData("٠١٠١٩٠١٢٣٤")]
    public void What_is_no_number_is_refused(string? typed) => Assert.Null(Personnummer.TryParse(typed));

    [Fact]
    public void A_number_that_fails_modulus_11_is_accepted() => Assert.Equal("0101901234", Personnummer.TryParse("010190-1234")!.Digits);

    [Fact]
    public void An_erstatningspersonnummer_adds_sixty_to_the_day() =>
        Assert.Equal(new DateOnly(1990, 1, 31), Personnummer.TryParse("910190-1234")!.FoedselsDato);

    [Fact]
    public void The_masked_form_shows_the_date_only()
    {
        var number = Personnummer.TryParse("0101901234")!;
        Assert.Equal("010190-••••", number.Masked);
        Assert.Equal("010190-1234", number.Full);
    }

    [Theory]
    [InlineData(
        "Nr. 010190-1234, nr. 0101901234 og 010190 1234.", "Nr. 010190-••••, nr. 010190-•••• og 010190-••••.")]
    [InlineData("Konto 9999991234, telefon 12345678, sag 01019012345", "Konto 9999991234, telefon 12345678, sag 01019012345")]
    public void Every_number_in_a_text_is_masked_and_nothing_else(string text, string masked) =>
        Assert.Equal(masked, Personnummer.Mask(text));

    [Fact]
    public void A_leap_day_exists_in_leap_years_only()
    {
        Assert.NotNull(Personnummer.TryParse("290200-4000"));
        Assert.Null(Personnummer.TryParse("290201-4000"));
    }
}
