package vigie.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vigie.approval.Approvals;
import vigie.content.Content;
import vigie.diagnostic.Diagnostic;
import vigie.render.Renderer;
import vigie.report.CampaignState.Entry;
import vigie.report.CampaignState.Section;
import vigie.report.CampaignState.Urgency;
import vigie.site.Site;

/**
 * The state of a campaign after a build.
 *
 * @param diagnostics all that the build has found
 */
public record StateReport(
        Content content, Site site, Approvals approvals, List<Diagnostic> diagnostics, Renderer renderer) {

    public StateReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A page in a language that staff read; nothing when the theme cannot show it. */
    public Optional<byte[]> html(Locale language) {
        Words words = Words.in(language);
        return renderer.staffPage(new StatePage(state(language), words).names());
    }

    public CampaignState state(Locale language) {
        Words words = Words.in(language);
        FaultSections faults = new FaultSections(diagnostics, content, words);
        FactSections facts = new FactSections(site, words);
        PageSections pages = new PageSections(content, site, words);
        Upcoming upcoming = new Upcoming(site.today());
        facts.addTo(upcoming);
        pages.addTo(upcoming);

        Sections sections = new Sections(words);
        sections.add("errors", Urgency.NOW, faults.errors());
        sections.add("expired-facts", Urgency.NOW, facts.expired());
        sections.add("due-facts", Urgency.NOW, facts.due());
        sections.add("due-pages", Urgency.NOW, faults.pagesDue());
        sections.add("approvals", Urgency.NOW, faults.approvals(approvals));
        sections.add("translations", Urgency.NOW, faults.translations());
        sections.add("warnings", Urgency.NOW, faults.others());
        sections.add("this-week", Urgency.NOW, upcoming.thisWeek());
        sections.add("upcoming", Urgency.SOON, upcoming.later());
        sections.add("unsigned", Urgency.LATER, faults.unsigned(approvals.unsigned()));
        sections.add("unused-facts", Urgency.LATER, facts.expiredUnused());
        sections.add("contradictions", Urgency.LATER, facts.contradictions());
        sections.add("untranslated", Urgency.LATER, pages.untranslated());
        sections.add("unpublished", Urgency.LATER, pages.unpublished());
        Object name = site.campaign().fields().getOrDefault("name", "");
        return new CampaignState(
                site.campaign().localized(name, language), site.today(), sections.some, sections.inOrder);
    }

    /** Those with something to say, and the titles of the others. */
    private static final class Sections {
        private final Words words;
        private final List<Section> some = new ArrayList<>();
        private final List<String> inOrder = new ArrayList<>();

        Sections(Words words) {
            this.words = words;
        }

        void add(String id, Urgency urgency, List<Entry> entries) {
            if (entries.isEmpty()) {
                inOrder.add(words.say(id + ".none"));
            } else {
                some.add(new Section(id, urgency, words.say(id + ".title"), words.say(id + ".lead"), entries));
            }
        }
    }
}
