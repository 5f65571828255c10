package org.threefold.stories;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How a person finds a thing on a screen: by what it is and by its words.
final class Find {

    private Find() {}

    static Locator button(Page page, String words) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    static Locator link(Page page, String words) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words));
    }

    static Locator heading(Page page, String words) {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(words));
    }

    /// The button of the dialog that stands open.
    static Locator inDialog(Page page, String words) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(words));
    }

    /// What a field says is wrong. The same words are read out by a screen reader's region for a
    /// moment, so they may stand on the page twice.
    static Locator error(Page page, String words) {
        return page.locator("[slot=error-message]").getByText(words);
    }

    /// A row of a table, by words that stand in it.
    static Locator row(Page page, String words) {
        return page.getByRole(AriaRole.ROW).filter(new Locator.FilterOptions().setHasText(words));
    }

    /// A row of a list that scrolls, by words that stand in it, in this order. Its cells are not
    /// within it, but shown in it.
    static Locator listed(Page page, String... words) {
        var all = Pattern.compile(Stream.of(words).map(Find::plain).collect(joining(".*")));
        return page.getByRole(AriaRole.ROW, new Page.GetByRoleOptions().setName(all));
    }

    /// A browser reads the pattern, which does not know Java's quotes.
    private static String plain(String words) {
        return words.replaceAll("[^\\p{L}\\p{N} ,-]", ".");
    }

    /// Opens the practice policy and withdraws the draft that waits there, if one does: another
    /// story may have adopted it.
    static void noPolicyDraftWaiting(Page director) {
        director.navigate("/policy");
        var withdraw = button(director, "Withdraw the draft");
        var draft = link(director, "Draft a change");
        withdraw.or(draft).first().waitFor();
        if (withdraw.isVisible()) {
            director.getByLabel("Why not").fill("We want to talk about it once more.");
            withdraw.click();
        }
        draft.waitFor();
    }
}
