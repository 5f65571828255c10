package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;
import org.threefold.support.Sessions;

/// An answer that saves at once, and was chosen while nobody answered, is no answer by itself: it
/// is offered below its question, with what is saved there by now, and counts once it is confirmed.
@InThePortal
class AChosenAnswerIsConfirmedTest {

    private static final String MANY =
            "many => Object.keys(localStorage).filter(it => it.startsWith('tf-draft:')).length === many";

    private static final String NOT_SAVED =
            "Chosen while the connection was lost, and not saved yet";

    private static final ChoiceField PANIC =
            new ChoiceField("#q-psychiatric-panic-disorder tf-question", "");
    private static final ChoiceField FAMILY =
            new ChoiceField("#q-psychiatric-family-psychosis tf-question", "");
    private static final ChoiceField NUMBERS = new ChoiceField("div.asking-numbers", "");
    private static final ChoiceField ITEM = new ChoiceField("vaadin-radio-group", "");

    private final Sessions sessions;

    AChosenAnswerIsConfirmedTest(@Autowired ServletWebServerApplicationContext server) {
        sessions = new Sessions(server);
    }

    @Test
    void an_answer_of_an_evaluation_is_saved_once_it_is_confirmed(Portal portal) {
        var page = section(portal);
        var colleague = section(portal);
        var path = page.url();
        var window = page.context();

        window.setOffline(true);
        var chosen = PANIC.choose(page, 0);
        page.waitForFunction(MANY, 1);
        page.close();
        window.setOffline(false);

        var back = ready(window.newPage(), path);
        assertThat(PANIC.offered(back)).containsText(NOT_SAVED);
        assertThat(PANIC.offered(back)).containsText(chosen);
        assertThat(PANIC.holds(back)).isEmpty();
        assertThat(PANIC.holds(colleague)).isEmpty();

        PANIC.offered(back).getByText("Use this choice").click();
        assertThat(PANIC.on(colleague).getByLabel(chosen).first()).isChecked();
        back.waitForFunction(MANY, 0);
        assertThat(PANIC.offered(back)).hasCount(0);
    }

    @Test
    void what_a_colleague_saved_meanwhile_stays_and_both_are_shown(Portal portal) {
        var page = section(portal);
        var colleague = section(portal);
        var path = page.url();
        var window = page.context();

        window.setOffline(true);
        var mine = FAMILY.choose(page, 0);
        page.waitForFunction(MANY, 1);
        page.close();
        var theirs = FAMILY.choose(colleague, 1);
        window.setOffline(false);

        var back = ready(window.newPage(), path);
        assertThat(FAMILY.offered(back).locator(".as-written")).hasText(mine);
        assertThat(FAMILY.offered(back)).containsText("Saved here by now: " + theirs);
        assertThat(FAMILY.holds(back)).isEqualTo(theirs);

        FAMILY.offered(back).getByText("Discard it").click();
        back.waitForFunction(MANY, 0);
        assertThat(FAMILY.holds(back)).isEqualTo(theirs);
        assertThat(FAMILY.holds(colleague)).isEqualTo(theirs);
    }

    @Test
    void an_answer_chosen_after_the_session_had_ended(Portal portal) {
        var page = section(portal);
        var path = page.url();
        var before = PANIC.holds(page);
        sessions.end();
        var chosen = PANIC.chooseAtOnce(page, 2);
        page.waitForURL("**/login**");
        portal.signIn(page, "ilse.kagan", Portal.password("ilse.kagan"));
        page.waitForURL(url -> !url.contains("/login"));

        ready(page, path);
        assertThat(PANIC.offered(page).locator(".as-written")).hasText(chosen);
        assertThat(PANIC.holds(page)).isEqualTo(before);
        PANIC.offered(page).getByText("Discard it").click();
        page.waitForFunction(MANY, 0);
    }

    @Test
    void a_patients_press_is_not_lost(Portal portal) {
        var page = ready(portal.signedIn("per.lindqvist"), "/portal/questions/peg");
        var path = page.url();
        var window = page.context();
        window.setOffline(true);
        var chosen = NUMBERS.choose(page, 4);
        page.waitForFunction(MANY, 1);
        page.close();
        window.setOffline(false);

        var back = ready(window.newPage(), path);
        assertThat(NUMBERS.offered(back)).containsText(NOT_SAVED);
        assertThat(NUMBERS.offered(back).locator(".as-written")).hasText(chosen);
        var question = back.locator("h1").textContent();
        NUMBERS.offered(back).getByText("Use this choice").click();
        assertThat(back.locator("h1")).not().hasText(question);
        back.waitForFunction(MANY, 0);

        sessions.end();
        var next = back.locator("h1").textContent();
        var second = NUMBERS.chooseAtOnce(back, 5);
        back.waitForURL("**/login**");
        portal.signIn(back, "per.lindqvist", Portal.password("per.lindqvist"));
        back.waitForURL(url -> !url.contains("/login"));
        ready(back, path);
        assertThat(back.locator("h1")).hasText(next);
        assertThat(NUMBERS.offered(back).locator(".as-written")).hasText(second);
    }

    @Test
    void an_item_that_staff_fill_in(Portal portal) {
        var page = portal.onCase("jo.mbeki", "NOWAK", "/measures/fill/gad-7");
        ready(page);
        Find.button(page, "Begin").click();
        ITEM.on(page).waitFor();
        var window = page.context();
        var path = page.url();

        window.setOffline(true);
        var chosen = ITEM.choose(page, 1);
        page.waitForFunction(MANY, 1);
        page.close();
        window.setOffline(false);

        var back = ready(window.newPage(), path);
        Find.button(back, "Begin").click();
        assertThat(ITEM.offered(back).locator(".as-written")).hasText(chosen);
        assertThat(ITEM.holds(back)).isEmpty();
        ITEM.offered(back).getByText("Use this choice").click();
        back.waitForFunction(MANY, 0);
        assertThat(ITEM.holds(back)).isEqualTo(chosen);
    }

    private static Page section(Portal portal) {
        var page = portal.onCase("ilse.kagan", "HARGREAVES", "/evaluation/psychiatric");
        ready(page);
        PANIC.on(page).waitFor();
        return page;
    }

    private static Page ready(Page page, String path) {
        page.navigate(path);
        return ready(page);
    }

    private static Page ready(Page page) {
        page.waitForFunction("() => window.tfDrafts?.ready");
        return page;
    }
}
