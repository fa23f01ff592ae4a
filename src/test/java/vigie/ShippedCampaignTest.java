package vigie;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The campaign that Vigie comes with. */
class ShippedCampaignTest {

    @Test
    void itHasNoErrorAndOnlyTheWarningsThatAreMeant(@TempDir Path folder) {
        TestSite.Answer answer = TestSite.shipped(folder).check("--date=2026-06-01");

        assertThat(answer.code()).isZero();
        assertThat(answer.err().lines().filter(line -> line.startsWith("content/") || line.startsWith("seeds/")))
                .containsExactly(
                        // A law that ended: the pages stay as the example of what an expiry does.
                        "content/glossary/HSA.en.md:6:13: avertissement: Cette page n’est plus publiée : sa date de fin est passée.",
                        "content/glossary/HSA.md:6:13: avertissement: Cette page n’est plus publiée : sa date de fin est passée.",
                        "content/services/hsa.en.md:11:13: avertissement: Cette page n’est plus publiée : sa date de fin est passée.",
                        "content/services/hsa.md:11:13: avertissement: Cette page n’est plus publiée : sa date de fin est passée.");
    }

    @Test
    void everyPageAndEveryExampleIsValidHtml(@TempDir Path folder) throws Exception {
        TestSite site = TestSite.shipped(folder);
        assertThat(site.build("--date=2026-06-01", "--gallery").code()).isZero();
        Validator validator = new Validator();
        int pages = 0;

        for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                validator.check(file.getKey(), file.getValue());
                pages++;
            }
        }

        assertThat(validator.problems).isEmpty();
        assertThat(pages).isGreaterThan(10);
    }

    @Test
    void whatElseToReadIsNeverTheHomePage(@TempDir Path folder) throws Exception {
        TestSite site = TestSite.shipped(folder);
        assertThat(site.build("--date=2026-06-01").code()).isZero();

        String page = new String(site.files().get("entourage/index.html"), StandardCharsets.UTF_8);
        int related = page.indexOf("class=\"related\"");

        assertThat(page.substring(related, page.indexOf("</section>", related)))
                .contains("href=\"/urgence/\"")
                .doesNotContain("href=\"/\"");
    }

    @Test
    void whatIsNotValidIsSeen() throws Exception {
        Validator validator = new Validator();

        validator.check(
                "page.html",
                "<!doctype html><html lang=\"fr\"><title>T</title><p><div id=\"a\"></div></p><img src=\"x.png\"><p id=\"a\">"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(validator.problems)
                .anyMatch(problem -> problem.contains("alt"))
                .anyMatch(problem -> problem.contains("Duplicate ID"))
                .anyMatch(problem -> problem.contains("No “p” element in scope"));
    }

    /** The Nu validator, in this process; its warnings count, its remarks do not. */
    static final class Validator implements ErrorHandler {

        final List<String> problems = new ArrayList<>();
        private final SimpleDocumentValidator validator = new SimpleDocumentValidator();
        private String page = "";

        Validator() throws Exception {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", this);
            validator.setUpValidatorAndParsers(this, true, false);
        }

        void check(String path, byte[] html) throws IOException, SAXException {
            page = path;
            InputSource source = new InputSource(new ByteArrayInputStream(html));
            source.setEncoding("UTF-8");
            source.setSystemId("https://campagne.example/" + path);
            validator.checkHtmlInputSource(source);
        }

        @Override
        public void warning(SAXParseException e) {
            problems.add(page + ":" + e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage());
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
