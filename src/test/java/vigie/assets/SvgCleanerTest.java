package vigie.assets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SvgCleanerTest {

    private static final String ROOT = "<svg xmlns='http://www.w3.org/2000/svg'"
            + " xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 20 10'>";

    private static String clean(String svg) {
        try {
            return new String(
                    SvgCleaner.clean(svg.getBytes(StandardCharsets.UTF_8)).bytes(), StandardCharsets.UTF_8);
        } catch (PictureFaultException e) {
            return String.valueOf(e.getMessage());
        }
    }

    private static String inside(String content) {
        return clean(ROOT + content + "</svg>");
    }

    @Test
    void aDrawingIsWrittenAnewWithItsSize() {
        assertThat(inside("<title>Un rond</title><circle cx='5' cy='5' r='4' fill='#123'/>"))
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\""
                        + " width=\"20\" height=\"10\" viewBox=\"0 0 20 10\"><title>Un rond</title>"
                        + "<circle cx=\"5\" cy=\"5\" r=\"4\" fill=\"#123\"></circle></svg>");
    }

    @Test
    void sizesInMillimetresBecomePixels() {
        assertThat(clean("<svg xmlns='http://www.w3.org/2000/svg' width='25.4mm' height='1in'/>"))
                .contains("width=\"96\" height=\"96\" viewBox=\"0 0 96 96\"");
    }

    @Test
    void aDrawingWithoutSizeIsRefused() {
        assertThat(clean("<svg xmlns='http://www.w3.org/2000/svg' width='100%'/>"))
                .isEqualTo("SVG_NO_SIZE");
    }

    @Test
    void notesOfDrawingProgramsAreLeftOutWithoutAWord() {
        assertThat(inside("<!-- " + TestPictures.SECRET + " --><metadata><a>" + TestPictures.SECRET + "</a></metadata>"
                        + "<i:view xmlns:i='http://inkscape.org' name='" + TestPictures.SECRET + "'><script/></i:view>"
                        + "<g id='a' data-name='" + TestPictures.SECRET + "'/>"))
                .contains("<g id=\"a\"></g>")
                .doesNotContain("Dupont", "script", "metadata");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<script>alert(1)</script> | SVG_ELEMENT",
                "<SCRIPT/> | SVG_ELEMENT",
                "<g><foreignObject/></g> | SVG_ELEMENT",
                "<image href='photo.jpg'/> | SVG_ELEMENT",
                "<a href='#x'/> | SVG_ELEMENT",
                "<animate attributeName='href'/> | SVG_ELEMENT",
                "<set/> | SVG_ELEMENT",
                "<svg/> | SVG_ELEMENT",
                "<g onload='alert(1)'/> | SVG_ATTRIBUTE",
                "<g ONCLICK='alert(1)'/> | SVG_ATTRIBUTE",
                "<use href='https://ailleurs.example/x.svg#a'/> | SVG_OUTSIDE",
                "<use xlink:href='x.svg#a'/> | SVG_OUTSIDE",
                "<use href=' javascript:alert(1)'/> | SVG_OUTSIDE",
                "<use href='data:image/svg+xml,x'/> | SVG_OUTSIDE",
                "<rect fill='url(https://ailleurs.example/a)'/> | SVG_STYLE",
                "<rect style='fill:url( \"//ailleurs.example\")'/> | SVG_STYLE",
                "<style>@import 'https://ailleurs.example';</style> | SVG_STYLE",
                "<style>a{fill:\\75rl(x)}</style> | SVG_STYLE",
                "<style>@font-face{src:url(data:x)}</style> | SVG_STYLE",
                "<style>@font-face{src:local(x),image-set('x')}</style> | SVG_STYLE",
                "<g> | SVG_UNREADABLE",
                "&rien; | SVG_UNREADABLE",
            })
    void whatCouldRunOrFetchIsRefused(String content, String fault) {
        assertThat(inside(content)).isEqualTo(fault);
    }

    @Test
    void stylesThatNameOnlyPartsOfTheDrawingStay() {
        assertThat(inside("<style>.a{fill:url(#b)}</style><rect class='a' clip-path='url(#c)' transform='scale(2)'/>"))
                .contains(".a{fill:url(#b)}", "clip-path=\"url(#c)\"", "transform=\"scale(2)\"");
    }

    @Test
    void wordsThatStandForOthersAreNeverReplaced() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'>"
                + "<!ENTITY c SYSTEM 'file:///etc/passwd'>]>" + ROOT;

        assertThat(clean(bomb + "<text>&b;</text></svg>")).isEqualTo("SVG_UNREADABLE");
        assertThat(clean(bomb + "<text>&c;</text></svg>")).isEqualTo("SVG_UNREADABLE");
        assertThat(clean(bomb + "<text>a</text></svg>")).contains("<text>a</text>");
    }

    @Test
    void copiesOfCopiesAreCounted() {
        StringBuilder doubling = new StringBuilder("<path id='a0' d='M0 0'/>");
        for (int i = 1; i <= 30; i++) {
            doubling.append("<g id='a%d'><use href='#a%d'/><use href='#a%d'/></g>".formatted(i, i - 1, i - 1));
        }

        assertThat(inside(doubling.toString())).isEqualTo("SVG_COPIES");
        assertThat(inside("<g id='a'><use href='#b'/></g><g id='b'><use href='#a'/></g>"))
                .isEqualTo("SVG_COPIES");
        assertThat(inside("<path id='a' d='M0 0'/><use href='#a'/><use xlink:href='#a'/>"))
                .contains("xlink:href=\"#a\"");
    }

    @Test
    void aDrawingMayNotNestWithoutEnd() {
        assertThat(inside("<g>".repeat(100) + "</g>".repeat(100))).isEqualTo("SVG_TOO_BIG");
        assertThat(inside("<g/>".repeat(20_001))).isEqualTo("SVG_TOO_BIG");
    }

    @Test
    void aWebPageIsNoDrawing() {
        assertThat(clean("<html xmlns='http://www.w3.org/1999/xhtml'><body/></html>"))
                .isEqualTo("NOT_A_PICTURE");
        assertThat(clean("<svg><g/></svg>")).isEqualTo("NOT_A_PICTURE");
    }
}
