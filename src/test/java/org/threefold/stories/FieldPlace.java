package org.threefold.stories;

import com.microsoft.playwright.Page;
import org.threefold.stories.FieldPage.Field;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/// A page, or what one button on it opens.
///
/// @param opener the words of the button; empty for the page itself
record FieldPlace(String path, String opener) {

    /// Begins whatever is typed where nothing may be kept.
    static final String NOWHERE = "Nowhere ";

    /// Something typed into a field.
    record Typed(Field field, String text) {}

    /// On a page that is loaded: types into every field, as fast as a script can, and leaves the
    /// caret alone.
    ///
    /// @param round how often something was typed here before, which was something else
    List<Typed> type(Page page, List<Field> fields, int round) {
        var typed = fields.stream().map(it -> new Typed(it, text(it, round))).toList();
        FieldPage.type(
                page,
                typed.stream().collect(Collectors.toMap(it -> it.field().name(), Typed::text)));
        return typed;
    }

    /// What is not here although it must be, or is although it must not.
    List<String> wrong(Page page, List<Typed> typed) {
        var wrong = new ArrayList<String>();
        // a dialog of the place before would stay open
        boolean anew = !opener.isEmpty() || page.url().endsWith(path);
        if (!(anew ? FieldPage.load(page, path) : FieldPage.follow(page, path)))
            wrong.add(this + " is no page any more");
        fields(page);
        BrowserStore.rest(page);
        var now = FieldPage.read(page);
        for (var it : typed) {
            var holds = now.getOrDefault(it.field().name(), "");
            if (it.field().kept() != holds.equals(it.text()))
                wrong.add(
                        "%s: %s%s"
                                .formatted(
                                        this,
                                        it.field().name(),
                                        it.field().kept() ? " lost, holds: " + holds : " kept"));
        }
        return wrong;
    }

    /// On a page that is loaded, those of the page or those that the button brings.
    List<Field> fields(Page page) {
        var before = FieldPage.fields(page);
        if (opener.isEmpty()) return before;
        var names = new HashSet<>(before.stream().map(Field::name).toList());
        if (!FieldPage.press(page, opener)) return List.of();
        return FieldPage.fields(page).stream().filter(it -> !names.contains(it.name())).toList();
    }

    private static String text(Field field, int round) {
        int hash = field.name().hashCode();
        if (!field.kept()) return NOWHERE + Integer.toHexString(hash);
        return switch (field.kind()) {
            case "vaadin-integer-field", "vaadin-number-field", "vaadin-big-decimal-field" ->
                    String.valueOf(Math.abs(hash % 7) + 1 + round);
            case "vaadin-date-picker" -> (17 + round) + "-Mar-20";
            case "vaadin-time-picker" -> "half past" + " six".repeat(round);
            default -> "Typed " + Integer.toHexString(hash) + " more".repeat(round);
        };
    }

    /// What all pages of one shape have in common: the forms of two rules are the same form.
    String shape() {
        return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll(
                        "/(findings|rules|evidence|fill|kept)/(?!add|import|kept)[^/?]+", "/$1/*")
                .replaceAll("[?].*", "");
    }

    @Override
    public String toString() {
        return shape() + (opener.isEmpty() ? "" : " > " + opener);
    }
}
