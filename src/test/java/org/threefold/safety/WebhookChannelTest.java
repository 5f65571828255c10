package org.threefold.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// What a pager service is posted, and what counts as a failure.
class WebhookChannelTest {

    private static final AlarmMessage MESSAGE =
            new AlarmMessage(
                    UUID.fromString("00000000-0000-7000-8000-000000000001"),
                    AlarmMessage.Kind.OVERDUE,
                    List.of(UUID.fromString("00000000-0000-7000-8000-000000000002")),
                    Instant.parse("2026-11-28T18:44:00Z"));

    private final ObjectMapper json = JsonMapper.builder().build();
    private final BlockingQueue<String> posted = new LinkedBlockingQueue<>();
    private HttpServer server;
    private int answer = 204;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                call -> {
                    posted.add(
                            new String(
                                    call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
                    call.sendResponseHeaders(answer, -1);
                    call.close();
                });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void it_posts_ids_and_a_sentence_and_where_to_sign_in() {
        channel().send(MESSAGE);

        var tree = json.readTree(posted.remove());
        assertThat(tree.propertyNames())
                .containsExactlyInAnyOrder("id", "kind", "text", "accounts", "at", "link");
        assertThat(tree.get("text").asString())
                .isEqualTo("An urgent alert in Threefold was not closed in time. Sign in now.");
        assertThat(tree.get("accounts").get(0).asString()).endsWith("02");
        assertThat(tree.get("link").asString()).isEqualTo("https://portal.example");
    }

    @Test
    void any_answer_but_success_is_a_failure() {
        answer = 503;

        assertThatThrownBy(() -> channel().send(MESSAGE)).hasMessage("The webhook answered 503");
    }

    @Test
    void it_is_tried_again_ever_more_rarely_up_to_sixteen_minutes() {
        assertThat(List.of(0, 1, 2, 3, 4, 5, 60))
                .extracting(AlarmWatch::retryAfter)
                .extracting(Duration::toMinutes)
                .containsExactly(1L, 2L, 4L, 8L, 16L, 16L, 16L);
    }

    private WebhookChannel channel() {
        var address = URI.create("http://localhost:" + server.getAddress().getPort() + "/page");
        return new WebhookChannel(address, "https://portal.example", json);
    }
}
