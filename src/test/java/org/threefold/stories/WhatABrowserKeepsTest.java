package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;
import org.threefold.support.Sessions;

/// While the server cannot be reached, the browser keeps what is typed: encrypted, for whoever
/// typed it, until the server has it.
@InThePortal
class WhatABrowserKeepsTest {

    private static final String KEPT =
            "() => Object.keys(localStorage).filter(it => it.startsWith('tf-draft:')).length";
    private static final String FIELD = "In other words";

    private final Sessions sessions;

    WhatABrowserKeepsTest(@Autowired ServletWebServerApplicationContext context) {
        sessions = new Sessions(context);
    }

    @Test
    void the_server_is_away_and_the_tab_is_closed(Portal portal) {
        var page = onTheTeamPage(portal);
        var path = page.url();
        var window = page.context();

        window.setOffline(true);
        type(page, "Typed while nobody answered");
        assertThat(page.getByText("The server cannot be reached.")).isVisible();
        page.waitForFunction(KEPT);
        assertThat(stored(page)).doesNotContain("nobody answered").doesNotContain(FIELD);
        page.close();
        window.setOffline(false);

        var back = window.newPage();
        back.navigate(path);
        assertThat(back.getByLabel(FIELD)).hasValue("Typed while nobody answered");
        back.waitForFunction("() => !(" + KEPT + ")()");
        assertThat(back.getByText("Saved as a draft, only you see it.")).isVisible();
        empty(back);
    }

    @Test
    void the_session_has_ended_and_nobody_else_reads_it(Portal portal) {
        var page = onTheTeamPage(portal);
        var path = page.url();
        var window = page.context();

        sessions.end();
        type(page, "Typed after the session had ended");
        page.waitForURL("**/login**");
        assertThat(page.getByText("This browser keeps, encrypted,")).isVisible();

        var other = window.newPage();
        signIn(portal, other, "mira.holt", path);
        assertThat(other.getByText("Typed after the session")).hasCount(0);
        assertThat(stored(other)).doesNotContain("after the session");
        other.navigate("/policy");
        other.waitForFunction("() => window.tfDrafts?.ready");
        Find.button(other, "Sign out").click();
        other.waitForURL("**/login**");
        assertThat(other.getByText("This browser keeps, encrypted,")).isVisible();
        other.close();

        sessions.end();
        var back = window.newPage();
        signIn(portal, back, "cora.lind", path);
        assertThat(back.getByLabel(FIELD)).hasValue("Typed after the session had ended");
        back.waitForFunction("() => !(" + KEPT + ")()");
        empty(back);
    }

    @Test
    void the_tab_is_gone_before_anything_was_sent(Portal portal) {
        var page = onTheTeamPage(portal);
        var path = page.url();
        var window = page.context();

        type(page, "Gone at once");
        page.waitForFunction(KEPT);
        page.close();

        var back = window.newPage();
        back.navigate(path);
        assertThat(back.getByLabel(FIELD)).hasValue("Gone at once");
        empty(back);
    }

    @Test
    void signing_out_clears_what_the_browser_kept_of_this_account_and_of_no_other(Portal portal) {
        var page = onTheTeamPage(portal);
        page.evaluate("() => localStorage.setItem('tf-draft:another:1', 'over')");
        type(page, "Not sent before the end");
        page.waitForFunction("() => Object.keys(localStorage).length > 1");

        Find.button(page, "Sign out").click();
        page.waitForURL("**/login**");

        assertThat(stored(page)).isEqualTo("{\"tf-draft:another:1\":\"over\"}");
    }

    private static Page onTheTeamPage(Portal portal) {
        var page = portal.onCase("cora.lind", "NOWAK", "/team");
        assertThat(page.getByLabel(FIELD)).isVisible();
        page.waitForFunction("() => window.tfDrafts?.ready");
        return page;
    }

    /// As keys do, and without leaving the field.
    private static void type(Page page, String text) {
        page.getByLabel(FIELD).fill(text);
    }

    private static void empty(Page page) {
        page.getByLabel(FIELD).fill("");
        page.getByLabel(FIELD).press("Tab");
        assertThat((Locator) page.getByLabel(FIELD)).hasValue("");
        page.waitForFunction("() => !(" + KEPT + ")()");
    }

    private static void signIn(Portal portal, Page page, String username, String path) {
        portal.signIn(page, username, Portal.password(username));
        page.waitForURL(url -> !url.contains("/login"));
        page.navigate(path);
    }

    private static String stored(Page page) {
        return page.evaluate("() => JSON.stringify({...localStorage})").toString();
    }
}
