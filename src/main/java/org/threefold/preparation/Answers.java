package org.threefold.preparation;

import org.threefold.forms.Option;
import org.threefold.forms.TeachBack;

import java.util.List;
import java.util.Optional;

/// A question, and what the patient chose, in order.
public record Answers(TeachBack question, List<Option> given) {

    public Answers {
        given = List.copyOf(given);
    }

    public boolean answered() {
        return !given.isEmpty();
    }

    /// Whether the latest choice is right.
    public boolean understood() {
        return answered() && TeachBack.isRight(given.getLast());
    }

    /// The first wrong choice, if there was one: what the team needs to hear about, even when
    /// it was put right later.
    public Optional<Option> misunderstood() {
        return given.stream().filter(option -> !TeachBack.isRight(option)).findFirst();
    }
}
