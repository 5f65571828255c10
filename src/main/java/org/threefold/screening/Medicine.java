package org.threefold.screening;

import org.threefold.history.Coding;
import org.threefold.history.Medication;
import org.threefold.history.Medication.Status;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// One medicine that is taken, or may be: what was stopped is none. `known` is false where part of
/// it is no ingredient that the rules know; then no rule has judged all of it.
public record Medicine(
        String name, Status status, Set<InteractionClass> classes, boolean known) {

    public Medicine {
        if (status == Status.STOPPED) throw new IllegalArgumentException(name + " was stopped");
        classes = Set.copyOf(classes);
    }

    static Medicine of(Medication taken) {
        return of(taken.drug(), taken.status());
    }

    /// Taken without prescription, as somebody wrote it down.
    static Medicine named(String words) {
        return of(Coding.named(words), Status.ACTIVE);
    }

    static List<Medicine> all(List<Medication> taken) {
        return taken.stream().map(Medicine::of).distinct().toList();
    }

    private static Medicine of(Coding drug, Status status) {
        var classes =
                Ingredients.of(drug).stream()
                        .flatMap(it -> it.classes().stream())
                        .collect(Collectors.toSet());
        return new Medicine(drug.words(), status, classes, Ingredients.know(drug));
    }

    /// As it stands in a finding; where nobody recorded whether it is taken now, that is said.
    String words() {
        return switch (status) {
            case ACTIVE, STOPPED -> name;
            case HELD -> name + " (held)";
            case UNKNOWN -> name + " (not recorded whether it is taken now)";
        };
    }
}
