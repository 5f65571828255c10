package org.threefold.casefile;

import java.util.Optional;

/// What may stand in a text that a person typed or a file brought: letters of any script, but no
/// characters that hide, turn the reading direction, or break a line in silence.
public final class PlainText {

    private PlainText() {}

    /// The objection to a text of one line, or nothing. An empty text has none.
    public static Optional<String> objectionToLine(String text, int longest) {
        if (text.codePoints().anyMatch(Character::isISOControl)) {
            return Optional.of(
                    "Contains a line break or a control character; please type it in one line.");
        }
        return objectionToText(text, longest);
    }

    /// The objection to a text of several lines, or nothing.
    public static Optional<String> objectionToText(String text, int longest) {
        if (text.codePoints().anyMatch(PlainText::hides)) {
            return Optional.of(
                    "Contains hidden characters that cannot be shown; please type the text again.");
        }
        if (text.codePointCount(0, text.length()) > longest) {
            return Optional.of("Is too long: at most " + longest + " characters.");
        }
        return Optional.empty();
    }

    /// Names carry no mark-up. Digits, quotes and backticks are let through: records of other
    /// systems have them (Robert "Bob", O`Brien).
    public static Optional<String> objectionToName(String name, int longest) {
        if (name.codePoints().anyMatch(point -> "<>{}\\|$%^=;".indexOf(point) >= 0)) {
            return Optional.of("A name has no characters like < > { } ; please check it.");
        }
        return objectionToLine(name, longest);
    }

    private static boolean hides(int point) {
        if (point == '\n' || point == '\r' || point == '\t') {
            return false;
        }
        return Character.isISOControl(point)
                || turnsTheLine(point)
                || Character.getType(point) == Character.SURROGATE
                || point == 0x200B
                || point == 0xFEFF
                || (point & 0xFFFE) == 0xFFFE;
    }

    /// Unicode's bidirectional controls (UAX 9) and the two separators that break a line unseen.
    private static boolean turnsTheLine(int point) {
        return (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x2069)
                || point == 0x200E
                || point == 0x200F
                || point == 0x061C
                || point == 0x2028
                || point == 0x2029;
    }
}
