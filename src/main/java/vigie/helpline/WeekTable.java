package vigie.helpline;

import static vigie.helpline.OpeningHours.Span.DAY;

import ch.poole.openinghoursparser.Holiday;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.RuleModifier;
import ch.poole.openinghoursparser.RuleModifier.Modifier;
import ch.poole.openinghoursparser.TimeSpan;
import ch.poole.openinghoursparser.WeekDay;
import ch.poole.openinghoursparser.WeekDayRange;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vigie.helpline.OpeningHours.Span;
import vigie.helpline.Parsed.Accepted;
import vigie.helpline.Parsed.Refused;

/** A week that is filled rule by rule: a later rule replaces the days that it names, one after a comma adds to them. */
final class WeekTable {

    private final String text;
    private final Map<DayOfWeek, List<Span>> week = new EnumMap<>(DayOfWeek.class);
    private @Nullable List<Span> holidays;

    WeekTable(String text) {
        this.text = text;
    }

    Parsed<OpeningHours> fill(List<Rule> rules) {
        for (Rule rule : rules) {
            Optional<Refusal> refusal = rule.isEmpty() ? Optional.empty() : add(rule);
            if (refusal.isPresent()) {
                return new Refused<>(refusal.get());
            }
        }
        week.values().removeIf(List::isEmpty);
        if (week.isEmpty() && (holidays == null || holidays.isEmpty())) {
            return new Refused<>(Refusal.ofAll(HelplineFault.HOURS_NEVER, text));
        }
        return overlap()
                .<Parsed<OpeningHours>>map(Refused::new)
                .orElseGet(() -> new Accepted<>(new OpeningHours(text.strip(), week, Optional.ofNullable(holidays))));
    }

    private Optional<Refusal> add(Rule rule) {
        Optional<Refusal> refusal = unsupported(rule).or(() -> timeless(rule)).or(() -> impossible(rule));
        if (refusal.isEmpty()) {
            List<Span> spans = spans(rule);
            days(rule).forEach(day -> week.merge(day, spans, rule.isAdditive() ? WeekTable::both : (old, now) -> now));
            if (rule.getHolidays() != null) {
                holidays = rule.isAdditive() && holidays != null ? both(holidays, spans) : spans;
            }
        }
        return refusal;
    }

    private Optional<Refusal> unsupported(Rule rule) {
        return Stream.<Stream<?>>of(
                        some(rule.getYears()),
                        some(rule.getWeeks()),
                        some(rule.getDates()),
                        some(rule.getHolidays()).filter(holiday -> isConditional(holiday, rule)),
                        some(rule.getDays()).filter(days -> days.getNths() != null || days.getOffset() != 0),
                        some(rule.getTimes()).filter(time -> isVariable(time) || isClosed(rule)))
                .flatMap(elements -> elements)
                .map(Object::toString)
                .findFirst()
                .or(() -> remark(rule))
                .map(part -> refuse(HelplineFault.HOURS_UNSUPPORTED, part));
    }

    private static boolean isConditional(Holiday holiday, Rule rule) {
        return holiday.getType() != Holiday.Type.PH
                || holiday.getOffset() != 0
                || (rule.getDays() != null && !holiday.getUseAsWeekDay());
    }

    private static boolean isVariable(TimeSpan time) {
        return time.getStartEvent() != null || time.getEndEvent() != null || time.getInterval() != 0;
    }

    private static boolean isClosed(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        return modifier != null
                && (modifier.getModifier() == Modifier.OFF || modifier.getModifier() == Modifier.CLOSED);
    }

    private static Optional<String> remark(Rule rule) {
        RuleModifier modifier = rule.getModifier();
        if (modifier != null && (modifier.getComment() != null || modifier.getModifier() == Modifier.UNKNOWN)) {
            return Optional.of(modifier.toString());
        }
        return rule.getComment() != null
                ? Optional.of(rule.getComment())
                : Optional.of(rule.toString()).filter(any -> rule.isFallBack());
    }

    private Optional<Refusal> timeless(Rule rule) {
        return rule.getTimes() == null && !rule.isTwentyfourseven() && !isClosed(rule)
                ? Optional.of(refuse(HelplineFault.HOURS_NO_TIME, rule.toString()))
                : Optional.empty();
    }

