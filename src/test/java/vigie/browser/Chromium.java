package vigie.browser;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A browser without a window, spoken to by the DevTools protocol. */
final class Chromium implements AutoCloseable {

    static final int PATIENCE_SECONDS = 300;

    private static final List<String> OPTIONS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--hide-scrollbars",
            "--disable-renderer-backgrounding",
            "--disable-backgrounding-occluded-windows",
            "--remote-debugging-port=0");

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final AtomicInteger last = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private final Map<String, BiConsumer<String, JsonObject>> listeners = new ConcurrentHashMap<>();

    private Chromium(Process process, Path profile, String address) {
        this.process = process;
        this.profile = profile;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), new Messages())
                .join();
    }

    static Chromium start() throws IOException {
        Path profile = Files.createTempDirectory("vigie-chromium");
        List<String> command =
                new ArrayList<>(List.of(DebianPackage.CHROMIUM.program().toString()));
        command.addAll(OPTIONS);
        command.add("--user-data-dir=" + profile);
        Process process = new ProcessBuilder(command)
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD)
                .start();
        return new Chromium(process, profile, address(process, profile.resolve("DevToolsActivePort")));
    }

    /** Chromium writes its port and its path there as soon as it listens. */
    private static String address(Process process, Path file) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() > 1) {
                return "ws://127.0.0.1:" + lines.get(0) + lines.get(1);
            }
            pause();
        }
        throw new AssertionError("Chromium does not start");
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    Tab tab() {
        JsonObject target = new JsonObject();
        target.addProperty("url", "about:blank");
        target.addProperty("newWindow", true); // a tab behind another is not painted
        JsonObject attachment = new JsonObject();
        attachment.add("targetId", send("", "Target.createTarget", target).get("targetId"));
        attachment.addProperty("flatten", true);
        String session =
                send("", "Target.attachToTarget", attachment).get("sessionId").getAsString();
        return new Tab(this, session);
    }

    void listen(String session, BiConsumer<String, JsonObject> listener) {
        listeners.put(session, listener);
    }

    /** The answer to one command. */
    JsonObject send(String session, String method, JsonObject parameters) {
        JsonObject received = ask(session, method, parameters)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        if (received.has("error")) {
            throw new AssertionError(method + ": " + received.get("error"));
        }
        return received.getAsJsonObject("result");
    }

    /** Sends one command; its answer comes later. Commands of one session are carried out in their order. */
    CompletableFuture<JsonObject> ask(String session, String method, JsonObject parameters) {
        int id = last.incrementAndGet();
        JsonObject message = new JsonObject();
        message.addProperty("id", id);
        message.addProperty("method", method);
        message.add("params", parameters);
        if (!session.isEmpty()) {
            message.addProperty("sessionId", session);
        }
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        answers.put(id, answer);
        synchronized (socket) {
            socket.sendText(message.toString(), true).join();
        }
        return answer;
    }

    private final class Messages implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence part, boolean last) {
            text.append(part);
            if (last) {
                JsonObject message = JsonParser.parseString(text.toString()).getAsJsonObject();
                text.setLength(0);
                receive(message);
            }
            webSocket.request(1);
            return CompletableFuture.completedFuture(null);
        }

        private void receive(JsonObject message) {
            if (message.has("id")) {
                CompletableFuture<JsonObject> answer =
                        answers.remove(message.get("id").getAsInt());
                if (answer != null) {
                    answer.complete(message);
                }
            } else if (message.has("sessionId")) {
                BiConsumer<String, JsonObject> listener =
                        listeners.get(message.get("sessionId").getAsString());
                if (listener != null) {
                    listener.accept(message.get("method").getAsString(), message.getAsJsonObject("params"));
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.destroyForcibly();
        try (Stream<Path> files = Files.walk(profile)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | java.io.UncheckedIOException e) {
            profile.toFile().deleteOnExit(); // a last process of the browser still writes
        }
    }
}
