package vigie.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TranscriptTest {

    @Test
    void aLayoutIsReadInItsOrderOneParagraphALine() {
        assertThat(
                        Transcript.of(
                                """
                        <html><head><style>p { color: red }</style><title>No</title></head>
                        <body><div class="side">
                          <h1>Respire.<br>Pas du <strong>proto</strong>.</h1>
                          <div><p>Un signe &amp; un   médecin</p></div>
                        </div></body></html>
                        """))
                .isEqualTo("Respire. Pas du proto.\nUn signe & un médecin");
    }

    @Test
    void ofADrawingItsAlternativeIsRead() {
        assertThat(Transcript.of("<body><svg alt=\"Code : https://x.example\"><path d=\"M0 0\"/></svg><p>Fin</p>"))
                .isEqualTo("Code : https://x.example\nFin");
        assertThat(Transcript.of("<body><p>Un <svg><title>caché</title></svg>mot</p>"))
                .isEqualTo("Un mot");
    }
}
