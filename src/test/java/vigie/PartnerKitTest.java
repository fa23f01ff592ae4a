package vigie;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vigie.cli.CommandLineInterface;
import vigie.cli.Streams;

/** The kits of single partners, beside the one for everybody: thirty of them, built once. */
class PartnerKitTest {

    private static final int PARTNERS = 30;
    private static final String LEAFLET = "kit/depliant-a5-fr.pdf";
    private static final double POINT = 25.4 / 72;

    @TempDir
    static Path folder = Path.of(".");

    private static TestSite site = TestSite.nowhere();
    private static TestSite.Answer answer = new TestSite.Answer(0, "", "");
    private static SortedMap<String, byte[]> files = new TreeMap<>();

    @BeforeAll
    static void buildAllKits() {
        site = leaflets(folder.resolve("all"));
        for (int i = 1; i <= PARTNERS; i++) {
            TestLogos.partner(site, name(i), i % 3 == 0 ? name(i) + ".svg" : name(i) + ".png");
        }
        answer = build(site, "--partners");
        files = site.files();
    }

    /** The leaflet alone, without the partners that the campaign has no kit for. */
    private static TestSite leaflets(Path where) {
        TestSite made = TestSite.shipped(where);
        for (String piece : List.of(
                "affiche-a3",
                "affiche-a4",
                "carte-a7",
                "enrouleur-85x200",
                "grands-caracteres-a4",
                "questionnaire-a4",
                "tract-a6",
                "trois-volets-a4")) {
            made.without("content/kit/" + piece + ".md").without("content/kit/" + piece + ".en.md");
        }
        return made;
    }

