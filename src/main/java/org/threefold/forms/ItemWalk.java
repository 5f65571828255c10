package org.threefold.forms;

import org.jspecify.annotations.Nullable;
import org.threefold.forms.Question.PlainWords;
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

    private final List<Question> found = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();
    private final Check check;
    private String note = "";

    /// What else a question must hold; answers what is wrong.
    interface Check {
        String objection(JsonNode node, Question question, List<Question> earlier);
    }

    /// What the groups around an item give to it.
    private record Around(String heading, String plain, Asking asking, int depth) {

        Around within(JsonNode group, Asking inner, String words) {
            return new Around(
                    joined(heading, words),
                    Json.first(Json.extension(group, "plain-text"), plain),
                    inner,
                    depth + 1);
        }

        Around below(Asking inner) {
            return new Around(heading, plain, inner, depth + 1);
        }
    }

    ItemWalk() {
        this((_, _, _) -> "");
    }

    ItemWalk(Check check) {
        this.check = check;
    }

    List<Question> found() {
        return List.copyOf(found);
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    void items(JsonNode items) {
        items(items, new Around("", "", Asking.ALWAYS, 1));
    }

    private void items(JsonNode items, Around around) {
        if (items.isEmpty()) return;
        if (around.depth() > DEEPEST) {
            leftOut.add("Groups lie more than eight deep; the deepest are not asked.");
            return;
        }
        for (var node : items) item(node, around);
    }

    private void item(JsonNode node, Around around) {
        var text = Json.text(node, "text");
        var reason = objection(node);
        if (!reason.isEmpty()) {
            leftOut.add(named(node) + " " + reason);
            return;
        }
        var asking = around.asking().within(AskingReader.of(node));
        var type = Json.text(node, "type");
        if (type.equals("group") || type.equals("display")) {
            if (type.equals("display")) note(text);
            items(node.path("item"), around.within(node, asking, text));
            return;
        }
        ShapeReader.of(node)
                .ifPresentOrElse(
                        shape -> keep(node, question(node, around, shape, asking)),
                        () -> leftOut.add(named(node) + " " + ShapeReader.why(node)));
        items(node.path("item"), around.below(asking));
    }

    private void keep(JsonNode node, Question question) {
        var reason = check.objection(node, question, found);
        if (!reason.isEmpty()) leftOut.add(named(node) + " " + reason);
        found.add(question);
    }

    private Question question(JsonNode node, Around around, Shape shape, Asking asking) {
        var id = Json.text(node, "linkId");
        var more = Json.extensions(node);
        var plain =
                new PlainWords(around.plain(), more.first("plain-text"), more.first("plain-hint"));
        var otherwise = plain.text().isEmpty() ? "Question " + id : "";
        return new Question(
                id,
                joined(around.heading(), takeNote()),
                Json.first(Json.text(node, "text"), otherwise),
                more.first("hint"),
                plain,
                shape,
                asking,
                node.path("required").asBoolean(false),
                more.first("retired").equals("true"),
                Json.codes(node),
                mark(more),
                more);
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

    private static @Nullable VerificationLevel mark(Extensions more) {
        return more.first("wording-mark").isEmpty()
                ? null
                : more.one(VerificationLevel.class, "wording-mark", VerificationLevel.MEMORY);
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
