package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.threefold.support.Axe;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.List;

/// A member of staff sets up a passkey, signs in with it alone, then after the password, and
/// removes it with itself. The device is Chromium's virtual authenticator.
@InThePortal
class APasskeySignsInAndSignsTest {

    private static final String WHO = "rafe.stone";

    @Test
    void a_device_stands_for_password_and_code(Portal portal) {
        var page = portal.signedIn(WHO);
        page.navigate("/account");
        var device = device(page);
        Find.button(page, "Set up a passkey").click();
        Find.inDialog(page, "Create the passkey").click();
        assertThat(Find.error(page, "Name the passkey, in at most 60 characters")).isVisible();
        page.getByLabel("Name of the passkey").fill("Laptop");
        page.getByLabel("Your password").fill("not mine");
        Find.inDialog(page, "Create the passkey").click();
        assertThat(Find.error(page, "This is not your password.")).isVisible();
        page.getByLabel("Your password").fill(Portal.password(WHO));
        Find.inDialog(page, "Create the passkey").click();
        assertThat(page.locator(".recovery-codes li")).hasCount(10);
        Find.button(page, "I have kept them").click();
        assertThat(page.getByText("A passkey was set up: Laptop.")).isVisible();
        signOut(page);

        // without the password
        page.navigate("/login");
        Find.button(page, "Sign in with a passkey").click();
        page.waitForURL(url -> !url.contains("/login"));
        signOut(page);

        // after the password
        portal.signIn(page, WHO, Portal.password(WHO));
        page.waitForURL("**/login/code");
        Find.button(page, "Sign in with a passkey").click();
        page.waitForURL(url -> !url.contains("/login"));

        // in place of the password
        page.navigate("/account");
        Find.button(page, "Remove the passkey Laptop").click();
        verified(device, false);
        Find.button(page, "Use a passkey instead").click();
        assertThat(Find.error(page, "No passkey was used.")).isVisible();
        verified(device, true);
        Find.button(page, "Use a passkey instead").click();
        assertThat(page.getByText("A passkey was removed: Laptop.")).isVisible();
        signOut(page);

        // what was removed opens nothing
        page.navigate("/login");
        Find.button(page, "Sign in with a passkey").click();
        page.waitForURL("**/login?passkey");
        assertThat(page.getByText("This passkey was not accepted.")).isVisible();
        org.assertj.core.api.Assertions.assertThat(Axe.foundInHaste(page, List.of("/login")))
                .isEmpty();
    }

    private record Device(CDPSession browser, String id) {}

    private static Device device(Page page) {
        var browser = page.context().newCDPSession(page);
        browser.send("WebAuthn.enable");
        var options = new JsonObject();
        options.addProperty("protocol", "ctap2");
        options.addProperty("transport", "internal");
        options.addProperty("hasResidentKey", true);
        options.addProperty("hasUserVerification", true);
        options.addProperty("isUserVerified", true);
        var arguments = new JsonObject();
        arguments.add("options", options);
        var made = browser.send("WebAuthn.addVirtualAuthenticator", arguments);
        return new Device(browser, made.get("authenticatorId").getAsString());
    }

    /// Whether the device recognises its owner.
    private static void verified(Device device, boolean verified) {
        var arguments = new JsonObject();
        arguments.addProperty("authenticatorId", device.id);
        arguments.addProperty("isUserVerified", verified);
        device.browser.send("WebAuthn.setUserVerified", arguments);
    }

    private static void signOut(Page page) {
        Find.button(page, "Sign out").click();
        page.waitForURL("**/login**");
    }
}