    private Optional<Refusal> impossible(Rule rule) {
        return some(rule.getTimes()).flatMap(time -> fault(time).stream()).findFirst();
    }

    private Optional<Refusal> fault(TimeSpan time) {
        if (time.isOpenEnded() || time.getEnd() == TimeSpan.UNDEFINED_TIME) {
            return Optional.of(refuse(HelplineFault.HOURS_NO_END, time.toString()));
        }
        int length = time.getEnd() - time.getStart();
        return length <= 0 || length > DAY || time.getStart() >= DAY
                ? Optional.of(refuse(HelplineFault.HOURS_SPAN, time.toString()))
                : Optional.empty();
    }

    private static List<Span> spans(Rule rule) {
        if (isClosed(rule)) {
            return List.of();
        }
        return rule.isTwentyfourseven()
                ? List.of(new Span(0, DAY))
                : sorted(some(rule.getTimes()).map(time -> new Span(time.getStart(), time.getEnd())));
    }

    private static Set<DayOfWeek> days(Rule rule) {
        if (rule.getDays() == null) {
            return rule.getHolidays() == null ? EnumSet.allOf(DayOfWeek.class) : Set.of();
        }
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (WeekDayRange range : rule.getDays()) {
            DayOfWeek first = day(range.getStartDay());
            DayOfWeek last = range.getEndDay() == null ? first : day(range.getEndDay());
            for (DayOfWeek day = first; day != last; day = day.plus(1)) {
                days.add(day);
            }
            days.add(last);
        }
        return days;
    }

    private static DayOfWeek day(WeekDay day) {
        return switch (day) {
            case MO -> DayOfWeek.MONDAY;
            case TU -> DayOfWeek.TUESDAY;
            case WE -> DayOfWeek.WEDNESDAY;
            case TH -> DayOfWeek.THURSDAY;
            case FR -> DayOfWeek.FRIDAY;
            case SA -> DayOfWeek.SATURDAY;
            case SU -> DayOfWeek.SUNDAY;
        };
    }

    private Optional<Refusal> overlap() {
        List<Span> minutes = new ArrayList<>();
        week.forEach((day, spans) -> spans.forEach(span -> minutes.add(shift(span, day.getValue() - 1))));
        if (!minutes.isEmpty()) {
            minutes.add(shift(minutes.get(0), 7));
        }
        Stream<Span> holiday = holidays == null ? Stream.empty() : holidays.stream();
        return overlap(minutes).or(() -> overlap(holiday.toList()));
    }

    private Optional<Refusal> overlap(List<Span> spans) {
        for (int i = 1; i < spans.size(); i++) {
            Span before = spans.get(i - 1);
            Span after = spans.get(i);
            if (after.opens() < before.closes()) {
                String part = withinDay(before) + ", " + withinDay(after);
                return Optional.of(
                        Refusal.ofAll(HelplineFault.HOURS_OVERLAP, text).with("part", part));
            }
        }
        return Optional.empty();
    }

    private static Span shift(Span span, int days) {
        return new Span(span.opens() + days * DAY, span.closes() + days * DAY);
    }

    private static Span withinDay(Span span) {
        return shift(span, -(span.opens() / DAY));
    }

    private Refusal refuse(HelplineFault fault, String part) {
        int start = text.toLowerCase(Locale.ROOT).indexOf(part.toLowerCase(Locale.ROOT));
        return start >= 0 && start + part.length() <= text.length()
                ? Refusal.of(fault, text, start, start + part.length())
                : Refusal.ofAll(fault, text).with("part", part);
    }

    private static List<Span> both(List<Span> some, List<Span> more) {
        return sorted(Stream.concat(some.stream(), more.stream()));
    }

    private static List<Span> sorted(Stream<Span> spans) {
        return spans.sorted(Comparator.comparingInt(Span::opens)).toList();
    }

    private static <T> Stream<T> some(@Nullable List<T> elements) {
        return Objects.requireNonNullElse(elements, Collections.<T>emptyList()).stream();
    }
}
