package org.threefold.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Where a consent stands, and why. Read off the facts on a day, never stored
/// (src/docs/clinical/course-of-care.md, "Where a consent stands").
public sealed interface ConsentStanding {

    /// Nothing is offered, or what was offered does not hold any more.
    record None(Why why) implements ConsentStanding {

        public enum Why {
            NO_DECISION("The team has not decided yet."),
            NOT_GOING_ON("The team did not decide to go on."),
            NO_FORM("No version of the consent form is in force: two people adopt one first."),
            NOT_OFFERED("The pain specialist has not offered it yet."),
            DECISION_CHANGED("The team has decided anew since it was offered. Offer it again."),
            FORM_CHANGED("The text says something new since it was offered. Offer it again."),
            OTHER_TEXT(
                    "The text that is stored is not the one that was offered, so nothing is signed."
                            + " Tell the privacy officer.");

            private final String words;

            Why(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }
    }

    /// The patient reads, and shows what came across.
    record Offered(Offer offer, ConsentProgress progress) implements ConsentStanding {}

    /// It came across. `missing` is what signing still waits for.
    record Taught(Offer offer, ConsentProgress progress, List<ConsentProgress.Missing> missing)
            implements ConsentStanding {}

    /// It may be relied on.
    ///
    /// @param choices what is left of them
    /// @param expires the first day on which it does not hold any more
    /// @param newerText the version in force where it only says the same better
    record Active(
            ConsentSignature signed,
            Offer offer,
            Choices choices,
            LocalDate expires,
            Optional<Integer> newerText)
            implements ConsentStanding {}

    /// It was given, and is to be asked for again before anything is done.
    record ReconsentDue(ConsentSignature signed, Offer offer, Set<Because> because)
            implements ConsentStanding {

        public enum Because {
            FORM_CHANGED("The text says something new."),
            SCOPE_CHANGED("The kind of session, the route, the dose or the number changed."),
            DECISION_SUPERSEDED("The team has decided anew."),
            CAPACITY_CHANGED("A seat has noted that capacity is not given, or is not sure."),
            TEXT_NOT_SIGNED("What is stored is not what was signed.");

            private final String words;

            Because(String words) {
                this.words = words;
            }

            public String words() {
                return words;
            }
        }

        public ReconsentDue {
            because = Set.copyOf(because);
        }
    }

    record Expired(ConsentSignature signed, Offer offer, LocalDate on) implements ConsentStanding {}

    record Withdrawn(ConsentEnding by) implements ConsentStanding {}

    record Refused(ConsentEnding by) implements ConsentStanding {}

    /// The name of the state, for lists and records.
    default String name() {
        return switch (this) {
            case None _ -> "NONE";
            case Offered _ -> "OFFERED";
            case Taught _ -> "TAUGHT";
            case Active _ -> "ACTIVE";
            case ReconsentDue _ -> "RECONSENT_DUE";
            case Expired _ -> "EXPIRED";
            case Withdrawn _ -> "WITHDRAWN";
            case Refused _ -> "REFUSED";
        };
    }

    /// The moment from which a first dose may be given: 24 hours after the signature. Empty while
    /// no consent is to be relied on.
    default Optional<Instant> firstDoseFrom() {
        return this instanceof Active it
                ? Optional.of(it.signed().at().plus(SigningRule.BEFORE_FIRST_DOSE))
                : Optional.empty();
    }
}
