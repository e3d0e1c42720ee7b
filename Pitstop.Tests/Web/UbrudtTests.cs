using Pitstop.Web.Sider;

namespace Pitstop.Tests.Web;

public sealed class UbrudtTests
{
    [Fact]
    public void Dates_are_kept_together_and_the_rest_is_encoded()
    {
        using var html = new StringWriter();
        Ubrudt.Datoer("<b>den 12-11-2026</b> S-1042").WriteTo(html, System.Text.Encodings.Web.HtmlEncoder.Default);
        Assert.Equal("&lt;b&gt;den <span class=\"nowrap\">12-11-2026</span>&lt;/b&gt; S-1042", html.ToString());
    }
}
