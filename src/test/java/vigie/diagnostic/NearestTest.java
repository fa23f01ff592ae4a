package vigie.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> FIELDS = List.of(
            "title", "summary", "tags", "date", "expiryDate", "reviewDate", "Région", "gelures", "é", "15", "114");

    @ParameterizedTest
    @CsvSource({
        "titel, title",
        "tilte, title",
        "Title, title",
        "titre, title",
        "tag, tags",
        "tagss, tags",
        "sumary, summary",
        "expirydate, expiryDate",
        "expiry-date, expiryDate",
        "revewdate, reviewDate",
        "region, Région",
        "GELURES, gelures",
        "gelûre, gelures",
        "E, é",
        "115, 114",
        "16, 15",
        "author,",
        "dat e, date",
        "x,",
        "a,",
        "'',",
        "categories,",
    })
    void theWordThatWasMeantIsFound(String wrong, @Nullable String meant) {
        assertThat(Nearest.to(wrong, FIELDS).orElse(null)).isEqualTo(meant);
    }

    @Test
    void ofTwoThatAreAsNearTheFirstInTheAlphabetIsTaken() {
        assertThat(Nearest.to("bat", List.of("rat", "cat"))).contains("cat");
    }

    @Test
    void amongNoneNoneIsNear() {
        assertThat(Nearest.to("title", List.of())).isEmpty();
    }
}
