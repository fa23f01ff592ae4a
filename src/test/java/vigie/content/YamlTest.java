package vigie.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vigie.diagnostic.SourceSpan;

/** YAML to trees in which every scalar is still what somebody typed. */
class YamlTest {

    private static final SourceSpan OPENING = new SourceSpan("f", 1, 1, 3);

    private static final String FLAT =
            """
            title: "L'eau : froide"
            date: 2025-12-31T18:00:00Z
            tags: [santé, 'jeunes', "a b"]
            category: presse
            # note
            sources:
              - delta-2020
              - "ars"
            summary: Un mot, deux mots.
            empty:

            last: 'x'
            """;

    private static final String NESTED =
            """
            type: object
            $comment: "a : \\"b\\""
            properties:
              date:
                title: Un mot, deux mots
                oneOf:
                  - required: [page]
                    label: {fr: Où, en: "Where"}
                  - required: [url]

              # note
              empty:
              items:
              - a
              - 'b'
            last: x
            """;

    static List<Path> texts() {
        return Golden.files("yaml", ".yaml");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextBecomesItsTree(Path file) throws IOException {
        YamlTree tree = YamlTree.read(YamlText.frontMatter("f", Files.readString(file), OPENING));
        StringBuilder out = new StringBuilder(Golden.print(tree.root(), ""));
        tree.diagnostics().forEach(fault -> out.append(Golden.print(fault)));
        Golden.check(Path.of(file.toString().replaceFirst("yaml$", "txt")), out.toString());
    }

    /** Where the fast reader doesn't decline, it says exactly what SnakeYAML says, and SnakeYAML has nothing to complain about. */
    private static boolean bothReadersAgree(String text) {
        YamlText source = YamlText.frontMatter("f", text, OPENING);
        Value.Mapping simple = SimpleYaml.read(source);
        if (simple == null) {
            return false;
        }
        YamlTree full = FullYaml.read(source);
        assertThat(full.diagnostics()).as(text).isEmpty();
        assertThat(Golden.print(simple, "")).as(text).isEqualTo(Golden.print(full.root(), ""));
        assertThat(simple).as(text).isEqualTo(full.root());
        return true;
    }

    @Test
    void theFastReaderAgreesWithSnakeYamlOnEveryFileOfTheCampaign() throws IOException {
        int read = 0;
        try (var files = Files.walk(Path.of("content"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".md")).toList()) {
                String[] parts = Files.readString(file).split("(?m)^---\\R", 3);
                read += bothReadersAgree(parts[1]) ? 1 : 0;
            }
        }
        assertThat(read).isPositive();
    }

    @Test
    void theFastReaderAgreesWithSnakeYamlOnEverySettingAndSchema() throws IOException {
        int read = 0;
        for (String folder : List.of("content", "seeds", "templates", "bench")) {
            try (var files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                    read += bothReadersAgree(Files.readString(file)) ? 1 : 0;
                }
            }
        }
        assertThat(read).isGreaterThan(20);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void theFastReaderAgreesWithSnakeYamlOnEveryTrap(Path file) throws IOException {
        String text = Files.readString(file);
        bothReadersAgree(text);
        bothReadersAgree(text.replace("\n", "\r\n"));
        for (String line : text.lines().toList()) {
            bothReadersAgree(line);
            bothReadersAgree("a: " + line + "\n");
            bothReadersAgree("a: [" + line + "]\n");
            bothReadersAgree("a:\n  - " + line + "\nb: c");
            bothReadersAgree("a:\n  - b: " + line + "\n    c: d\n");
            bothReadersAgree("a: {b: " + line + ", c: d}\n");
            bothReadersAgree("a:\n  b: " + line + "\n  c: d\ne:");
        }
    }

    /** Lines made of the pieces that YAML's rules are about, in any order. */
    @Test
    void theFastReaderAgreesWithSnakeYamlOnWhateverIsTyped() {
        List<String> pieces = List.of(
                "a",
                "b",
                "title",
                ":",
                ": ",
                "- ",
                "-",
                " ",
                "  ",
                "\n",
                "\n",
                "\n",
                "\r\n",
                "\"",
                "'",
                "#",
                " #",
                "[",
                "]",
                ", ",
                ",",
                "é",
                "’",
                "{",
                "}",
                "&",
                "*",
                "!",
                "|",
                ">",
                "%",
                "@",
                "?",
                "~",
                "---",
                "...",
                "2019-02-30",
                "\\",
                "\\\"",
                "\t",
                "\u00a0",
                "\u2028",
                "\ufeff",
                "😀",
                "<<",
                "0x1",
                "a: b",
                "k: [x, y]",
                "l:\n- m\n",
                "n:\n  - o\n  - p\n",
                "q: 'r'",
                "s: \"t\"",
                "u:\n  v: w\n",
                "\n    ",
                "x: {y: z, a: \"b\"}",
                "{c: d}",
                "- e: f\n  g: h\n");
        Random random = new Random(1);
        int read = 0;
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(12);
            for (int k = 0; k < length; k++) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            read += bothReadersAgree(text.toString()) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(500);
    }

    /** Nearly right front matter: one character of a sound text is lost, doubled or replaced. */
    @Test
    void theFastReaderAgreesWithSnakeYamlAfterASlipOfTheKeyboard() {
        int read = 0;
        for (String sound : List.of(FLAT, NESTED)) {
            read += slips(sound);
        }
        assertThat(read).isGreaterThan(2000);
    }

    private static int slips(String sound) {
        String slips = " \t\n:#-[]{},\"'&*!|>%@?é";
        int read = 0;
        for (int at = 0; at < sound.length(); at++) {
            String before = sound.substring(0, at);
            read += bothReadersAgree(before + sound.substring(at + 1)) ? 1 : 0;
            for (int i = 0; i < slips.length(); i++) {
                read += bothReadersAgree(before + slips.charAt(i) + sound.substring(at)) ? 1 : 0;
                read += bothReadersAgree(before + slips.charAt(i) + sound.substring(at + 1)) ? 1 : 0;
            }
        }
        return read;
    }

    @Test
    void aHostileTextEndsInAFaultAndSoon() {
        List<String> hostile = new ArrayList<>();
        for (String piece : List.of(
                "[", "{", "- ", "? ", "a: ", "&a ", "*a ", "!", "\"", "'", "%", "[a, ", "{a: ", "\n- ", "#", "|\n",
                "'a\n")) {
            hostile.add("a: " + piece.repeat(200_000 / piece.length()));
            hostile.add(piece.repeat(200_000 / piece.length()));
        }
        hostile.add("a: " + "x".repeat(200_000));
        hostile.add("a: b\n".repeat(40_000));
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 48; i++) {
            bomb.append("a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n");
        }
        hostile.add(bomb.toString());
        for (String text : hostile) {
            assertThat(YamlTree.read(YamlText.frontMatter("f", text, OPENING))).isNotNull();
        }
    }

    @Test
    void whateverIsTypedIsReadOrRefusedButNeverThrows() {
        Random random = new Random(2);
        String characters = "ab:-[]{}#&*!|>'\"%@`?,\\ \n\n\n\t._<0x~é\u0001\ud83d";
        for (int i = 0; i < 10_000; i++) {
            StringBuilder text = new StringBuilder("t: ");
            for (int k = random.nextInt(20); k >= 0; k--) {
                text.append(characters.charAt(random.nextInt(characters.length())));
            }
            assertThat(YamlTree.read(YamlText.frontMatter("f", text.toString(), OPENING)))
                    .isNotNull();
        }
    }
}
