package org.threefold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.threefold.support.InThePortal;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// What is answered to requests that no browser of ours would send, read from the wire.
@InThePortal
class ARefusedAnswerIsGuardedTooTest {

    @LocalServerPort private int port;

    @ParameterizedTest
    @CsvSource({
        "GET,  /work%00,           400",
        "GET,  /work%2F..%2Fcases, 400",
        "GET,  /work|,             400",
        "BAD,  /work,              302",
        "POST, /login,             302",
        "GET,  /no-such-page,      302",
    })
    void headers_stand_on_it(String method, String path, int status) throws IOException {
        var answer = ask(method + " " + path + " HTTP/1.1", "Content-Length: 0");

        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains(
                        "Content-Security-Policy: default-src 'self'",
                        "Cross-Origin-Opener-Policy: same-origin",
                        "X-Content-Type-Options: nosniff",
                        "X-Frame-Options: DENY");
    }

    @Test
    void push_opens_for_this_origin() throws IOException {
        assertThat(push("Origin: http://localhost:" + port)).startsWith("HTTP/1.1 101");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://elsewhere.example", "http://localhost:1", "null", "http://[", ""})
    void push_is_refused_to_every_other(String origin) throws IOException {
        assertThat(push(origin.isEmpty() ? "X-None: 1" : "Origin: " + origin))
                .startsWith("HTTP/1.1 403");
    }

    @Test
    void a_form_of_another_origin_is_refused() throws IOException {
        assertThat(
                        ask(
                                "POST /login HTTP/1.1",
                                "Content-Length: 0",
                                "Origin: https://elsewhere.example"))
                .startsWith("HTTP/1.1 403");
    }

    private String push(String origin) throws IOException {
        return ask(
                "GET /VAADIN/push?v-r=push&X-Atmosphere-Transport=websocket HTTP/1.1",
                "Upgrade: websocket",
                "Sec-WebSocket-Version: 13",
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==",
                origin);
    }

    private String ask(String line, String... headers) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            var upgrades = line.contains("/push") ? "Upgrade" : "close";
            var request =
                    String.join("\r\n", line, "Host: localhost:" + port, "Connection: " + upgrades)
                            + "\r\n"
                            + String.join("\r\n", headers)
                            + "\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return head(socket);
        }
    }

    private static String head(Socket socket) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) head.append((char) socket.getInputStream().read());
        return head.toString();
    }
}
