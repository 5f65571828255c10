package org.threefold.medicine;

import java.util.List;
import java.util.Set;

/// Reads what is written around a dose: the quantity to dispense, how long, and where the next step
/// of a change begins; [ReasonGrammar] reads why. None of their numbers is a dose.
final class SideGrammar {

    private static final Set<String> SPANS =
            Set.of("day", "week", "month", "hour", "doses", "dose", "minutes");
    private final Cursor cursor;
    private final ReasonGrammar reason;

    SideGrammar(Cursor cursor) {
        this.cursor = cursor;
        this.reason = new ReasonGrammar(cursor);
    }

    /// Whether something was read; what it says goes into the list.
    boolean read(List<DoseItem> into) {
        int from = cursor.at();
        if (quantity()) return true;
        if (duration()) return into.add(new DoseItem.Lasts());
        if (step(into)) return true;
        cursor.back(from);
        return reason.read(into);
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
}
