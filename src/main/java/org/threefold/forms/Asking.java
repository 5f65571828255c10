package org.threefold.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Under which conditions a question is asked: every group of them must hold, and of a group all
/// or any. None means always.
public record Asking(List<Group> groups) {

    static final Asking ALWAYS = new Asking(List.of());

    /// Conditions that stand together on one item.
    public record Group(List<Condition> conditions, Behavior behavior) {

        public Group {
            conditions = List.copyOf(conditions);
        }
    }

    public Asking {
        groups = List.copyOf(groups);
    }

    static Asking when(List<Condition> conditions, Behavior behavior) {
        return conditions.isEmpty() ? ALWAYS : new Asking(List.of(new Group(conditions, behavior)));
    }

    /// The same, inside of a group that has conditions of its own.
    Asking within(Asking inner) {
        var both = new ArrayList<>(groups);
        both.addAll(inner.groups());
        return new Asking(both);
    }

    public boolean always() {
        return groups.isEmpty();
    }

    /// The one question that must have been answered yes, where there is no other condition.
    public Optional<String> afterYes() {
        if (groups.size() != 1) return Optional.empty();
        var only = groups.getFirst().conditions();
        return only.size() == 1 && only.getFirst().yes()
                ? Optional.of(only.getFirst().question())
                : Optional.empty();
    }

    Stream<Condition> conditions() {
        return groups.stream().flatMap(it -> it.conditions().stream());
    }
}
