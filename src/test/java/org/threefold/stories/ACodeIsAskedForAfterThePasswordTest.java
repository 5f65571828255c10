package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.threefold.kernel.PracticeClock;
import org.threefold.support.Authenticator;
import org.threefold.support.Axe;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.regex.Pattern;

/// A member of staff sets up one-time codes, is asked for one at the next sign-in, comes in with a
/// recovery code, and turns the codes off again.
@InThePortal
class ACodeIsAskedForAfterThePasswordTest {

    private static final String WHO = "sam.okoye";

    @Autowired PracticeClock clock;

    @Test
    void a_stolen_password_opens_nothing(Portal portal) {
        var page = portal.signedIn(WHO);
        page.navigate("/account");
        button(page, "Set up one-time codes").click();
        page.getByLabel("Your password").fill(Portal.password(WHO));
        page.getByLabel("Your password").press("Enter");
        var phone = new Authenticator(page.locator(".secret").textContent());
        page.getByLabel("The code it shows now").fill("12 34 56 7");
        button(page, "Turn on codes").click();
        assertThat(Find.error(page, "This code is not right")).isVisible();
        page.getByLabel("The code it shows now").fill(phone.at(clock.now()));
        button(page, "Turn on codes").click();
        var codes = page.locator(".recovery-codes li");
        assertThat(codes).hasCount(10);
        var recovery = codes.first().textContent();
        button(page, "I have kept them").click();
        assertThat(page.getByText("Recovery codes left")).isVisible();

        var thief = portal.stranger();
        portal.signIn(thief, WHO, Portal.password(WHO));
        thief.waitForURL("**/login/code");
        org.assertj.core.api.Assertions.assertThat(
                        Axe.foundInHaste(thief, java.util.List.of("/login/code")))
                .isEmpty();
        thief.navigate("/work");
        thief.waitForURL("**/login");
        thief.navigate("/login/code");
        code(thief, "000 000 0");
        assertThat(thief.getByRole(AriaRole.ALERT)).containsText("This code is not right");
        assertThat(thief).hasURL(Pattern.compile(".*/login/code.*"));

        var owner = portal.stranger();
        portal.signIn(owner, WHO, Portal.password(WHO));
        owner.waitForURL("**/login/code");
        code(owner, recovery);
        owner.waitForURL(url -> !url.contains("/login"));
        owner.navigate("/account");
        assertThat(owner.getByText("A recovery code was used.")).isVisible();

        button(owner, "Remove one-time codes").click();
        owner.getByLabel("Your password").fill(Portal.password(WHO));
        owner.getByLabel("Your password").press("Enter");
        assertThat(button(owner, "Set up one-time codes")).isVisible();
    }

    private static void code(Page page, String code) {
        page.getByLabel("One-time code").fill(code);
        page.getByLabel("One-time code").press("Enter");
    }

    private static com.microsoft.playwright.Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
