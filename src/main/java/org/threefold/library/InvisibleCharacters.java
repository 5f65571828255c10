package org.threefold.library;

/// Characters of a text that nobody sees: controls other than a line's end and a tab, and those of
/// Unicode that turn the reading direction (UAX 9). A sentence could read otherwise than it is
/// written, and the database takes no zero.
public final class InvisibleCharacters {

    private InvisibleCharacters() {}

    public static boolean in(String text) {
        return text.codePoints().anyMatch(InvisibleCharacters::hides);
    }

    /// The text without them: it reads as before.
    public static String without(String text) {
        if (!in(text)) return text;
        var seen = new StringBuilder(text.length());
        text.codePoints().filter(point -> !hides(point)).forEach(seen::appendCodePoint);
        return seen.toString();
    }

    private static boolean hides(int point) {
        boolean line = point == '\n' || point == '\r' || point == '\t';
        return (Character.isISOControl(point) && !line)
                || (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || Character.getType(point) == Character.SURROGATE;
    }
}
