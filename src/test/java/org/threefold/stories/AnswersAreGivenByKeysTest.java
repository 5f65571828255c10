package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

/// Somebody without a mouse answers one question a page. No key that may be hit by chance answers:
/// it goes to an answer, and Enter chooses.
@InThePortal
class AnswersAreGivenByKeysTest {

    private static final String STEP = "document.activeElement.id === 'asking-title'";

    @Test
    void a_number_by_its_digits_and_by_arrows(Portal portal) {
        var page = opened(portal, "/portal/questions/peg");
        page.waitForFunction("() => window.tfDrafts?.ready");
        var question = page.locator("h1").textContent();
        page.locator("h1").focus();

        page.keyboard().press("1");
        assertThat(number(page, 1)).isFocused();
        page.keyboard().press("0");
        assertThat(number(page, 10)).isFocused();
        page.keyboard().press("ArrowLeft");
        assertThat(number(page, 9)).isFocused();
        page.keyboard().press("Home");
        assertThat(number(page, 0)).isFocused();
        page.keyboard().press("6");
        assertThat(number(page, 6)).isFocused();
        assertThat(page.locator("h1")).hasText(question);

        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).not().hasText(question);
        page.waitForFunction(STEP);
    }

    @Test
    void yes_and_no_by_their_letters_and_a_place_by_its_number(Portal portal) {
        var page = opened(portal, "/portal/intake");
        page.locator(".asking .yes-no").waitFor();
        page.locator("h1").focus();

        page.keyboard().press("n");
        assertThat(choice(page, "No")).isFocused();
        page.keyboard().press("y");
        assertThat(choice(page, "Yes")).isFocused();
        page.keyboard().press("4");
        assertThat(choice(page, "I'd rather not say")).isFocused();
        page.keyboard().press("Tab");
        assertThat(choice(page, "I'd rather not say")).not().isFocused();
        assertThat(page.locator(".asking .choice:focus")).hasCount(0);
    }

    @Test
    void after_an_answer_to_a_page_that_was_read_its_explanation_comes_next(Portal portal) {
        var page = opened(portal, "/portal/read/your-privacy");
        page.locator("button.go").press("Enter");
        page.locator(".quiz .choice").first().focus();

        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertThat(page.locator(".explained h2")).isFocused();
    }

    private static Page opened(Portal portal, String path) {
        var page = portal.signedIn("per.lindqvist");
        page.navigate(path);
        page.locator("h1").first().waitFor();
        return page;
    }

    private static Locator number(Page page, int number) {
        return page.locator(".asking-numbers .choice").nth(number);
    }

    private static Locator choice(Page page, String words) {
        return Find.button(page, words).first();
    }
}
