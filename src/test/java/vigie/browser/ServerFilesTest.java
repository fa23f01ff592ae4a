package vigie.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vigie.TestSite;

/** What the site tells web servers to say, and what a real one then says. */
class ServerFilesTest {

    private static final String SECURITY =
            """
            security:
              contact: securite@campagne.example
              expiryDate: 2026-12-31
            """;

    @Test
    void nginxSaysWhatTheHeadersFileSays(@TempDir Path folder) throws Exception {
        TestSite site = built(folder, "");
        Map<String, String> pages = HeadersFile.read(site.file("_headers"), "/*");
        Map<String, String> assets = HeadersFile.read(site.file("_headers"), "/assets/*");
        String style = site.files().keySet().stream()
                .filter(path -> path.endsWith(".css"))
                .findFirst()
                .orElseThrow();

        try (Nginx nginx = Nginx.start(site.output(), folder)) {
            assertSays(nginx.get("/"), 200, pages);
            assertSays(nginx.get("/rien/"), 404, pages);
            assertThat(nginx.get("/rien/").body()).isEqualTo(site.file("404.html"));
            pages.putAll(assets);
            assertSays(nginx.get("/" + style), 200, pages);
            for (String page : List.of("/avec-votre-logo/", "/en/with-your-logo/", "/avec-votre-logo/index.html")) {
                Map<String, String> own = HeadersFile.of(site.file("_headers"), page.replace("index.html", ""));
                assertThat(own.get("Content-Security-Policy")).contains("img-src 'self' blob:;");
                assertSays(nginx.get(page), 200, own);
            }
            assertThat(nginx.get("/kit/").headers().allValues("Content-Security-Policy"))
                    .containsExactly(pages.get("Content-Security-Policy"))
                    .noneMatch(policy -> policy.contains("blob:"));
            assertThat(nginx.get("/.htaccess").statusCode()).isEqualTo(404);
            assertThat(nginx.get("/.nginx.conf").statusCode()).isEqualTo(404);
        }
    }

    private static void assertSays(HttpResponse<String> answer, int status, Map<String, String> headers) {
        assertThat(answer.statusCode()).isEqualTo(status);
        headers.forEach((name, value) ->
                assertThat(answer.headers().allValues(name)).as(name).containsExactly(value));
    }

    @Test
    void theListHoldsWhatKeepsVisitorsSafe(@TempDir Path folder) throws IOException {
        TestSite site = built(folder, "");

        assertThat(HeadersFile.read(site.file("_headers"), "/*"))
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsKeys("Permissions-Policy", "Strict-Transport-Security", "Cross-Origin-Opener-Policy")
                .hasEntrySatisfying("Content-Security-Policy", policy -> assertThat(policy)
                        .startsWith("default-src 'none'")
                        .contains("frame-ancestors 'none'")
                        .doesNotContain("unsafe", "*"));
    }

    @Test
    void apacheIsToldTheSame(@TempDir Path folder) throws IOException {
        TestSite site = built(folder, "");

        HeadersFile.read(site.file("_headers"), "/*")
                .forEach((name, value) -> assertThat(site.file(".htaccess")).contains(name + " \"" + value + "\""));
        String own =
                HeadersFile.read(site.file("_headers"), "/avec-votre-logo/").get("Content-Security-Policy");
        assertThat(own).contains("blob:");
        assertThat(site.file(".htaccess"))
                .contains(
                        """
                          <If "%{REQUEST_URI} =~ m#^/avec-votre-logo/(index\\.html)?$#">
                            Header always set Content-Security-Policy "POLICY"
                          </If>
                        """
                                .replace("POLICY", own));
    }

    @Test
    void aSecurityContactIsPublishedWhileItHolds(@TempDir Path folder) throws IOException {
        assertThat(built(folder, SECURITY).file(".well-known/security.txt"))
                .isEqualTo(
                        """
                Contact: mailto:securite@campagne.example
                Expires: 2026-12-31T00:00:00Z
                Preferred-Languages: fr, en
                Canonical: https://proto.example/.well-known/security.txt
                """);
    }

    @Test
    void withoutSecurityContactThereIsNoSuchFile(@TempDir Path folder) throws IOException {
        assertThat(built(folder, "").has(".well-known/security.txt")).isFalse();
    }

    @Test
    void anExpiredSecurityContactIsToldAndLeftOut(@TempDir Path folder) throws IOException {
        TestSite site = shipped(folder, SECURITY);

        TestSite.Answer answer = site.build("--date=2027-01-01");

        assertThat(answer.code()).isZero();
        assertThat(answer.err()).contains("L’adresse à laquelle signaler une faille n’est plus publiée");
        assertThat(site.has(".well-known/security.txt")).isFalse();
    }

    private static TestSite built(Path folder, String settings) throws IOException {
        TestSite site = shipped(folder, settings);
        assertThat(site.build("--date=2026-06-01").code()).isZero();
        return site;
    }

    private static TestSite shipped(Path folder, String settings) throws IOException {
        TestSite site = TestSite.shipped(folder);
        Path campaign = folder.resolve("content/campaign.yaml");
        Files.writeString(campaign, Files.readString(campaign) + settings);
        return site;
    }

    /** A server on a free port of this machine. */
    private record Nginx(Process process, int port, HttpClient client) implements AutoCloseable {

        static Nginx start(Path site, Path folder) throws IOException {
            int port = freePort();
            Path configuration = folder.resolve("nginx.conf");
            Files.writeString(
                    configuration,
                    """
                    user root;
                    daemon off;
                    pid FOLDER/nginx.pid;
                    error_log FOLDER/nginx.log;
                    events {}
                    http {
                        access_log off;
                        include /etc/nginx/mime.types;
                        client_body_temp_path FOLDER/body;
                        proxy_temp_path FOLDER/proxy;
                        fastcgi_temp_path FOLDER/fastcgi;
                        uwsgi_temp_path FOLDER/uwsgi;
                        scgi_temp_path FOLDER/scgi;
                        server {
                            listen 127.0.0.1:PORT;
                            root SITE;
                            include SITE/.nginx.conf;
                        }
                    }
                    """
                            .replace("FOLDER", folder.toString())
                            .replace("PORT", Integer.toString(port))
                            .replace("SITE", site.toString()));
            Process process = new ProcessBuilder(
                            DebianPackage.NGINX.program().toString(), "-c", configuration.toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return new Nginx(process, port, HttpClient.newHttpClient());
        }

        private static int freePort() throws IOException {
            try (ServerSocket socket = new ServerSocket(0)) {
                return socket.getLocalPort();
            }
        }

        HttpResponse<String> get(String path) throws Exception {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .build();
            while (true) {
                try {
                    return client.send(request, BodyHandlers.ofString());
                } catch (ConnectException e) { // not yet listening
                    assertThat(process.isAlive()).as("nginx runs").isTrue();
                    Thread.sleep(20);
                }
            }
        }

        @Override
        public void close() {
            process.destroy();
            process.onExit().join();
        }
    }
}
