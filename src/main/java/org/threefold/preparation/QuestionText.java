package org.threefold.preparation;

import java.util.ArrayList;
import java.util.List;

/// Reads the questions below a page: a `##` heading asks, `- [ ]` and `- [x]` offer an answer,
/// and the indented line below explains it.
final class QuestionText {

    private QuestionText() {}

    static List<TeachBack> read(List<String> lines) {
        var questions = new ArrayList<TeachBack>();
        var options = new ArrayList<TeachBack.Option>();
        for (int at = lines.size() - 1; at >= 0; at--) {
            var line = lines.get(at);
            if (line.startsWith("- [")) options.addFirst(option(line, lines.get(at + 1)));
            if (line.startsWith("## ")) {
                questions.addFirst(new TeachBack(line.substring(3).strip(), options));
                options.clear();
            }
        }
        return questions;
    }

    private static TeachBack.Option option(String offer, String explanation) {
        if (!explanation.startsWith("  "))
            throw new IllegalArgumentException("An option is explained below: " + offer);
        var right = offer.startsWith("- [x] ");
        return new TeachBack.Option(offer.substring(6).strip(), right, explanation.strip());
    }
}
