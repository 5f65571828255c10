package org.threefold.stories;

import com.microsoft.playwright.Page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Goes through a form that asks one question a page, to the list of its answers, and opens each
/// question from there once more.
final class Steps {

    private static final int MORE_THAN_ANY_FORM = 120;

    /// Where something would have to be typed.
    private static final String SKIP = "I'd rather not say";

    private static final String HEADING = ".asking h1";
    private static final String QUESTION = ".asking .asking-choices, .asking .asking-numbers";
    private static final String LIST = ".asking-review";
    private static final String FIELD = ".asking vaadin-text-area";

    private Steps() {}

    /// On a page that is loaded; leaves it on the list of answers. Nothing happens on a page that
    /// asks nothing.
    ///
    /// @return the buttons behind which something is typed
    static Set<String> through(Page page) {
        if (page.locator(QUESTION + ", " + LIST).count() == 0) return Set.of();
        answer(page);
        var typed = new LinkedHashSet<String>();
        for (var words : changes(page)) {
            if (!FieldPage.press(page, words)) continue;
            if (page.locator(FIELD).count() > 0) typed.add(words);
            answer(page);
        }
        return typed;
    }

    /// Until the list comes; what is answered already is answered as before.
    private static void answer(Page page) {
        for (int at = 0; at < MORE_THAN_ANY_FORM; at++) {
            if (page.locator(LIST).count() > 0) return;
            var before = page.locator(HEADING).textContent();
            choose(page);
            page.waitForFunction(
                    "before => document.querySelector('.asking h1')?.textContent !== before",
                    before);
        }
        throw new AssertionError(page.url() + " asks for ever");
    }

    /// As before; else at home what lets more be asked, and of thoughts and moods what alarms
    /// nobody.
    private static void choose(Page page) {
        var given = page.locator(".asking .choice.chosen");
        var no = page.locator(".asking .choice:text-is('No')");
        if (page.locator(FIELD).count() > 0) skip(page);
        else if (given.count() > 0) given.click();
        else if (no.count() > 0 && !page.url().endsWith("/intake")) no.click();
        else page.locator(".asking .choice").first().click();
    }

    private static void skip(Page page) {
        Find.button(page, SKIP).first().click();
    }

    private static List<String> changes(Page page) {
        return page.locator(LIST + " button").allTextContents();
    }
}
