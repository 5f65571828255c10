package org.threefold.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

import java.util.Collections;
import java.util.List;

/// What is believed of the headers that a proxy adds, and from whom.
class ProxyHeadersTest {

    private final ProxyHeaders proxies = new ProxyHeaders(List.of("10.0.0.5", " 10.1.0.0/16"));

    @ParameterizedTest
    @CsvSource({
        "203.0.113.9, 198.51.100.1, 203.0.113.9",
        "10.0.0.5, 198.51.100.1, 198.51.100.1",
        "10.0.0.5, '6.6.6.6, 198.51.100.1', 198.51.100.1",
        "10.0.0.5, '198.51.100.1, 10.1.2.3', 198.51.100.1",
        "10.0.0.5, 'unknown', 10.0.0.5",
        "10.0.0.5, 'evil.example, 10.1.2.3', 10.1.2.3",
        "10.0.0.6, 198.51.100.1, 10.0.0.6",
    })
    void an_address_is_believed_from_a_known_proxy_alone(String from, String says, String seen) {
        var request = from(from);
        request.addHeader("X-Forwarded-For", says);

        assertThat(proxies.seen(request).getRemoteAddr()).isEqualTo(seen);
    }

    @Test
    void no_header_names_another_host() {
        var request = from("10.0.0.5");
        request.setServerName("portal.example");
        request.setRequestURI("/work");
        request.addHeader("Forwarded", "for=1.2.3.4;host=evil.example;proto=https");
        request.addHeader("X-Forwarded-Host", "evil.example");
        request.addHeader("X-Forwarded-Prefix", "/evil");
        request.addHeader("X-Forwarded-Proto", "https");

        var seen = proxies.seen(request);

        assertThat(seen.getRequestURL()).hasToString("https://portal.example/work");
        assertThat(seen.isSecure()).isTrue();
        assertThat(forwarded(seen)).isEmpty();
        assertThat(seen.getHeader("Forwarded")).isNull();
    }

    @Test
    void a_stranger_says_nothing_about_transport() {
        var request = from("203.0.113.9");
        request.addHeader("X-Forwarded-Proto", "https");

        assertThat(proxies.seen(request).isSecure()).isFalse();
        assertThat(new ProxyHeaders(List.of("")).seen(request).isSecure()).isFalse();
    }

    private static List<String> forwarded(HttpServletRequest seen) {
        return Collections.list(seen.getHeaderNames()).stream()
                .filter(it -> it.toLowerCase(java.util.Locale.ROOT).contains("forwarded"))
                .toList();
    }

    private static MockHttpServletRequest from(String address) {
        var request = new MockHttpServletRequest("GET", "/login");
        request.setRemoteAddr(address);
        return request;
    }
}
