package vigie.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One more item in a list of the front matter, whatever way it is written in. */
class ItemEditTest {

    private static final String ADDED = "  - role: \"B\"\n    text: new\n";

    private static String put(String text, String role) {
        Map<String, String> item = new LinkedHashMap<>();
        item.put("role", role);
        item.put("text", "new");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return ItemEdit.put("content/a.md", bytes, "by", item, Set.of("role"))
                .map(after -> new String(after, StandardCharsets.UTF_8))
                .orElse("refused");
    }

    @Test
    void aMissingListStandsLast() {
        assertThat(put("---\ntitle: A # c\n---\nText", "B"))
                .isEqualTo("---\ntitle: A # c\nby:\n" + ADDED + "---\nText");
    }

    @Test
    void anItemFollowsTheOthers() {
        assertThat(put("---\nby:\n- role: A\n  text: old\n\n# next\ntitle: T\n---\n", "B"))
                .isEqualTo("---\nby:\n- role: A\n  text: old\n- role: \"B\"\n  text: new\n\n# next\ntitle: T\n---\n");
    }

    @Test
    void oneThatIsNoListBecomesOne() {
        String expected = "---\nby:\n  - role: \"A\"\n    text: \"old\"\n" + ADDED + "title: T\n---\n";
        assertThat(put("---\nby:\n  role: A\n  text: old\ntitle: T\n---\n", "B"))
                .isEqualTo(expected);
        assertThat(put("---\nby: {role: A, text: old}\ntitle: T\n---\n", "B")).isEqualTo(expected);
        assertThat(put("---\nby: [{role: A, text: old}]\ntitle: T\n---\n", "B")).isEqualTo(expected);
    }

    @Test
    void theSameItemGetsTheNewValuesInItsPlace() {
        assertThat(put("---\nby:\n  role: 'A'\n  text:   \"old\"   # c\ntitle: T\n---\n", "A"))
                .isEqualTo("---\nby:\n  role: 'A'\n  text:   new   # c\ntitle: T\n---\n");
        assertThat(put("---\nby: [{role: A, text: old}, {role: C, text: x}]\n---\n", "A"))
                .isEqualTo("---\nby: [{role: A, text: new}, {role: C, text: x}]\n---\n");
    }

    @Test
    void quotesAndBackslashesAreReadBackAsTheyWere() {
        assertThat(put("---\ntitle: A\n---\n", "\"x\" \\ : #")).contains("role: \"\\\"x\\\" \\\\ : #\"");
    }

    @Test
    void whatCannotBeChangedWithoutDoubtIsRefused() {
        assertThat(put("---\n{title: A}\n---\n", "B")).isEqualTo("refused");
        assertThat(put("---\ntitle: \"A\n---\n", "B")).isEqualTo("refused");
        assertThat(put("Text", "B")).isEqualTo("refused");
        assertThat(put("---\nby: words\n---\n", "B")).isEqualTo("refused");
    }
}
