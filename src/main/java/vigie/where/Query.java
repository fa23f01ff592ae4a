package vigie.where;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vigie.helpline.PhoneNumber;
import vigie.site.Fact;
import vigie.site.Page;
import vigie.site.Site;

/**
 * What is looked for.
 *
 * @param kind {@code fact}, {@code past-fact} (one that does not hold today), {@code line}, {@code phone} or {@code text}
 * @param fact its id; empty for anything else
 * @param numbers that ring the phones that are meant, digits only
 * @param text folded; empty where only numbers count
 */
record Query(String kind, String fact, Set<String> numbers, Folded text) {

    private static final String LINES = "helplines";
    private static final int SHORT = 4;

    static Query of(String words, Site site) {
        String name = words.strip().replaceFirst("^:(fact|call)\\[(.*)]$", "$2");
        Optional<Fact> fact = site.fact(name);
        if (fact.isPresent()) {
            boolean holds = fact.get().state() == Fact.State.CURRENT;
            return new Query(holds ? "fact" : "past-fact", name, Set.of(), new Folded(""));
        }
        Optional<Page> line = site.page(LINES + "/" + name, site.campaign().firstLanguage());
        if (line.isPresent()) {
            Set<String> numbers = numbers(line.get().fields());
            String title = numbers.isEmpty() ? line.get().title() : "";
            return new Query("line", "", numbers, new Folded(title));
        }
        boolean dialled = name.matches("[+0-9][0-9 .()\\u00a0\\u202f-]+");
        Optional<PhoneNumber> number =
                dialled ? PhoneNumber.parse(name, site.campaign().country()) : Optional.empty();
        return number.map(phone -> new Query("phone", "", digits(phone), new Folded("")))
                .orElseGet(() -> new Query("text", "", Set.of(), new Folded(name)));
    }

    /** Of all phones in the fields of a page, in objects and lists too. */
    static Set<String> numbers(Object value) {
        Set<String> numbers = new HashSet<>();
        if (value instanceof PhoneNumber phone) {
            numbers.addAll(digits(phone));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> numbers.addAll(numbers(one)));
        } else if (value instanceof List<?> list) {
            list.forEach(one -> numbers.addAll(numbers(one)));
        }
        return numbers;
    }

    static Set<String> digits(PhoneNumber phone) {
        Set<String> digits = new HashSet<>();
        digits.add(digits(phone.display()));
        digits.add(digits(phone.href()));
        return digits;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** Where a text says it: start and end of each place. */
    List<int[]> in(String text, Marks marks) {
        List<int[]> found = new ArrayList<>();
        if (!fact.isEmpty()) {
            for (int i = 0; i < text.length(); i++) {
                if (marks.fact(text, i).equals(fact)) {
                    int end = text.indexOf(Marks.END, i);
                    found.add(new int[] {i, end < 0 ? text.length() : end});
                }
            }
        }
        findNumbers(text, found);
        if (!this.text.isEmpty()) {
            Folded folded = new Folded(text);
            for (int at = folded.find(this.text, 0); at >= 0; at = folded.find(this.text, at + this.text.length())) {
                found.add(new int[] {folded.place(at), folded.place(at + this.text.length() - 1) + 1});
            }
        }
        return found;
    }

    /** Runs of digits with single signs between them, as people write phone numbers. */
    private void findNumbers(String text, List<int[]> found) {
        if (numbers.isEmpty()) {
            return;
        }
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                int end = i;
                for (int j = i; j < text.length() && (isDigit(text.charAt(j)) || joins(text, j)); j++) {
                    end = isDigit(text.charAt(j)) ? j + 1 : end;
                }
                String run = text.substring(i, end);
                if (numbers.contains(digits(run)) && !isFigure(text, i, end)) {
                    found.add(new int[] {i, end});
                }
                i = end;
            }
        }
    }

    /** A short number that counts something: a fact, or with a sign or letters at it. */
    private static boolean isFigure(String text, int start, int end) {
        if (end - start > SHORT) {
            return false;
        }
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        String after = text.substring(end)
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ')
                .stripLeading();
        boolean unit = !after.isEmpty() && (after.charAt(0) == '%' || after.charAt(0) == Marks.END);
        char next = end == text.length() ? ' ' : text.charAt(end);
        return unit
                || Marks.isMark(before)
                || Character.isLetterOrDigit(before)
                || Character.isLetter(next)
                || ",.-/".indexOf(before) >= 0
                || ("-/".indexOf(next) >= 0);
    }

    private static boolean joins(String text, int at) {
        char c = text.charAt(at);
        boolean sign = c == ' ' || c == '\u00a0' || c == '\u202f' || c == '.' || c == '-' || c == '(' || c == ')';
        return sign && at + 1 < text.length() && (isDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '(');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
