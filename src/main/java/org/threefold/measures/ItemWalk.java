package org.threefold.measures;

import org.jspecify.annotations.Nullable;
import org.threefold.library.VerificationLevel;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Walks the items of a Questionnaire in their order. A group gives its words to what is in it;
/// what cannot be asked is told, and so is what hangs on it.
class ItemWalk {

    private static final int DEEPEST = 8;
    private static final int MOST = 300;

    private final List<Item> found = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private String note = "";

    List<Item> found() {
        return List.copyOf(found);
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    void items(JsonNode items, String heading) {
        items(items, heading, Asking.ALWAYS, 1);
    }

    private void items(JsonNode items, String heading, Asking around, int depth) {
        if (items.isEmpty()) return;
        if (depth > DEEPEST) {
            leftOut.add("Groups lie more than eight deep; the deepest are not asked.");
            return;
        }
        for (var node : items) item(node, heading, around, depth);
    }

    private void item(JsonNode node, String heading, Asking around, int depth) {
        var text = Json.text(node, "text");
        var reason = objection(node);
        if (!reason.isEmpty()) {
            leftOut.add(named(node) + " " + reason);
            return;
        }
        var asking = around.within(AskingReader.of(node));
        var type = Json.text(node, "type");
        if (type.equals("group") || type.equals("display")) {
            if (type.equals("display")) note(text);
            items(node.path("item"), joined(heading, text), asking, depth + 1);
            return;
        }
        question(node, heading, text, asking);
        items(node.path("item"), heading, asking, depth + 1);
    }

    private void question(JsonNode node, String heading, String text, Asking asking) {
        var shape = ShapeReader.of(node);
        if (shape.isEmpty()) {
            leftOut.add(named(node) + " " + ShapeReader.why(node));
            return;
        }
        found.add(
                new Item(
                        Json.text(node, "linkId"),
                        joined(heading, takeNote()),
                        text.isEmpty() ? "Question " + Json.text(node, "linkId") : text,
                        shape.get(),
                        node.path("required").asBoolean(false),
                        asking,
                        Json.loinc(node),
                        mark(node)));
    }

    private String objection(JsonNode node) {
        var linkId = Json.text(node, "linkId");
        if (linkId.isEmpty()) return "has no linkId, so an answer could not be kept.";
        if (!seen.add(linkId)) return "has a linkId that stands twice.";
        if (seen.size() > MOST) return "comes after the first 300 items.";
        if (!node.path("modifierExtension").isEmpty())
            return "carries an extension that may change its meaning.";
        return AskingReader.objection(node);
    }

    /// Words that stand alone are shown with the question after them.
    private void note(String words) {
        note = joined(note, words);
    }

    private String takeNote() {
        var words = note;
        note = "";
        return words;
    }

    private static @Nullable VerificationLevel mark(JsonNode node) {
        return Json.extension(node, "wording-mark").isEmpty()
                ? null
                : Json.one(VerificationLevel.class, node, "wording-mark", VerificationLevel.MEMORY);
    }

    private static String joined(String above, String own) {
        if (above.isEmpty()) return own;
        return own.isEmpty() ? above : above + " " + own;
    }

    private static String named(JsonNode node) {
        var text = Json.text(node, "text");
        var words = text.length() > 80 ? text.substring(0, 80) + "..." : text;
        return "Item %s (\"%s\")".formatted(Json.text(node, "linkId"), words);
    }
}
