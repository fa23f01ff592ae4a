package vigie.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageBufferTest {

    private final PageBuffer buffer = new PageBuffer(2);

    @Test
    void becomesTheBytesThatTheSameStringHas() {
        String text = "<p>L\u2019été\u202f: 20\u00a0°C, 東京, \ud83e\udd76, \u07ff\u0800\uffff\0</p>";

        buffer.write(text);

        assertThat(buffer.toUtf8()).isEqualTo(text.getBytes(StandardCharsets.UTF_8));
        assertThat(buffer).hasToString(text);
    }

    @Test
    void writesHalfOfAPairAsAQuestionMark() {
        String halves = "\ud83ea\udd76\ud83e";

        buffer.write(halves);

        assertThat(buffer.toUtf8()).isEqualTo(halves.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void takesPartsOfTextsInEveryForm() {
        buffer.write("abcdef", 1, 3);
        buffer.write("xyz".toCharArray(), 1, 1);
        buffer.write('é');

        assertThat(new String(buffer.toUtf8(), StandardCharsets.UTF_8)).isEqualTo("bcdyé");
    }

    @Test
    void startsOverForTheNextPage() {
        buffer.write("long page with much on it");
        buffer.toUtf8();
        buffer.clear();
        buffer.write("é");

        assertThat(buffer.toUtf8()).isEqualTo("é".getBytes(StandardCharsets.UTF_8));
    }
}
