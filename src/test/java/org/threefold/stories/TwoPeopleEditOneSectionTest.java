package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// Two windows stand open on the psychiatric section of Ms. Hargreaves. What is answered in one
/// appears in the other (how soon is told by the benchmark), and what is being typed there stays.
@InThePortal
class TwoPeopleEditOneSectionTest {

    @Test
    void each_sees_the_others_answer_and_nothing_is_lost(Portal portal) {
        var here = section(portal);
        var there = section(portal);

        question(here, "psychosis-now").getByLabel("No", exactly()).check();
        assertThat(question(there, "psychosis-now").getByLabel("No", exactly())).isChecked();

        question(there, "bipolar").getByLabel("No", exactly()).check();
        assertThat(question(here, "bipolar").getByLabel("No", exactly())).isChecked();
        assertThat(question(here, "psychosis-now").getByLabel("No", exactly())).isChecked();
    }

    @Test
    void what_somebody_is_typing_stays_when_news_arrives(Portal portal) {
        var here = section(portal);
        var there = section(portal);
        question(here, "mania-now").getByLabel("No", exactly()).check();

        question(here, "mania-now").locator(".note-open").click();
        var note = question(here, "mania-now").getByRole(AriaRole.TEXTBOX);
        note.pressSequentially("Asked twice");
        question(there, "suicide-plan").getByLabel("No", exactly()).check();
        assertThat(question(here, "suicide-plan").getByLabel("No", exactly())).isChecked();

        assertThat(note).hasValue("Asked twice");
        note.blur();
        assertThat(question(there, "mania-now").getByRole(AriaRole.TEXTBOX))
                .hasValue("Asked twice");
    }

    @Test
    void two_numbers_for_one_question_both_stand_until_somebody_chooses(Portal portal) {
        var here = section(portal);
        var there = section(portal);
        var mine = question(here, "phq9-total").getByLabel("PHQ-9 total", exactly());
        var theirs = question(there, "phq9-total").getByLabel("PHQ-9 total", exactly());

        mine.focus();
        theirs.fill("9");
        theirs.blur();
        assertThat(question(there, "phq9-total")).containsText("Kagan");
        assertThat(mine).hasValue("");
        mine.fill("14");
        mine.blur();

        assertThat(question(here, "phq9-total")).containsText("Two answers stand: 9");
        assertThat(question(there, "phq9-total")).containsText("Two answers stand: 9");
    }

    private static Page section(Portal portal) {
        var page = portal.onCase("ilse.kagan", "HARGREAVES", "/evaluation/psychiatric");
        assertThat(question(page, "psychosis-now").getByLabel("No", exactly())).isEnabled();
        return page;
    }

    private static Locator question(Page page, String name) {
        return page.locator("#q-psychiatric-" + name);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }
}
