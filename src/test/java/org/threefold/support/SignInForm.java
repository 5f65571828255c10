package org.threefold.support;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.HashSet;
import java.util.stream.StreamSupport;

/// The form of the sign-in page, filled in and posted as a browser posts it, with the session and
/// the token that the portal gives to this browser; but nothing of the page is drawn, which takes
/// longer than most of what a story does. How the page itself works is told by the stories on
/// signing in.
record SignInForm(APIRequestContext browser) {

    private static final JsonMapper JSON = new JsonMapper();

    /// What Vaadin's client asks for once it has been loaded.
    private static final String FIRST_ROUTE =
            """
            {"csrfToken":"%s","syncId":%d,"clientId":0,"rpc":[{"type":"event","node":1,\
            "event":"ui-navigate","data":{"route":"login","query":"","appShellTitle":"",\
            "historyState":{"idx":0},"trigger":""}}]}\
            """;

    /// Throws where the portal does not let them in.
    void post(String username, String password) {
        browser.get("/login");
        var form =
                FormData.create()
                        .set("username", username)
                        .set("password", password)
                        .set("_csrf", token(opened()));
        var answer =
                browser.post("/login", RequestOptions.create().setForm(form).setMaxRedirects(0));
        var where = answer.headers().getOrDefault("location", "");
        if (answer.status() != 302 || where.contains("login"))
            throw new IllegalStateException(
                    username + " is not let in: " + answer.status() + " " + where);
    }

    private JsonNode opened() {
        var page = read(browser.get("/?v-r=init&location=login&query=")).path("appConfig");
        var first = page.path("uidl");
        var event =
                FIRST_ROUTE.formatted(
                        first.path("Vaadin-Security-Key").asString(""),
                        first.path("syncId").asInt());
        return read(
                browser.post(
                        "/?v-r=uidl&v-uiId=" + page.path("v-uiId").asInt(),
                        RequestOptions.create()
                                .setHeader("Content-Type", "application/json; charset=UTF-8")
                                .setData(event)));
    }

    /// Vaadin guards its answers against being run as a script.
    private static JsonNode read(APIResponse answer) {
        var json = JSON.readTree(answer.text().replaceFirst("^for\\(;;\\);", ""));
        return json.isArray() ? json.path(0) : json;
    }

    private static String token(JsonNode answer) {
        var fields = new HashSet<Integer>();
        var changes = StreamSupport.stream(answer.path("changes").spliterator(), false).toList();
        for (var change : changes)
            if (is(change, "name") && change.path("value").asString("").equals("_csrf"))
                fields.add(change.path("node").asInt());
        return changes.stream()
                .filter(it -> is(it, "value") && fields.contains(it.path("node").asInt()))
                .map(it -> it.path("value").asString(""))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No token in " + answer));
    }

    private static boolean is(JsonNode change, String attribute) {
        return change.path("key").asString("").equals(attribute);
    }
}
