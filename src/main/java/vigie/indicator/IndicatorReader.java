package vigie.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.diagnostic.SourceSpan;
import vigie.indicator.Indicator.Better;
import vigie.site.Fact;
import vigie.site.Site;
import vigie.site.Source;
import vigie.study.Study;
import vigie.study.Wave;

/** The years of one indicator as they are written, with what the campaign knows by itself. */
final class IndicatorReader {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String FACT = ":fact[";

    private final Document document;
    private final Site site;
    private final Study study;
    private final Diagnostics diagnostics;
    private final boolean quantitative;
    private final Better better;

    IndicatorReader(Document document, Site site, Study study, Diagnostics diagnostics) {
        this.document = document;
        this.site = site;
        this.study = study;
        this.diagnostics = diagnostics;
        this.quantitative = !"qualitative".equals(document.fields().get("kind"));
        this.better = document.fields().get("better") instanceof String word
                ? Better.valueOf(word.toUpperCase(Locale.ROOT))
                : Better.NEITHER;
    }

    /** What is written of one year, before it is compared with others. */
    private record Entry(
            Optional<BigDecimal> value,
            Optional<BigDecimal> target,
            Optional<Source> source,
            Object finding,
            Object note) {

        static final Entry NOTHING = new Entry(Optional.empty(), Optional.empty(), Optional.empty(), "", "");

        Entry with(BigDecimal number, Optional<Source> from) {
            return new Entry(Optional.of(number), target, from, finding, note);
        }
    }

    Indicator read() {
        Map<Integer, Entry> entries = new TreeMap<>();
        Map<Integer, SourceSpan> places = new TreeMap<>();
        if (document.frontMatter().get("years") instanceof Value.Sequence list) {
            for (Value item : list.items()) {
                if (item instanceof Value.Mapping written) {
                    read(written, entries, places);
                }
            }
        }
        if ("study".equals(document.fields().get("from"))) {
            study.waves().stream().filter(wave -> wave.people() > 0).forEach(wave -> add(wave, entries, places));
        }
        List<Year> years = new ArrayList<>();
        Year before = null;
        for (Map.Entry<Integer, Entry> entry : entries.entrySet()) {
            Year year = year(entry.getKey(), entry.getValue(), before);
            years.add(year);
            before = year.value().isPresent() ? year : before;
        }
        return new Indicator(quantitative, better, List.copyOf(years));
    }

    private void read(Value.Mapping written, Map<Integer, Entry> entries, Map<Integer, SourceSpan> places) {
        Integer year = written.get("year") instanceof Value.Scalar scalar
                        && scalar.text().matches("\\d{4}")
                ? Integer.valueOf(scalar.text())
                : null;
        if (year == null) {
            return; // the type has told it
        }
        SourceSpan place = written.spanOf("year");
        SourceSpan first = places.putIfAbsent(year, place);
        if (first != null) {
            diagnostics.add(Diagnostic.of(
                    IndicatorFault.SAME_YEAR, place, "year", year.toString(), "line", Integer.toString(first.line())));
            return;
        }
        entries.put(year, entry(written));
    }

    private Entry entry(Value.Mapping written) {
        Optional<Fact> fact = fact(written.get("value"));
        Optional<BigDecimal> value = number(written.get("value"), fact);
        Optional<BigDecimal> target = number(written.get("target"), fact(written.get("target")));
        Optional<Source> source = text(written.get("source")) instanceof String id && !id.isEmpty()
                ? site.source(id)
                : fact.map(Fact::source);
        Object finding = text(written.get("finding"));
        if (written.get("source") == null && fact.isEmpty() && (value.isPresent() || !finding.equals(""))) {
            add(IndicatorFault.NO_SOURCE, written.spanOf(value.isPresent() ? "value" : "finding"));
        }
        check(written, target);
        return new Entry(value, target, source, finding, text(written.get("note")));
    }

