package org.threefold.appraisal;

import org.jspecify.annotations.Nullable;
import org.threefold.library.Topic;
import org.threefold.library.Trait;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// People for sheets. Everything is set, and nothing ails them, unless a test says so.
final class People {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private People() {}

    static AboutPerson with(Topic topic, Trait... present) {
        return person(topic, 47, traits(Presence.ABSENT, present), null);
    }

    static AboutPerson aged(Topic topic, @Nullable Integer age) {
        return person(topic, age, traits(Presence.ABSENT), null);
    }

    static AboutPerson unknown(Topic topic) {
        return person(topic, 47, Map.of(), null);
    }

    static AboutPerson planned(Topic topic, Plan plan) {
        return person(topic, 47, traits(Presence.ABSENT), plan);
    }

    private static Map<Trait, Presence> traits(Presence otherwise, Trait... present) {
        var traits = new EnumMap<Trait, Presence>(Trait.class);
        for (var trait : Trait.values()) traits.put(trait, otherwise);
        Arrays.stream(present).forEach(trait -> traits.put(trait, Presence.PRESENT));
        return traits;
    }

    private static AboutPerson person(
            Topic topic, @Nullable Integer age, Map<Trait, Presence> traits, @Nullable Plan plan) {
        return new AboutPerson(
                TODAY,
                topic.words(),
                topic,
                "Moderate evidence",
                "Is it right?",
                Optional.ofNullable(age),
                Optional.of(new BigDecimal("70")),
                traits,
                List.of(),
                0,
                "",
                List.of(),
                "2026-11-22",
                plan);
    }
}
