package vigie.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A folder on the web of this machine alone, with the headers of a real server. */
final class SiteServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "woff2", "font/woff2",
            "xml", "application/xml",
            "txt", "text/plain; charset=utf-8");

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(2);

    private SiteServer(HttpServer server) {
        this.server = server;
    }

    static SiteServer of(Path folder, Map<String, String> headers) throws IOException {
        return of(folder, path -> headers);
    }

    /** @param headers of each path */
    static SiteServer of(Path folder, Function<String, Map<String, String>> headers) throws IOException {
        SiteServer site =
                new SiteServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        site.server.createContext("/", exchange -> answer(exchange, folder, headers));
        site.server.setExecutor(site.threads);
        site.server.start();
        return site;
    }

    /** Without a final slash. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private static void answer(HttpExchange exchange, Path folder, Function<String, Map<String, String>> headers)
            throws IOException {
        URI address = exchange.getRequestURI();
        Path file = folder.resolve("." + address.getPath()).normalize();
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        boolean found = file.startsWith(folder) && Files.isRegularFile(file);
        byte[] body = found ? Files.readAllBytes(file) : new byte[0];
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        headers.apply(address.getPath()).forEach(exchange.getResponseHeaders()::set);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
        try (exchange) {
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
