package org.threefold.medicine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads why and on which condition a medicine is taken: "as needed", "for pain", "if severe pain
/// (7-10)". The words of the reason end where another part of the instruction begins.
final class ReasonGrammar {

    private static final Set<String> ENDS =
            Set.of(
                    "every",
                    "daily",
                    "bid",
                    "tid",
                    "qid",
                    "twice",
                    "once",
                    "max",
                    "mdd",
                    "nte",
                    "then",
                    "at",
                    "in",
                    "take",
                    "up",
                    "not",
                    "no",
                    "do",
                    "don't",
                    "dispense",
                    "refill",
                    "followed",
                    "for",
                    "increase",
                    "decrease",
                    "with",
                    "before",
                    "after",
                    "never",
                    "may");

    private final Cursor cursor;

    ReasonGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Whether a reason was read, or that there is one; what it says goes into the list.
    boolean read(List<DoseItem> into) {
        int from = cursor.at();
        boolean needed =
                cursor.eatAny(
                        "as needed",
                        "if needed",
                        "when needed",
                        "as required",
                        "if required",
                        "prn",
                        "when required",
                        "needed");
        while (needed && cursor.eatAny(",", "-", "as needed", "prn")) {}
        boolean given = cursor.eatAny("for", "to treat", "if", "when");
        if (!needed && !given) return cursor.back(from);
        if (needed && !given && bracketed(into)) return true;
        into.add(new DoseItem.AsNeeded(words()));
        return true;
    }

    /// "as needed (pain)"; what is in the brackets may as well be a limit.
    private boolean bracketed(List<DoseItem> into) {
        int from = cursor.at();
        if (!cursor.eat("(")) return false;
        cursor.eat("for");
        var words = words();
        if (words.isEmpty() || !cursor.eat(")")) return cursor.back(from);
        return into.add(new DoseItem.AsNeeded(words));
    }

    private String words() {
        var words = new ArrayList<String>();
        while (cursor.seesWord() && !ends()) words.add(cursor.next().text());
        scale();
        return String.join(" ", words);
    }

    private boolean ends() {
        var word = cursor.peek(0);
        return ENDS.contains(word) || DoseWords.slot(word).isPresent() && !word.equals("sleep");
    }

    /// "for severe pain (7-10)", "pain score 7 to 10": the number grades the reason.
    private void scale() {
        int from = cursor.at();
        boolean open = cursor.eat("(");
        while (cursor.eatAny(
                "pain",
                "scale",
                "score",
                "level",
                "severity",
                "of",
                ">",
                "=",
                "nrs",
                "rated",
                "severe",
                "moderate",
                "mild")) {}
        boolean graded = cursor.at() > from;
        if (graded && cursor.number().isPresent()) {
            if (cursor.eat("a") && cursor.seesNumber()) cursor.next();
            while (cursor.eatAny("pain", "scale", "out", "of", "on")) {}
            if (!open || cursor.eat(")")) return;
        }
        cursor.back(from);
    }
}
