package org.threefold.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.threefold.support.InThePortal;
import org.threefold.support.Portal;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// People of the practice walk through all pages that links lead to, and open the forms that
/// buttons open. In every field that is found, something is typed, and two seconds later the tab
/// is gone: on the same page the text is there again. Searches and secrets, marked at the field,
/// leave nothing behind.
@InThePortal
@TestPropertySource(properties = "threefold.story=nothing-typed-is-lost")
class NothingTypedIsLostTest {

    /// How long after the last key a text is safe.
    private static final int TWO_SECONDS = 2000;

    /// A walk that finds less than this proves too little.
    private static final int FEWEST = 165;

    private static final List<String> PEOPLE =
            List.of("dana.ruiz", "ilse.kagan", "jo.mbeki", "sam.okoye", "cora.lind");

    /// Fields that a walk must have come by, each of another kind of form.
    private static final List<String> AMONG_THEM =
            List.of(
                    "/cases/*/alarm: Plan #1",
                    "/cases/*/history > Add a drug: Drug #1",
                    "/cases/*/notes: New note #1",
                    "/cases/*/review > Ask the team again: Why the team is asked again #1",
                    "/cases/*/team: In other words #1",
                    "/referrals/new: Family name #1");

    @Test
    void what_was_typed_is_there_after_the_tab_is_gone(Portal portal) {
        var lost = new ArrayList<String>();
        var found = new TreeSet<String>();
        var opened = new TreeSet<String>();
        for (var username : PEOPLE) {
            var page = portal.signedIn(username);
            var walk = new FieldWalk(page);
            for (var place : walk.places()) {
                // what one role has shown already is not opened again by the next
                if (place.isAction() && !opened.add(place.toString())) continue;
                var typed = place.type(page);
                if (!found.addAll(typed.stream().map(it -> place + ": " + it.label()).toList()))
                    continue;
                page.waitForTimeout(TWO_SECONDS);
                lost.addAll(FieldWalk.leftInTheBrowser(page, typed));
                page = again(page);
                lost.addAll(place.missing(page, typed));
            }
            page.close();
        }

        assertThat(lost).isEmpty();
        assertThat(found).containsAll(AMONG_THEM).hasSizeGreaterThanOrEqualTo(FEWEST);
    }

    /// The tab is closed without a word, and another one is opened in the same browser.
    private static Page again(Page page) {
        var window = page.context();
        page.close();
        return window.newPage();
    }
}
