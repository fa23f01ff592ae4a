package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigie.TestSite.Answer;

/** Who approved which text: written down by {@code vigie approve}, shown on pages, and taken back when the text is no longer the same. */
class ApprovalTest {

    private static final String RISKS = "risques/index.html";
    private static final String DOCTOR = "un médecin addictologue";
    private static final String LINE = "class=\"approval\"";

    @TempDir
    Path folder = Path.of(".");

    private TestSite site = TestSite.nowhere();

    @BeforeEach
    void theShippedCampaign() {
        site = TestSite.shipped(folder);
    }

    private Answer approve(String file, String... options) {
        return site.command(
                "approve",
                Stream.concat(
                                Stream.of(file, "--role=" + DOCTOR, "--organisation=Hôpital d’exemple"),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    /** Whether pages are sound is not the question here. */
    private Answer built(String... options) {
        return site.build(
                Stream.concat(Stream.of("--no-audit"), Stream.of(options)).toArray(String[]::new));
    }

    private String read(String file) {
        return TestSite.read(folder.resolve(file));
    }

    private void change(String file, String before, String now) {
        String text = read(file);
        assertThat(text).contains(before);
        site.with(file, text.replace(before, now).stripTrailing());
    }

    private static int count(String part, String whole) {
        return whole.split(Pattern.quote(part), -1).length - 1;
    }

    // What pages say

    @Test
    void nobodyHasApprovedTheCampaignThatVigieComesWith() {
        assertThat(built().code()).isZero();

        assertThat(site.files()).allSatisfy((path, bytes) -> assertThat(new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain(LINE, "reviewedBy", "lastReviewed"));
    }

    @Test
    void aPageSaysWhoApprovedItAndWhen() {
        assertThat(approve("emergency.md", "--date=2026-03-03").code()).isZero();
        assertThat(built().code()).isZero();

        assertThat(site.file("urgence/index.html"))
                .contains(
                        "Relu le <time datetime=\"2026-03-03\">3\u00a0mars 2026</time> par un médecin addictologue, Hôpital"
                                + " d’exemple");
        assertThat(site.file("en/emergency/index.html")).doesNotContain(LINE);
    }

    @Test
    void theSentenceIsRightForARoleWithoutAnArticle() {
        site.command("approve", "emergency.md", "--role=Médecin addictologue", "--organisation=Hôpital");
        site.command("approve", "emergency.en.md", "--role=An addiction doctor", "--organisation=City hospital");
        built();

        assertThat(site.file("urgence/index.html")).contains("</time> (Médecin addictologue, Hôpital)");
        assertThat(site.file("en/emergency/index.html")).contains("</time> by an addiction doctor, City hospital");
    }

    @Test
    void anItemSaysItWhereItStands() {
        approve("risks/gelures.md");
        built();

        assertThat(count(LINE, site.file(RISKS))).isOne();
        assertThat(site.file(RISKS).indexOf(LINE))
                .isGreaterThan(site.file(RISKS).indexOf("id=\"gelures\""));
    }

    @Test
    void aPageSpeaksForItselfAndAllItsItemsOrNotAtAll() throws IOException {
        approve("risks/_index.md");
        built();
        assertThat(site.file(RISKS)).doesNotContain(LINE);

        try (Stream<Path> files = Files.list(folder.resolve("content/risks"))) {
            files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("[a-z0-9-]+\\.md"))
                    .forEach(name -> assertThat(approve("risks/" + name).code()).isZero());
        }
        built();

        assertThat(count(LINE, site.file(RISKS))).isOne();
    }

    // What takes an approval back

    @Test
    void aFigureThatChangesInTheRegisterTakesTheApprovalBack() {
        approve("risks/_index.md");

        change("seeds/delta-2020.yaml", "severe-reports-2019:\n    value: 25", "severe-reports-2019:\n    value: 31");
        Answer answer = built();

        assertThat(answer.code()).isZero();
        assertThat(answer.err())
                .contains(
                        "content/risks/_index.md",
                        "a changé depuis sa relecture du 2026-06-01",
                        "avant :      … centres d':term[addictovigilance] ont reçu [25] signalements d'effets",
                        "maintenant : … centres d':term[addictovigilance] ont reçu [31] signalements d'effets");
        assertThat(site.build("--lang=en").err()).contains("before: … centres", "now:    … centres");
    }

    @Test
    void aChangedTextIsNoLongerSaidToBeApproved() {
        approve("risks/gelures.md");
        change("content/risks/gelures.md", "sort glacé", "sort tiède");

        Answer answer = built();

        assertThat(answer.err())
                .contains("avant :      Le gaz sort [glacé] de la", "maintenant : Le gaz sort [tiède] de la");
        assertThat(site.file(RISKS)).doesNotContain(LINE);
    }

    @Test
    void aChoiceThatReadersSeeIsPartOfWhatWasApproved() {
        approve("myths/alcool.md");
        change("content/myths/alcool.md", "verdict: \"false\"", "verdict: \"true\"");

        assertThat(built().err()).contains("avant :      verdict: [false]", "maintenant : verdict: [true]");
    }

    @Test
    void lineBreaksAndFilingChangeNothing() {
        approve("risks/gelures.md");
        change("content/risks/gelures.md", "weight: 30", "weight: 31\nlastmod: 2026-05-05\ntags: [froid]");
        change(
                "content/risks/gelures.md",
                "Le gaz sort glacé de la cartouche. Pris",
                "Le gaz sort glacé\nde la cartouche. Pris");

        assertThat(built().err()).doesNotContain("relecture");
        assertThat(site.file(RISKS)).contains(LINE);
    }

    @Test
    void anApprovalEndsAfterTheMonthsOfTheCampaign() {
        approve("emergency.md", "--date=2026-03-03");

        built("--date=2027-03-02");
        assertThat(site.file("urgence/index.html")).contains(LINE);

        assertThat(built("--date=2027-03-03").err()).contains("a été relu le 2026-03-03", "il y a 12 mois ou plus");
        assertThat(site.file("urgence/index.html")).doesNotContain(LINE);
    }

    @Test
    void withoutTheApprovedTextTheChangedPartIsStillNamed() throws IOException {
        approve("risks/gelures.md");
        try (Stream<Path> kept = Files.list(folder.resolve("content/approved/risks"))) {
            for (Path file : kept.toList()) {
                Files.delete(file);
            }
        }
        change("content/risks/gelures.md", "title: Brûlure", "title: Gelure");

        assertThat(built().err()).contains("(un médecin addictologue, Hôpital d’exemple) : titre ou résumé.");
    }

    @Test
    void anApprovedOriginalIsNoNewOriginalForItsTranslator() {
        assertThat(TestSite.read(folder.resolve("content/risks/gelures.en.md"))).contains("\noriginal: ");

        approve("risks/gelures.md");

        assertThat(built().err()).doesNotContain("gelures");
    }

    @Test
    void aTranslationThatIsStartedIsNotApprovedYet() {
        site.without("content/risks/gelures.en.md");
        approve("risks/gelures.md");

        assertThat(site.command("new", "risks/gelures.md", "--translation=en").code())
                .isZero();

        assertThat(read("content/risks/gelures.en.md"))
                .contains("onset: immediate")
                .doesNotContain("approvedBy", DOCTOR);
    }

    // The command

    @Test
    void theApprovedTextIsKeptAndNeverPublished() {
        Answer answer = approve("risks/gelures.md");

        assertThat(answer.out()).contains("Relecture notée dans content/risks/gelures.md");
        String kept = answer.out().replaceAll("(?s).*gardé dans (\\S+) .*", "$1");
        assertThat(read(kept)).contains("title: Brûlure par le froid", "onset: immediate", "Le gaz sort glacé");
        built();
        assertThat(site.files().keySet()).noneMatch(path -> path.contains("approved"));
    }

    @Test
    void everythingElseOfTheFileStaysAsItWas() {
        String before =
                "\ufeff---\r\n# Un commentaire\r\ntitle:   'Brûlure'   # ici\r\nonset: immediate\r\nicon: frostbite\r\n"
                        + "sources: [delta-2020]\r\n\r\n---\r\n\r\nUn texte  \r\navec des fins de ligne.";
        site.with("content/risks/gelures.md", "");
        write("content/risks/gelures.md", before);

        assertThat(approve("content/risks/gelures.md").code()).isZero();

        String after = read("content/risks/gelures.md");
        String added =
                "approvedBy:\r\n  - role: \"un médecin addictologue\"\r\n    organisation: \"Hôpital d’exemple\"\r\n"
                        + "    date: 2026-06-01\r\n    text: ";
        assertThat(after).contains(added);
        assertThat(after.replaceAll("(?s)approvedBy:.*?text: [0-9a-f-]+\r\n", ""))
                .isEqualTo(before);
    }

    @Test
    void whoApprovesAgainIsWrittenOnce() {
        approve("risks/gelures.md", "--date=2026-01-05");
        change("content/risks/gelures.md", "glacé", "froid");
        approve("risks/gelures.md");
        site.command("approve", "risks/gelures.md", "--role=le comité", "--organisation=Agence");

        String text = read("content/risks/gelures.md");
        assertThat(count("- role:", text)).isEqualTo(2);
        assertThat(text).contains("date: 2026-06-01").doesNotContain("2026-01-05");
        assertThat(built().err()).doesNotContain("relecture");
    }

    @Test
    void aFileWithAnErrorIsNotApproved() {
        change("content/risks/gelures.md", "onset: immediate", "onset: imediate");
        String before = read("content/risks/gelures.md");

        Answer answer = approve("risks/gelures.md");

        assertThat(answer.code()).isOne();
        assertThat(answer.err())
                .contains("« imediate »", "Rien n’a été noté : corrigez d’abord content/risks/gelures.md.");
        assertThat(read("content/risks/gelures.md")).isEqualTo(before);
        assertThat(folder.resolve("content/approved")).doesNotExist();
    }

    @Test
    void whatIsNotUnderstoodChangesNothing() {
        assertThat(approve("risks/gelure.md").err()).contains("Vouliez-vous écrire « content/risks/gelures.md » ?");
        assertThat(approve("risks/gelures.md", "--date=2026-06-02").err()).contains("2026-06-02 est encore à venir");
        assertThat(site.command("approve", "risks/gelures.md").err()).contains("vigie approve FICHIER --role");
        assertThat(folder.resolve("content/approved")).doesNotExist();
    }

    // Whoever waits

    @Test
    void oneLineSaysHowManyTextsWait() {
        assertThat(site.check().err()).doesNotContain("que personne n’a encore relus");

        change("content/campaign.yaml", "demonstration: true", "demonstration: false");

        assertThat(site.check().err().lines().filter(line -> line.contains("que personne n’a encore relus")))
                .hasSize(1)
                .allMatch(line -> line.startsWith("content/campaign.yaml:"));
    }

    private void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
