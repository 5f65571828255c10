package org.threefold.forms;

import java.util.List;

/// A Questionnaire as it was understood: what can be asked here, and in words what cannot.
public record Loaded(Questionnaire questionnaire, List<String> leftOut) {

    public Loaded {
        leftOut = List.copyOf(leftOut);
    }

    public boolean whole() {
        return leftOut.isEmpty();
    }
}
