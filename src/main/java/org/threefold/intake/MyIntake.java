package org.threefold.intake;

import org.jspecify.annotations.Nullable;
import org.threefold.forms.AnswerValue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The patient's own answers so far, the questions that apply to them, and when they last said that
/// they are ready.
public record MyIntake(
        List<HomeQuestion> questions, Map<String, HomeAnswer> answers, @Nullable Instant sent) {

    public MyIntake {
        questions = List.copyOf(questions);
        answers = Map.copyOf(answers);
    }

    static MyIntake of(Map<String, HomeAnswer> answers, @Nullable Instant sent) {
        return new MyIntake(HomeQuestions.reached(answers), answers, sent);
    }

    public Optional<HomeAnswer> on(HomeQuestion question) {
        return Optional.ofNullable(answers.get(question.about()));
    }

    /// The first that was not answered yet.
    public Optional<HomeQuestion> next() {
        return questions.stream().filter(it -> on(it).isEmpty()).findFirst();
    }

    /// The answers yes or no, of the questions that still apply; whoever does not know says
    /// neither.
    List<HomeAnswer> decided() {
        return questions.stream()
                .flatMap(question -> on(question).stream())
                .filter(it -> it.answer() instanceof AnswerValue.YesNo)
                .toList();
    }

    public int answered() {
        return (int) questions.stream().filter(it -> on(it).isPresent()).count();
    }

    /// Whether something was changed after it was sent.
    public boolean changedSince() {
        return sent != null
                && answers.values().stream().map(HomeAnswer::at).anyMatch(it -> it.isAfter(sent));
    }
}
