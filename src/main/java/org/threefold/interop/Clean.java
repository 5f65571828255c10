package org.threefold.interop;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text from outside, made safe to show and to store and otherwise left as it came: a script in a
/// name stays what it is, text.
///
/// Taken out: control characters (PostgreSQL cannot store NUL), marks that reorder or hide text
/// (Unicode UAX 9 overrides and isolates, zero-width and tag characters), halves of characters.
final class Clean {

    private static final Pattern HIDDEN =
            Pattern.compile(
                    "[\\p{Cc}\\p{Cs}\\p{Co}\\u200B\\u200E\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB"
                            + "\\x{E0000}-\\x{E007F}]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u2028\\u2029]+");

    private static final int DECIMALS = 3;

    private Clean() {}

    static String text(String sent, int longest) {
        var visible = HIDDEN.matcher(SPACE.matcher(sent).replaceAll(" ")).replaceAll("");
        var tidy = Normalizer.normalize(visible, Normalizer.Form.NFC).strip();
        if (tidy.codePointCount(0, tidy.length()) <= longest) {
            return tidy;
        }
        return tidy.substring(0, tidy.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
    }

    /// At most three decimals, without zeros at the end, and never with an exponent.
    static BigDecimal number(BigDecimal sent) {
        var rounded =
                sent.setScale(Math.min(DECIMALS, Math.max(0, sent.scale())), RoundingMode.HALF_UP)
                        .stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    static boolean hidesSomething(String sent) {
        return HIDDEN.matcher(SPACE.matcher(sent).replaceAll(" ")).find();
    }
}
