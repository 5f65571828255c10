package org.threefold.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.UUID;
import javax.sql.DataSource;

/// The demo practice as its people see it. Everybody gets a browser window that nobody used
/// before; all windows are closed when the story ends.
public final class Portal {

    private static final int WIDE = 1440;
    private static final int HIGH = 900;

    private final String address;
    private final JdbcClient database;
    private final Deque<BrowserContext> windows = new ArrayDeque<>();

    /// @param database as its superuser sees it
    Portal(String address, DataSource database) {
        this.address = address;
        this.database = JdbcClient.create(database);
    }

    /// Somebody who is not signed in.
    public Page stranger() {
        return stranger(WIDE, ColorScheme.LIGHT);
    }

    /// @param width of the window in CSS pixels
    public Page stranger(int width, ColorScheme scheme) {
        var window =
                Chromium.running()
                        .newContext(
                                new Browser.NewContextOptions()
                                        .setBaseURL(address)
                                        .setViewportSize(width, HIGH)
                                        .setColorScheme(scheme));
        windows.push(window);
        return window.newPage();
    }

    /// Somebody of the demo, who has come in and opened no page yet.
    public Page signedIn(String username) {
        return signedIn(username, WIDE, ColorScheme.LIGHT);
    }

    /// @param width of the window in CSS pixels
    public Page signedIn(String username, int width, ColorScheme scheme) {
        var page = stranger(width, scheme);
        new SignInForm(page.context().request()).post(username, password(username));
        return page;
    }

    /// At the sign-in page, as somebody with a keyboard does it. Whether they are let in is for the
    /// story to say.
    public void signIn(Page page, String username, String password) {
        page.navigate("/login");
        page.getByLabel("Username").fill(username);
        page.getByLabel("Password").fill(password);
        page.getByLabel("Password").press("Enter");
    }

    /// Somebody's window on the first page of a case.
    public Page onCase(String username, String family) {
        return onCase(username, family, "");
    }

    /// @param family all of the family name of a person with one case
    /// @param part as the address of the page goes on after that of the case
    public Page onCase(String username, String family, String part) {
        var page = signedIn(username);
        page.navigate(linkTo(family) + part);
        return page;
    }

    /// The path of the first page of a case.
    public String linkTo(String family) {
        return "/cases/" + caseOf(family);
    }

    private UUID caseOf(String family) {
        return database.sql(
                        "select f.id from casefile.case_file f"
                                + " join casefile.person p on p.id = f.person_id"
                                + " where upper(p.family) = upper(?)")
                .param(family)
                .query(UUID.class)
                .single();
    }

    /// What everybody in the demo signs in and signs with.
    public static String password(String username) {
        return "demo only, " + username;
    }

    void close() {
        while (!windows.isEmpty()) windows.pop().close();
    }
}
