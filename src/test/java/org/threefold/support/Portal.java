package org.threefold.support;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;

import java.util.ArrayDeque;
import java.util.Deque;

/// The demo practice as its people see it. Everybody gets a browser window that nobody used
/// before; all windows are closed when the story ends.
public final class Portal {

    private static final int WIDE = 1440;
    private static final int HIGH = 900;

    private final String address;
    private final Deque<BrowserContext> windows = new ArrayDeque<>();

    Portal(String address) {
        this.address = address;
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

    public Page signedIn(String username) {
        var page = stranger();
        signIn(page, username, password(username));
        page.waitForURL(url -> !url.contains("/login"));
        return page;
    }

    public void signIn(Page page, String username, String password) {
        page.navigate("/login");
        page.getByLabel("Username").fill(username);
        page.getByLabel("Password").fill(password);
        page.getByLabel("Password").press("Enter");
    }

    /// Somebody's window on a case of theirs, found by name in the list.
    public Page onCase(String username, String family) {
        var page = signedIn(username);
        page.navigate("/cases");
        page.locator("#content")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(family))
                .first()
                .click();
        page.waitForURL("**/cases/*");
        return page;
    }

    /// What everybody in the demo signs in and signs with.
    public static String password(String username) {
        return "demo only, " + username;
    }

    void close() {
        while (!windows.isEmpty()) windows.pop().close();
    }
}
