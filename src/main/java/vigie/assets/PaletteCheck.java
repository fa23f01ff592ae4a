package vigie.assets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vigie.content.Document;
import vigie.content.Value;
import vigie.diagnostic.Diagnostic;
import vigie.diagnostic.SourceSpan;

/** Whether the names of a palette are known, and its pairs of colours can be told apart. */
final class PaletteCheck {

    private final Document theme;
    private final Value.@Nullable Mapping campaign;
    private final Palette shipped;
    private final Palette worn;
    private final Set<String> changed = new HashSet<>();
    private final List<Diagnostic> faults = new ArrayList<>();

    /**
     * @param shipped the theme's own colours
     * @param worn the same as the campaign changes them
     */
    PaletteCheck(Document theme, Document campaign, Palette shipped, Palette worn) {
        this.theme = theme;
        this.campaign = campaign.frontMatter().get("palette") instanceof Value.Mapping colors ? colors : null;
        this.shipped = shipped;
        this.worn = worn;
        worn.colors().forEach((name, color) -> {
            if (!color.equals(shipped.colors().get(name))) {
                changed.add(name);
            }
        });
    }

    /**
     * Two colours that meet.
     *
     * @param text the name of the colour in front
     * @param ground the name of the colour behind
     */
    private record Meeting(PalettePair pair, Scheme scheme, String text, String ground) {

        boolean passes(Map<String, Color> colors) {
            Color front = colors.get(text);
            Color behind = colors.get(ground);
            return front == null || behind == null || front.contrast(behind) >= pair.minimum();
        }

        /** How much of the contrast that is needed is there. */
        double share(Map<String, Color> colors) {
            Color behind = colors.getOrDefault(ground, Color.BLACK);
            return colors.getOrDefault(text, Color.BLACK).contrast(behind) / pair.minimum();
        }

        boolean has(String color) {
            return text.equals(color) || ground.equals(color);
        }
    }

    List<Diagnostic> run() {
        checkNames();
        List<Meeting> meetings = meetings();
        Map<String, List<Meeting>> byColor = new TreeMap<>();
        for (Meeting meeting : meetings) {
            boolean touched = changed.contains(meeting.text()) || changed.contains(meeting.ground());
            if (touched && !meeting.passes(worn.colors())) {
                String name = changed.contains(meeting.text()) ? meeting.text() : meeting.ground();
                byColor.computeIfAbsent(name, color -> new ArrayList<>()).add(meeting);
            } else if (!meeting.passes(shipped.colors())) {
                faults.add(low(
                        meeting,
                        meeting.text(),
                        shipped.colors(),
                        meetings,
                        meeting.pair().span()));
            }
        }
        byColor.forEach((name, low) -> faults.add(worst(low, name, meetings)));
        return faults;
    }

    /** One colour is told once, with the pair that lacks most. */
    private Diagnostic worst(List<Meeting> low, String name, List<Meeting> meetings) {
        Meeting worst = Collections.min(low, Comparator.comparingDouble(meeting -> meeting.share(worn.colors())));
        Diagnostic fault = low(worst, name, worn.colors(), meetings, placeOf(name));
        return low.size() == 1
                ? fault
                : new Diagnostic(AssetFault.LOW_CONTRASTS, fault.severity(), fault.span(), fault.values())
                        .with("others", Integer.toString(low.size() - 1));
    }

    private void checkNames() {
        if (campaign != null) {
            campaign.fields()
                    .forEach((name, field) ->
                            checkKnown(name, field.name(), shipped.colors().keySet()));
        }
        eachField("roles", (role, field) -> {
            if (shipped.colors().containsKey(role)) {
                faults.add(Diagnostic.of(AssetFault.ROLE_OR_COLOR, field.name(), "name", role));
            }
            if (field.value() instanceof Value.Mapping schemes) {
                shipped.roles()
                        .getOrDefault(role, Map.of())
                        .forEach((scheme, color) -> checkKnown(
                                color,
                                schemes.spanOf(scheme.key()),
                                shipped.colors().keySet()));
            }
        });
        Set<String> all = new TreeSet<>(shipped.colors().keySet());
        all.addAll(shipped.roles().keySet());
        for (PalettePair pair : PalettePair.of(theme)) {
            checkKnown(pair.text(), pair.span(), all);
            checkKnown(pair.ground(), pair.groundSpan(), all);
        }
    }

