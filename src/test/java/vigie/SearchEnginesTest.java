package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.yaml.snakeyaml.Yaml;

/** What machines read of the shipped campaign, with a section of news beside it, when it is no demonstration. */
class SearchEnginesTest {

    private static final Path RESOURCES = Path.of("src/test/resources/search");

    private static TestSite site = TestSite.nowhere();

    @BeforeAll
    static void build(@TempDir Path folder) {
        site = TestSite.shipped(folder).with(TestSite.RESOURCES.resolve("around"));
        String settings = TestSite.read(folder.resolve("content/campaign.yaml"));
        site.with("content/campaign.yaml", settings.replace("demonstration: true", "demonstration: false"));
        String[] doctor = {"emergency.md", "--role=un médecin", "--organisation=Hôpital d’exemple", "--date=2026-03-03"
        };
        assertThat(site.command("approve", doctor).code()).isZero();
        assertThat(site.build("--date=2026-06-01").code()).isZero();
    }

    @Test
    void everyStatementIsInTheWordsOfSchemaOrg() {
        SchemaOrg vocabulary = SchemaOrg.read(RESOURCES.resolve("schema-org.tsv"));
        List<String> types = new ArrayList<>();

        for (String path : site.files().keySet()) {
            if (path.endsWith(".html")) {
                for (Object statement : statements(path)) {
                    assertThat(vocabulary.faults(statement)).as(path).isEmpty();
                    types.addAll(SchemaOrg.types(statement));
                }
            }
        }

        assertThat(types)
                .contains(
                        "WebSite",
                        "Organization",
                        "Service",
                        "ContactPoint",
                        "OpeningHoursSpecification",
                        "FAQPage",
                        "Question",
                        "Answer",
                        "BreadcrumbList",
                        "MedicalWebPage",
                        "Article");
    }

    @Test
    void wordsThatSchemaOrgDoesNotHaveAreSeen() {
        SchemaOrg vocabulary = SchemaOrg.read(RESOURCES.resolve("schema-org.tsv"));

        assertThat(vocabulary.faults(Map.of("@type", "Servise"))).containsExactly("no type Servise");
        assertThat(vocabulary.faults(Map.of("@type", "Service", "phone", "15"))).containsExactly("no Service.phone");
        assertThat(vocabulary.faults(Map.of("@type", "Question", "acceptedAnswer", Map.of("@type", "WebSite"))))
                .containsExactly("Question.acceptedAnswer is no WebSite");
    }

    @Test
    void aTitleCannotEndTheElementThatHoldsIt() {
        assertThat(site.file("nouvelles/une/index.html")).contains("\\u003c/script\\u003e");
        assertThat(statements("nouvelles/une/index.html").toString()).contains("</script><!--");
    }

    @Test
    void aPageThatMustNotBeFoundSaysNothing() {
        assertThat(site.file("nouvelles/cachee/index.html"))
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("ld+json");
        assertThat(site.file("sitemap.xml")).doesNotContain("cachee");
    }

    @Test
    void aDemonstrationMustNotBeFound(@TempDir Path folder) {
        TestSite demonstration = TestSite.shipped(folder);
        assertThat(demonstration.build("--date=2026-06-01").code()).isZero();

        assertThat(demonstration.file("index.html")).contains("<meta name=\"robots\" content=\"noindex\">");
        assertThat(site.file("index.html")).doesNotContain("noindex");
    }

    @Test
    void feedsAreAtom() throws Exception {
        assertThat(atomFaults(site.file("nouvelles/feed.xml"))).isEmpty();
        assertThat(atomFaults(site.file("en/nouvelles/feed.xml"))).isEmpty();
        assertThat(Jsoup.parse(site.file("nouvelles/deux/index.html"))
                        .select("link[type=application/atom+xml]")
                        .eachAttr("href"))
                .contains("/nouvelles/feed.xml");
    }

