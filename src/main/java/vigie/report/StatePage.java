package vigie.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vigie.approval.Difference;
import vigie.diagnostic.SourceSpan;
import vigie.report.CampaignState.Entry;
import vigie.report.CampaignState.Section;
import vigie.report.CampaignState.Urgency;

/** The state of a campaign as its template sees it. */
record StatePage(CampaignState state, Words words) {

    /** What is to be typed, at the end of what is to be done. */
    private static final Pattern COMMAND = Pattern.compile("(.*:) (vigie (?:approve|new) [^(]*)");

    Map<String, Object> names() {
        Map<String, Object> names = new LinkedHashMap<>();
        names.put("lang", words.language().toLanguageTag());
        names.put("title", words.say("title"));
        names.put("campaign", state.name());
        names.put("day", words.say("day", "day", words.day(state.day())));
        names.put("headline", headline());
        names.put("further", further());
        names.put("private", words.say("private"));
        names.put("contents", words.say("contents"));
        names.put("sections", state.sections().stream().map(this::section).toList());
        names.put("inOrder", state.inOrder());
        names.put("labels", labels());
        return names;
    }

    private String headline() {
        int now = state.count(Urgency.NOW);
        return now == 0 ? words.say("now.none") : words.count("now", now);
    }

    /** What else there is, in a sentence; empty when there is nothing. */
    private String further() {
        int soon = state.count(Urgency.SOON);
        int later = state.count(Urgency.LATER);
        return (soon == 0 ? "" : words.count("soon", soon) + " ") + (later == 0 ? "" : words.count("later", later));
    }

    private Map<String, String> labels() {
        Map<String, String> labels = new LinkedHashMap<>();
        for (String label :
                List.of("skip", "todo", "uses", "difference", "gone", "new", "in-order", "NOW", "SOON", "LATER")) {
            labels.put(label, words.say("label." + label));
        }
        return labels;
    }

    private Map<String, Object> section(Section section) {
        return Map.of(
                "id", section.id(),
                "urgency", section.urgency().name(),
                "title", section.title(),
                "lead", section.lead(),
                "entries", section.entries().stream().map(this::entry).toList());
    }

    private Map<String, Object> entry(Entry entry) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("title", words.bound(entry.title()));
        entry.place().ifPresent(place -> model.put("place", place(place)));
        model.put("notes", entry.notes().stream().map(words::bound).toList());
        Matcher command = COMMAND.matcher(entry.todo());
        model.put("todo", words.bound(command.matches() ? command.group(1) : entry.todo()));
        model.put("command", command.matches() ? command.group(2) : "");
        model.put("uses", entry.uses().stream().map(StatePage::place).distinct().toList());
        entry.difference().ifPresent(difference -> model.put("difference", pieces(difference)));
        return model;
    }

    private static String place(SourceSpan span) {
        return span.line() == 0 ? span.file() : span.file() + ":" + span.line();
    }

    private static List<Map<String, Object>> pieces(Difference difference) {
        return difference.pieces().stream()
                .map(piece -> Map.<String, Object>of(
                        "kind", piece.kind().name().toLowerCase(Locale.ROOT), "text", piece.text()))
                .toList();
    }
}
