package org.threefold.stories;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.threefold.stories.FieldPage.Field;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds the fields of the application by itself: follows links, opens what buttons open, and types
/// into whatever has a caret. Each tab is left alone for a while and then closed without a word.
final class FieldWalk {

    /// How long after the last key a text is safe.
    static final Duration SAFE = Duration.ofSeconds(2);

    /// Pages of one shape that are looked at, where they differ by what they are about.
    private static final Map<String, Integer> OFTEN =
            Map.of(
                    "/cases/*",
                    4,
                    "/cases/*/findings/*",
                    4,
                    "/cases/*/review",
                    4,
                    "/referrals/*",
                    2);

    /// Buttons that open a form, by how their words begin. Whatever else a button says is an act.
    private static final List<String> OPENERS =
            List.of(
                    "Add",
                    "Create account",
                    "Change",
                    "Correct",
                    "Plan a",
                    "Move",
                    "New link",
                    "Reset password",
                    "Set up one-time codes",
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

    /// One place, and what was typed there.
    record Filled(FieldPlace place, List<FieldPlace.Typed> typed) {

        boolean anyKept() {
            return typed.stream().anyMatch(it -> it.field().kept());
        }

        /// The kinds of fields that are kept here, those of process notes apart.
        List<String> kinds() {
            return typed.stream()
                    .filter(it -> it.field().kept())
                    .map(
                            it ->
                                    it.field().kind()
                                            + (place.shape().endsWith("/notes") ? " of notes" : ""))
                    .toList();
        }
    }

    private record Waiting(Page tab, long until) {}

    private final BrowserContext window;
    private final Set<String> opened;
    private final Deque<String> open = new ArrayDeque<>();
    private final Set<String> known = new LinkedHashSet<>();
    private final Map<String, Integer> visited = new HashMap<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final List<Filled> filled = new ArrayList<>();
    private final Set<String> choices = new TreeSet<>();
    private final Set<String> lostChoices = new TreeSet<>();
    private final Set<String> asked = new HashSet<>();
    private final StringBuilder stored = new StringBuilder();
    private final StringBuilder sealed = new StringBuilder();
    private final Page scout;
    private int pages;

    /// @param opened forms that others have opened already, which are not opened again
    FieldWalk(BrowserContext window, Set<String> opened) {
        this.window = window;
        this.opened = opened;
        this.scout = window.newPage();
    }

    FieldWalk from(String first) {
        open.add(first);
        known.add(first);
        while (!open.isEmpty()) look(open.poll());
        while (!waiting.isEmpty()) closeFirst();
        scout.navigate("about:blank");
        return this;
    }

    List<Filled> filled() {
        return filled;
    }

    /// The kinds of fields in which something is chosen.
    Set<String> choices() {
        return choices;
    }

    /// Those in which a choice is neither kept nor said not to be.
    Set<String> lostChoices() {
        return lostChoices;
    }

    int pages() {
        return pages;
    }

    /// Whatever the browser stored while the tabs were open.
    String stored() {
        return stored.toString();
    }

    String sealed() {
        return sealed.toString();
    }

    private void look(String path) {
        // a tab behind another one is slow
        scout.bringToFront();
        boolean anew = pages == 0 || scout.url().endsWith(path);
        if (!(anew ? FieldPage.load(scout, path) : FieldPage.follow(scout, path))) return;
        pages++;
        asked.addAll(Steps.through(scout));
        choices(new FieldPlace(path, ""), scout);
        for (var link : FieldPage.links(scout)) if (known.add(link) && wanted(link)) open.add(link);
        // before anything is typed on the page: with a reason typed, some of these would act
        for (var words : FieldPage.buttons(scout)) {
            var form = new FieldPlace(path, words);
            if (opens(words) && opened.add(form.toString())) fill(form);
        }
        var page = new FieldPlace(path, "");
        var fields = FieldPage.fields(scout);
        // a search alone is the same for everybody
        if (fields.stream().anyMatch(Field::kept)
                || !fields.isEmpty() && opened.add("search of " + page)) fill(page);
    }

    private boolean opens(String words) {
        return asked.contains(words)
                || !words.startsWith("Change: ") && OPENERS.stream().anyMatch(words::startsWith);
    }

    private boolean wanted(String link) {
        var shape = new FieldPlace(link, "").shape();
        return visited.merge(shape, 1, Integer::sum) <= OFTEN.getOrDefault(shape, 1);
    }

    private void choices(FieldPlace place, Page tab) {
        for (var it : FieldPage.choices(tab)) {
            choices.add(it.kind());
            if (!it.kept()) lostChoices.add(place + ": " + it.name());
        }
    }

    private void fill(FieldPlace place) {
        var tab = window.newPage();
        FieldPage.load(tab, place.path());
        var fields = place.fields(tab);
        choices(place, tab);
        var typed = place.type(tab, fields, 0);
        if (!typed.isEmpty()) filled.add(new Filled(place, typed));
        waiting.add(new Waiting(tab, System.nanoTime() + (typed.isEmpty() ? 0 : SAFE.toNanos())));
        while (!waiting.isEmpty() && waiting.peek().until() <= System.nanoTime()) closeFirst();
    }

    /// Without a word: what the page would do on its way out is not waited for.
    private void closeFirst() {
        var first = waiting.remove();
        var left = Duration.ofNanos(first.until() - System.nanoTime()).toMillis();
        if (left > 0) first.tab().waitForTimeout(left);
        stored.append(BrowserStore.stored(first.tab())).append('\n');
        sealed.append(BrowserStore.sealed(first.tab())).append('\n');
        first.tab().close();
    }
}
