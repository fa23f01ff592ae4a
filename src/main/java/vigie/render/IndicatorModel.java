package vigie.render;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vigie.indicator.Indicator;
import vigie.indicator.Indicators;
import vigie.indicator.Trend;
import vigie.indicator.Year;
import vigie.site.Page;

/** The yearly report as templates see it, in one language. */
final class IndicatorModel {

    /** How many values make a line worth drawing. */
    private static final int DRAWN = 3;

    private final Indicators indicators;
    private final Scope scope;
    private final Wording wording;

    IndicatorModel(Indicators indicators, Scope scope) {
        this.indicators = indicators;
        this.scope = scope;
        this.wording = scope.wording();
    }

    /** Nothing when no indicator has a year. */
    Optional<Map<String, Object>> whole() {
        return indicators.latestYear().isEmpty()
                ? Optional.empty()
                : Optional.of(report(indicators.latestYear().getAsInt()));
    }

    private Map<String, Object> report(int year) {
        List<Map<String, Object>> counts = new ArrayList<>();
        List<Map<String, Object>> qualities = new ArrayList<>();
        int known = 0;
        for (Page page : scope.site().items(Indicators.TYPE, scope.language())) {
            Indicator indicator = indicators.byKey().get(page.key());
            if (indicator != null) {
                (indicator.quantitative() ? counts : qualities).add(model(page, indicator, year));
                known += indicator.quantitative()
                                && indicator.year(year).filter(Year::isKnown).isPresent()
                        ? 1
                        : 0;
            }
        }
        return Map.of(
                "year", Integer.toString(year),
                "counts", counts,
                "known", known,
                "missing", counts.size() - known,
                "qualities", qualities);
    }

    private Map<String, Object> model(Page page, Indicator indicator, int year) {
        PageModel shown = scope.model(page);
        String unit = page.fields().get("unit") instanceof String text ? text : "";
        List<Map<String, Object>> years = indicator.years().stream()
                .map(one -> year(one, indicator, unit))
                .toList();
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("item", shown);
        model.put("years", years);
        model.put("bars", bars(indicator, unit));
        indicator.year(year).ifPresent(one -> model.put("latest", year(one, indicator, unit)));
        return model;
    }

    private Map<String, Object> year(Year year, Indicator indicator, String unit) {
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("year", Integer.toString(year.year()));
        year.value().ifPresent(value -> {
            model.put("value", number(value, unit));
            model.put("words", counted(value, unit));
        });
        year.target().ifPresent(target -> model.put("target", counted(target, unit)));
        year.reached().ifPresent(reached -> model.put("reached", reached));
        year.source().ifPresent(source -> model.put("source", scope.source(source)));
        model.put("finding", words(year.finding()));
        model.put("note", words(year.note()));
        if (year.value().isPresent()) {
            model.put("trend", trend(year.trend(), indicator.better(), unit));
        }
        return model;
    }

    /** The key of a message, with its values; the sign that goes with it is the theme's. */
    private Map<String, Object> trend(Trend trend, Indicator.Better better, String unit) {
        String direction = trend.direction().name().toLowerCase(Locale.ROOT);
        boolean points = unit.equals("%");
        Map<String, String> values = new LinkedHashMap<>();
        values.put("year", Integer.toString(trend.since()));
        BigDecimal size = trend.difference().abs();
        values.put("difference", wording.number(size));
        trend.percent().ifPresent(percent -> values.put("percent", number(percent.abs(), "%")));
        Map<String, Object> model = new LinkedHashMap<>();
        model.put("direction", direction);
        model.put("values", values);
        boolean moves = trend.direction() == Trend.Direction.UP || trend.direction() == Trend.Direction.DOWN;
        model.put("measure", !moves ? "" : points ? "points" : trend.percent().isPresent() ? "percent" : "difference");
        if (moves && better != Indicator.Better.NEITHER) {
            model.put("wanted", (trend.direction() == Trend.Direction.UP) == (better == Indicator.Better.MORE));
        }
        return model;
    }

    /** Years as bars from zero to the greatest of all values and targets; none for a few, nor below zero. */
    private List<Map<String, Object>> bars(Indicator indicator, String unit) {
        List<Year> known = indicator.years().stream()
                .filter(year -> year.value().isPresent())
                .toList();
        BigDecimal greatest = known.stream()
                .map(year -> year.value().orElseThrow())
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        boolean negative =
                known.stream().anyMatch(year -> year.value().orElseThrow().signum() < 0);
        if (known.size() < DRAWN || negative || greatest.signum() == 0) {
            return List.of();
        }
        return indicator.years().stream().map(year -> bar(year, greatest, unit)).toList();
    }

    private Map<String, Object> bar(Year year, BigDecimal greatest, String unit) {
        String name = Integer.toString(year.year());
        return year.value()
                .map(value -> Map.<String, Object>of(
                        "name", name, "state", "known", "width", width(value, greatest), "share", number(value, unit)))
                .orElseGet(() -> Map.of("name", name, "state", "missing"));
    }

    private static String width(BigDecimal value, BigDecimal greatest) {
        return value.movePointRight(2).divide(greatest, 1, RoundingMode.HALF_UP).toPlainString() + "%";
    }

    /** With a unit that is a sign. */
    private String number(BigDecimal value, String unit) {
        return wording.number(value) + FactText.sign(unit, wording.language());
    }

    /** With any unit. */
    private Object counted(BigDecimal value, String unit) {
        String number = number(value, unit);
        boolean sign =
                unit.isEmpty() || !FactText.sign(unit, wording.language()).isEmpty();
        return sign ? number : scope.values().text(number + " " + unit);
    }

    private Object words(Object text) {
        return text.equals("") ? "" : scope.values().text(scope.site().words(text, scope.language()));
    }
}
