package org.threefold.interop;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

import java.util.Optional;

/// Walks over one JSON value to its end and looks at its numbers: one with a huge exponent is a
/// few characters in the file and gigabytes once it is written out.
final class ValueWalk {

    static final String MODIFIED =
            "carries a modifier that changes what it says and is not known here";

    private static final int EXPONENT = 30;

    private final JsonParser json;
    private boolean absurd;
    private boolean modified;

    ValueWalk(JsonParser json) {
        this.json = json;
    }

    /// The current token opens the value, or is all of it.
    Optional<String> toItsEnd() {
        int open = 0;
        do {
            open += look(json.currentToken());
        } while (open > 0 && json.nextToken() != null);
        if (absurd) return Optional.of("holds a number too large to be a measurement");
        return modified ? Optional.of(MODIFIED) : Optional.empty();
    }

    private int look(JsonToken token) {
        if (token == JsonToken.PROPERTY_NAME) {
            modified |= json.currentName().equals("modifierExtension");
        } else if (token.isNumeric()) {
            absurd |= exponentOf(json.getString()) > EXPONENT;
        } else if (token.isScalarValue()) {
            json.finishToken();
        }
        return token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
    }

    private static int exponentOf(String number) {
        int mark = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (mark < 0) {
            return 0;
        }
        var digits = number.substring(mark + 1).replaceFirst("^[+-]?0*", "");
        return digits.length() > 3
                ? Integer.MAX_VALUE
                : digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }
}
