package vigie.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vigie.content.Document;
import vigie.helpline.PhoneNumber;

/** The numbers that help lines own: they are written in their files only, and taken from there by name. */
final class Helplines {

    static final String SECTION = "helplines";

    private Helplines() {}

    /** By the id of the line; what is written to comes after what is called. */
    static Map<String, PhoneNumber> numbers(List<Document> documents, List<Locale> languages) {
        Map<String, PhoneNumber> numbers = new TreeMap<>();
        for (Document document : documents) {
            if (document.path().startsWith("content/" + SECTION + "/")) {
                Object phone = document.fields().get("phone");
                Object number = phone == null ? document.fields().get("sms") : phone;
                if (number instanceof PhoneNumber known) {
                    numbers.put(ContentPath.of(document.path(), languages).name(), known);
                }
            }
        }
        return numbers;
    }
}
