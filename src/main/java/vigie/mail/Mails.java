package vigie.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;
import vigie.render.OutputFile;
import vigie.render.Renderer;
import vigie.site.Campaign;
import vigie.site.Page;
import vigie.site.Site;

/** Every issue of the newsletter as an e-mail that a mailing tool sends. Nothing of the libraries is loaded for a site without one. */
public final class Mails {

    public static final String HTML = Renderer.MAIL_NAME;

    private static final String TEXT = "email.txt";
    private static final String STYLE = "templates/mail/email.css";

    /** Gmail cuts what is longer; pictures do not count. */
    private static final int HEAVY = 102 * 1024;

    /** What a phone shows of a subject, in letters. */
    private static final int SUBJECT = 70;

    private final Site site;
    private final Renderer renderer;
    private final Diagnostics diagnostics;
    private final List<Page> issues;
    private final String placeholder;

    private Mails(Site site, Renderer renderer, Diagnostics diagnostics) {
        this.site = site;
        this.renderer = renderer;
        this.diagnostics = diagnostics;
        this.issues = renderer.mailed();
        Object newsletter = site.campaign().fields().get("newsletter");
        Object unsubscribe = newsletter instanceof Map<?, ?> map ? map.get("unsubscribe") : null;
        this.placeholder = unsubscribe == null ? "" : unsubscribe.toString();
    }

    public static Mails of(Site site, Renderer renderer, Diagnostics diagnostics) {
        Mails mails = new Mails(site, renderer, diagnostics);
        if (!mails.issues.isEmpty() && mails.placeholder.isEmpty()) {
            Campaign campaign = site.campaign();
            diagnostics.add(Diagnostic.of(
                    MailFault.NO_UNSUBSCRIBE, SourceSpan.of(campaign.document().path())));
        }
        return mails;
    }

    /** In the order of the site. */
    public List<Page> issues() {
        return issues;
    }

    /** The two files of one issue, beside its page; none when it is at fault, which is reported. */
    public List<OutputFile> of(Page issue) {
        Optional<String> written = renderer.mail(issue);
        if (written.isEmpty()) {
            return List.of();
        }
        Document document = Jsoup.parse(written.get());
        document.outputSettings().prettyPrint(false);
        MailMarkup markup =
                new MailMarkup(site.campaign().url() + issue.permalink().url(""), placeholder);
        markup.reduce(document);
        markup.complete(document, link -> report(issue, MailFault.DEAD_LINK, "link", link));
        MailMarkup.checkPictures(document, picture -> report(issue, MailFault.NO_ALT, "picture", picture));
        String text = PlainText.of(document.body());
        style(document);
        byte[] html = (document.outerHtml().strip() + "\n").getBytes(StandardCharsets.UTF_8);
        check(issue, html.length);
        List<OutputFile> files = new ArrayList<>();
        files.add(new OutputFile(issue.permalink().in(HTML).file(), html));
        files.add(new OutputFile(issue.permalink().in(TEXT).file(), text.getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    /** Classes stay where what is left of the sheet names them. */
    private void style(Document document) {
        Inliner inliner = new Inliner(
                renderer.mailStyle(),
                line -> diagnostics.add(Diagnostic.of(MailFault.BAD_STYLE, new SourceSpan(STYLE, line, 0, 0))));
        inliner.inline(document);
        String kept = inliner.kept();
        for (Element element : document.body().select("[class]")) {
            List<String> names = element.classNames().stream()
                    .filter(name -> kept.contains("." + name))
                    .toList();
            if (names.isEmpty()) {
                element.removeAttr("class");
            } else {
                element.attr("class", String.join(" ", names));
            }
        }
        if (!kept.isBlank()) {
            document.head().appendElement("style").appendChild(new org.jsoup.nodes.DataNode(kept));
        }
    }

    private void check(Page issue, int bytes) {
        String subject = issue.title();
        int letters = subject.codePointCount(0, subject.length());
        if (letters > SUBJECT) {
            diagnostics.add(Diagnostic.of(
                    MailFault.LONG_SUBJECT,
                    issue.document().orElseThrow().frontMatter().spanOf("title"),
                    "letters",
                    String.valueOf(letters),
                    "most",
                    String.valueOf(SUBJECT)));
        }
        if (bytes > HEAVY) {
            report(issue, MailFault.TOO_HEAVY, "size", String.valueOf(bytes / 1024));
        }
    }

    private void report(Page issue, MailFault fault, String name, String value) {
        diagnostics.add(Diagnostic.of(fault, Site.spanOf(issue), name, value));
    }
}
