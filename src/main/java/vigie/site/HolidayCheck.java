package vigie.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.Diagnostics;
import vigie.helpline.OpeningHours;

/** Whether hours that speak of public holidays know which days those are, and for how long. */
final class HolidayCheck {

    private static final int DAYS_BEFORE_THE_END = 60;

    private final Document campaign;
    private final LocalDate today;
    private final Diagnostics diagnostics;

    HolidayCheck(Document campaign, LocalDate today, Diagnostics diagnostics) {
        this.campaign = campaign;
        this.today = today;
        this.diagnostics = diagnostics;
    }

    /** Told once, however many help lines need it. */
    void check(List<Page> pages) {
        for (Page page : pages) {
            Document document = page.document().orElse(null);
            Value hours = document == null ? null : withHolidays(document.fields(), document.frontMatter());
            if (hours != null) {
                check(hours);
                return;
            }
        }
    }

    private void check(Value hours) {
        Optional<LocalDate> last = campaign.fields().get("holidays") instanceof List<?> days
                ? days.stream().map(LocalDate.class::cast).max(LocalDate::compareTo)
                : Optional.empty();
        if (last.isEmpty()) {
            diagnostics.add(Diagnostic.of(SiteFault.HOLIDAYS_UNKNOWN, hours.span()));
        } else if (last.get().isBefore(today.plusDays(DAYS_BEFORE_THE_END))) {
            diagnostics.add(Diagnostic.of(
                    SiteFault.HOLIDAYS_END,
                    campaign.frontMatter().spanOf("holidays"),
                    "day",
                    last.get().toString()));
        }
    }

    /** Where such hours are written. */
    private static @Nullable Value withHolidays(Map<?, ?> fields, Value.Mapping written) {
        for (Map.Entry<?, ?> field : fields.entrySet()) {
            Value place = written.get(field.getKey().toString());
            if (field.getValue() instanceof OpeningHours hours
                    && hours.holidays().isPresent()) {
                return place;
            }
            if (field.getValue() instanceof Map<?, ?> inner && place instanceof Value.Mapping mapping) {
                Value found = withHolidays(inner, mapping);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
