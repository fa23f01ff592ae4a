package vigie.browser;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vigie.TestSite;

/** Something that must hold for a page in a real browser. Each one has a page that it must refuse: {@code bad/<name>.html}. */
enum Check {
    REQUESTS {
        @Override
        List<String> run(Tab tab, String site) {
            return tab.requests().stream()
                    .filter(address -> !address.startsWith(site + "/") && !address.startsWith("data:"))
                    .map(address -> "asks " + address)
                    .toList();
        }
    },
    CONSOLE {
        @Override
        List<String> run(Tab tab, String site) {
            return tab.complaints();
        }
    },
    AXE {
        @Override
        List<String> run(Tab tab, String site) {
            return axe(tab, "{rules: {" + LEFT_OUT + "}}");
        }
    },
    NAMES {
        @Override
        List<String> run(Tab tab, String site) {
            return axe(tab, "{rules: {'color-contrast': {enabled: false}, " + LEFT_OUT + "}}");
        }
    },
    SKIP {
        @Override
        List<String> run(Tab tab, String site) {
            tab.press("Tab");
            tab.press("Enter");
            String main = tab.evaluate("(document.activeElement?.tagName ?? '') + location.hash")
                    .getAsString();
            return main.startsWith("MAIN#") ? List.of() : List.of("the first link leads not to main, but to " + main);
        }
    },
    TRAP {
        @Override
        List<String> run(Tab tab, String site) {
            int stops = tab.evaluate(script("stops").replace("FOCUSABLE", FOCUSABLE))
                    .getAsInt();
            tab.press("Tab", stops + MORE_STOPS);
            return tab.texts("stops.filter(stop => !reached.has(stop)).map(stop => 'the Tab key does not reach ' + "
                    + "stop.outerHTML.slice(0, 120))");
        }
    },
    FOCUS {
        @Override
        List<String> run(Tab tab, String site) {
            return unseenFocus(tab, "light");
        }
    },
    OBSCURED {
        @Override
        List<String> run(Tab tab, String site) {
            return tab.texts(script("obscured").replace("FOCUSABLE", FOCUSABLE));
        }
    },
    DARK {
        @Override
        List<String> run(Tab tab, String site) {
            tab.media("screen", "prefers-color-scheme", "dark", REDUCED, "reduce");
            List<String> found = new ArrayList<>(axe(tab, CONTRAST));
            found.addAll(unseenFocus(tab, "dark"));
            return found;
        }
    },
    FORCED {
        @Override
        List<String> run(Tab tab, String site) {
            tab.media("screen", "forced-colors", "active", REDUCED, "reduce");
            return unseenFocus(tab, "forced");
        }
    },
    OWN_COLOURS {
        @Override
        List<String> run(Tab tab, String site) {
            tab.media("screen", "forced-colors", "active", REDUCED, "reduce");
            return tab.texts(script("colours"));
        }
    },
    MOTION {
        @Override
        List<String> run(Tab tab, String site) {
            return tab.texts(script("motion"));
        }
    },
    PRINT {
        @Override
        List<String> run(Tab tab, String site) {
            tab.media("print");
            tab.resize(A4_WIDTH, 1123);
            return tab.texts(script("printed"));
        }
    },
    PRINT_COLOURS {
        @Override
        List<String> run(Tab tab, String site) {
            tab.media("print", "prefers-color-scheme", "light");
            return axe(tab, CONTRAST);
        }
    },
    REFLOW {
        @Override
        List<String> run(Tab tab, String site) {
            tab.resize(320, 256);
            List<String> found = new ArrayList<>(tab.texts(script("overflow")));
            found.addAll(tab.texts(script("obscured").replace("FOCUSABLE", FOCUSABLE)));
            return found;
        }
    },
    TARGETS {
        @Override
        List<String> run(Tab tab, String site) {
            tab.resize(320, 10_000); // whole, so that no bar that stays in place covers one by chance
            return axe(tab, "{runOnly: ['target-size']}");
        }
    },
    SPACING {
        @Override
        List<String> run(Tab tab, String site) {
            tab.resize(360, 640);
            return tab.texts(script("clipped"));
        }
    },
    SCRIPTS {
        @Override
        List<String> run(Tab tab, String site) {
            String with = tab.evaluate(VISIBLE).getAsString();
            tab.scripts(false);
            tab.open(tab.evaluate("location.origin + location.pathname").getAsString());
            String without = tab.evaluate(VISIBLE).getAsString();
            return with.equals(without) ? List.of() : List.of("without scripts the page does not say the same");
        }
    };

