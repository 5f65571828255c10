package org.threefold.consent;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// When a signature may be given (src/docs/clinical/course-of-care.md, "When a consent is signed";
/// practice policy).
final class SigningRule {

    /// Nobody signs so soon after a dose.
    static final Duration AFTER_A_DOSE = Duration.ofHours(24);

    /// The first dose comes no sooner after the first signature.
    static final Duration BEFORE_FIRST_DOSE = Duration.ofHours(24);

    private SigningRule() {}

    static Optional<ConsentReason> objection(
            List<ConsentProgress.Missing> missing, Optional<Instant> lastDose, Instant now) {
        if (!missing.isEmpty()) return Optional.of(reason(missing.getFirst()));
        return lastDose.filter(it -> now.isBefore(it.plus(AFTER_A_DOSE)))
                .map(_ -> ConsentReason.AFTER_A_DOSE);
    }

    /// Whether a typed name is the one that stands on the record, whatever its spaces and capitals.
    static boolean sameName(String name, String typed) {
        return plain(name).equals(plain(typed));
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static ConsentReason reason(ConsentProgress.Missing missing) {
        return switch (missing) {
            case PAGES -> ConsentReason.PAGES_FIRST;
            case QUESTIONS -> ConsentReason.NOT_UNDERSTOOD;
            case TALK -> ConsentReason.NO_TALK;
            case CAPACITY, ABILITY -> ConsentReason.NO_CAPACITY;
        };
    }
}
