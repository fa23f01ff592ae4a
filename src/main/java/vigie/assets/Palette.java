package vigie.assets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vigie.content.Content;
import vigie.content.Document;
import vigie.diagnostic.Diagnostics;

/**
 * The colours of a campaign: those of the theme's {@code palette.yaml}, where {@code campaign.yaml} does not say otherwise.
 *
 * @param colors by name
 * @param roles what colours are used for: the name of a colour, by role and scheme
 */
public record Palette(Map<String, Color> colors, Map<String, Map<Scheme, String>> roles) {

    private static final String VARIABLE = "var(--";

    static final Palette NONE = new Palette(Map.of(), Map.of());

    /** What is wrong with names, and what cannot be read, goes to the diagnostics. */
    public static Palette of(Content content, Diagnostics diagnostics) {
        Map<String, Color> own = colors(content.campaign().fields().get("palette"));
        Document theme = content.palette().orElse(null);
        if (theme == null) {
            return new Palette(new TreeMap<>(own), Map.of());
        }
        Map<String, Color> shipped = colors(theme.fields().get("colors"));
        Palette before = new Palette(shipped, roles(theme));
        Palette after = before.with(own);
        new PaletteCheck(theme, content.campaign(), before, after).run().forEach(diagnostics::add);
        return after;
    }

    private Palette with(Map<String, Color> own) {
        Map<String, Color> all = new LinkedHashMap<>(colors);
        all.replaceAll((name, color) -> own.getOrDefault(name, color));
        return new Palette(Collections.unmodifiableMap(all), roles);
    }

    /** The name of the colour that a role, or the colour itself, has there; nothing when neither exists. */
    Optional<String> named(String name, Scheme scheme) {
        Map<Scheme, String> role = roles.get(name);
        if (role == null) {
            return Optional.of(name).filter(colors::containsKey);
        }
        return Optional.ofNullable(role.get(scheme))
                .or(() -> Optional.ofNullable(role.get(Scheme.LIGHT)))
                .filter(colors::containsKey);
    }

    /** {@code #fff9f1}; nothing for a name that is neither a colour nor a role. */
    public Optional<String> hex(String name) {
        return named(name, Scheme.LIGHT).map(colors::get).map(Color::hex);
    }

    /** Custom properties, one for each colour and role; empty without colours. */
    String css() {
        StringBuilder css = new StringBuilder();
        for (Scheme scheme : Scheme.values()) {
            Map<String, String> properties = properties(scheme);
            if (!properties.isEmpty()) {
                String condition = scheme.condition();
                css.append(condition).append(condition.isEmpty() ? "" : " {\n").append(":root {\n");
                properties.forEach((name, color) -> css.append("  --")
                        .append(name)
                        .append(": ")
                        .append(color)
                        .append(";\n"));
                css.append("}\n").append(condition.isEmpty() ? "" : "}\n");
            }
        }
        return css.toString();
    }

    /**
     * A style for a reader that knows no custom properties: {@code var(--coral)} becomes the colour itself, in the light
     * scheme. A name that no colour has stays.
     */
    public String inlined(String css) {
        Map<String, String> properties = properties(Scheme.LIGHT);
        StringBuilder inlined = new StringBuilder(css.length());
        int from = 0;
        for (int at = css.indexOf(VARIABLE); at >= 0; at = css.indexOf(VARIABLE, from)) {
            int end = css.indexOf(')', at);
            if (end < 0) {
                break;
            }
            String color =
                    properties.get(css.substring(at + VARIABLE.length(), end).strip());
            inlined.append(css, from, at).append(color == null ? css.substring(at, end + 1) : color);
            from = end + 1;
        }
        return inlined.append(css, from, css.length()).toString();
    }

    private Map<String, String> properties(Scheme scheme) {
        Map<String, String> properties = new LinkedHashMap<>();
        if (scheme == Scheme.LIGHT) {
            colors.forEach((name, color) -> properties.put(name, color.hex()));
        }
        roles.forEach((role, schemes) -> {
            Color color = colors.get(schemes.get(scheme));
            if (color != null) {
                properties.put(role, color.hex());
            }
        });
        return properties;
    }

    private static Map<String, Color> colors(@Nullable Object written) {
        Map<String, Color> colors = new LinkedHashMap<>();
        if (written instanceof Map<?, ?> map) {
            map.forEach((name, color) -> colors.put(name.toString(), Color.of(color.toString())));
        }
        return colors;
    }

    private static Map<String, Map<Scheme, String>> roles(Document theme) {
        Map<String, Map<Scheme, String>> roles = new LinkedHashMap<>();
        if (theme.fields().get("roles") instanceof Map<?, ?> map) {
            map.forEach((role, schemes) -> roles.put(role.toString(), schemes((Map<?, ?>) schemes)));
        }
        return roles;
    }

    private static Map<Scheme, String> schemes(Map<?, ?> written) {
        Map<Scheme, String> colors = new TreeMap<>();
        for (Scheme scheme : Scheme.values()) {
            Object color = written.get(scheme.key());
            if (color != null) {
                colors.put(scheme, color.toString());
            }
        }
        return colors;
    }

    /** The schemes in which the two have colours of their own; one is enough for two that are colours everywhere. */
    List<Scheme> schemes(String one, String two) {
        List<Scheme> schemes = new ArrayList<>(List.of(Scheme.LIGHT));
        for (Scheme scheme : List.of(Scheme.DARK, Scheme.PRINT)) {
            if (roles.getOrDefault(one, Map.of()).containsKey(scheme)
                    || roles.getOrDefault(two, Map.of()).containsKey(scheme)) {
                schemes.add(scheme);
            }
        }
        return schemes;
    }
}
