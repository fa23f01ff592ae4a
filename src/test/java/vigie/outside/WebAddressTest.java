package vigie.outside;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two spellings of one address are one. */
class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org, https://example.org/",
        "HTTPS://Example.ORG/A, https://example.org/A",
        "//example.org/a, https://example.org/a",
        "https://example.org?a=b, https://example.org/?a=b",
        "https://example.org/a#b, https://example.org/a",
        "https://example.org/é, https://example.org/%C3%A9",
        "https://example.org/%C3%A9, https://example.org/%C3%A9",
        "https://example.org/100%, https://example.org/100%25",
        "https://example.org/a b|c[d], https://example.org/a%20b%7Cc%5Bd%5D",
        "https://santé.example/, https://xn--sant-epa.example/",
        "http://example.org:8080/a, http://example.org:8080/a",
        "http://[2001:db8::1]/a, http://[2001:db8::1]/a",
    })
    void anAddressHasOneSpelling(String written, String name) {
        assertThat(WebAddress.of(written).map(URI::toString)).contains(name);
    }
}
