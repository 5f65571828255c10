package org.threefold.safety;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;

/// Posts each message as JSON to the address in THREEFOLD_ALARM_WEBHOOK, for a pager service or a
/// gateway to text messages. Anything but a 2xx answer within ten seconds is a failure.
@Component
@ConditionalOnExpression("!'${threefold.alarm.webhook:}'.isEmpty()")
class WebhookChannel implements AlarmChannel {

    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final URI address;
    private final String portal;
    private final ObjectMapper json;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(LONGEST).build();

    WebhookChannel(
            @Value("${threefold.alarm.webhook}") URI address,
            @Value("${threefold.address}") String portal,
            ObjectMapper json) {
        this.address = address;
        this.portal = portal;
        this.json = json;
    }

    @Override
    public void send(AlarmMessage message) {
        var request =
                HttpRequest.newBuilder(address)
                        .timeout(LONGEST)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body(message)))
                        .build();
        try {
            var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() / 100 != 2)
                throw new IllegalStateException("The webhook answered " + answer.statusCode());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the webhook was called", stopped);
        }
    }

    private String body(AlarmMessage message) {
        return json.writeValueAsString(
                Map.of(
                        "id", message.id().toString(),
                        "kind", message.kind().name(),
                        "text", message.kind().words(),
                        "accounts", message.accounts(),
                        "at", message.at().toString(),
                        "link", portal));
    }
}
