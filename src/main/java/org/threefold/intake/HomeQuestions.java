package org.threefold.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What is asked at home: of the facts that the screening rules read, those that a person knows of
/// themselves. What needs a reading, a test or a clinician's judgement is not here; nor are
/// thoughts of suicide, which are asked in person, or with help at hand (ASQ, PHQ-9). See
/// src/docs/clinical/referral-and-evaluation.md, "Asked at home".
///
/// The wording is this practice's own and no instrument's.
public final class HomeQuestions {

    static final List<HomeQuestion> ALL =
            Stream.of(
                            BodyQuestions.heart(),
                            BodyQuestions.body(),
                            BodyQuestions.medicines(),
                            LifeQuestions.mind(),
                            LifeQuestions.use(),
                            LifeQuestions.home())
                    .flatMap(List::stream)
                    .toList();

    private HomeQuestions() {}

    public static Optional<HomeQuestion> find(String about) {
        return ALL.stream().filter(it -> it.about().equals(about)).findFirst();
    }

    /// Those that are asked, given the answers so far.
    static List<HomeQuestion> reached(Map<String, HomeAnswer> answers) {
        return ALL.stream().filter(it -> applies(it, answers)).toList();
    }

    /// Those that everybody is asked.
    static List<String> always() {
        return ALL.stream().filter(it -> it.after() == null).map(HomeQuestion::about).toList();
    }

    private static boolean applies(HomeQuestion question, Map<String, HomeAnswer> answers) {
        if (question.after() == null) return true;
        var parent = answers.get(question.after());
        return parent != null && parent.answer().equals(new PatientAnswer.YesNo(true));
    }
}
