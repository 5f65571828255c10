package org.threefold.preparation;

import java.util.List;

/// A question that shows whether *we* explained it well. Three options, one right, and every
/// option has its explanation, so that a wrong answer teaches as much as a right one.
public record TeachBack(String question, List<Option> options) {

    /// One possible answer.
    public record Option(String words, boolean right, String explanation) {

        public Option {
            if (words.isBlank() || explanation.isBlank())
                throw new IllegalArgumentException(
                        "An option has words and an explanation: " + words);
        }
    }

    public TeachBack {
        options = List.copyOf(options);
        if (options.size() != 3)
            throw new IllegalArgumentException("A question has three options: " + question);
        if (options.stream().filter(Option::right).count() != 1)
            throw new IllegalArgumentException("A question has one right option: " + question);
    }

    /// The right option.
    public Option answer() {
        return options.stream().filter(Option::right).findFirst().orElseThrow();
    }

    public Option option(int number) {
        return options.get(number);
    }
}
