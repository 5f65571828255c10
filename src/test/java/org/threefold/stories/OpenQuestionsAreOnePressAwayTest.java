package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// What keeps a section from being signed is named, and leads to its field.
@InThePortal
class OpenQuestionsAreOnePressAwayTest {

    @Test
    void before_the_last_answer_no_password_is_asked_for(Portal portal) {
        var ilse = portal.onCase("ilse.kagan", "HARGREAVES", "/evaluation/psychiatric");

        ilse.getByText("left: go to the first").click();
        ilse.waitForFunction("document.activeElement.closest('.answer') !== null");

        ilse.getByText("Show what is missing").click();
        ilse.locator("vaadin-details li button").last().click();
        ilse.waitForFunction(
                "document.activeElement.closest('.answer') ==="
                        + " [...document.querySelectorAll('.answer')].findLast(it =>"
                        + " it.checkVisibility() && it.contains(document.activeElement))");
        assertThat(ilse.getByLabel("Your password")).hasCount(0);
    }
}
