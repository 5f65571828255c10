package org.threefold.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/// A walk through the first pages, as a browser takes it. What is not there as it should be ends
/// it.
final class FirstPages {

    private static final Pattern LINKED =
            Pattern.compile("(?:src|href)=\"\\.?/?([^\":]+\\.(?:js|css|svg))\"");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern TAB = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final Pattern FORM_TOKEN =
            Pattern.compile("\"_csrf\".{0,200}?\"key\":\"value\"[^}]*?\"value\":\"([^\"]+)\"");

    /// What stands around every page of somebody who is signed in.
    private static final String SHELL = "Sign out";

    private final String address;
    private final HttpClient browser =
            HttpClient.newBuilder()
                    .cookieHandler(new CookieManager())
                    .followRedirects(HttpClient.Redirect.NORMAL)
                    .build();

    FirstPages(String address) {
        this.address = address;
    }

    /// To the sign-in page and its files, and as this person on.
    void walk(String username, String password) {
        var page = get("/login");
        LINKED.matcher(page).results().forEach(link -> get("/" + link.group(1)));
        signIn(visit("login"), username, password);
        for (var route : List.of("work", "cases", "conferences")) {
            if (!visit(route).contains(SHELL))
                throw new IllegalStateException("The page " + route + " did not open");
        }
        get("/actuator/health");
    }

    /// Opens a tab at this route and answers what the portal put on it.
    private String visit(String route) {
        var start = get("/?v-r=init&location=" + route + "&query=");
        var body =
                """
                {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate",\
                "data":{"route":"%s","query":"","appShellTitle":"","historyState":{"idx":0},\
                "trigger":""}}],"syncId":0,"clientId":0}\
                """
                        .formatted(found(KEY, start), route);
        return post("/?v-r=uidl&v-uiId=" + found(TAB, start), body, "application/json");
    }

    private void signIn(String page, String username, String password) {
        var form =
                "username=%s&password=%s&_csrf=%s"
                        .formatted(
                                encoded(username),
                                encoded(password),
                                encoded(found(FORM_TOKEN, page)));
        post("/login", form, "application/x-www-form-urlencoded");
    }

    private static String found(Pattern wanted, String in) {
        var match = wanted.matcher(in);
        if (match.find()) return match.group(1);
        throw new IllegalStateException("Not on the page: " + wanted);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private String get(String path) {
        return send(HttpRequest.newBuilder(URI.create(address + path)));
    }

    private String post(String path, String body, String type) {
        return send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofString(body)));
    }

    private String send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
