package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;
import org.threefold.support.Sessions;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/// What is chosen in a form while the server cannot be reached, or after the session has ended, is
/// in the form again, as a draft: in each kind of field that the application has.
@InThePortal
class AChoiceIsKeptTest {

    private static final String MANY =
            "many => Object.keys(localStorage).filter(it => it.startsWith('tf-draft:')).length === many";

    private static final ChoiceField CHAIR = new ChoiceField("vaadin-select", "Chair");
    private static final ChoiceField DAY = new ChoiceField("vaadin-date-picker", "Day");
    private static final ChoiceField TIME = new ChoiceField("vaadin-time-picker", "Begins at");
    private static final ChoiceField ABOUT = new ChoiceField("vaadin-select", "What it is about");
    private static final ChoiceField PAINS =
            new ChoiceField("vaadin-multi-select-combo-box", "Kinds of pain");
    private static final ChoiceField BY = new ChoiceField("vaadin-combo-box", "Superseded by");
    private static final ChoiceField APPROACHES =
            new ChoiceField("vaadin-checkbox-group", "New value");
    private static final ChoiceField ATTESTED = new ChoiceField("vaadin-checkbox", "I attest");

    private final Sessions sessions;

    AChoiceIsKeptTest(@Autowired ServletWebServerApplicationContext server) {
        sessions = new Sessions(server);
    }

    /// A form of somebody, on a page or in what a button opens.
    private record Form(String username, String path, String opener, List<ChoiceField> fields) {

        Page open(BrowserContext window) {
            var page = window.newPage();
            page.navigate(path);
            page.waitForFunction("() => window.tfDrafts?.ready");
            if (!opener.isEmpty()) Find.button(page, opener).click();
            fields.getFirst().on(page).waitFor();
            return page;
        }

        Map<ChoiceField, String> each(Page page, BiFunction<ChoiceField, Page, String> what) {
            return fields.stream().collect(Collectors.toMap(it -> it, it -> what.apply(it, page)));
        }
    }

    @Test
    void a_person_a_day_and_a_time(Portal portal) {
        kept(
                portal,
                new Form(
                        "dana.ruiz",
                        "/conferences",
                        "Plan a conference",
                        List.of(CHAIR, DAY, TIME)));
    }

    @Test
    void several_from_a_list(Portal portal) {
        kept(portal, new Form("mira.holt", source(portal) + "/say", "", List.of(ABOUT, PAINS)));
    }

    @Test
    void one_from_a_list_that_is_searched(Portal portal) {
        kept(portal, new Form("mira.holt", source(portal), "", List.of(BY)));
    }

    @Test
    void a_box_that_is_ticked(Portal portal) {
        kept(portal, new Form("mira.holt", "/instruments", "", List.of(ATTESTED)));
    }

    /// Leaves a draft of the policy that waits, as it may have found one.
    @Test
    void some_boxes_of_a_group(Portal portal) {
        var mira = portal.signedIn("mira.holt");
        Find.noPolicyDraftWaiting(mira);
        Find.link(mira, "Draft a change").click();
        mira.getByLabel("A setting to change").fill("CRPS: approaches");
        mira.getByRole(AriaRole.OPTION).first().click();
        APPROACHES.on(mira).waitFor();
        mira.getByLabel("Why is it changed?").fill("More than rehabilitation counts.");

        var form = new Form("mira.holt", "/policy/draft", "", List.of(APPROACHES));
        kept(portal, form);

        mira = portal.signedIn("mira.holt");
        mira.navigate("/policy/draft");
        mira.getByLabel("Why is it looser than usual?").fill("x".repeat(30));
        Find.button(mira, "Propose version").click();
        assertThat(mira.getByText("A draft waits to be adopted")).isVisible();
    }

    private static String source(Portal portal) {
        var page = portal.signedIn("mira.holt");
        page.navigate("/evidence");
        var link =
                page.locator("#content a[href^='evidence/']:not([href*='add'], [href*='import'])");
        return "/" + link.nth(3).getAttribute("href");
    }

    private void kept(Portal portal, Form form) {
        var window = portal.signedIn(form.username()).context();
        away(window, form);
        sessionEnded(portal, window, form);
    }

    private static void away(BrowserContext window, Form form) {
        var page = form.open(window);
        form.fields().forEach(it -> it.look(page));
        var before = form.each(page, ChoiceField::holds);

        window.setOffline(true);
        var chosen = form.each(page, (field, on) -> field.choose(on, 0));
        assertThat(page.getByText("What you type or choose is kept in this browser")).isVisible();
        page.waitForFunction(MANY, form.fields().size());
        assertThat(page.evaluate("() => JSON.stringify({...localStorage})").toString())
                .doesNotContain(chosen.values());
        page.close();
        window.setOffline(false);

        form.fields().forEach(it -> assertThat(chosen.get(it)).isNotEqualTo(before.get(it)));
        there(form, window, chosen);
    }

    private void sessionEnded(Portal portal, BrowserContext window, Form form) {
        var page = form.open(window);
        form.fields().forEach(it -> it.look(page));
        BrowserStore.rest(page);
        sessions.end();
        var chosen = form.each(page, (field, on) -> field.chooseAtOnce(on, 1));
        page.waitForURL("**/login**");
        portal.signIn(page, form.username(), Portal.password(form.username()));
        page.waitForURL(url -> !url.contains("/login"));
        page.close();
        there(form, window, chosen);
    }

    /// In the field, and on the server: nothing stays in the browser.
    private static void there(Form form, BrowserContext window, Map<ChoiceField, String> chosen) {
        var back = form.open(window);
        back.waitForFunction(MANY, 0);
        assertThat(form.each(back, ChoiceField::holds)).isEqualTo(chosen);
        back.close();

        var again = form.open(window);
        assertThat(form.each(again, ChoiceField::holds)).isEqualTo(chosen);
        again.close();
    }
}
