package org.threefold.bench;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/// One person's tab, without the pixels. Every reply is read and checked: an expired session
/// answers fast, with status 200, and would otherwise pass for a quick page.
final class Browser implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String EMPTY_CLICK =
            Stream.of("screenX", "screenY", "clientX", "clientY", "detail", "button")
                            .map(name -> "\"event." + name + "\":0")
                            .collect(Collectors.joining(",", "{", ","))
                    + Stream.of("ctrlKey", "shiftKey", "altKey", "metaKey")
                            .map(name -> "\"event." + name + "\":false")
                            .collect(Collectors.joining(",", "", "}"));

    /// What came back: its text, how long it took to the last byte, and what crossed the wire.
    record Reply(String text, long nanos, int bytes) {}

    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(Duration.ofSeconds(10))
                    .build();
    private final StringBuilder half = new StringBuilder();

    Mirror page = new Mirror();
    private String key = "";
    private String push = "";
    private int ui;
    private int sync;
    private int client;
    private WebSocket socket;
    private volatile BiConsumer<String, Long> heard = (_, _) -> {};

    Browser(String address) {
        this.address = address;
    }

    /// Signs in by the form, as a browser posts it.
    Browser signIn(String username, String password) {
        open("login", false);
        var token =
                page.first(element -> "_csrf".equals(element.attributes.get("name")))
                        .map(
                                element ->
                                        "&_csrf="
                                                + encode(
                                                        element.attributes.getOrDefault(
                                                                "value", "")))
                        .orElse("");
        var form = "username=" + encode(username) + "&password=" + encode(password) + token;
        var answer = raw("POST", "/login", form, "application/x-www-form-urlencoded");
        var to = answer.headers().firstValue("location").orElse("");
        if (answer.statusCode() != 302 || to.contains("login")) {
            throw new IllegalStateException("Not signed in: " + answer.statusCode() + " " + to);
        }
        return this;
    }

    /// Opens a tab at this route, with the channel by which news arrive.
    Reply open(String route, boolean listening) {
        get("/" + route);
        page = new Mirror();
        sync = 0;
        client = 0;
        var init = get("/?v-r=init&location=" + encode(route) + "&query=");
        var config = read(init.text()).path("appConfig");
        key = config.path("uidl").path("Vaadin-Security-Key").asString("");
        push = config.path("uidl").path("Vaadin-Push-ID").asString("");
        ui = config.path("v-uiId").asInt();
        absorb(config.path("uidl"));
        if (listening) listen();
        return go(route);
    }

    Browser tab(String route, boolean listening) {
        open(route, listening);
        return this;
    }

    /// Follows a link within the page.
    Reply go(String route) {
        var query = route.contains("?") ? route.substring(route.indexOf('?') + 1) : "";
        var path = route.contains("?") ? route.substring(0, route.indexOf('?')) : route;
        return call(
                """
                {"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s","query":"%s",\
                "appShellTitle":"","historyState":{"idx":0},"trigger":""}}\
                """
                        .formatted(path, query));
    }

    Reply press(String caption) {
        return press(
                page.first(
                                element ->
                                        isButton(element)
                                                && page.textOf(element).strip().equals(caption))
                        .orElseThrow(() -> new IllegalStateException("No button says " + caption)));
    }

    Reply press(Mirror.Element element) {
        return call(event(element, "click", EMPTY_CLICK));
    }

    Reply type(Mirror.Element field, String words) {
        return call(
                "{\"type\":\"mSync\",\"node\":%d,\"feature\":1,\"property\":\"value\",\"value\":%s},%s"
                        .formatted(
                                field.id,
                                JSON.writeValueAsString(words),
                                event(field, "change", "{}")));
    }

    Mirror.Element labelled(String label) {
        return page.first(element -> element.property("label").equals(label))
                .orElseThrow(() -> new IllegalStateException("No field is called " + label));
    }

    private static boolean isButton(Mirror.Element element) {
        return element.tag.equals("vaadin-button") || element.tag.equals("button");
    }

    static String event(Mirror.Element element, String name, String data) {
        return "{\"type\":\"event\",\"node\":%d,\"event\":\"%s\",\"data\":%s}"
                .formatted(element.id, name, data);
    }

    /// One round trip with one or more calls.
    synchronized Reply call(String calls) {
        var body =
                "{\"csrfToken\":\"%s\",\"rpc\":[%s],\"syncId\":%d,\"clientId\":%d}"
                        .formatted(key, calls, sync, client);
        var reply =
                send("POST", "/?v-r=uidl&v-uiId=" + ui, body, "application/json; charset=UTF-8");
        absorb(read(reply.text()));
        return reply;
    }

    void whenNewsArrive(BiConsumer<String, Long> listener) {
        heard = listener;
    }

    private synchronized void absorb(JsonNode told) {
        var message = told.isArray() ? told.path(0) : told;
        if (message.path("meta").path("sessionExpired").asBoolean(false)
                || message.path("meta").has("appError")
                || message.path("resynchronize").asBoolean(false)) {
            throw new IllegalStateException("The session is gone: " + message);
        }
        sync = Math.max(sync, message.path("syncId").asInt(sync));
        client = Math.max(client, message.path("clientId").asInt(client));
        page.apply(message.path("changes"));
    }

    private static JsonNode read(String text) {
        return JSON.readTree(text.startsWith("for(;;);") ? text.substring(8) : text);
    }

    private Reply get(String path) {
        return send("GET", path, "", "");
    }

    private Reply send(String method, String path, String body, String type) {
        long start = System.nanoTime();
        var answer = raw(method, path, body, type);
        long nanos = System.nanoTime() - start;
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.statusCode() + " for " + path);
        }
        var zipped = answer.headers().firstValue("content-encoding").orElse("").equals("gzip");
        return new Reply(text(answer.body(), zipped), nanos, answer.body().length);
    }

    private HttpResponse<byte[]> raw(String method, String path, String body, String type) {
        var publisher =
                body.isEmpty()
                        ? HttpRequest.BodyPublishers.noBody()
                        : HttpRequest.BodyPublishers.ofString(body);
        var request =
                HttpRequest.newBuilder(URI.create(address + path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Accept-Encoding", "gzip")
                        .method(method, publisher);
        if (!type.isEmpty()) request.header("Content-Type", type);
        if (!cookies.isEmpty()) request.header("Cookie", cookieHeader());
        try {
            var answer = http.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return answer;
        } catch (IOException failed) {
            throw new IllegalStateException(method + " " + path, failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /// Also those that a browser sends over TLS only: the proxy that would end it is not here.
    private void keep(String cookie) {
        var pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
        cookies.put(pair[0], pair.length > 1 ? pair[1] : "");
    }

    private static String text(byte[] body, boolean zipped) {
        try (InputStream in =
                zipped
                        ? new GZIPInputStream(new ByteArrayInputStream(body))
                        : new ByteArrayInputStream(body)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void listen() {
        var channel =
                address.replace("http:", "ws:")
                        + "/VAADIN/push?v-r=push&v-uiId="
                        + ui
                        + "&v-pushId="
                        + push
                        + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1"
                        + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true"
                        + "&Content-Type=application/json;%20charset=UTF-8&X-atmo-protocol=true"
                        + "&X-Vaadin-LastSeenServerSyncId="
                        + sync;
        try {
            socket =
                    http.newWebSocketBuilder()
                            .header("Cookie", cookieHeader())
                            .header("Origin", address)
                            .buildAsync(URI.create(channel), new Ear())
                            .get(20, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException("No channel for news", failed);
        }
    }

    private String cookieHeader() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    /// Frames begin with their length and a bar.
    private final class Ear implements WebSocket.Listener {

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence words, boolean last) {
            half.append(words);
            if (last) {
                long now = System.nanoTime();
                var told = half.toString();
                half.setLength(0);
                var start = told.indexOf('{');
                if (start >= 0) {
                    absorb(read(told.substring(told.indexOf('|') + 1)));
                    heard.accept(told, now);
                }
            }
            from.request(1);
            return null;
        }
    }

    private static String encode(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    /// Says goodbye, as a closing tab does, so that the server does not wait for a heartbeat.
    @Override
    public void close() {
        if (socket != null) socket.abort();
        send(
                "POST",
                "/?v-r=uidl&v-uiId=" + ui,
                "{\"csrfToken\":\"%s\",\"rpc\":[],\"UNLOAD\":true,\"syncId\":%d,\"clientId\":%d}"
                        .formatted(key, sync, client),
                "application/json; charset=UTF-8");
        http.close();
    }
}
