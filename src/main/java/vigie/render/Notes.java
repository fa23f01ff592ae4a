package vigie.render;

import freemarker.core.Environment;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vigie.site.Page;
import vigie.site.Source;

/**
 * The documents that the text of one page refers to, numbered as they are first met. Its bodies are rendered one by one, as
 * its layout asks for them, so that the list below is in the order of reading whatever the layout.
 */
final class Notes implements TemplateSequenceModel {

    /** What templates call them. */
    static final String NAME = "notes";

    private static final String USE = "page-use-";

    private final Scope scope;
    private final Map<Source, Note> notes = new LinkedHashMap<>();
    private @Nullable Page lastPage;
    private String lastBody = "";

    private static final class Note {
        private final int number;
        private String firstUse = "";

        Note(int number) {
            this.number = number;
        }
    }

    Notes(Scope scope) {
        this.scope = scope;
    }

    /** Of the page that a template on this thread is writing; null where it writes something else. */
    static @Nullable Notes ofPage() throws TemplateModelException {
        Environment environment = Environment.getCurrentEnvironment();
        TemplateModel notes =
                environment == null ? null : environment.getDataModel().get(NAME);
        return notes instanceof Notes own ? own : null;
    }

    /** The HTML of a body; layouts ask twice, first whether there is any. */
    String body(Page page, Bodies bodies) {
        if (page != lastPage) {
            lastBody = bodies.of(page, this).html();
            lastPage = page;
            findUses(lastBody);
        }
        return lastBody;
    }

    /**
     * What a component needs for a mark.
     *
     * @param place that no other directive of the page has
     */
    Map<String, Object> mark(Source source, String place) {
        Note note = notes.computeIfAbsent(source, one -> new Note(notes.size() + 1));
        return Map.of("number", note.number, "id", USE + note.number + "-" + place);
    }

    /** A mark counts when it has really been printed: what is around it may have been left out since. */
    private void findUses(String html) {
        for (int at = html.indexOf(USE); at >= 0; at = html.indexOf(USE, at + 1)) {
            int end = html.indexOf('"', at);
            String id = html.substring(at, end < 0 ? html.length() : end);
            String number = id.substring(USE.length(), Math.max(USE.length(), id.indexOf('-', USE.length())));
            for (Note note : notes.values()) {
                if (note.firstUse.isEmpty() && number.equals(String.valueOf(note.number))) {
                    note.firstUse = id;
                }
            }
        }
    }

    private List<Map.Entry<Source, Note>> used() {
        List<Map.Entry<Source, Note>> used = new ArrayList<>(notes.entrySet());
        used.removeIf(entry -> entry.getValue().firstUse.isEmpty());
        return used;
    }

    @Override
    public TemplateModel get(int index) {
        Map.Entry<Source, Note> entry = used().get(index);
        return scope.wrap(Map.of(
                "number",
                entry.getValue().number,
                "use",
                entry.getValue().firstUse,
                "source",
                scope.source(entry.getKey())));
    }

    @Override
    public int size() {
        return used().size();
    }
}
