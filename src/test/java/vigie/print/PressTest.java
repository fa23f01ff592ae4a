package vigie.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the engine does with a sheet that a layout might well contain. */
class PressTest {

    private static final Format CARD = new Format("card", Map.of(), 100, 80, 3, 1, List.of(), "print", false, false);
    private static final Press PRESS = press();

    @Test
    void tagsThatDoNotFollowTheDocumentAreSeen() throws IOException {
        String floating = "<p>One</p><div style='float: right'><p>Two</p></div><p>Three</p>";

        assertThat(TaggedText.of(pdf(floating))).isNotEqualTo("Card" + TaggedText.ofHtml(floating));
        assertThat(TaggedText.of(pdf("<p>One</p><p>Two</p>"))).isEqualTo("CardOneTwo");
    }

    @Test
    void wordsOfAnotherLanguageKeepItFromTheFirstLineToTheLast() throws IOException {
        String words =
                "before <span lang='en'>" + "many words that turn from line to line ".repeat(6) + "</span> after";

        assertThat(TaggedText.of(pdf("<p>" + words + "</p>"), "en"))
                .isEqualTo("manywordsthatturnfromlinetoline".repeat(6));
    }

    @Test
    void aListThatIsTooLongIsToldInEntries() {
        String list = "<div class='panel' data-frame='risks' data-list style='height: 20mm; position: absolute'>"
                + "<div data-entry style='height: 6mm'><p data-frame='title' data-item='risks/one'>One</p></div>"
                        .repeat(5)
                + "</div>";

        assertThat(proof(list).overflows())
                .extracting(Overflow::frame, Overflow::excess, Overflow::unit)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("risks", 2, Overflow.Unit.ENTRIES));
    }

    @Test
    void wordsOfTheThemeThatRunOutOfTheirPanelAreTold() {
        String words = "<div class='panel' style='height: 5mm; width: 20mm; position: absolute'>"
                + "<p>Far more words than there is room for in here</p></div>";

        assertThat(proof(words).printed()).isNull();
        assertThat(proof(words).overflows()).extracting(Overflow::frame).containsExactly("");
    }

    private static byte[] pdf(String body) {
        return Optional.ofNullable(proof(body).printed()).orElseThrow().screen();
    }

    private static Proof proof(String body) {
        String html =
                "<!doctype html><html lang='fr'><head><title>Card</title><meta name='description' content='A card'>"
                        + "<style>@page { size: 106mm 86mm; margin: 0 } body { margin: 10mm; font-family: atkinson; font-size: 10pt } p { margin: 0 }"
                        + "</style></head><body><h1>Card</h1>" + body + "</body></html>";
        return PRESS.proof(new Sheet(html, CARD, Map.of(), LocalDate.of(2026, 12, 1)));
    }

    private static Press press() {
        List<Typeface> faces = new ArrayList<>();
        for (String name : List.of("atkinson-400", "atkinson-800")) {
            try {
                faces.add(Typeface.named(
                        name,
                        Files.readAllBytes(Path.of("templates/prints/fonts").resolve(name + ".ttf"))));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return new Press(faces);
    }
}
