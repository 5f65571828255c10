package org.threefold.intake;

import org.threefold.forms.Definitions;
import org.threefold.forms.Form;
import org.threefold.forms.Question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is asked at home, defined in `questionnaires/intake.json`: of the facts that the screening
/// rules read, those that a person knows of themselves. What needs a reading, a test or a
/// clinician's judgement is not there; nor are thoughts of suicide, which are asked in person, or
/// with help at hand (ASQ, PHQ-9). See src/docs/clinical/referral-and-evaluation.md, "Asked at
/// home".
///
/// The wording is this practice's own and no instrument's.
public final class HomeQuestions {

    private static final Form FORM = Definitions.read("/questionnaires/intake.json").form();

    private static final Map<String, HomeQuestion> BY_ID = index();

    static final List<HomeQuestion> ALL = List.copyOf(BY_ID.values());

    private HomeQuestions() {}

    /// Reads the definitions now: one that is not sound stops the start of the portal.
    static void load() {}

    public static Optional<HomeQuestion> find(String about) {
        return Optional.ofNullable(BY_ID.get(about));
    }

    /// Those that are asked, given the answers so far.
    static List<HomeQuestion> reached(Map<String, HomeAnswer> answers) {
        return FORM
                .asked(
                        id -> {
                            var given = answers.get(id);
                            return given == null ? null : given.answer();
                        })
                .stream()
                .map(it -> BY_ID.get(it.id()))
                .toList();
    }

    /// Those that everybody is asked.
    static List<String> always() {
        return FORM.questions().stream()
                .filter(it -> it.asking().always())
                .map(Question::id)
                .toList();
    }

    private static Map<String, HomeQuestion> index() {
        var index = new LinkedHashMap<String, HomeQuestion>();
        for (var it : FORM.questions()) index.put(it.id(), HomeQuestion.of(it));
        return index;
    }
}
