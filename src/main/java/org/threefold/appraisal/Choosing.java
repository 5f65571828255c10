package org.threefold.appraisal;

import org.threefold.library.AgeRange;
import org.threefold.library.Statement;
import org.threefold.library.Trait;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Which statements are about one person. Of another kind of pain, another age, or what the person
/// does not have, a statement says nothing; where a fact is missing it may, and that is told.
record Choosing(List<Statement> about, Set<Trait> open, boolean ageOpen) {

    static Choosing of(AboutPerson person, Collection<Statement> statements) {
        var ofTopic = statements.stream().filter(it -> it.about(person.topic())).toList();
        var about = ofTopic.stream().filter(it -> fits(person, it) == Presence.PRESENT).toList();
        var maybe = ofTopic.stream().filter(it -> fits(person, it) == Presence.NOT_KNOWN).toList();
        var open =
                maybe.stream()
                        .flatMap(it -> it.when().stream())
                        .filter(it -> person.has(it) == Presence.NOT_KNOWN)
                        .collect(Collectors.toCollection(TreeSet::new));
        boolean ageOpen =
                person.age().isEmpty()
                        && maybe.stream().anyMatch(it -> !it.ages().equals(AgeRange.ANY));
        return new Choosing(about, open, ageOpen);
    }

    /// One thing that is not so is enough against it; one that is not known leaves it open.
    private static Presence fits(AboutPerson person, Statement statement) {
        var age = age(person, statement);
        var traits = statement.when().stream().map(person::has).toList();
        if (age == Presence.ABSENT || traits.contains(Presence.ABSENT)) return Presence.ABSENT;
        return age == Presence.NOT_KNOWN || traits.contains(Presence.NOT_KNOWN)
                ? Presence.NOT_KNOWN
                : Presence.PRESENT;
    }

    private static Presence age(AboutPerson person, Statement statement) {
        if (statement.ages().equals(AgeRange.ANY)) return Presence.PRESENT;
        return person.age()
                .map(years -> statement.ages().holds(years) ? Presence.PRESENT : Presence.ABSENT)
                .orElse(Presence.NOT_KNOWN);
    }

    List<Statement> of(Statement.Kind kind) {
        return about.stream().filter(it -> it.kind() == kind).toList();
    }
}
