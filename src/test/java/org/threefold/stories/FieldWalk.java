package org.threefold.stories;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Finds the fields of the application by itself: follows links, and opens what buttons open.
final class FieldWalk {

    /// Pages of one shape that are looked at: the forms of two rules are the same form.
    private static final Map<String, Integer> OFTEN =
            Map.of(
                    "/cases/*",
                    4,
                    "/cases/*/findings/*",
                    6,
                    "/cases/*/review",
                    4,
                    "/referrals/*",
                    2);

    /// Buttons that open a form, by how their words begin. Whatever else a button says is an act.
    static final List<String> OPENERS =
            List.of(
                    "Add",
                    "Create account",
                    "Change",
                    "Correct",
                    "Plan a",
                    "Move",
                    "Reset password",
                    "Ask the team again",
                    "I changed my mind",
                    "Begin",
                    "Another",
                    "Decline",
                    "Ask for more",
                    "The referrer answered",
                    "Confirm identity",
                    "Choose",
                    "Withdraw");

    private static final String FIELDS =
            """
            () => {
              const text = 'vaadin-text-field, vaadin-text-area, vaadin-email-field, vaadin-number-field,'
                + 'vaadin-integer-field, vaadin-big-decimal-field, vaadin-combo-box[allow-custom-value],'
                + 'vaadin-password-field, tf-question textarea';
              const seen = {};
              return [...document.querySelectorAll(text)]
                .filter(it => it.checkVisibility() && !it.readonly && !it.disabled)
                .map(it => {
                  const label = it.label || it.getAttribute('aria-label') || it.getAttribute('accessible-name')
                      || it.inputElement?.getAttribute('aria-label') || it.placeholder || it.localName;
                  const n = seen[label] = (seen[label] ?? 0) + 1;
                  it.setAttribute('data-walk', label + ' #' + n);
                  return [label + ' #' + n, it.localName,
                          it.localName === 'vaadin-password-field' || it.closest('[data-not-kept]') ? 'never' : 'kept'];
                });
            }
            """;

    private static final String TYPE =
            """
            typed => typed.forEach(([label, text]) => {
              const it = [...document.querySelectorAll('[data-walk]')].find(one => one.dataset.walk === label);
              const input = it.inputElement ?? it;
              input.value = text;
              input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
            })
            """;

    private static final String READ =
            """
            () => Object.fromEntries([...document.querySelectorAll('[data-walk]')]
                .map(it => [it.dataset.walk, String((it.inputElement ?? it).value)]))
            """;

    /// Something typed: where, what, and whether it may be kept.
    record Typed(String label, String text, boolean kept) {}

    private final Page page;
    private final List<String> notPages = new ArrayList<>();
    private final Map<String, Integer> visited = new HashMap<>();

    FieldWalk(Page page) {
        this.page = page;
    }

    /// Every page, and every form on it, that has a field.
    List<Place> places() {
        var places = new ArrayList<Place>();
        var open = new ArrayDeque<String>();
        Set<String> known = new LinkedHashSet<>();
        open.add("/");
        while (!open.isEmpty()) {
            var path = open.poll();
            if (!load(page, path)) {
                notPages.add(path);
                continue;
            }
            if (!fields(page).isEmpty()) places.add(new Place(path, ""));
            for (var button : openers(page)) places.add(new Place(path, button));
            for (var link : links(page)) if (known.add(link) && wanted(link)) open.add(link);
        }
        return places;
    }

    private boolean wanted(String link) {
        var shape = shape(link);
        int times = visited.merge(shape, 1, Integer::sum);
        return times <= OFTEN.getOrDefault(shape, 1);
    }

    private static String shape(String link) {
        return link.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll(
                        "/(findings|rules|evidence|fill|kept)/(?!add|import|kept)[^/?]+", "/$1/*")
                .replaceAll("[?].*", "");
    }

    /// Whether it is a page at all, and no download.
    static boolean load(Page page, String path) {
        try {
            page.navigate(path);
            page.waitForSelector("#content", new Page.WaitForSelectorOptions().setTimeout(15_000));
        } catch (PlaywrightException noPage) {
            return false;
        }
        settle(page);
        return true;
    }

    List<String> notPages() {
        return List.copyOf(notPages);
    }

