package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.HashSet;

/// A clinician goes through a section by keys: a letter answers, N goes on, Y and U go to the note,
/// arrows answer nothing, Enter leaves the note, F8 goes to the next question without an answer.
@InThePortal
class ASectionIsAnsweredByKeysTest {

    @Test
    void letters_answer_and_neither_arrows_nor_words_do(Portal portal) {
        var page = section(portal);
        question(page, "psychosis-now").getByLabel("No", exactly()).check();
        question(page, "psychosis-now").getByLabel("No", exactly()).focus();
        int answered = page.locator("tf-question :checked").count();

        page.keyboard().press("ArrowDown");
        assertThat(question(page, "psychosis-episode").locator("input:focus")).hasCount(1);
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowLeft");
        assertThat(page.locator("tf-question :checked")).hasCount(answered);
        page.keyboard().press("ArrowUp");

        page.keyboard().press("n");
        page.keyboard().press("y");
        assertThat(question(page, "psychosis-now").getByLabel("No", exactly())).isChecked();
        assertThat(question(page, "psychosis-episode").getByLabel("Yes")).isChecked();
        assertThat(question(page, "psychosis-now").locator("textarea")).isHidden();

        var note = question(page, "psychosis-episode").locator("textarea");
        assertThat(note).isFocused();
        note.fill("");
        page.keyboard().type("Nausea, twice.");
        page.keyboard().press("Enter");
        assertThat(note).not().isFocused();

        page.reload();
        assertThat(question(page, "psychosis-episode").locator("textarea"))
                .hasValue("Nausea, twice.");
        assertThat(question(page, "psychosis-now").getByLabel("No", exactly())).isChecked();
    }

    @Test
    void f8_goes_to_the_next_without_an_answer_whatever_it_takes(Portal portal) {
        var page = section(portal);
        question(page, "mania-now").getByLabel("No", exactly()).check();
        question(page, "psychosis-now").getByLabel("Yes").focus();

        var rows = new HashSet<Object>();
        while (rows.add(page.evaluate("document.activeElement.closest('.answer').id")))
            page.keyboard().press("F8");

        Assertions.assertThat(rows)
                .contains("q-psychiatric-gad7-total", "q-psychiatric-lacks-capacity")
                .doesNotContain("q-psychiatric-mania-now");
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
