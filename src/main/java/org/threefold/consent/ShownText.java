package org.threefold.consent;

/// The one way in which what was shown is written down before it is hashed. Every value carries its
/// length, so no two different things read the same.
final class ShownText {

    private final StringBuilder text;

    ShownText(String form) {
        text = new StringBuilder(form).append('\n');
    }

    ShownText line(String name, Object value) {
        var written = value.toString();
        text.append(name).append(':').append(written.length()).append(':');
        text.append(written).append('\n');
        return this;
    }

    String text() {
        return text.toString();
    }
}
