package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// The coordinator plans a conference by keyboard: a day with slashes is refused in words and stays
/// legible, Escape takes nothing away, and a Saturday is named.
@InThePortal
class ADayIsTypedAsStaffWriteItTest {

    @Test
    void slashes_are_refused_and_the_weekday_is_shown(Portal portal) {
        var cora = portal.signedIn("cora.lind");
        cora.navigate("/conferences");
        Find.button(cora, "Plan a conference").first().click();
        var day = cora.getByLabel("Day");
        assertThat(day).hasAttribute("placeholder", "dd-Mmm-yyyy");

        write(cora, day, "12/05/2099");
        cora.keyboard().press("Escape");
        assertThat(day).hasValue("12/05/2099");

        cora.keyboard().press("Tab");
        assertThat(Find.error(cora, "Day and month could be confused in 12/05/2099")).isVisible();
        assertThat(day).hasValue("12/05/2099");

        type(cora, day, "2099-12-05");
        assertThat(day).hasValue("05-Dec-2099");
        assertThat(cora.getByText("Sat 05-Dec-2099. This is a weekend").first()).isVisible();

        type(cora, day, "3 dec 2099");
        assertThat(day).hasValue("03-Dec-2099");
        assertThat(cora.getByText("Thu 03-Dec-2099").first()).isVisible();
        assertThat(cora.getByText("This is a weekend")).hasCount(0);
    }

    private static void type(Page page, Locator field, String words) {
        write(page, field, words);
        page.keyboard().press("Tab");
    }

    private static void write(Page page, Locator field, String words) {
        field.focus();
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type(words);
    }
}