    private void check(Value.Mapping written, Optional<BigDecimal> target) {
        for (String field : List.of("value", "target")) {
            if (!quantitative && written.get(field) != null) {
                add(IndicatorFault.NUMBER_FOR_A_QUALITY, written.spanOf(field));
            }
        }
        if (quantitative && target.isPresent()) {
            if (!document.fields().containsKey("unit")) {
                add(IndicatorFault.TARGET_WITHOUT_UNIT, written.spanOf("target"));
            }
            if (!document.fields().containsKey("better")) {
                add(IndicatorFault.TARGET_WITHOUT_DIRECTION, written.spanOf("target"));
            }
        }
    }

    /** How many people answered; what is typed beside it must be the same. */
    private void add(Wave wave, Map<Integer, Entry> entries, Map<Integer, SourceSpan> places) {
        Entry known = entries.getOrDefault(wave.year(), Entry.NOTHING);
        BigDecimal people = BigDecimal.valueOf(wave.people());
        if (known.value().filter(value -> value.compareTo(people) != 0).isPresent()) {
            diagnostics.add(Diagnostic.of(
                    IndicatorFault.KNOWN_OTHERWISE,
                    places.getOrDefault(wave.year(), SourceSpan.of(document.path())),
                    "year",
                    Integer.toString(wave.year()),
                    "people",
                    people.toPlainString()));
        }
        entries.put(wave.year(), known.with(people, wave.source()));
    }

    private Year year(int year, Entry entry, @Nullable Year before) {
        Optional<Boolean> reached = better == Better.NEITHER || entry.value().isEmpty()
                ? Optional.empty()
                : entry.target().map(target -> {
                    int order = entry.value().get().compareTo(target);
                    return better == Better.MORE ? order >= 0 : order <= 0;
                });
        return new Year(
                year,
                entry.value(),
                entry.target(),
                reached,
                entry.source(),
                entry.finding(),
                entry.note(),
                Trend.of(before, entry.value()));
    }

    /** The one that is named and holds; who names another is told by the register. */
    private Optional<Fact> fact(@Nullable Value written) {
        String text = text(written) instanceof String string ? string.strip() : "";
        return text.startsWith(FACT) && text.endsWith("]")
                ? site.fact(text.substring(FACT.length(), text.length() - 1))
                        .filter(fact -> fact.state() == Fact.State.CURRENT)
                : Optional.empty();
    }

    private Optional<BigDecimal> number(@Nullable Value written, Optional<Fact> fact) {
        if (fact.isPresent()) {
            String value = site.campaign()
                    .localized(
                            fact.get().fields().getOrDefault("value", ""),
                            site.campaign().firstLanguage());
            return number(
                    value, written, IndicatorFault.FACT_NOT_A_NUMBER, fact.get().id());
        }
        return text(written) instanceof String text && !text.isEmpty() && !text.startsWith(FACT)
                ? number(text, written, IndicatorFault.NOT_A_NUMBER, text)
                : Optional.empty();
    }

    private Optional<BigDecimal> number(String text, @Nullable Value written, IndicatorFault otherwise, String name) {
        if (NUMBER.matcher(text).matches()) {
            return Optional.of(new BigDecimal(text));
        }
        if (written != null) {
            diagnostics.add(Diagnostic.of(otherwise, written.span(), "value", name));
        }
        return Optional.empty();
    }

    /** A text, or one for each language; empty for none. */
    private static Object text(@Nullable Value written) {
        if (written instanceof Value.Scalar scalar) {
            return scalar.text();
        }
        if (written instanceof Value.Mapping mapping) {
            Map<String, String> byLanguage = new TreeMap<>();
            mapping.fields().forEach((language, field) -> {
                if (field.value() instanceof Value.Scalar scalar) {
                    byLanguage.put(language, scalar.text());
                }
            });
            return byLanguage.isEmpty() ? "" : byLanguage;
        }
        return "";
    }

    private void add(IndicatorFault fault, SourceSpan place) {
        diagnostics.add(Diagnostic.of(fault, place));
    }
}
