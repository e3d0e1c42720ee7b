namespace Pitstop.Tests.Browser.Redaktion;

/// <summary>What other programs lay on the clipboard as HTML, and the Markdown that it is to become.</summary>
internal static class Udklip
{
    /// <summary>
    /// A piece of a Word document: lists as paragraphs, a table with merged cells, conditional comments, a link and an address that runs
    /// code.
    /// </summary>
    public const string Word = """
        <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">
        <head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15"><link rel=File-List href="file:///C:/Users/x/clip_filelist.xml">
        <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
        <style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-number-format:bullet;} --></style></head>
        <body lang=DA style='tab-interval:65.2pt'><!--StartFragment-->
        <h1 style='margin-top:12pt'><span style='font-size:16.0pt'>Opfølgning efter&nbsp;udskrivning<o:p></o:p></span></h1>
        <p class=MsoNormal>Vi ringer <b style='mso-bidi-font-weight:normal'>altid</b><b> to gange</b>, og <i>helst</i> om formiddagen. Se <a href="https://www.retsinformation.dk/eli/lta/2019/1477">bekendtgørelsen</a> og <a href="javascript:alert(1)">dette</a>.<o:p></o:p></p>
        <p class=MsoNormal><o:p>&nbsp;</o:p></p>
        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol;mso-fareast-font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>Første punkt<o:p></o:p></p>
        <p class=MsoListParagraphCxSpMiddle style='margin-left:72.0pt;text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Under punktet<o:p></o:p></p>
        <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>Andet punkt<o:p></o:p></p>
        <h2>Sådan gør du<o:p></o:p></h2>
        <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Find nummeret<o:p></o:p></p>
        <p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Ring<o:p></o:p></p>
        <table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'>
         <tr style='mso-yfti-irow:0'><td width=150 valign=top style='width:120.0pt'><p class=MsoNormal><b>Hvornår<o:p></o:p></b></p></td><td colspan=2 width=300 valign=top><p class=MsoNormal><b>Hvem<o:p></o:p></b></p></td></tr>
         <tr><td rowspan=2><p class=MsoNormal>1 måned<o:p></o:p></p></td><td><p class=MsoNormal>Behandler<o:p></o:p></p><p class=MsoNormal>eller vikar</p></td><td><p class=MsoNormal>a|b<o:p></o:p></p></td></tr>
         <tr><td><p class=MsoNormal>Leder<o:p></o:p></p></td><td><p class=MsoNormal><o:p>&nbsp;</o:p></p></td></tr>
        </table>
        <p class=MsoNormal><st1:place w:st="on">Ishøj</st1:place> den 17. maj.<script>window.ramt = true</script><img src="x" onerror="window.ramt = true" alt="Kort over huset"><o:p></o:p></p>
        <!--EndFragment--></body></html>
        """;

    public const string WordMarkdown = """
        ## Opfølgning efter udskrivning

        Vi ringer **altid to gange**, og *helst* om formiddagen. Se [bekendtgørelsen](https://www.retsinformation.dk/eli/lta/2019/1477) og dette.

        - Første punkt
          - Under punktet
        - Andet punkt

        ### Sådan gør du

        1. Find nummeret
        2. Ring

        | Hvornår | Hvem |  |
        | --- | --- | --- |
        | 1 måned | Behandler eller vikar | a\|b |
        | 1 måned | Leder |  |

        Ishøj den 17. maj. Kort over huset
        """;

    /// <summary>A piece of a web page, and of an online document whose frame is a bold element that is not bold.</summary>
    public const string Side = """
        <meta charset='utf-8'><h2 style="font-family:x">Om misbrug</h2><div><p>Teksten <strong>er <span style="font-weight:700">vigtig</span></strong> og <span style="font-style: italic">kort</span>.<br>Ny linje</p>
        <ul class="x"><li><p>et</p><ul><li>to</li></ul></li><li>tre <a href="/takster">takster</a></li></ul><blockquote>Et citat</blockquote></div><b style="font-weight:normal" id="docs-internal-guid-1"><p>Fra Docs</p></b>
        """;

    public const string SideMarkdown = """
        ## Om misbrug

        Teksten **er vigtig** og *kort*.\
        Ny linje

        - et
          - to
        - tre [takster](/takster)

        > Et citat

        Fra Docs
        """;

    /// <summary>All that tries to run, to fetch or to look like code.</summary>
    public const string Fjendtlig = """
        <h2>Pas på</h2><script>window.ramt = 1</script><img src="https://ond.example/a.png" onerror="window.ramt = 2" alt="et billede"><svg onload="window.ramt = 3"><script>window.ramt = 4</script></svg>
        <iframe srcdoc="<script>parent.ramt = 5</script>"></iframe><a href="javascript:window.ramt = 6" onclick="window.ramt = 7">tryk</a> <a href="//ond.example">og her</a> <a href=" java&#10;script:window.ramt = 8">og her</a>
        <form action="https://ond.example"><button formaction="javascript:window.ramt = 9">x</button></form><style>body { display: none }</style><link rel="stylesheet" href="https://ond.example/a.css">
        <p hx-get="/konto/log-ud" style="background:url(https://ond.example/b.png)">&lt;script&gt;window.ramt = 10&lt;/script&gt;</p><math><mtext><img src=x onerror="window.ramt = 11"></mtext></math><template><img src=x onerror="window.ramt = 12"></template>
        """;
}
