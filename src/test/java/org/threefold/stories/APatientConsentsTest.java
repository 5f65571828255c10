package org.threefold.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.Test;
import org.threefold.consent.ConsentQuestion;
import org.threefold.consent.TeachBackQuestions;
import org.threefold.support.Axe;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.List;

/// Per Lindqvist goes on reading on his phone, does not know when he may drive, learns it, talks
/// with his team, signs, and takes it back. The page of his team shows each step.
@InThePortal
class APatientConsentsTest {

    private static final int PHONE = 390;
    private static final String PAGE = "/portal/consent";

    @Test
    void he_reads_learns_talks_signs_and_takes_it_back(Portal portal) {
        var jo = portal.onCase("jo.mbeki", "LINDQVIST", "/consent");
        var per = portal.signedIn("per.lindqvist", PHONE, ColorScheme.LIGHT);
        assertThat(jo.getByText("The patient has read 8 of 16 pages.")).isVisible();

        per.navigate("/");
        Find.link(per, "Go on deciding").click();
        assertThat(per.getByText("Page 9 of 16")).isVisible();
        read(per);
        assertThat(jo.getByText("All pages are read.")).isVisible();

        answerAll(per);
        assertThat(Find.row(jo, "1 of 3")).containsText("Not passed");
        assertThat(Find.row(jo, "When may you drive?")).containsText("critical");
        answerOnceMore(per);
        assertThat(Find.heading(per, "Next is a talk")).isVisible();

        talk(jo);
        capacity(jo);
        assertThat(jo.getByText("All is ready.")).isVisible();
        assertThat(Find.heading(per, "Yes or no")).isVisible();
        assertThat(Axe.foundInHaste(per, List.of(PAGE))).isEmpty();

        sign(per);
        assertThat(Find.heading(per, "You said yes")).isVisible();
        assertThat(jo.getByText("Signed, in force")).isVisible();
        assertThat(Axe.foundInHaste(per, List.of(PAGE))).isEmpty();

        Find.button(per, "No touch any more").click();
        assertThat(jo.getByText("Withdrawn: touch")).isVisible();
        Find.button(per, "Take all of it back").click();
        per.locator("vaadin-confirm-dialog-overlay, vaadin-confirm-dialog")
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Take all of it back"))
                .last()
                .click();
        assertThat(Find.heading(per, "You took it back")).isVisible();
        assertThat(jo.getByText("The patient took it back.")).isVisible();
    }

    /// From the ninth page to the last; on the twelfth he wants a hand.
    private static void read(Page per) {
        for (int page = 9; page <= 16; page++) {
            assertThat(per.getByText("Page " + page + " of 16")).isVisible();
            if (page == 12) {
                per.getByLabel("A hand on my hand").check();
                Find.button(per, "Back").click();
                assertThat(per.getByText("Page 11 of 16")).isVisible();
                Find.button(per, "Next").click();
                assertThat(per.getByText("Page 12 of 16")).isVisible();
                assertThat(per.getByLabel("A hand on my hand")).isChecked();
            }
            Find.button(per, page < 16 ? "I have read this. Next" : "I have read this. To the")
                    .click();
        }
    }

    private static void answerAll(Page per) {
        int number = 0;
        for (var it : TeachBackQuestions.all()) {
            assertThat(per.getByText("Question " + ++number + " of 10")).isVisible();
            boolean wrong = it.id().equals("T6");
            answer(per, it, 1, wrong);
            assertThat(per.locator(".explained"))
                    .containsText(wrong ? "Not quite" : "That is right");
            Find.button(per, number < 10 ? "Next question" : "Go on").click();
        }
    }

    /// In other words, and with the keys alone.
    private static void answerOnceMore(Page per) {
        var again = TeachBackQuestions.find("T6").orElseThrow();
        assertThat(Find.heading(per, again.again().words())).isVisible();
        var right = Find.button(per, again.again().answer().words());
        right.focus();
        right.press("Enter");
        assertThat(per.locator(".explained")).containsText("That is right");
        Find.button(per, "Go on").press("Enter");
    }

    private static void answer(Page per, ConsentQuestion question, int round, boolean wrong) {
        var asked = question.in(round);
        var words =
                asked.options().stream()
                        .filter(it -> it.equals(asked.answer()) != wrong)
                        .findFirst()
                        .orElseThrow()
                        .words();
        per.locator(".choice")
                .getByText(words, new Locator.GetByTextOptions().setExact(true))
                .click();
    }

    private static void talk(Page jo) {
        jo.getByLabel("What will you tell your family?")
                .fill("That it may help for some weeks, or not at all.");
        jo.getByLabel("When would you call us?")
                .fill("At once when it burns, or at dark thoughts.");
        Find.button(jo, "Note the talk").click();
        assertThat(jo.getByText("The talk is noted.")).isVisible();
    }

    private static void capacity(Page jo) {
        var yes = jo.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true));
        for (int ability = 0; ability < 4; ability++) yes.nth(ability).check();
        for (var it : List.of("Understands", "Appreciates", "Reasons", "Chooses"))
            jo.getByLabel(it + ": what it rests on").fill("In his own words.");
        Find.button(jo, "Note capacity").click();
        assertThat(jo.getByText("Capacity is noted.")).isVisible();
    }

    private static void sign(Page per) {
        per.getByLabel("Your name").fill("Per Lindqvist");
        per.getByLabel("I agree to sign electronically").check();
        per.getByLabel("Your password").fill(Portal.password("per.lindqvist"));
        Find.button(per, "I say yes, and sign").click();
    }
}
