package vigie.assets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BareStyleTest {

    @Test
    void commentsIndentationAndEmptyLinesGo() {
        assertThat(BareStyle.of("/* why */\n.a {\n  color: red; /* here */\n\n}\n"))
                .isEqualTo(".a{color:red}");
        assertThat(BareStyle.of("@media (min-width: 2rem) {\n  .a,\n  .b {\n    margin: 0 1px;\n  }\n}\n"))
                .isEqualTo("@media (min-width:2rem){.a,.b{margin:0 1px}}");
    }

    @Test
    void whatSeparatesWordsStays() {
        assertThat(BareStyle.of(".a :is(.b, .c) + d { inline-size: calc(1rem - 2px) }"))
                .isEqualTo(".a :is(.b,.c) + d{inline-size:calc(1rem - 2px)}");
        assertThat(BareStyle.of("a { grid: \"x y\" \"z z\" / 1fr }")).isEqualTo("a{grid:\"x y\" \"z z\" / 1fr}");
    }

    @Test
    void whatLooksLikeACommentInsideAStringOrAnAddressStays() {
        String css = ".a::after{content:\"/* \\\" */\";background:url(data:a/*b*/c)}";
        assertThat(BareStyle.of(css)).isEqualTo(css);
        assertThat(BareStyle.of("a { background: url('/*x*/') }")).isEqualTo("a{background:url('/*x*/')}");
    }

    @Test
    void wordsStayApartWhereTheirCommentStood() {
        assertThat(BareStyle.of(".a /* and */ .b {}")).isEqualTo(".a .b{}");
    }

    @Test
    void whatIsNotClosedEndsWithoutHarm() {
        assertThat(BareStyle.of("a {} /* open")).isEqualTo("a{}");
        assertThat(BareStyle.of("a { content: \"open\n  color: red }")).isEqualTo("a{content:\"open\ncolor:red}");
    }
}
