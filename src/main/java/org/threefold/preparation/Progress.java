package org.threefold.preparation;

import org.threefold.forms.Option;
import org.threefold.forms.TeachBack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How far a patient has come with a page. Read off the steps, never stored.
public record Progress(
        Material material,
        Optional<Instant> opened,
        Optional<Instant> finished,
        List<Answers> answers) {

    public Progress {
        answers = List.copyOf(answers);
    }

    static Progress of(Material material, List<Reading> steps) {
        var own = steps.stream().filter(step -> step.material().equals(material.id())).toList();
        return new Progress(
                material,
                firstOf(Step.Opened.class, own),
                firstOf(Step.Finished.class, own),
                IntStream.range(0, material.questions().size())
                        .mapToObj(number -> answers(material.questions().get(number), number, own))
                        .toList());
    }

    /// How many of the questions are understood now.
    public int understood() {
        return (int) answers.stream().filter(Answers::understood).count();
    }

    /// Read, and every question answered.
    public boolean complete() {
        return finished.isPresent() && answers.stream().allMatch(Answers::answered);
    }

    /// Opening and finishing happen once; an answer may be given again.
    boolean already(Step step) {
        return switch (step) {
            case Step.Opened() -> opened.isPresent();
            case Step.Finished() -> finished.isPresent();
            case Step.Answered _ -> false;
        };
    }

    private static Optional<Instant> firstOf(Class<? extends Step> kind, List<Reading> steps) {
        return steps.stream()
                .filter(step -> kind.isInstance(step.step()))
                .map(Reading::at)
                .findFirst();
    }

    private static Answers answers(TeachBack question, int number, List<Reading> steps) {
        var given = new ArrayList<Option>();
        for (var step : steps)
            if (step.step() instanceof Step.Answered(var asked, var option) && asked == number)
                given.add(question.option(option));
        return new Answers(question, given);
    }
}
