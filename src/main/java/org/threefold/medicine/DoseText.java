package org.threefold.medicine;

import java.util.List;

/// What an instruction says of how much is taken and how often. Of a range it is the most, of an
/// interval the shortest; a dose as needed is as much as is allowed. What cannot be read whole is
/// not known: no number is ever taken from the middle of something else.
public sealed interface DoseText {

    /// Why nothing is known where the words name no dose at all.
    String NOTHING = "no dose";

    /// `asNeeded` is true where it is taken only when there is a reason, `reason` says which.
    record Known(List<Step> steps, boolean asNeeded, String reason) implements DoseText {

        public Known {
            steps = List.copyOf(steps);
        }

        /// Whether it says of everything that is taken how much and how often.
        public boolean complete() {
            return !steps.isEmpty()
                    && steps.stream()
                            .flatMap(it -> it.takings().stream())
                            .allMatch(it -> it.timesADay() != null && !it.amounts().isEmpty());
        }
    }

    /// `what` could not be read.
    record NotKnown(String what) implements DoseText {}

    static DoseText read(String said) {
        return new DoseAssembly(DoseGrammar.items(said)).read();
    }
}
