package org.threefold.forms;

import java.util.List;

/// A question that shows whether *we* explained it well. Three options, one right, and every
/// option has its explanation, so that a wrong answer teaches as much as a right one. Both are
/// extensions of the option.
public record TeachBack(Question question) {

    public TeachBack {
        var options = options(question);
        if (options.size() != 3)
            throw new IllegalArgumentException("A question has three options: " + question.text());
        if (options.stream().filter(TeachBack::isRight).count() != 1)
            throw new IllegalArgumentException(
                    "A question has one right option: " + question.text());
        if (options.stream().anyMatch(it -> explanation(it).isEmpty()))
            throw new IllegalArgumentException("An option is explained: " + question.text());
    }

    public static boolean isRight(Option option) {
        return option.more().first("right").equals("true");
    }

    public static String explanation(Option option) {
        return option.more().first("explanation");
    }

    public String words() {
        return question.text();
    }

    public List<Option> options() {
        return options(question);
    }

    /// The right option.
    public Option answer() {
        return options().stream().filter(TeachBack::isRight).findFirst().orElseThrow();
    }

    /// By its place, from zero: an answer is stored by it.
    public Option option(int place) {
        return options().get(place);
    }

    private static List<Option> options(Question question) {
        return question.shape() instanceof Shape.Choice choice ? choice.options() : List.of();
    }
}