    static final String REDUCED = "prefers-reduced-motion";

    private static final int A4_WIDTH = 794;

    /** The browser itself is one, and so is a wide table that scrolls. */
    private static final int MORE_STOPS = 10;

    private static final String CONTRAST = "{runOnly: ['color-contrast']}";
    /** Whether somebody answers now is what scripts are there for, and so is what a visitor's own picture is put on. */
    private static final String VISIBLE =
            "document.querySelectorAll('[data-open], [data-copy], [data-tool]').forEach(part => part.remove()), document.body.innerText";

    private static final String FOCUSABLE =
            script("focusable").replaceAll("(?m)^//.*\n", "").replace(";", "");
    private static final String AXE_ITSELF = read("/axe.min.js");

    /** A gallery shows parts of pages within a page, so that there may be several of the same. */
    private static final String LEFT_OUT = "'landmark-unique': {enabled: !document.querySelector('.gallery-source')}, "
            + "'landmark-complementary-is-top-level': {enabled: !document.querySelector('.gallery-source')}";

    private static final Set<String> SEEN_FOCUS = ConcurrentHashMap.newKeySet();

    /** What is wrong with the open page; how the tab looks afterwards does not matter. */
    abstract List<String> run(Tab tab, String site);

    /** The same in a tab as it was at first. */
    List<String> findings(Tab tab, String site) {
        try {
            return run(tab, site);
        } finally {
            tab.scripts(true);
            asUsual(tab);
        }
    }

    static void asUsual(Tab tab) {
        tab.resize(1280, 800);
        tab.media("screen", "prefers-color-scheme", "light", REDUCED, "reduce");
    }

    /** {@code ownColours} */
    String page() {
        StringBuilder name = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_", -1)) {
            name.append(name.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }

    private static List<String> axe(Tab tab, String options) {
        if (tab.evaluate("typeof axe").getAsString().equals("undefined")) {
            tab.evaluate(AXE_ITSELF + "; true");
        }
        return tab.texts(script("axe").replace("OPTIONS", options));
    }

    /**
     * Places whose look does not change by a pixel when they get the focus. What looks alike in all its styles, on whatever page, is
     * looked at once in each scheme.
     */
    private static List<String> unseenFocus(Tab tab, String scheme) {
        List<String> found = new ArrayList<>();
        tab.evaluate("window.stops = " + FOCUSABLE + ", true");
        int index = 0;
        for (String kind : tab.texts(script("kinds").replace("FOCUSABLE", "stops"))) {
            if (!SEEN_FOCUS.contains(scheme + kind)) {
                if (showsFocus(tab, index)) {
                    SEEN_FOCUS.add(scheme + kind);
                } else {
                    found.add("nothing shows the focus: " + kind);
                }
            }
            index++;
        }
        return found;
    }

    /** Tried twice: a busy browser may be late once. */
    private static boolean showsFocus(Tab tab, int index) {
        boolean shows = false;
        for (int i = 0; i < 2 && !shows; i++) {
            JsonElement box = tab.evaluate(script("box").replace("INDEX", Integer.toString(index)));
            String focused = picture(tab, box);
            tab.evaluate("document.activeElement.blur()");
            shows = !focused.equals(picture(tab, box));
        }
        return shows;
    }

    private static String picture(Tab tab, JsonElement box) {
        double[] at = new double[4];
        for (int i = 0; i < at.length; i++) {
            at[i] = box.getAsJsonArray().get(i).getAsDouble();
        }
        return tab.picture(at[0], at[1], at[2], at[3]);
    }

    private static String script(String name) {
        return read("/browser/checks/" + name + ".js");
    }

    private static String read(String resource) {
        try (InputStream in = TestSite.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException(resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
