package vigie.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigie.content.ContentType.FieldType;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;
import vigie.helpline.PhoneNumber;

/**
 * Figures and phone numbers typed by hand where the register or a help line has them: the next change of the one would
 * leave the other behind. A number alone says too little; with the words of its unit behind it, it is the fact's.
 */
final class TypedFigures {

    /** Figures of the register by their value in digits: {@code 40000}, {@code 3.5}. */
    private final Map<String, List<Figure>> figures = new HashMap<>();
    /** Help lines by the digits that are dialled at home. */
    private final Map<String, String> lines = new HashMap<>();

    private final Campaign campaign;
    private final Diagnostics diagnostics;

    /** @param units in the words of each language */
    private record Figure(String fact, Map<Locale, String> units) {}

    TypedFigures(Register register, Map<String, PhoneNumber> numbers, Campaign campaign, Diagnostics diagnostics) {
        this.campaign = campaign;
        this.diagnostics = diagnostics;
        register.facts().values().stream()
                .filter(fact -> fact.state() == Fact.State.CURRENT
                        && register.successor(fact.id()).isEmpty())
                .forEach(this::addFigure);
        new TreeMap<>(numbers).forEach((id, number) -> lines.putIfAbsent(digits(number.display()), id));
    }

    private void addFigure(Fact fact) {
        Object unit = fact.fields().get("unit");
        String value = campaign.localized(fact.fields().getOrDefault("value", ""), campaign.firstLanguage());
        if (unit == null || !FigureScan.isNumber(value)) {
            return;
        }
        Map<Locale, String> units = new HashMap<>();
        campaign.languages().forEach(language -> units.put(language, campaign.localized(unit, language)));
        figures.computeIfAbsent(new BigDecimal(value).stripTrailingZeros().toPlainString(), key -> new ArrayList<>())
                .add(new Figure(fact.id(), units));
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> digits.append((char) c));
        return digits.toString();
    }

    /** @param language of all texts that are not given per language */
    void check(Document document, Locale language) {
        if (document.imported() || (figures.isEmpty() && lines.isEmpty())) {
            return;
        }
        PlacedText.read(document, (text, type, field, in, written) -> {
            if (isWords(type)) {
                Locale words = in.isEmpty() ? language : Locale.forLanguageTag(in);
                String typed = typed(text, written);
                scan(
                        typed,
                        0,
                        typed.length(),
                        words,
                        (from, to) -> PlacedText.span(document, written, typed, from, to));
            }
        });
        if (!document.body().isBlank()) {
            BodyText.read(
                    document,
                    (number, text, start, end) -> scan(
                            text,
                            start,
                            end,
                            language,
                            (from, to) -> BodyText.span(document, number, text, start, from, to)));
        }
    }

    /** What somebody typed of a text that has been written out: blanks stand where it names a fact or a number. */
    private static String typed(String text, @Nullable Value written) {
        if (!(written instanceof Value.Scalar scalar) || !Mention.isIn(scalar.text())) {
            return text;
        }
        StringBuilder typed = new StringBuilder(scalar.text());
        for (Mention mention = Mention.next(scalar.text(), 0, typed.length());
                mention != null;
                mention = Mention.next(scalar.text(), mention.end(), typed.length())) {
            for (int i = mention.start(); i < mention.end(); i++) {
                typed.setCharAt(i, '_');
            }
        }
        return typed.toString();
    }

    private static boolean isWords(FieldType type) {
        return type.reference().isEmpty()
                && type.choices().isEmpty()
                && (type.format().isEmpty()
                        || type.format().equals("text")
                        || type.format().equals("markdown"))
                && type.limits().pattern().isEmpty();
    }

    private interface Places {
        SourceSpan span(int from, int to);
    }

    private void scan(String text, int start, int end, Locale language, Places places) {
        FigureScan scan = new FigureScan(text, start, end);
        while (scan.next()) {
            String line = lines.get(scan.dialled());
            if (line != null && scan.isPhone()) {
                diagnostics.add(Diagnostic.of(
                        SiteFault.TYPED_PHONE,
                        places.span(scan.from(), scan.to()),
                        "typed",
                        scan.typed(),
                        "line",
                        line));
                continue;
            }
            scan.narrow();
            List<String> facts = new ArrayList<>();
            int last = scan.to();
            for (String value : scan.values()) {
                for (Figure figure : figures.getOrDefault(value, List.of())) {
                    int unit = scan.unitEnd(figure.units().getOrDefault(language, ""));
                    if (unit > 0) {
                        facts.add(":fact[" + figure.fact() + "]");
                        last = Math.max(last, unit);
                    }
                }
            }
            if (!facts.isEmpty()) {
                diagnostics.add(Diagnostic.of(
                        SiteFault.TYPED_FIGURE,
                        places.span(scan.from(), last),
                        "typed",
                        text.substring(scan.from(), last),
                        "facts",
                        String.join(", ", facts)));
            }
        }
    }
}
