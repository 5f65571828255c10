package org.threefold.history;

import java.util.Locale;
import java.util.regex.Pattern;

/// Whether words that answer a test or a question certainly say no. What is anything else, or
/// unclear, does not.
public final class AnswerWords {

    private static final Pattern NO =
            Pattern.compile(
                    "(no|none|negative|not (?:detected|pregnant|at risk|present)|absent|false|no risk|no suicide risk)"
                            + "(?: \\((?:qualifier value|finding)\\))?");

    private AnswerWords() {}

    public static boolean isNo(String words) {
        return NO.matcher(words.toLowerCase(Locale.ROOT).strip()).matches();
    }
}
