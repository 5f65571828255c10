package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// A drug that was tried is typed by keyboard alone: a slip of the hand is asked about, Escape does
/// not throw away what was typed, and the row says whether it counts.
@InThePortal
class ATrialIsTypedWithoutAMouseTest {

    @Test
    void a_slip_of_the_hand_is_asked_about_and_nothing_typed_is_lost(Portal portal) {
        var dana = portal.onCase("dana.ruiz", "CASTELLANOS-WHITFIELD", "/history");
        Find.button(dana, "Add a drug").focus();
        dana.keyboard().press("Enter");
        assertThat(dana.getByLabel("Drug").first()).isFocused();

        type(dana, "duloxetine");
        tabTo(dana, "Highest dose a day");
        type(dana, "2400");
        dana.keyboard().press("Enter");
        assertThat(
                        dana.getByText(
                                        "2,400 mg of duloxetine is 20 times the usual maximum of"
                                                + " 120 mg a day: is it meant?")
                                .first())
                .isVisible();

        dana.keyboard().press("Escape");
        assertThat(dana.getByText("Put away what you typed?")).isVisible();
        Find.button(dana, "Go back").press("Enter");
        assertThat(dana.getByLabel("Drug").first()).hasValue("duloxetine");

        dana.getByLabel("Highest dose a day").focus();
        dana.keyboard().press("ControlOrMeta+a");
        type(dana, "60");
        tabTo(dana, "Weeks at the least dose or more");
        type(dana, "3");
        dana.keyboard().press("Enter");
        assertThat(Find.row(dana, "duloxetine").first()).containsText("Does not count");
        assertThat(Find.row(dana, "duloxetine").first())
                .containsText("An adequate trial is 60 mg a day");
    }

    private static void type(Page page, String words) {
        page.keyboard().type(words);
    }

    /// Tab until the field with this label has the focus.
    private static void tabTo(Page page, String label) {
        for (int stops = 0; stops < 20; stops++) {
            page.keyboard().press("Tab");
            var focused =
                    page.evaluate(
                            "() => document.activeElement?.closest('[has-label]')?.label ?? ''");
            if (label.equals(focused)) return;
        }
        throw new AssertionError("No Tab leads to " + label);
    }
}
