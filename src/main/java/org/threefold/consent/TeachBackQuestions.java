package org.threefold.consent;

import org.threefold.forms.Definitions;
import org.threefold.forms.Question;
import org.threefold.forms.TeachBack;

import java.util.List;
import java.util.Optional;

/// The ten questions that show whether the text came across: 8 of 10, and the four critical ones
/// (src/docs/clinical/course-of-care.md, "What shows that it came across"; practice policy).
public final class TeachBackQuestions {

    public static final int PASS = 8;
    public static final int CRITICAL = 4;
    public static final int ROUNDS = 3;

    private static final String AGAIN = "-again";

    /// Which questions these are, as a round keeps it.
    static final String VERSION = ShippedForm.KEY + " 1";

    private static final List<ConsentQuestion> ALL = read();

    private TeachBackQuestions() {}

    public static List<ConsentQuestion> all() {
        return ALL;
    }

    public static Optional<ConsentQuestion> find(String id) {
        return ALL.stream().filter(it -> it.id().equals(id)).findFirst();
    }

    private static List<ConsentQuestion> read() {
        var form = Definitions.read("/consent/" + ShippedForm.KEY + "/v1.questions.json").form();
        var all =
                form.questions().stream()
                        .filter(it -> !it.id().endsWith(AGAIN))
                        .map(it -> question(it, form.find(it.id() + AGAIN).orElseThrow()))
                        .toList();
        if (all.size() != 10 || all.stream().filter(ConsentQuestion::critical).count() != CRITICAL)
            throw new IllegalStateException("A consent asks ten questions, four of them critical");
        return all;
    }

    private static ConsentQuestion question(Question first, Question again) {
        return new ConsentQuestion(
                first.id(),
                first.more().first("critical").equals("true"),
                new TeachBack(first),
                new TeachBack(again));
    }
}