    /** With a cache of its own: each build forgets what it has no use for. */
    private static String[] options(TestSite of, String... more) {
        List<String> all = new ArrayList<>(
                List.of("--date=2026-12-01", "--cache=" + of.folder().resolve("cache")));
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static TestSite.Answer build(TestSite of, String... options) {
        return of.build(options(of, options));
    }

    private static String name(int number) {
        return "p-%02d".formatted(number);
    }

    private static String leafletOf(String partner) {
        return "kit/partenaires/" + partner + "/depliant-a5-fr.pdf";
    }

    private static byte[] leafletOf(SortedMap<String, byte[]> site, String partner) {
        return requireNonNull(site.get(leafletOf(partner)), partner);
    }

    @Test
    void everyPartnerHasAKitOfItsOwn() {
        assertThat(answer.code()).as(answer.toString()).isZero();
        for (int i = 1; i <= PARTNERS; i++) {
            for (String file : List.of("fr.pdf", "fr-imprimeur.pdf", "en.pdf", "en-imprimeur.pdf")) {
                assertThat(files).containsKey("kit/partenaires/" + name(i) + "/depliant-a5-" + file);
            }
        }
        assertThat(files.keySet()).noneMatch(path -> path.startsWith("kit/partenaires/mildeca/"));
    }

    @Test
    void thePartnersLogoJoinsAndNoWordChanges() throws Exception {
        try (PDDocument everybodys = Loader.loadPDF(files.get(LEAFLET))) {
            String words = new PDFTextStripper().getText(everybodys);
            List<String> pictures = alts(everybodys);
            for (String partner : List.of(name(2), name(3))) {
                try (PDDocument own = Loader.loadPDF(leafletOf(files, partner))) {
                    List<String> joined = new ArrayList<>(pictures);
                    joined.add("Logo de " + partner);
                    assertThat(new PDFTextStripper().getText(own)).isEqualTo(words);
                    assertThat(alts(own)).isEqualTo(joined);
                }
            }
        }
    }

    private static List<String> alts(PDDocument document) {
        List<String> alts = new ArrayList<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), alts);
        return alts;
    }

    private static void collect(PDStructureNode parent, List<String> alts) {
        for (Object kid : parent.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (element.getAlternateDescription() != null) {
                    alts.add(element.getAlternateDescription());
                }
                collect(element, alts);
            }
        }
    }

    @Test
    void everyKitIsTaggedAndMadeToLast() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        List<String> problems = new ArrayList<>();
        int checked = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            if (file.getKey().matches("kit/partenaires/p-0[234]/.*")) {
                checked++;
                for (PDFAFlavour profile : KitTest.PROFILES) {
                    problems.addAll(KitTest.problems(file.getKey(), file.getValue(), profile));
                }
            }
        }

        assertThat(problems).isEmpty();
        assertThat(checked).isEqualTo(12);
    }

    @Test
    void logosStandInOrderAndNoneComesNearerThanItsClearSpace() throws Exception {
        List<PlacedEmblems.Spot> logos = PlacedEmblems.of(leafletOf(files, name(3)));

        assertThat(logos).hasSize(5);
        assertApart(logos, 0.5);
    }

    @Test
    void theCampaignSetsOrderAndClearSpace() throws Exception {
        TestSite other = leaflets(folder.resolve("other"));
        TestLogos.partner(other, "p-01", "p-01.png");
        String campaign = TestSite.read(other.folder().resolve("content/campaign.yaml"));
        other.with(
                "content/campaign.yaml",
                campaign + "logos: {order: [secondary, operator, main, state], clearSpace: 0.8}");
        TestSite.Answer built = build(other, "--partner=p-01");

        assertThat(built.code()).as(built.toString()).isZero();
        try (PDDocument own = Loader.loadPDF(leafletOf(other.files(), "p-01"))) {
            assertThat(alts(own).subList(1, 6))
                    .containsExactly(
                            "Logo de p-01",
                            "Delta France Associations",
                            "Mildeca",
                            "Ministère des Solidarités et de la Santé",
                            "Agence régionale de santé PACA");
        }
        assertApart(PlacedEmblems.of(leafletOf(other.files(), "p-01")), 0.8);
    }

    /** By millimetres of paper; a row is as high as the place that was kept. */
    private static void assertApart(List<PlacedEmblems.Spot> logos, double clearSpace) {
        double row =
                logos.stream().mapToDouble(PlacedEmblems.Spot::rowHeight).max().orElseThrow() * POINT;
        for (int i = 1; i < logos.size(); i++) {
            PlacedEmblems.Spot before = logos.get(i - 1);
            PlacedEmblems.Spot after = logos.get(i);
            boolean sameRow = Math.abs(before.middle() - after.middle()) < 2;
            double apart = sameRow ? (after.left() - before.right()) * POINT : (before.bottom() - after.top()) * POINT;
            assertThat(apart).as("between logos %d and %d", i, i + 1).isGreaterThanOrEqualTo(clearSpace * row - 0.1);
        }
    }

    @Test
    void logosCoverAboutTheSameArea() throws Exception {
        List<Double> areas = PlacedEmblems.of(leafletOf(files, name(3))).stream()
                .map(spot -> (spot.right() - spot.left()) * (spot.top() - spot.bottom()))
                .toList();
        double largest = areas.stream().mapToDouble(area -> area).max().orElseThrow();

        assertThat(areas).allMatch(area -> area > 0.6 * largest);
    }

    @Test
    void theSameContentGivesTheSameBytes() {
        TestSite again = leaflets(folder.resolve("again"));
        for (int i = 1; i <= 3; i++) {
            TestLogos.partner(again, name(i), i % 3 == 0 ? name(i) + ".svg" : name(i) + ".png");
        }
        assertThat(again.build("--date=2026-12-01", "--partners").code()).isZero();
        SortedMap<String, byte[]> second = again.files();
        for (int i = 1; i <= 3; i++) {
            assertThat(leafletOf(second, name(i))).isEqualTo(leafletOf(files, name(i)));
        }
    }

    @Test
    void whatDidNotChangeIsNotWrittenAgain() {
        TestSite.Answer second = build(site, "--partners");

        assertThat(second.out()).contains("nouveaux ou modifiés : 0 ; supprimés : 0");
        assertThat(site.files().keySet()).isEqualTo(files.keySet());
    }

    @Test
    void aLineSaysAtEachTenthHowFarItIs() {
        assertThat(answer.err().lines().filter(line -> line.startsWith("Kits des partenaires")))
                .hasSize(10)
                .endsWith("Kits des partenaires : 33 sur 33");
    }

    @Test
    void aTerminalShowsABarThatGoesAwayAndAProgramNothing() {
        assertThat(progress(true)).contains("\r[", "] Kits des partenaires : ", " \r");
        assertThat(progress(false, "--format=json")).isEmpty();
    }

    private static String progress(boolean terminal, String... options) {
        StringWriter err = new StringWriter();
        List<String> all = new ArrayList<>(List.of("build", "--output=" + site.output()));
        for (String root : List.of("content", "templates", "seeds")) {
            all.add("--" + root + "=" + site.folder().resolve(root));
        }
        all.addAll(List.of(options(site, "--partners")));
        all.addAll(List.of(options));
        Clock clock = Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC);
        Streams streams = new Streams(
                new PrintWriter(new StringWriter()), new PrintWriter(err), clock, Optional.empty(), terminal);
        assertThat(CommandLineInterface.run(streams, all.toArray(String[]::new)))
                .isZero();
        String text = err.toString();
        return text.substring(Math.max(0, text.indexOf('\r')));
    }

    @Test
    void aBuildInWhichNothingOfTheKitChangedLoadsNoEngine() throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load:file=" + folder.resolve("classes.log"),
                "-cp",
                System.getProperty("java.class.path"),
                "vigie.Main",
                "build",
                "--output=" + site.output()));
        for (String root : List.of("content", "templates", "seeds")) {
            command.add("--" + root + "=" + site.folder().resolve(root));
        }
        command.addAll(List.of(options(site, "--partners")));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("again.log").toFile())
                .start();

        assertThat(process.waitFor()).isZero();
        String loaded = Files.readString(folder.resolve("classes.log"));
        assertThat(loaded).contains(" vigie.kit.PartnerKits ");
        assertThat(loaded.lines()
                        .filter(line -> line.matches(".* (com.openhtmltopdf|org.apache.pdfbox|org.apache.batik)\\..*")))
                .isEmpty();
    }

    @Test
    void aPartnerWhomNobodyKnowsIsToldWithTheNearest() {
        assertThat(build(site, "--partner=p-311").err())
                .contains("content/partners: erreur: Aucun partenaire ne s’appelle « p-311 ».", "Vouliez-vous dire");
        assertThat(build(site, "--partner=mildeca").err())
                .contains("content/partners/mildeca.md:6:7: avertissement: Le logo de « Mildeca » est déjà sur chaque");
    }

    @Test
    void aPartnerWithoutALogoIsTold() {
        TestSite bare = leaflets(folder.resolve("bare"));
        bare.with("content/partners/nu.md", "---", "title: Nu", "role: Relaie.", "rank: secondary", "---");

        assertThat(build(bare, "--partner=nu").err())
                .contains("content/partners/nu.md", "erreur: Le partenaire « Nu » n’a pas de logo");
        assertThat(build(bare, "--partners").err()).contains("avertissement: Le partenaire « Nu » n’a pas de logo");
    }

    @Test
    void theLogoIsSeenWhereItsPlaceWasKept() throws Exception {
        List<PlacedEmblems.Spot> logos = PlacedEmblems.of(leafletOf(files, name(2)));
        Color seen = PlacedEmblems.colour(leafletOf(files, name(2)), logos.get(logos.size() - 1));

        assertThat(seen).isEqualTo(TestLogos.colour(name(2)));
    }
}
