package org.threefold.medicine;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a whole instruction, one item after the other. What no part of the grammar knows is kept
/// as unread; it is never skipped.
final class DoseGrammar {

    private final Cursor cursor;
    private final List<DoseItem> items = new ArrayList<>();

    private DoseGrammar(Cursor cursor) {
        this.cursor = cursor;
    }

    static List<DoseItem> items(String said) {
        var grammar = new DoseGrammar(new Cursor(Tokens.of(said)));
        while (!grammar.cursor.ended()) grammar.one();
        return List.copyOf(grammar.items);
    }

    private void one() {
        var limits = new LimitGrammar(cursor).read();
        if (limits.isPresent()) {
            items.add(limits.get());
            return;
        }
        if (amount() || timing() || new SideGrammar(cursor).read(items) || mark()) return;
        if (warning()) return;
        var number = cursor.number();
        if (number.isPresent()) {
            items.add(new DoseItem.Bare(number.get().high()));
            return;
        }
        var token = cursor.next();
        if (token.isNumber()) items.add(new DoseItem.Unread(token.text()));
        else if (!DoseWords.harmless(token.text())) items.add(new DoseItem.Unread(token.text()));
    }

    private boolean timing() {
        return new TimingGrammar(cursor).read().map(items::add).orElse(false);
    }

    private boolean mark() {
        if (cursor.eat("or")) return items.add(new DoseItem.Or());
        if (cursor.eatAny("and", "plus")) return items.add(new DoseItem.And());
        if (cursor.eatAny("today", "now only")) return items.add(new DoseItem.Once());
        if (cursor.eatAny(",", ";")) return items.add(new DoseItem.Comma());
        if (cursor.eat(".")) return items.add(new DoseItem.FullStop());
        return cursor.eatAny(":", "(", ")", "-", "*", "=", "\"");
    }

    /// "1-2 tablets", "10 mg", "a tablet", "two patches of 25 mcg/h", "(5 mg total)"
    private boolean amount() {
        int from = cursor.at();
        boolean open = cursor.eat("(");
        boolean again = open || cursor.eat("=");
        boolean each = !again && afterAmount() && cursor.eatAny("of");
        var first =
                cursor.eat("a")
                        ? Optional.of(BigDecimal.ONE)
                        : cursor.number().map(Cursor.Span::high);
        cursor.eat("-");
        var unit = first.isEmpty() ? Optional.<DoseUnit>empty() : unit();
        var value = unit.flatMap(it -> upTo(it, first.orElseThrow())).or(() -> first);
        if (unit.isEmpty() || (open && !closes())) return cursor.back(from);
        var reference =
                each
                        ? DoseItem.Reference.EACH
                        : again ? DoseItem.Reference.AGAIN : DoseItem.Reference.NEW;
        return items.add(
                unit.get().mayBe(value.get())
                        ? new DoseItem.Much(new Amount(value.get(), unit.get()), reference)
                        : new DoseItem.Unread(cursor.rest(from, cursor.at())));
    }

    /// "2 mg-4 mg", "2 mg to 4 mg"
    private Optional<BigDecimal> upTo(DoseUnit unit, BigDecimal low) {
        int from = cursor.at();
        boolean range = cursor.eatAny("-", "to", "or");
        var high = range ? cursor.number().map(Cursor.Span::high) : Optional.<BigDecimal>empty();
        boolean same = high.isPresent() && unit().filter(unit::equals).isPresent();
        if (same && high.get().compareTo(low) > 0) return high;
        cursor.back(from);
        return Optional.empty();
    }

    private boolean afterAmount() {
        return !items.isEmpty() && items.getLast() instanceof DoseItem.Much;
    }

    private boolean closes() {
        int from = cursor.at();
        while (cursor.eatAny("total", "dose")) {}
        return cursor.eat(")") || cursor.back(from);
    }

    /// The unit that is here; that of a patch may be written with its hour.
    private Optional<DoseUnit> unit() {
        int from = cursor.at();
        if (cursor.ended() || !cursor.seesWord()) return Optional.empty();
        var word = cursor.next().text();
        int after = cursor.at();
        if (DoseUnit.of(word).filter(it -> it == DoseUnit.MICROGRAM).isPresent()
                && cursor.eatAny("a hour")) return Optional.of(DoseUnit.MICROGRAM_AN_HOUR);
        cursor.back(after);
        var found = DoseUnit.of(word).filter(_ -> !word.equals("h"));
        if (found.isEmpty()) cursor.back(from);
        return found;
    }

    /// Sentences that say nothing of the amount.
    private boolean warning() {
        int from = cursor.at();
        if (cursor.eatAny(
                "swallow whole",
                "may cause drowsiness",
                "causes drowsiness",
                "do not crush or chew",
                "do not crush",
                "do not chew",
                "do not drive",
                "avoid alcohol",
                "do not drink alcohol",
                "do not break",
                "around the clock",
                "and stop",
                "stop taking after")) {
            return true;
        }
        return cursor.back(from);
    }
}
