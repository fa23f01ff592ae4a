package vigie.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlScanTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "<p id=\"a\">                                     | a",
                "<p id='a'>                                       | a",
                "<p class=\"x\" id=\"a\" lang=fr>                 | a",
                "<p id = \"a\">                                   | a",
                "<p~id~=~\"a\">                                | a",
                "<p id=a>                                         | a",
                "<p id=a/>                                        | a/",
                "<P ID=\"a\">                                     | a",
                "<p id=\"été\">                                   | été",
                "<p id=\"a&amp;b\">                               | a&b",
                "<p data-id=\"a\">                                | -",
                "<p :id=\"a\">                                    | -",
                "<p title=\"id=x\" id=\"a\">                      | a",
                "<p title=\"> id='x'\" id=\"a\">                  | a",
                "<p title='\"' id=\"a\">                          | a",
                "<!-- <p id=\"x\"> --><p id=\"a\">                | a",
                "<!----><p id=\"a\">                              | a",
                "<!--><p id=\"a\">                                | a",
                "<script>'<p id=\"x\">'</script><p id=\"a\">      | a",
                "<script>if (1</2) '<p id=\"x\">'</script><p id=\"a\"> | a",
                "<SCRIPT>'<p id=\"x\">'</SCRIPT><p id=\"a\">      | a",
                "<style>p::before{content:'<p id=\"x\">'}</style><p id=\"a\"> | a",
                "<textarea><p id=\"x\"></textarea><p id=\"a\">    | a",
                "<title><p id=\"x\"></title><p id=\"a\">          | a",
                "<svg><path id=\"a\"/></svg>                      | a",
                "1 < 2 <p id=\"a\">                               | a",
                "</p id=\"x\"><p id=\"a\">                        | a",
                "<p id=\"a\"><p id=\"b\"><p id=\"a\">             | a b a",
                "<p id=\"a                                        | -",
                "<p id=                                           | -",
                "<                                                | -",
                "<!--                                             | -",
                "<script>                                         | -",
            })
    void idsAreFoundWhereABrowserSeesThem(String html, String ids) {
        assertThat(scan(html.replace("~", "\n")).ids())
                .isEqualTo(ids.equals("-") ? List.of() : List.of(ids.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "<a href=\"/a/\"><img src='/b.png'>               | /a/ /b.png",
                "<a href=/a/>                                     | /a/",
                "<a href=\"/a/?b=1&amp;c=2#d\">                   | /a/?b=1&c=2#d",
                "<a href=\"/a&#x2F;b\">                           | /a/b",
                "<a href=\"/l&#39;&#233;t&eacute;/\">             | /l'été/",
                "<a href=\" /a/ \">                               | /a/",
                "<a data-href=\"/x/\" href=\"/a/\">               | /a/",
                "<link href=\"/site.css\" rel=\"stylesheet\">     | /site.css",
                "<img src=\"/a.png\" srcset=\"/a.png 1x, /b.png 2x\"> | /a.png /a.png /b.png",
                "<source srcset=\"/a.webp 480w, /b.webp\">        | /a.webp /b.webp",
                "<video poster=\"/a.jpg\" src=\"/a.mp4\">         | /a.jpg /a.mp4",
                "<form action=\"/envoi/\">                        | /envoi/",
                "<svg><use href=\"#a\"/><use xlink:href=\"#b\"/></svg> | #a #b",
                "<!-- <a href=\"/x/\"> -->                        | -",
                "<script src=\"/a.js\">x='<a href=\"/x/\">'</script> | /a.js",
            })
    void addressesAreFoundWhereABrowserFollowsThem(String html, String links) {
        assertThat(scan(html).links()).isEqualTo(links.equals("-") ? List.of() : List.of(links.split(" ")));
    }

    private static HtmlScan scan(String html) {
        return HtmlScan.of(html.getBytes(StandardCharsets.UTF_8));
    }
}
