package vigie.browser;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

/** One tab of a browser: what a person could do in it, and what happened meanwhile. */
final class Tab {

    private static final String CLOCK =
            """
            (() => {
              const Real = Date;
              let now;
              window.setClock = (instant) => { now = Real.parse(instant); };
              window.setClock('INSTANT');
              window.Date = class extends Real {
                constructor(...parts) { parts.length ? super(...parts) : super(now); }
                static now() { return now; }
              };
            })();
            """;

    private final Chromium browser;
    private final String session;
    private final Queue<String> complaints = new ConcurrentLinkedQueue<>();
    private final Queue<String> requests = new ConcurrentLinkedQueue<>();
    private String clock = "";
    private volatile CompletableFuture<Boolean> loaded = new CompletableFuture<>();

    Tab(Chromium browser, String session) {
        this.browser = browser;
        this.session = session;
        browser.listen(session, this::happened);
        for (String domain : List.of("Page", "Runtime", "Log", "Network")) {
            send(domain + ".enable", Map.of());
        }
        send("Emulation.setFocusEmulationEnabled", Map.of("enabled", true)); // of two windows, only one has it
    }

    private void happened(String method, JsonObject event) {
        switch (method) {
            case "Page.loadEventFired" -> loaded.complete(true);
            case "Network.requestWillBeSent" ->
                requests.add(event.getAsJsonObject("request").get("url").getAsString());
            case "Log.entryAdded" -> {
                JsonObject entry = event.getAsJsonObject("entry");
                if (entry.get("level").getAsString().equals("error")) {
                    complaints.add(entry.get("text").getAsString());
                }
            }
            case "Runtime.exceptionThrown" ->
                complaints.add(
                        event.getAsJsonObject("exceptionDetails").get("text").getAsString());
            case "Runtime.consoleAPICalled" -> {
                if (event.get("type").getAsString().equals("error")) {
                    complaints.add(event.get("args").toString());
                }
            }
            default -> {}
        }
    }

    /** Waits until the page and all that it shows are there. */
    void open(String address) {
        complaints.clear();
        requests.clear();
        loaded = new CompletableFuture<>();
        send("Page.navigate", Map.of("url", address));
        loaded.orTimeout(Chromium.PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        evaluate("document.fonts.ready.then(() => true)");
    }

    /** What the browser complained about since the page was opened. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What the page asked for since it was opened. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    /** In points of CSS. */
    void resize(int width, int height) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /**
     * @param type {@code screen} or {@code print}
     * @param features names and values alternate: {@code "prefers-color-scheme", "dark"}
     */
    void media(String type, String... features) {
        JsonArray all = new JsonArray();
        for (int i = 0; i < features.length; i += 2) {
            JsonObject feature = new JsonObject();
            feature.addProperty("name", features[i]);
            feature.addProperty("value", features[i + 1]);
            all.add(feature);
        }
        send("Emulation.setEmulatedMedia", Map.of("media", type, "features", all));
    }

    /** The zone of the phone. */
    void zone(String zone) {
        send("Emulation.setTimezoneOverride", Map.of("timezoneId", zone));
    }

    /** What time it is on the phone, where it stands still, in pages that are opened from now on; {@code setClock("…")} of a page changes it. */
    void clock(String instant) {
        if (!clock.isEmpty()) {
            send("Page.removeScriptToEvaluateOnNewDocument", Map.of("identifier", clock));
        }
        clock = send("Page.addScriptToEvaluateOnNewDocument", Map.of("source", CLOCK.replace("INSTANT", instant)))
                .get("identifier")
                .getAsString();
    }

    /** Nothing is fetched from that site from now on, as by a mail program that shows no pictures. */
    void withoutPicturesOf(String site) {
        JsonArray addresses = new JsonArray();
        addresses.add(site + "/*");
        send("Network.setBlockedURLs", Map.of("urls", addresses));
    }

    /** Whether the page's own scripts run. */
    void scripts(boolean run) {
        send("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    /** @param key {@code Tab}, {@code Enter} */
    void press(String key) {
        press(key, 1);
    }

    /** One after the other, without waiting in between. */
    void press(String key, int times) {
        int code = key.equals("Tab") ? 9 : 13;
        Map<String, Object> event = Map.of("key", key, "code", key, "windowsVirtualKeyCode", code);
        List<CompletableFuture<JsonObject>> answers = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            for (String type : List.of("rawKeyDown", "keyUp")) {
                JsonObject parameters = json(event);
                parameters.addProperty("type", type);
                answers.add(browser.ask(session, "Input.dispatchKeyEvent", parameters));
            }
        }
        answers.forEach(answer ->
                answer.orTimeout(Chromium.PATIENCE_SECONDS, TimeUnit.SECONDS).join());
    }

    /** The browser's own way back, which a script may only take when a person has clicked. */
    void back() {
        JsonObject history = send("Page.getNavigationHistory", Map.of());
        int before = history.get("currentIndex").getAsInt() - 1;
        send(
                "Page.navigateToHistoryEntry",
                Map.of(
                        "entryId",
                        history.getAsJsonArray("entries")
                                .get(before)
                                .getAsJsonObject()
                                .get("id")
                                .getAsInt()));
    }

    /** A part of the page as a picture in Base64; the same pixels give the same text. */
    String picture(double x, double y, double width, double height) {
        JsonObject clip = json(Map.of("x", x, "y", y, "width", width, "height", height, "scale", 1));
        return send("Page.captureScreenshot", Map.of("format", "png", "clip", clip, "captureBeyondViewport", true))
                .get("data")
                .getAsString();
    }

    /** A file of the machine, as a person picks it. */
    void choose(String field, Path file) {
        JsonArray files = new JsonArray();
        files.add(file.toAbsolutePath().toString());
        JsonObject document = send("DOM.getDocument", Map.of());
        Map<String, Object> query =
                Map.of("nodeId", document.getAsJsonObject("root").get("nodeId").getAsInt(), "selector", field);
        send(
                "DOM.setFileInputFiles",
                Map.of(
                        "files",
                        files,
                        "nodeId",
                        send("DOM.querySelector", query).get("nodeId").getAsInt()));
    }

    /** What the browser's own printing makes of the page, on the paper that the page asks for. */
    byte[] pdf() {
        media("");
        Map<String, Object> options = Map.of("preferCSSPageSize", true, "printBackground", true);
        return Base64.getDecoder()
                .decode(send("Page.printToPDF", options).get("data").getAsString());
    }

    /** The value of an expression, or of the promise that it gives. */
    JsonElement evaluate(String expression) {
        JsonObject answer =
                send("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(answer.get("exceptionDetails").toString());
        }
        JsonElement value = answer.getAsJsonObject("result").get("value");
        return value == null ? new JsonObject() : value;
    }

    /** The same of an expression that gives a list of texts. */
    List<String> texts(String expression) {
        List<String> texts = new ArrayList<>();
        evaluate(expression).getAsJsonArray().forEach(text -> texts.add(text.getAsString()));
        return texts;
    }

    private JsonObject send(String method, Map<String, Object> parameters) {
        return browser.send(session, method, json(parameters));
    }

    private static JsonObject json(Map<String, Object> values) {
        JsonObject json = new JsonObject();
        values.forEach((name, value) -> {
            if (value instanceof JsonElement element) {
                json.add(name, element);
            } else if (value instanceof Number number) {
                json.addProperty(name, number);
            } else if (value instanceof Boolean bool) {
                json.addProperty(name, bool);
            } else {
                json.addProperty(name, value.toString());
            }
        });
        return json;
    }
}
