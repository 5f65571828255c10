package org.threefold.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Pattern;

/// A walk through the first pages, as a browser takes it: what it loads stays in the AOT cache, and
/// the first person after the next start does not wait for it.
final class Rehearsal {

    private static final Pattern LINKED =
            Pattern.compile("(?:src|href)=\"(\\.?/?[^\":]+\\.(?:js|css))\"");

    private final String address;
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    Rehearsal(String address) {
        this.address = address;
    }

    void play() {
        var page = get("/");
        LINKED.matcher(page)
                .results()
                .map(link -> link.group(1).replaceFirst("^\\./", ""))
                .forEach(file -> get(file.startsWith("/") ? file : "/" + file));
        get("/?v-r=init&location=&query=");
        get("/actuator/health");
    }

    private String get(String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(address + path)).build();
            return browser.send(request, BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
