package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// Questions that stand above the fold are skipped by whoever believes to be at the top.
@InThePortal
class APageOpensAtItsTopTest {

    @Test
    void a_new_page_begins_at_its_top(Portal portal) {
        var page = portal.signedIn("dana.ruiz");
        page.navigate("/policy");
        var rule = Find.link(page, "Rules");
        page.waitForFunction(
                "() => { window.scrollTo(0, document.body.scrollHeight); return window.scrollY > 500; }");

        rule.click();
        page.waitForURL("**/rules");
        page.waitForFunction("window.scrollY === 0 && document.activeElement.id === 'content'");
    }

    @Test
    void on_the_patients_pages_too(Portal portal) {
        var page = portal.signedIn("per.lindqvist", 390, ColorScheme.LIGHT);
        page.navigate("/portal");
        assertThat(page.locator("h1")).isVisible();
        page.evaluate("window.scrollTo(0, document.body.scrollHeight)");
        page.waitForFunction("window.scrollY > 200");

        page.locator("main a[href='portal/decision']").last().click();
        page.waitForURL("**/portal/decision");

        assertThat(page.locator("h1")).isVisible();
        page.waitForFunction("window.scrollY === 0 && document.activeElement.id === 'content'");
    }
}
