package org.threefold.medicine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads what stands around a dose: the quantity to dispense, how long, why, and where the next
/// step of a change begins. None of their numbers is a dose.
final class SideGrammar {

    private static final Set<String> SPANS =
            Set.of("day", "week", "month", "hour", "doses", "dose", "minutes");
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

    SideGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    /// Whether something was read; what it says goes into the list.
    boolean read(List<DoseItem> into) {
        int from = cursor.at();
        if (quantity()) return true;
        if (duration()) return into.add(new DoseItem.Lasts());
        if (step(into)) return true;
        cursor.back(from);
        return reason(into);
    }

    /// "Dispense 30 tablets", "#30", "30 day supply", "2 refills"
    private boolean quantity() {
        int from = cursor.at();
        if (cursor.eatAny("dispense", "refill")) {
            while (cursor.eatAny(":", "=", ".", "of", "dispense", "amount", "times")) {}
            if (cursor.number().isEmpty()) return cursor.back(from);
            eatUnit();
            return true;
        }
        cursor.eatAny("with", "for a", "for");
        if (cursor.eat("no refill")) return true;
        boolean number = cursor.number().isPresent();
        cursor.eat("-");
        if (number
                && cursor.eatAny(
                        "refill", "day supply", "days supply", "week supply", "month supply"))
            return true;
        return cursor.back(from);
    }

    private void eatUnit() {
        if (DoseUnit.of(cursor.peek(0)).isPresent() && cursor.seesWord()) cursor.next();
    }

    /// "for 7 days", "for up to 1 day", "x 7 days", "for a week"
    private boolean duration() {
        int from = cursor.at();
        boolean marked =
                cursor.eatAny(
                        "for up to",
                        "for the first",
                        "for the next",
                        "must last",
                        "to last",
                        "for",
                        "times",
                        "up to",
                        "over",
                        "during");
        if (!marked) return cursor.back(from);
        if (cursor.eatAny("a week", "a month", "a day")) return true;
        boolean number = cursor.number().isPresent();
        cursor.eatAny("more", "-");
        if (number && SPANS.contains(cursor.peek(0))) {
            cursor.next();
            return true;
        }
        return cursor.back(from);
    }

    /// "then", "increase to", "days 1-3:", "week 2:"
    private boolean step(List<DoseItem> into) {
        if (cursor.eatAny("then stop", "then discontinue", "then off")) {
            into.add(new DoseItem.Next());
            return true;
        }
        if (cursor.eatAny(
                "then increase to",
                "then decrease to",
                "then reduce to",
                "and then",
                "then",
                "thereafter",
                "followed by",
                "increase to",
                "increasing to",
                "decrease to",
                "decreasing to",
                "reduce to",
                "may increase to",
                "and increase to",
                "taper to",
                "down to")) {
            into.add(new DoseItem.Next());
            return true;
        }
        int from = cursor.at();
        boolean on = cursor.eat("on");
        boolean named = cursor.eatAny("day", "week");
        if (named && cursor.number().isPresent()) {
            boolean label = cursor.eatAny(":", "-", "=");
            into.add(on || !label ? new DoseItem.OnDay() : new DoseItem.Next());
            return true;
        }
        return cursor.back(from);
    }

    private boolean reason(List<DoseItem> into) {
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

    /// "as needed (pain)"; what stands in the brackets may as well be a limit.
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
