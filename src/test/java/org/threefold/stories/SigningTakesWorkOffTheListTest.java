package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// Jo Mbeki has the work list on one screen and signs on another: the list follows by itself.
@InThePortal
class SigningTakesWorkOffTheListTest {

    @Test
    void the_list_follows_without_reloading(Portal portal) {
        var list = portal.signedIn("jo.mbeki");
        list.navigate("/work");
        var row = Find.row(list, "HARGREAVES");
        assertThat(row).containsText("Goals and supports");

        var section = portal.onCase("jo.mbeki", "HARGREAVES", "/evaluation/goals");
        refused(section);
        assertThat(row).containsText("Goals and supports");
        section.getByLabel("Your password").fill(Portal.password("jo.mbeki"));
        Find.button(section, "Sign this section").click();

        assertThat(section.getByText("✓ Signed by Jo Mbeki")).isVisible();
        assertThat(row).not().containsText("Goals and supports");
        assertThat(row).containsText("one section to sign");
    }

    /// Whoever was refused must not walk away and believe to have signed.
    private static void refused(Page section) {
        var password = section.getByLabel("Your password");
        password.fill("three wrong words");
        Find.button(section, "Sign this section").click();

        var alert = section.locator("[role=alert]").getByText("This is not your password.");
        assertThat(alert).isVisible();
        assertThat(password).isFocused();
        assertThat(password).hasValue("");
        assertThat(password).hasAttribute("aria-invalid", "true");
    }
}