    private static void settle(Page page) {
        page.waitForFunction(
                "() => Object.values(window.Vaadin?.Flow?.clients ?? {}).length > 0 &&"
                        + " Object.values(window.Vaadin.Flow.clients).every(it => !it.isActive || !it.isActive())");
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>)
                page.evaluate(
                        "() => [...document.querySelectorAll('a[href]')].map(it => new URL(it.href))"
                                + ".filter(it => it.origin === location.origin && !it.pathname.match(/print|export|logout|styles/))"
                                + ".map(it => it.pathname + it.search)");
    }

    @SuppressWarnings("unchecked")
    private static List<String> openers(Page page) {
        return (List<String>)
                page.evaluate(
                        "openers => [...new Set([...document.querySelectorAll('#content vaadin-button, #content button,"
                                + " #content vaadin-details-summary')]"
                                + ".filter(it => it.checkVisibility() && !it.disabled).map(it => it.textContent.trim())"
                                + ".filter(it => openers.some(word => it.startsWith(word))))]",
                        OPENERS);
    }

    @SuppressWarnings("unchecked")
    private static List<List<String>> fields(Page page) {
        return (List<List<String>>) page.evaluate(FIELDS);
    }

    static List<String> leftInTheBrowser(Page page, List<Typed> typed) {
        var stored =
                page.evaluate("() => JSON.stringify([{...localStorage}, {...sessionStorage}])")
                        .toString();
        return typed.stream()
                .filter(it -> it.text().length() > 3 && stored.contains(it.text()))
                .map(it -> "in the browser: " + it.label())
                .toList();
    }

    /// A page, and the button that was pressed on it.
    record Place(String path, String opener) {

        boolean isAction() {
            return !opener.isEmpty();
        }

        /// Types into every field here, as fast as a script can, and leaves the caret alone.
        List<Typed> type(Page page) {
            if (!open(page)) return List.of();
            var before = read(page);
            var typed = new ArrayList<Typed>();
            for (var field : fields(page)) {
                var label = field.get(0);
                if (!opener.isEmpty() && !fresh.contains(label)) continue;
                typed.add(new Typed(label, text(field.get(1), label), field.get(2).equals("kept")));
            }
            Objects.requireNonNull(before);
            if (!typed.isEmpty())
                page.evaluate(
                        TYPE, typed.stream().map(it -> List.of(it.label(), it.text())).toList());
            return typed;
        }

        List<String> missing(Page page, List<Typed> typed) {
            open(page);
            fields(page);
            var now = read(page);
            return typed.stream()
                    .filter(it -> it.kept() != it.text().equals(now.getOrDefault(it.label(), "")))
                    .map(
                            it ->
                                    this
                                            + " / "
                                            + it.label()
                                            + (it.kept() ? " lost, holds: " : " was kept: ")
                                            + now.get(it.label()))
                    .toList();
        }

        private boolean open(Page page) {
            if (!load(page, path)) return false;
            if (opener.isEmpty()) return true;
            var before = fields(page).stream().map(it -> it.get(0)).toList();
            try {
                page.locator(
                                "#content vaadin-button, #content button, #content vaadin-details-summary")
                        .filter(
                                new com.microsoft.playwright.Locator.FilterOptions()
                                        .setHasText(opener))
                        .first()
                        .click(
                                new com.microsoft.playwright.Locator.ClickOptions()
                                        .setTimeout(2000));
            } catch (PlaywrightException covered) {
                return false;
            }
            settle(page);
            fresh.clear();
            fields(page).stream()
                    .map(it -> it.get(0))
                    .filter(it -> !before.contains(it))
                    .forEach(fresh::add);
            return !fresh.isEmpty();
        }

        @SuppressWarnings("unchecked")
        private static Map<String, String> read(Page page) {
            return (Map<String, String>) page.evaluate(READ);
        }

        private static String text(String kind, String label) {
            int n = Math.abs(label.hashCode() % 7) + 1;
            return switch (kind) {
                case "vaadin-integer-field", "vaadin-number-field", "vaadin-big-decimal-field" ->
                        String.valueOf(n);
                default -> "Typed " + Integer.toHexString(label.hashCode());
            };
        }

        private static final Set<String> fresh = new LinkedHashSet<>();

        @Override
        public String toString() {
            return shape(path) + (opener.isEmpty() ? "" : " > " + opener);
        }
    }
}
