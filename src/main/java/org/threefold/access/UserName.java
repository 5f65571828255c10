package org.threefold.access;

import java.text.Normalizer;

/// The one normal form of a user name, as `access.username_form` makes it in the database:
/// compatibility characters are composed (NFKC), capitals are small, and every i, with a dot or
/// without, is the same i. What cannot be text in the database becomes U+FFFD; what is longer than
/// any user name is cut.
final class UserName {

    private static final int LONGEST = 300;
    private static final String COMBINING_DOT_ABOVE = "\u0307";

    private UserName() {}

    static String form(String typed) {
        var composed = Normalizer.normalize(text(typed), Normalizer.Form.NFKC);
        var small = new StringBuilder(composed.length());
        composed.chars().map(UserName::small).forEach(it -> small.append((char) it));
        return withoutSpaces(small.toString().replace("i" + COMBINING_DOT_ABOVE, "i"));
    }

    /// What was typed, as the database can hold it.
    static String text(String typed) {
        var text = new StringBuilder();
        typed.codePoints()
                .limit(LONGEST)
                .map(it -> it == 0 || it >= 0xD800 && it <= 0xDFFF ? 0xFFFD : it)
                .forEach(text::appendCodePoint);
        return text.toString();
    }

    private static int small(int letter) {
        if (letter >= 'A' && letter <= 'Z') return letter + ('a' - 'A');
        return letter == 0x130 || letter == 0x131 ? 'i' : letter;
    }

    private static String withoutSpaces(String name) {
        int from = 0;
        int to = name.length();
        while (from < to && name.charAt(from) == ' ') from++;
        while (to > from && name.charAt(to - 1) == ' ') to--;
        return name.substring(from, to);
    }
}