    private void eachField(String name, BiConsumer<String, Value.Field> action) {
        if (theme.frontMatter().get(name) instanceof Value.Mapping fields) {
            fields.fields().forEach(action);
        }
    }

    private void checkKnown(String name, SourceSpan span, Set<String> known) {
        if (!known.contains(name)) {
            faults.add(
                    Diagnostic.of(AssetFault.UNKNOWN_COLOR, span, "name", name).among(known, name));
        }
    }

    /** Each pair of colours once for each use, in the first scheme in which it occurs. */
    private List<Meeting> meetings() {
        List<Meeting> meetings = new ArrayList<>();
        Set<List<Object>> seen = new HashSet<>();
        for (PalettePair pair : PalettePair.of(theme)) {
            for (Scheme scheme : worn.schemes(pair.text(), pair.ground())) {
                Optional<String> text = worn.named(pair.text(), scheme);
                Optional<String> ground = worn.named(pair.ground(), scheme);
                if (text.isPresent() && ground.isPresent() && seen.add(List.of(text, ground, pair.minimum()))) {
                    meetings.add(new Meeting(pair, scheme, text.get(), ground.get()));
                }
            }
        }
        return meetings;
    }

    private SourceSpan placeOf(String color) {
        return campaign == null ? SourceSpan.of("content/campaign.yaml") : campaign.spanOf(color);
    }

    private Diagnostic low(
            Meeting meeting, String name, Map<String, Color> colors, List<Meeting> meetings, SourceSpan span) {
        Color text = colors.getOrDefault(meeting.text(), Color.BLACK);
        Color ground = colors.getOrDefault(meeting.ground(), Color.BLACK);
        String ratio = inWords(text.contrast(ground));
        String needed = inWords(meeting.pair().minimum());
        boolean everywhere =
                worn.schemes(meeting.pair().text(), meeting.pair().ground()).size() == 1;
        Diagnostic low = Diagnostic.of(
                AssetFault.LOW_CONTRAST,
                span,
                "use",
                meeting.pair().use(),
                "use.en",
                meeting.pair().useInEnglish(),
                "name",
                name,
                "text",
                meeting.text(),
                "textColor",
                text.hex(),
                "ground",
                meeting.ground(),
                "groundColor",
                ground.hex(),
                "scheme",
                everywhere ? "" : ", " + meeting.scheme().french(),
                "scheme.en",
                everywhere ? "" : ", " + meeting.scheme().english(),
                "ratio",
                ratio.replace('.', ','),
                "ratio.en",
                ratio,
                "needed",
                needed.replace('.', ','),
                "needed.en",
                needed);
        return nearest(meeting, name, colors, meetings)
                .map(color -> low.with("nearest", color.hex()))
                .orElse(low);
    }

    /** A shade that will do wherever the colour is used; if none, where it meets the theme's own colours; if none, here. */
    private Optional<Color> nearest(Meeting here, String name, Map<String, Color> colors, List<Meeting> meetings) {
        List<Meeting> own =
                meetings.stream().filter(meeting -> meeting.has(name)).toList();
        List<Meeting> withUnchanged = own.stream()
                .filter(meeting -> meeting.equals(here)
                        || !changed.contains(meeting.text().equals(name) ? meeting.ground() : meeting.text()))
                .toList();
        return nearest(name, colors, own)
                .or(() -> nearest(name, colors, withUnchanged))
                .or(() -> nearest(name, colors, List.of(here)));
    }

    private static Optional<Color> nearest(String name, Map<String, Color> colors, List<Meeting> meetings) {
        Map<String, Color> others = new HashMap<>(colors);
        return Oklch.of(colors.getOrDefault(name, Color.BLACK)).nearest(candidate -> {
            others.put(name, candidate);
            return meetings.stream().allMatch(meeting -> meeting.passes(others));
        });
    }

    /** Rounded down, so that what is just too little does not look like enough. */
    private static String inWords(double ratio) {
        return BigDecimal.valueOf(ratio)
                .setScale(2, RoundingMode.DOWN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
