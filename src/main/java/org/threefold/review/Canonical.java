package org.threefold.review;

import java.util.List;

/// The one way a thing is written down before it is hashed. Every value carries its length, so no
/// two different things can read the same.
final class Canonical {

    private final StringBuilder text;

    Canonical(String form) {
        text = new StringBuilder(form).append('\n');
    }

    Canonical line(String name, Object value) {
        var written = value.toString();
        text.append(name)
                .append(':')
                .append(written.length())
                .append(':')
                .append(written)
                .append('\n');
        return this;
    }

    Canonical lines(String name, List<?> values) {
        line(name + "s", values.size());
        values.forEach(value -> line(name, value));
        return this;
    }

    String text() {
        return text.toString();
    }
}
