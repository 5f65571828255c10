package org.threefold.medicine;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/// A word, a number or a mark of an instruction. `close` is true where no space is before it.
record Token(String text, @Nullable BigDecimal number, boolean close) {

    static Token word(String text) {
        return new Token(text, null, false);
    }

    boolean is(String word) {
        return number == null && text.equals(word);
    }

    boolean isNumber() {
        return number != null;
    }

    boolean isWord() {
        return number == null && Character.isLetter(text.charAt(0));
    }

    BigDecimal value() {
        if (number == null) throw new IllegalStateException(text + " is no number");
        return number;
    }
}