    @Test
    void aReaderOfFeedsFindsWhatIsNew() throws Exception {
        SyndFeed feed = new SyndFeedInput().build(new StringReader(site.file("nouvelles/feed.xml")));

        assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
        assertThat(feed.getTitle()).contains("Nouvelles");
        assertThat(feed.getEntries()).isNotEmpty().allSatisfy(entry -> {
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getUri()).startsWith("tag:");
            assertThat(entry.getUpdatedDate()).isNotNull();
            assertThat(entry.getLink()).startsWith("https://proto.example/nouvelles/");
            assertThat(site.has(entry.getLink().substring("https://proto.example/".length()) + "index.html"))
                    .isTrue();
        });
        assertThat(feed.getEntries().stream().map(SyndEntry::getUpdatedDate).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void whatIsNoAtomIsSeen() throws Exception {
        String feed = site.file("nouvelles/feed.xml");

        assertThat(atomFaults(feed.replaceFirst("<id>.*</id>", ""))).isNotEmpty();
        assertThat(atomFaults(feed.replace("T00:00:00+01:00", "T00:00"))).isNotEmpty();
        assertThat(atomFaults(feed.replaceFirst("href=\"https:/", "href=\""))).isNotEmpty();
        assertThat(atomFaults(feed.replace("author>", "autor>"))).isNotEmpty();
    }

    @Test
    void theSitemapIsOne() {
        String sitemap = site.file("sitemap.xml");

        assertThat(sitemapFaults(sitemap)).isEmpty();
        assertThat(sitemapFaults(sitemap.replaceFirst("<loc>https://[^<]*", "<loc>/risques/")))
                .isNotEmpty();
        assertThat(sitemapFaults(sitemap.replace("<lastmod>2026-04-01", "<lastmod>1er avril")))
                .isNotEmpty();
    }

    @Test
    void whatIsMadeAroundPagesIsValidHtml() throws Exception {
        ShippedCampaignTest.Validator validator = new ShippedCampaignTest.Validator();
        for (String path : List.of(
                "nouvelles/index.html",
                "nouvelles/page/2/index.html",
                "nouvelles/une/index.html",
                "en/nouvelles/une/index.html",
                "tags/index.html",
                "tags/gaz/index.html",
                "vieille-nouvelle/index.html",
                "vieille.html")) {
            validator.check(path, site.file(path).getBytes(StandardCharsets.UTF_8));
        }
        assertThat(validator.problems).isEmpty();
    }

    private static List<Object> statements(String path) {
        List<Object> statements = new ArrayList<>();
        for (Element script : Jsoup.parse(site.file(path)).select("script[type=application/ld+json]")) {
            Map<String, Object> json = new Yaml().load(script.data()); // JSON is YAML
            assertThat(json).containsEntry("@context", "https://schema.org");
            statements.addAll((List<?>) json.get("@graph"));
        }
        return statements;
    }

    private static List<String> atomFaults(String feed) throws IOException, SAXException {
        Faults faults = new Faults();
        PropertyMapBuilder properties = new PropertyMapBuilder();
        ValidateProperty.ERROR_HANDLER.put(properties, faults);
        ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        assertThat(driver.loadSchema(ValidationDriver.fileInputSource(
                        RESOURCES.resolve("atom.rnc").toFile())))
                .as(faults.all.toString())
                .isTrue();
        driver.validate(new InputSource(new StringReader(feed)));
        return faults.all;
    }

    private static List<String> sitemapFaults(String sitemap) {
        Faults faults = new Faults();
        try {
            Validator validator = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                    .newSchema(RESOURCES.resolve("sitemap.xsd").toFile())
                    .newValidator();
            validator.setErrorHandler(faults);
            validator.validate(new StreamSource(new StringReader(sitemap)));
        } catch (SAXException | IOException e) {
            faults.all.add(String.valueOf(e.getMessage()));
        }
        return faults.all;
    }

    private static final class Faults implements ErrorHandler {

        private final List<String> all = new ArrayList<>();

        @Override
        public void warning(SAXParseException e) {
            all.add(e.getLineNumber() + ": " + e.getMessage());
        }

        @Override
        public void error(SAXParseException e) {
            warning(e);
        }

        @Override
        public void fatalError(SAXParseException e) {
            warning(e);
        }
    }
}
